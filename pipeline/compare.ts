/**
 * What differs between two releases, and which step of the version that asks for. In: the lines of their JSON Lines
 * files; out: rows added, removed and changed, cell by cell. Knows of the contract only which column is the key.
 */
import { tables as contract } from "../schema/schema.ts";
import type { Cell } from "../schema/table.ts";
import { byCodePoint } from "./text/order.ts";

/** A row as a release holds it; an older one may have other columns. */
type ReleasedRow = { readonly [column: string]: Cell };

/** Rows by table, as `readReleased` gives them. */
export type Released = { readonly [table: string]: readonly ReleasedRow[] };

/** Old id → its successor, from seeds/released-ids.csv. */
type Redirects = ReadonlyMap<string, string>;

type Bump = "major" | "minor" | "patch" | "none";

interface Change {
  readonly key: string;
  readonly column: string;
  readonly old: Cell;
  readonly new: Cell;
}

interface TableChanges {
  readonly name: string;
  readonly columnsAdded: readonly string[];
  readonly columnsRemoved: readonly string[];
  /** Columns whose values are of another kind: text, number, list … */
  readonly columnsRetyped: readonly string[];
  /** Keys, in code-point order. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly Change[];
}

interface Comparison {
  readonly tables: readonly TableChanges[];
  /** Ids that are gone without a successor that is there. */
  readonly lost: readonly string[];
  readonly bump: Bump;
}

/** The rows of one JSON Lines file; throws with the line's number on a line that is no object. */
export const readReleased = (text: string): readonly ReleasedRow[] =>
  text.split("\n").flatMap((line, i) => (line === "" ? [] : [readLine(line, i + 1)]));

const readLine = (line: string, number: number): ReleasedRow => {
  const value = parsed(line);
  if (!isRow(value)) throw new Error(`line ${number} is no row of JSON Lines`);
  return value;
};

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
};

const isRow = (value: unknown): value is ReleasedRow =>
  typeof value === "object" && value !== null && !Array.isArray(value);

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
    .flatMap(({ removed }) => removed)
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
  return {
    name,
    columnsAdded: both ? [...has.keys()].filter((column) => !had.has(column)) : [],
    columnsRemoved: both ? [...had.keys()].filter((column) => !has.has(column)) : [],
    columnsRetyped: shared.filter((column) => isRetyped(had.get(column), has.get(column))),
    added: keysWithout(after, before),
    removed: keysWithout(before, after),
    changed: [...before.keys()]
      .filter((key) => after.has(key))
      .toSorted(byCodePoint)
      .flatMap((key) => changesOf(key, before.get(key) ?? {}, after.get(key) ?? {}, shared)),
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

const keysWithout = (
  some: ReadonlyMap<string, ReleasedRow>,
  others: ReadonlyMap<string, ReleasedRow>,
): readonly string[] => [...some.keys()].filter((key) => !others.has(key)).toSorted(byCodePoint);

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

/** The comparison for people: a line for what differs, `most` rows of each kind shown. Ends with a line break. */
export const sayChanges = ({ tables, lost, bump }: Comparison, most = 20): string => {
  const lines = [
    ...tables.flatMap((table) => sayTable(table, most)),
    ...listed(`${count(lost.length, "id")} gone without redirect`, lost, most),
    bump === "none" ? "no difference" : `needed step of the version: ${bump}`,
  ];
  return `${lines.join("\n")}\n`;
};

const sayTable = (table: TableChanges, most: number): readonly string[] => {
  const { columnsAdded, columnsRemoved, columnsRetyped, added, removed, changed } = table;
  const rows = new Set(changed.map(({ key }) => key)).size;
  const lines = [
    ...listed(`columns added`, columnsAdded, most),
    ...listed(`columns removed`, columnsRemoved, most),
    ...listed(`columns of another type`, columnsRetyped, most),
    ...listed(
      `${count(added.length, "row")} added`,
      added.map((key) => `+ ${key}`),
      most,
    ),
    ...listed(
      `${count(removed.length, "row")} removed`,
      removed.map((key) => `- ${key}`),
      most,
    ),
    ...listed(
      `${count(changed.length, "value")} changed in ${count(rows, "row")}`,
      changed.map(sayChange),
      most,
    ),
  ];
  return lines.length === 0 ? [] : [table.name, ...lines.map((line) => `  ${line}`)];
};

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? "" : "s"}`;

const listed = (title: string, items: readonly string[], most: number): readonly string[] => {
  if (items.length === 0) return [];
  const rest = items.length - most;
  return [
    title,
    ...items.slice(0, most).map((i) => `  ${i}`),
    ...(rest > 0 ? [`  … ${rest} more`] : []),
  ];
};

const sayChange = ({ key, column, old, new: now }: Change): string =>
  `~ ${key}  ${column}: ${sayCell(old)} → ${sayCell(now)}`;

const sayCell = (cell: Cell): string => {
  if (cell === null) return "(none)";
  const words = typeof cell === "object" ? cell.join("|") : String(cell);
  const flat = words.replace(/\s+/g, " ");
  return flat.length > 60 ? `${flat.slice(0, 59)}…` : flat;
};
