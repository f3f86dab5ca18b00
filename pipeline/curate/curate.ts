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
import { applier, type Curated, leftOut, lister } from "./apply.ts";
import { type Bench, benchOf, issueAt, type Known } from "./bench.ts";
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

export type { Curated } from "./apply.ts";
export { type Complain, issueAt } from "./bench.ts";
export { inShort } from "./listed.ts";
export { lookUp } from "./look-up.ts";

/**
 * Applies an article's decisions, null where there are none, in the order actors, mentions, statements, relations,
 * document, of each kind a complete list before single decisions; then puts the rows in order and counts them. A decision with an error is left out.
 */
export const curate = (rows: ArticleRows, decisions: Curation | null, known: Known): Curated => {
  const applied =
    decisions === null
      ? { rows, issues: [], reasons: NO_REASONS }
      : applyAll(benchOf(known), rows, decisions);
  return { ...applied, rows: settle(applied.rows, rows, known.register) };
};

const NO_REASONS: Curated["reasons"] = new Map();

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

const applyAll = (bench: Bench, rows: ArticleRows, decisions: Curation): Curated => {
  const apply = applier(bench, decisions);
  const list = lister(bench, decisions);
  return [
    apply("actors", decisions.actors, decideActor),
    list("mentions", decisions.complete?.mentions, completeMentions),
    apply("mentions", decisions.mentions, decideMention),
    apply("statements", decisions.statements, decideStatement),
    list("relations", decisions.complete?.relations, completeRelations),
    apply("relations", decisions.relations, decideRelation),
    apply("document", decisions.document, decideDocument),
    leftOut(bench, decisions),
  ].reduce<Curated>((state, step) => step(state), { rows, issues: [], reasons: NO_REASONS });
};
