/**
 * The two ways in which decisions come, each as a step from rows to rows: one by one, and as a complete list. A decision
 * with an error is left out; the others leave their reason with each record that they make another one, or take away.
 */
import type { Issue } from "../issues.ts";
import type { ArticleRows } from "../normalize/rows.ts";
import type { Curation } from "../seeds/curation.ts";
import { type Bench, type Complain, issueAt } from "./bench.ts";
import { inShort, listedPlace } from "./listed.ts";
import { isOnlyNested, type Reasons, reasonsOf, type Signed, touchedBy } from "./reasons.ts";

/** An article's rows while decisions are applied. */
export interface Curated {
  readonly rows: ArticleRows;
  readonly issues: readonly Issue[];
  readonly reasons: Reasons;
}

type Step = (state: Curated) => Curated;

type Decide<E> = (
  bench: Bench,
  rows: ArticleRows,
  entry: E,
  complain: Complain,
) => ArticleRows | null;

/** A complete list, signed. */
interface List<E> extends Signed {
  readonly rows: readonly E[];
}

type Complete<E> = (
  bench: Bench,
  rows: ArticleRows,
  entries: readonly E[],
  complainAt: (i: number) => Complain,
) => ArticleRows;

/** A complete list of an article's records as a step from rows to rows; a record with an error is left out. */
export const lister =
  (bench: Bench, decisions: Curation) =>
  <E>(name: string, list: List<E> | undefined, complete: Complete<E>): Step =>
  (state): Curated => {
    if (list === undefined) return state;
    const { rows, issues } = state;
    const found: Issue[] = [];
    const complainAt =
      (i: number): Complain =>
      (flaw, path = []) => {
        found.push(issueAt(decisions, ["complete", name, "rows", i, ...path], flaw));
        return null;
      };
    const next = complete(bench, rows, list.rows, complainAt);
    return {
      rows: next,
      issues: [...issues, ...inShort(found)],
      reasons: new Map([...state.reasons, ...reasonsOf(touchedBy(rows, next), list)]),
    };
  };

/** Records that were left out change no row; their words must stand where they are said to. */
export const leftOut =
  (bench: Bench, decisions: Curation): Step =>
  (state): Curated => {
    const found = (decisions.left_out?.rows ?? []).flatMap((entry, i) => {
      const flaws: Issue[] = [];
      listedPlace(bench, entry, (flaw, path = []) => {
        flaws.push(issueAt(decisions, ["left_out", "rows", i, ...path], flaw));
        return null;
      });
      return flaws;
    });
    return { ...state, issues: [...state.issues, ...inShort(found)] };
  };

/** One list of decisions of a curation file as a step from rows to rows. */
export const applier =
  (bench: Bench, decisions: Curation) =>
  <E extends Signed & { readonly decide: string; readonly set: object }>(
    list: string,
    entries: readonly E[],
    decide: Decide<E>,
  ): Step =>
  (state): Curated => {
    const decided = new Set<string>();
    return entries.reduce<Curated>(({ rows, issues, reasons }, entry, i) => {
      const found: Issue[] = [];
      const complain: Complain = (flaw, path = []) => {
        found.push(issueAt(decisions, [list, i, ...path], flaw));
        return null;
      };
      const next = fits(entry, complain) ? decide(bench, rows, entry, complain) : null;
      if (next !== null && entry.decide === "correct" && sameButReview(rows, next))
        complain(NO_EFFECT);
      if (next === null && found.length === 0)
        throw new Error(`${decisions.file}: an entry of ${list} is left out without a reason said`);
      const touched = next === null ? [] : touchedBy(rows, next);
      const own = touched.filter((t) => t.key.startsWith(list) && !isOnlyNested(t));
      if (own.some(({ key }) => decided.has(key))) complain(DECIDED);
      if (found.length > 0 || next === null)
        return { rows, issues: [...issues, ...found], reasons };
      for (const { key } of own) decided.add(key);
      return { rows: next, issues, reasons: new Map([...reasons, ...reasonsOf(touched, entry)]) };
    }, state);
  };

const DECIDED = {
  check: "curation.decided-twice",
  message: "an earlier entry decides on the same record",
  fix: "make one entry of the two",
};

/** Confirmed and rejected records take no values; corrected ones need some. */
const fits = (
  { decide, set }: { readonly decide: string; readonly set: object },
  complain: Complain,
): boolean => {
  const sets = Object.keys(set).length > 0;
  if (decide === "correct" && !sets)
    complain({
      check: "curation.no-effect",
      message: "a correction sets nothing",
      fix: "add `set:`, or write `decide: confirm`",
    });
  else if ((decide === "confirm" || decide === "reject") && sets)
    complain(
      {
        check: "curation.no-effect",
        message: `\`decide: ${decide}\` takes no \`set\``,
        fix: "write `decide: correct`, or take `set` out",
      },
      ["set"],
    );
  else return true;
  return false;
};

const NO_EFFECT = {
  check: "curation.no-effect",
  message: "the correction changes nothing: the record says so already",
  fix: "take the entry out, or write `decide: confirm`",
};

/** Whether two states of an article differ in nothing but who looked at them. */
const sameButReview = (a: ArticleRows, b: ArticleRows): boolean => {
  const plain = (rows: ArticleRows): string =>
    JSON.stringify(rows, (key, value: unknown) => (key === "review_status" ? undefined : value));
  const sorted = (rows: ArticleRows): ArticleRows => ({
    ...rows,
    mentions: rows.mentions.toSorted((x, y) => x.start - y.start),
    relations: rows.relations.toSorted((x, y) => (x.relation_id < y.relation_id ? -1 : 1)),
  });
  return plain(sorted(a)) === plain(sorted(b));
};
