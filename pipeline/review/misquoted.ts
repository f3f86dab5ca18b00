/**
 * Whether the words that decisions quote stand in their articles. In: articles and decisions alone, so that it can be said
 * while an error elsewhere in seeds/ keeps any row from being made. Out: issues at the places of the words.
 */
import { curate, strayDecisions } from "../curate/curate.ts";
import type { Issue } from "../issues.ts";
import type { ArticleRows } from "../normalize/rows.ts";
import type { Article } from "../parse/document.ts";
import type { Curation } from "../seeds/curation.ts";
import { span } from "../text/span.ts";
import type { Quote } from "./quotes.ts";

/** `decisions` by document_id. */
export const misquoted = (
  articles: readonly Article[],
  decisions: ReadonlyMap<string, Curation>,
): readonly Issue[] => [
  ...strayDecisions(
    decisions,
    articles.map(({ id }) => id),
  ),
  ...articles.flatMap((article) => {
    const curation = decisions.get(article.id);
    return curation === undefined ? [] : flawsIn(article, curation);
  }),
];

type Path = readonly PropertyKey[];

/** Words that a decision quotes. Those that say which record is meant must stand in one place alone. */
interface Quoted {
  readonly words: Quote;
  readonly path: Path;
  readonly mustBeOne: boolean;
}

const flawsIn = ({ text }: Article, curation: Curation): readonly Issue[] => {
  const whole = span(0, Array.from(text).length);
  const tried = (decisions: Partial<Curation> & Pick<Curation, "at">): readonly Issue[] => {
    const all = { ...NOTHING, file: curation.file, ...decisions };
    const known = { text, body: whole, blocks: [], quotations: [], register: [] };
    return curate(NO_ROWS, all, known).issues;
  };
  const { complete } = curation;
  const listed = complete === undefined ? [] : tried({ complete, at: curation.at });
  return [...listed.filter(isStale), ...quotedFlaws(curation, tried)];
};

const isStale = ({ check }: Issue): boolean => check === "curation.stale";

/** Each quotation is tried as if it quoted a mention: no record has to stand there for the words to be looked up. */
const quotedFlaws = (
  curation: Curation,
  tried: (decisions: Pick<Curation, "mentions" | "at">) => readonly Issue[],
): readonly Issue[] => {
  const quoted = quotedIn(curation);
  const mentions = quoted.map(({ words }) => ({ ...TRIED, ...words }));
  // The line of a complaint is the quotation's place in the list.
  const at = ([, i]: Path) => ({ line: Number(i), column: 1 });
  return tried({ mentions, at }).flatMap((issue) => {
    const of = quoted[issue.line ?? 0];
    const told = isStale(issue) || (of?.mustBeOne && issue.check === "curation.ambiguous");
    return of && told ? [{ ...issue, ...curation.at(of.path) }] : [];
  });
};

const LISTS = ["document", "statements", "relations", "mentions"] as const;

/** Values of `set` that quote the article. */
const QUOTING: { readonly [list in (typeof LISTS)[number]]: readonly string[] } = {
  document: ["evidence"],
  statements: ["speaker_text", "cue", "segments", "date_text", "parent"],
  relations: ["role", "statement", "evidence", "date_text"],
  mentions: ["text"],
};

const quotedIn = (curation: Curation): readonly Quoted[] =>
  LISTS.flatMap((list) =>
    curation[list].flatMap((entry, i) => [
      ...("at" in entry ? [{ words: quoteOf(entry), path: [list, i], mustBeOne: true }] : []),
      ...Object.entries(entry.set)
        .filter(([key]) => QUOTING[list].includes(key))
        .flatMap(([key, value]: [string, unknown]) => valuesIn(value, [list, i, "set", key])),
    ]),
  );

const valuesIn = (value: unknown, path: Path): readonly Quoted[] => {
  if (Array.isArray(value)) return value.flatMap((item, i) => valuesIn(item, [...path, i]));
  if (typeof value === "string")
    return value === "none" ? [] : [{ words: { at: value }, path, mustBeOne: false }];
  return isQuote(value) ? [{ words: quoteOf(value), path, mustBeOne: false }] : [];
};

interface Given {
  readonly at: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

const isQuote = (value: unknown): value is Given =>
  typeof value === "object" && value !== null && "at" in value && typeof value.at === "string";

const quoteOf = ({ at, before, after }: Given): Quote => ({
  at,
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
});

const TRIED = { decide: "confirm", set: {}, because: "-", by: "-", on: "-" } as const;

const NOTHING = { document: [], statements: [], relations: [], mentions: [], actors: [] };

/** An article in which nothing was found. */
const NO_ROWS: ArticleRows = {
  statements: [],
  relations: [],
  mentions: [],
  actors: [],
  document: {
    document_id: "",
    title: null,
    authors: [],
    author_ids: [],
    publisher: null,
    publisher_id: null,
    syndicated_from_id: null,
    section: null,
    language: "und",
    url: null,
    published_edtf: null,
    published_start: null,
    published_end: null,
    date_source: "none",
    date_evidence: null,
    body_start: 0,
    body_end: 0,
    word_count: 0,
    sentence_count: 0,
    statement_count: 0,
    relation_count: 0,
    source_file: "",
    source_sha256: "",
    rights: "",
    review_status: "machine",
  },
};
