/** What differs in one table: columns and codes as the dictionaries tell them, rows cell by cell. */
import type { Redirect } from "../../schema/ledger.ts";
import type { Cell } from "../../schema/table.ts";
import { byCodePoint } from "../text/order.ts";
import type { ReleasedRow, ReleasedTable } from "./read.ts";

export interface Change {
  readonly key: string;
  readonly column: string;
  readonly old: Cell;
  readonly new: Cell;
}

export interface KeyedRow {
  readonly key: string;
  readonly row: ReleasedRow;
}

export interface RemovedRow extends KeyedRow {
  /** The id that stands for it now; null for none. */
  readonly successor: string | null;
}

export interface Code {
  readonly column: string;
  readonly code: string;
}

export interface TableChanges {
  readonly name: string;
  readonly primaryKey: string;
  readonly columnsAdded: readonly string[];
  readonly columnsRemoved: readonly string[];
  /** Columns of another type, or whose values may or may not be lacking as they did not before. */
  readonly columnsRetyped: readonly string[];
  /** Codes of columns that are in both. */
  readonly codesAdded: readonly Code[];
  readonly codesRemoved: readonly Code[];
  /** In code-point order of their keys. */
  readonly added: readonly KeyedRow[];
  readonly removed: readonly RemovedRow[];
  readonly changed: readonly Change[];
  /** Values that rows which were there before have in the columns added. */
  readonly filled: readonly Change[];
}

/** Of the redirects, those of this table that lead to a row which is there. */
export const compareTable = (
  old: ReleasedTable,
  now: ReleasedTable,
  redirects: readonly Redirect[],
): TableChanges => {
  const primaryKey = (now.columns[0] ?? old.columns[0])?.name ?? "";
  const before = rowsByKey(old, primaryKey);
  const after = rowsByKey(now, primaryKey);
  const kept = [...before.keys()].filter((key) => after.has(key)).toSorted(byCodePoint);
  const changesIn = (columns: readonly string[]): readonly Change[] =>
    kept.flatMap((key) => changesOf(key, before.get(key) ?? {}, after.get(key) ?? {}, columns));
  const columns = compareColumns(old, now);
  const successors = new Map(
    redirects.filter(({ table }) => table === now.name).map((r) => [r.old_id, r.new_id]),
  );
  return {
    name: now.name,
    primaryKey,
    ...columns,
    added: rowsWithout(after, before),
    removed: rowsWithout(before, after).map((row) => {
      const successor = successors.get(row.key) ?? "";
      return { ...row, successor: after.has(successor) ? successor : null };
    }),
    changed: changesIn(columns.shared),
    filled: changesIn(columns.columnsAdded),
  };
};

const compareColumns = (old: ReleasedTable, now: ReleasedTable) => {
  const had = new Map(old.columns.map((column) => [column.name, column]));
  const has = new Map(now.columns.map((column) => [column.name, column]));
  const shared = [...has.keys()].filter((name) => had.has(name));
  const codesWithout = (some: typeof had, others: typeof had): readonly Code[] =>
    shared.flatMap((column) => {
      const known = others.get(column)?.codes;
      const codes = some.get(column)?.codes ?? [];
      return codes.filter((code) => !known?.includes(code)).map((code) => ({ column, code }));
    });
  return {
    shared,
    columnsAdded: [...has.keys()].filter((name) => !had.has(name)),
    columnsRemoved: [...had.keys()].filter((name) => !has.has(name)),
    columnsRetyped: shared.filter((name) => had.get(name)?.type !== has.get(name)?.type),
    codesAdded: codesWithout(has, had),
    codesRemoved: codesWithout(had, has),
  };
};

type RowsByKey = ReadonlyMap<string, ReleasedRow>;

const rowsByKey = ({ rows }: ReleasedTable, primaryKey: string): RowsByKey =>
  new Map(rows.map((row) => [String(row[primaryKey]), row]));

const rowsWithout = (some: RowsByKey, others: RowsByKey): readonly KeyedRow[] =>
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
