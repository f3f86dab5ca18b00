/** Why records are as they are: the decision that made, changed or took away each, in its own words. */
import type { ArticleRows } from "../normalize/rows.ts";

/** By table and key of a record, "statements lima.s12": the reason of the last decision on it. */
export type Reasons = ReadonlyMap<string, string>;

/** What every decision says of itself. */
export interface Signed {
  readonly because: string;
  readonly by: string;
}

/** The reason of every record that is another one after a decision, or gone. */
export const reasonsOf = (
  before: ArticleRows,
  after: ArticleRows,
  { because, by }: Signed,
): Reasons => {
  const [old, now] = [recordsOf(before), recordsOf(after)];
  const touched = [...now].filter(([key, row]) => old.get(key) !== row).map(([key]) => key);
  const gone = [...old.keys()].filter((key) => !now.has(key));
  const reason = `${because} (${by})`.replace(/\s+/g, " ");
  return new Map([...touched, ...gone].map((key) => [key, reason]));
};

/** Every record by table and key; one that no decision touches stays the same object. */
const recordsOf = (rows: ArticleRows): ReadonlyMap<string, object> =>
  new Map([
    [`documents ${rows.document.document_id}`, rows.document],
    ...rows.actors.map((row): Keyed => [`actors ${row.actor_id}`, row]),
    ...rows.statements.map((row): Keyed => [`statements ${row.statement_id}`, row]),
    ...rows.relations.map((row): Keyed => [`relations ${row.relation_id}`, row]),
    ...rows.mentions.map((row): Keyed => [`mentions ${row.mention_id}`, row]),
  ]);

type Keyed = readonly [key: string, row: object];
