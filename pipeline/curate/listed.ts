/** Words of a complete list where they are said to stand: an offset in code points, and the words to check it by. */
import type { Issue } from "../issues.ts";
import { type Span, span } from "../text/span.ts";
import type { Bench, Complain } from "./bench.ts";

/** An entry of a list. */
export interface Listed {
  readonly start: number;
  readonly words: string;
}

/** The span of the words, or null after a complaint where the article has others there. */
export const listedPlace = (
  { cut, search }: Pick<Bench, "cut" | "search">,
  { start, words }: Listed,
  complain: Complain,
): Span | null => {
  const place = span(start, start + Array.from(words).length);
  if (cut(place) === words) return place;
  const elsewhere = search.find({ at: words }).map((found) => found.start);
  return complain(
    {
      check: "curation.stale",
      message: `the words do not stand at ${start}`,
      actual: `“${cut(place)}” stands there`,
      fix:
        elsewhere.length === 0
          ? "copy the words from seeds/articles, and count code points from the file's start"
          : `the words start at ${elsewhere.slice(0, 8).join(", ")}`,
    },
    ["words"],
  );
};

/**
 * The rows of a list's entries, each record once; one that an earlier entry gives already is left out after a complaint.
 * `rowOf` gives null after a complaint of its own.
 */
export const listedOnce = <Entry, Row>(
  entries: readonly Entry[],
  complainAt: (i: number) => Complain,
  rowOf: (entry: Entry, complain: Complain) => Row | null,
  keyOf: (row: Row) => string,
): readonly Row[] => {
  const rows = new Map<string, Row>();
  entries.forEach((entry, i) => {
    const row = rowOf(entry, complainAt(i));
    if (row === null) return;
    if (rows.has(keyOf(row))) complainAt(i)(LISTED_TWICE, ["start"]);
    else rows.set(keyOf(row), row);
  });
  return [...rows.values()];
};

const LISTED_TWICE = {
  check: "curation.taken",
  message: "an earlier entry lists the same record",
  fix: "keep one of the two",
};

/** So many records of a list may be told one by one as standing elsewhere; more of them have one cause. */
const MOST_STALE = 5;

/** An article that was edited moves all words behind the edit: that is told once, not for each. */
export const inShort = (issues: readonly Issue[]): readonly Issue[] => {
  const stale = issues.filter(({ check }) => check === "curation.stale");
  const [first] = stale;
  if (first === undefined || stale.length <= MOST_STALE) return issues;
  const message = `the words of this entry and of ${stale.length - 1} others do not stand where the list says: was the article edited?`;
  const fix = "bring the article back as it was: its records are known by their places in it";
  return [{ ...first, message, fix }, ...issues.filter((issue) => !stale.includes(issue))];
};
