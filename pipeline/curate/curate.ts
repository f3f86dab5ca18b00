/**
 * Rows and the decisions of people → rows. `curate` works on one article at a time; `gather` puts articles together.
 * A decision that is stale, ambiguous or without effect is an error at its place in seeds/curation.
 */
import type { Tables } from "../../schema/schema.ts";
import type { Issue } from "../issues.ts";
import type { ArticleRows } from "../normalize/rows.ts";
import type { Curation } from "../seeds/curation.ts";
import type { Register } from "../seeds/register.ts";
import { nearest } from "../text/nearest.ts";
import { decideActor } from "./actors.ts";
import { type Bench, benchOf, type Complain, issueAt, type Known } from "./bench.ts";
import { completeMentions } from "./complete-mentions.ts";
import { completeRelations } from "./complete-relations.ts";
import { decideDocument } from "./document.ts";
import { type Census, joinCensus, tablesOf, takeCensus } from "./gather.ts";
import { decideMention } from "./mentions.ts";
import { decideRelation } from "./relations.ts";
import { settle } from "./settle.ts";
import { decideStatement } from "./statements.ts";

/** What stands in `method` of a record that a person added, for the data dictionary. */
export const curatedMethod = {
  id: "curated",
  finds: "A person added the record; the reason stands in seeds/curation.",
  example: "decide: add",
} as const;

export interface Curated {
  readonly rows: ArticleRows;
  readonly issues: readonly Issue[];
}

/**
 * Applies an article's decisions, null where there are none, in the order actors, mentions, statements, relations,
 * document, of each kind a complete list before single decisions; then puts the rows in order and counts them. A decision with an error is left out.
 */
export const curate = (rows: ArticleRows, decisions: Curation | null, known: Known): Curated => {
  const applied =
    decisions === null ? { rows, issues: [] } : applyAll(benchOf(known), rows, decisions);
  return { rows: settle(applied.rows, rows, known.register), issues: applied.issues };
};

/** The EDTF of the day of publication: the decided one where there is a decision on it, else the one that was read. */
export const publishedOf = (decisions: Curation | null, read: string | null): string | null => {
  const decided = decisions?.document.flatMap(({ set }) => set.published ?? []).at(-1) ?? read;
  return decided === "none" ? null : decided;
};

/** Decisions on articles that are not there: a file of seeds/curation is named as its article. */
export const strayDecisions = (
  curations: ReadonlyMap<string, Curation>,
  documents: readonly string[],
): readonly Issue[] => {
  const there = new Set(documents);
  return [...curations]
    .filter(([document]) => !there.has(document))
    .map(([document, curation]) => {
      const meant = nearest(document, documents);
      return issueAt(curation, [], {
        check: "curation.no-article",
        message: `no article is called “${document}”`,
        fix: `name the file as its article${meant === null ? "" : `; did you mean ${meant}.yaml?`}`,
      });
    });
};

/** The five tables of articles, in any order; each article once. */
export const gather = (articles: readonly ArticleRows[], register: Register): Tables => {
  return tablesOf(articles, joinAll(articles.map(takeCensus)), register);
};

/** Joined by halves, so that a great many articles cost little more than each alone. */
const joinAll = (all: readonly Census[]): Census => {
  const half = Math.ceil(all.length / 2);
  return all.length < 2
    ? (all[0] ?? new Map())
    : joinCensus(joinAll(all.slice(0, half)), joinAll(all.slice(half)));
};

type Decide<E> = (
  bench: Bench,
  rows: ArticleRows,
  entry: E,
  complain: Complain,
) => ArticleRows | null;

type Complete<E> = (
  bench: Bench,
  rows: ArticleRows,
  entries: readonly E[],
  complainAt: (i: number) => Complain,
) => ArticleRows;

const applyAll = (bench: Bench, rows: ArticleRows, decisions: Curation): Curated => {
  const apply = applier(bench, decisions);
  const list = lister(bench, decisions);
  return [
    apply("actors", decisions.actors, decideActor),
    list("mentions", decisions.complete?.mentions?.rows ?? null, completeMentions),
    apply("mentions", decisions.mentions, decideMention),
    apply("statements", decisions.statements, decideStatement),
    list("relations", decisions.complete?.relations?.rows ?? null, completeRelations),
    apply("relations", decisions.relations, decideRelation),
    apply("document", decisions.document, decideDocument),
  ].reduce<Curated>((state, step) => step(state), { rows, issues: [] });
};

/** A complete list of an article's records as a step from rows to rows; a record with an error is left out. */
const lister =
  (bench: Bench, decisions: Curation) =>
  <E>(name: string, entries: readonly E[] | null, complete: Complete<E>) =>
  ({ rows, issues }: Curated): Curated => {
    if (entries === null) return { rows, issues };
    const found: Issue[] = [];
    const complainAt =
      (i: number): Complain =>
      (flaw, path = []) => {
        found.push(issueAt(decisions, ["complete", name, "rows", i, ...path], flaw));
        return null;
      };
    const next = complete(bench, rows, entries, complainAt);
    return { rows: next, issues: [...issues, ...found] };
  };

/** One list of decisions of a curation file as a step from rows to rows. */
const applier =
  (bench: Bench, decisions: Curation) =>
  <E extends { readonly decide: string; readonly set: object }>(
    list: string,
    entries: readonly E[],
    decide: Decide<E>,
  ) =>
  (state: Curated): Curated =>
    entries.reduce<Curated>(({ rows, issues }, entry, i) => {
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
      return { rows: found.length === 0 ? (next ?? rows) : rows, issues: [...issues, ...found] };
    }, state);

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
