/** Why records are as they are: the decision that made, changed or took away each, in its own words. */
import type { ArticleRows } from "../normalize/rows.ts";

/** By table and key of a record, "statements lima.s12": the reason of the last decision on it. */
export type Reasons = ReadonlyMap<string, string>;

/** What every decision says of itself. */
export interface Signed {
  readonly because: string;
  readonly by: string;
}

/** A record before and after a decision; undefined where it was or is none. */
interface Touched {
  readonly key: string;
  readonly old: object | undefined;
  readonly now: object | undefined;
}

/** The records that are others after a decision, or gone. */
export const touchedBy = (before: ArticleRows, after: ArticleRows): readonly Touched[] => {
  const [old, now] = [recordsOf(before), recordsOf(after)];
  const keys = [...now.keys(), ...[...old.keys()].filter((key) => !now.has(key))];
  return keys
    .map((key) => ({ key, old: old.get(key), now: now.get(key) }))
    .filter((record) => record.old !== record.now);
};

export const reasonsOf = (touched: readonly Touched[], { because, by }: Signed): Reasons => {
  const reason = `${because} (${by})`.replace(/\s+/g, " ");
  return new Map(touched.map(({ key }) => [key, reason]));
};

/** Whether nothing but the statement around it is another one: the outer one was decided on, not this. */
export const isOnlyNested = ({ old, now }: Touched): boolean => {
  const plain = (row: object) =>
    JSON.stringify(row, (key, value: unknown) => (key === "parent_id" ? null : value));
  if (old === undefined || now === undefined) return false;
  return plain(old) === plain(now) && JSON.stringify(old) !== JSON.stringify(now);
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
