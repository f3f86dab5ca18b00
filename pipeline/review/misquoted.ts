/**
 * Whether the words that decisions quote stand in their articles. In: articles and decisions alone, so that it can be said
 * while an error elsewhere in seeds/ keeps any row from being made. Out: issues at the places of the words.
 */
import { type Complain, inShort, issueAt, lookUp, strayDecisions } from "../curate/curate.ts";
import type { Issue } from "../issues.ts";
import type { Article } from "../parse/document.ts";
import type { Curation } from "../seeds/curation.ts";
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
  const { quoted, listed } = lookUp(text);
  const flaws = (path: Path, look: (complain: Complain) => unknown): readonly Issue[] => {
    const found: Issue[] = [];
    look((flaw, inner = []) => {
      found.push(issueAt(curation, [...path, ...inner], flaw));
      return null;
    });
    return found;
  };
  return [
    ...listsIn(curation).flatMap(({ path, rows }) =>
      inShort(rows.flatMap((row, i) => flaws([...path, "rows", i], (c) => listed(row, c)))),
    ),
    ...quotedIn(curation).flatMap(({ words, path, mustBeOne }) =>
      flaws(path, (c) => quoted(words, c)).filter(
        ({ check }) => mustBeOne || check !== "curation.ambiguous",
      ),
    ),
  ];
};

/** Lists of words with their places. */
const listsIn = ({ complete, left_out }: Curation) => [
  { path: ["complete", "mentions"], rows: complete?.mentions?.rows ?? [] },
  { path: ["complete", "relations"], rows: complete?.relations?.rows ?? [] },
  { path: ["left_out"], rows: left_out?.rows ?? [] },
];

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
      ...("at" in entry ? [{ words: quoteOf(entry), path: [list, i, "at"], mustBeOne: true }] : []),
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
