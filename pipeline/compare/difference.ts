/**
 * What differs between two releases, and which step of the version that asks for. In: the lines of their JSON Lines
 * files; out: rows added, removed and changed, cell by cell. Knows of the contract only which column is the key.
 */
import { tables as contract } from "../../schema/schema.ts";
import type { Cell } from "../../schema/table.ts";
import { byCodePoint } from "../text/order.ts";
import type { Released, ReleasedRow } from "./read.ts";

/** Old id → its successor, from seeds/released-ids.csv. */
type Redirects = ReadonlyMap<string, string>;

export type Bump = "major" | "minor" | "patch" | "none";

export interface Change {
  readonly key: string;
  readonly column: string;
  readonly old: Cell;
  readonly new: Cell;
}

export interface TableChanges {
  readonly name: string;
  readonly primaryKey: string;
  readonly columnsAdded: readonly string[];
  readonly columnsRemoved: readonly string[];
  /** Columns whose values are of another kind: text, number, list … */
  readonly columnsRetyped: readonly string[];
  /** In code-point order of their keys. */
  readonly added: readonly KeyedRow[];
  readonly removed: readonly KeyedRow[];
  readonly changed: readonly Change[];
  /** Values that rows which were there before have in the columns added. */
  readonly filled: readonly Change[];
}

export interface KeyedRow {
  readonly key: string;
  readonly row: ReleasedRow;
}

export interface Comparison {
  readonly tables: readonly TableChanges[];
  /** Ids that are gone without a successor that is there. */
  readonly lost: readonly string[];
  readonly bump: Bump;
}

/** All differences, and the smallest step of the version that design allows for them. */
export const compareReleases = (
  old: Released,
  now: Released,
  redirects: Redirects = new Map(),
): Comparison => {
  const tables = contract.map(({ name, primaryKey }) =>
    compareTable(name, primaryKey, old[name] ?? [], now[name] ?? []),
  );
  const there = new Set(
    contract.flatMap(({ name, primaryKey }) =>
      (now[name] ?? []).map((row) => String(row[primaryKey])),
    ),
  );
  const lost = tables
    .flatMap(({ removed }) => removed.map(({ key }) => key))
    .filter((id) => !there.has(redirects.get(id) ?? id));
  return { tables, lost, bump: bumpOf(tables, lost) };
};

const compareTable = (
  name: string,
  primaryKey: string,
  old: readonly ReleasedRow[],
  now: readonly ReleasedRow[],
): TableChanges => {
  const before = new Map(old.map((row) => [String(row[primaryKey]), row]));
  const after = new Map(now.map((row) => [String(row[primaryKey]), row]));
  const [had, has] = [kindsOf(old), kindsOf(now)];
  // A table without rows shows no columns, so none can be said to have come or gone.
  const both = old.length > 0 && now.length > 0;
  const shared = [...has.keys()].filter((column) => had.has(column));
  const fresh = [...has.keys()].filter((column) => !had.has(column));
  const kept = [...before.keys()].filter((key) => after.has(key)).toSorted(byCodePoint);
  const changesIn = (columns: readonly string[]): readonly Change[] =>
    kept.flatMap((key) => changesOf(key, before.get(key) ?? {}, after.get(key) ?? {}, columns));
  return {
    name,
    primaryKey,
    columnsAdded: both ? fresh : [],
    columnsRemoved: both ? [...had.keys()].filter((column) => !has.has(column)) : [],
    columnsRetyped: shared.filter((column) => isRetyped(had.get(column), has.get(column))),
    added: rowsWithout(after, before),
    removed: rowsWithout(before, after),
    changed: changesIn(shared),
    filled: changesIn(fresh),
  };
};

/** For each column, in order, the kinds of its values. */
const kindsOf = (rows: readonly ReleasedRow[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const kinds = new Map<string, Set<string>>();
  for (const row of rows)
    for (const [column, cell] of Object.entries(row)) {
      const seen = kinds.get(column) ?? new Set();
      kinds.set(
        column,
        cell === null ? seen : seen.add(Array.isArray(cell) ? "list" : typeof cell),
      );
    }
  return kinds;
};

const NONE: ReadonlySet<string> = new Set();

const isRetyped = (old = NONE, now = NONE): boolean =>
  old.size > 0 && now.size > 0 && ![...now].some((kind) => old.has(kind));

const rowsWithout = (
  some: ReadonlyMap<string, ReleasedRow>,
  others: ReadonlyMap<string, ReleasedRow>,
): readonly KeyedRow[] =>
  [...some]
    .flatMap(([key, row]) => (others.has(key) ? [] : [{ key, row }]))
    .toSorted((a, b) => byCodePoint(a.key, b.key));

const changesOf = (
  key: string,
  old: ReleasedRow,
  now: ReleasedRow,
  columns: readonly string[],
): readonly Change[] =>
  columns.flatMap((column) => {
    const [was, is] = [old[column] ?? null, now[column] ?? null];
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ key, column, old: was, new: is }];
  });

const bumpOf = (tables: readonly TableChanges[], lost: readonly string[]): Bump => {
  const any = (found: (table: TableChanges) => readonly unknown[]): boolean =>
    tables.some((table) => found(table).length > 0);
  if (lost.length > 0 || any((t) => [...t.columnsRemoved, ...t.columnsRetyped])) return "major";
  if (any((t) => [...t.columnsAdded, ...t.added, ...t.removed])) return "minor";
  return any((t) => t.changed) ? "patch" : "none";
};
