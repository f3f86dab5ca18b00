/** What a decision is worked out with: the article, its actors, and a place to complain. */
import type { Issue } from "../issues.ts";
import type { ArticleRows } from "../normalize/rows.ts";
import type { Parsed } from "../parse/document.ts";
import type { Curation } from "../seeds/curation.ts";
import type { Register, RegisteredActor } from "../seeds/register.ts";
import { nearest } from "../text/nearest.ts";
import { type QuoteType, quoteTypeReader } from "../text/quote-type.ts";
import { cutter, readingOf } from "../text/reading.ts";
import { contains, type Span } from "../text/span.ts";
import { boundsOf, isEdtf } from "../time/edtf.ts";
import { type Quoted, type Search, searchIn } from "./search.ts";

/** What curation needs to know beside the rows. */
export interface Known extends Pick<Parsed, "text" | "body" | "blocks" | "quotations"> {
  readonly register: Register;
}

export interface Bench {
  readonly known: Known;
  readonly search: Search;
  readonly cut: (s: Span) => string;
  readonly quoteType: (segments: readonly Span[]) => QuoteType;
  readonly registered: ReadonlyMap<string, RegisteredActor>;
}

type Path = readonly PropertyKey[];
type Flaw = Pick<Issue, "check" | "message"> &
  Partial<Pick<Issue, "expected" | "actual" | "fix" | "record">>;
/** Takes a flaw of the value at a path within the entry; gives null, so that a reader can complain and give up at once. */
export type Complain = (flaw: Flaw, path?: Path) => null;

export const benchOf = (known: Known): Bench => ({
  known,
  search: searchIn(known.text),
  cut: cutter(known.text),
  quoteType: quoteTypeReader(readingOf(known.text), known.quotations),
  registered: new Map(known.register.map((actor) => [actor.id, actor])),
});

/** An issue at the entry's place in its file. */
export const issueAt = (curation: Curation, path: Path, flaw: Flaw): Issue => ({
  level: "error",
  file: curation.file,
  ...curation.at(path),
  ...flaw,
});

/** The one place of the quoted words; of several the one in the narrowest of `windows` that holds any. */
export const placeOf = (
  { search }: Pick<Bench, "search">,
  words: Quoted,
  complain: Complain,
  windows: readonly Span[] = [],
): Span | null => {
  const places = search.find(words);
  const inside = windows
    .map((window) => places.filter((place) => contains(window, place)))
    .find((held) => held.length > 0);
  const [only, ...more] = inside ?? places;
  if (only === undefined) return complain(stale(search, words));
  return more.length === 0 ? only : complain(ambiguous(search, [only, ...more]));
};

const stale = (search: Search, words: Quoted): Flaw => {
  const beginning = search.beginning(words.at);
  const bare =
    words.before !== undefined || words.after !== undefined ? search.find({ at: words.at }) : [];
  const check = "curation.stale";
  if (bare[0] !== undefined)
    return {
      check,
      message: "the words stand in the article, but not between those before and after",
      actual: bare.map((p) => `line ${search.lineOf(p)}: “${search.around(p)}”`).join("; "),
      fix: "quote `before` and `after` as the article has them",
    };
  return {
    check,
    message: "the words do not stand in the article",
    actual:
      beginning === ""
        ? "the article does not hold even the first of them"
        : `the article holds only the beginning, “${beginning}”`,
    fix: "copy the words from seeds/articles",
  };
};

const ambiguous = (search: Search, places: readonly Span[]): Flaw => ({
  check: "curation.ambiguous",
  message: `the words stand ${places.length} times in the article`,
  actual: places
    .slice(0, 4)
    .map((p) => `line ${search.lineOf(p)}: “${search.around(p)}”`)
    .join("; "),
  fix: "add `before:` or `after:` with the words beside the one that is meant",
});

/** Whether a record may stand at the spans: within the body. */
export const inBody = ({ known }: Bench, spans: readonly Span[], complain: Complain): boolean => {
  if (spans.every((s) => contains(known.body, s))) return true;
  complain({
    check: "curation.outside",
    message: "the words stand outside the article's body, where no record is made",
    fix: "quote the article's own running text",
  });
  return false;
};

/** A quote of a curation file in one shape. */
export const quoted = (words: string | Quoted): Quoted =>
  typeof words === "string" ? { at: words } : words;

/** The id, if the register or the article knows its actor; `none` is no actor. */
export const knownActor = (
  { registered }: Bench,
  rows: ArticleRows,
  id: string,
  complain: Complain,
): string | null => {
  if (registered.has(id) || rows.actors.some((a) => a.actor_id === id)) return id;
  const ids = [...rows.actors.map((a) => a.actor_id), ...registered.keys()];
  const meant = nearest(id, ids);
  return complain({
    check: "curation.unknown-actor",
    message: `neither the register nor the article knows an actor \`${id}\``,
    fix:
      meant === null
        ? "add it to seeds/register, or to `actors:` here"
        : `did you mean \`${meant}\`?`,
  });
};

/** The three columns of a date. */
export interface DateCells {
  readonly edtf: string | null;
  readonly start: string | null;
  readonly end: string | null;
}

/** The columns of an EDTF expression; `none` empties them. */
export const dateOf = (edtf: string, complain: Complain): DateCells | null => {
  if (edtf === "none") return { edtf: null, start: null, end: null };
  if (isEdtf(edtf)) return { edtf, ...boundsOf(edtf) };
  return complain({
    check: "curation.date",
    message: `there is no date ${edtf}`,
    expected: "a date such as 2014-06-22, 2014-06, 2014 or 2014-06-22/..",
  });
};
