/** What a format of tables is, and how its writers get at cells. A cell that breaks the contract throws: it should not have come this far. */
import type { Column } from "../../schema/column.ts";
import type { ReleaseInfo } from "../../schema/release.ts";
import { SCHEMA_VERSION } from "../../schema/schema.ts";
import { type AnyRow, type Cell, columnsOf, type Table } from "../../schema/table.ts";
import { byCodePoint } from "../text/order.ts";

/** One format: rows, sorted, become the bytes of `{table}.{extension}`. */
export interface Format {
  readonly extension: string;
  readonly write: (table: Table, rows: readonly AnyRow[], release: ReleaseInfo) => Uint8Array;
}

export interface CellColumn {
  readonly name: string;
  readonly column: Column;
  readonly cells: readonly Cell[];
}

/** The rows sorted by primary key, by code point. */
export const inOrder = (table: Table, rows: readonly AnyRow[]): readonly AnyRow[] =>
  rows.toSorted((a, b) => byCodePoint(String(a[table.primaryKey]), String(b[table.primaryKey])));

/** The rows turned: one entry a column, in the contract's order. */
export const cellColumns = (table: Table, rows: readonly AnyRow[]): readonly CellColumn[] =>
  columnsOf(table).map(([name, column]) => ({
    name,
    column,
    cells: rows.map((row) => cellOf(table, row, name, column)),
  }));

/** The cells of one row, in the contract's order. */
export const cellsOf = (table: Table, row: AnyRow): readonly Cell[] =>
  columnsOf(table).map(([name, column]) => cellOf(table, row, name, column));

const cellOf = (table: Table, row: AnyRow, name: string, column: Column): Cell => {
  const cell = row[name];
  if (cell === undefined || (cell === null && !column.nullable))
    throw new TypeError(`${table.name} ${row[table.primaryKey]}: ${name} has no value`);
  return cell;
};

const only =
  <T extends Cell>(kind: string, is: (cell: Cell) => cell is T) =>
  ({ name, cells }: CellColumn): readonly (T | null)[] =>
    cells.map((cell) => {
      if (cell === null || is(cell)) return cell;
      throw new TypeError(`${name}: ${JSON.stringify(cell)} is no ${kind}`);
    });

export const texts = only("text", (cell) => typeof cell === "string");
export const booleans = only("boolean", (cell) => typeof cell === "boolean");
export const numbers = only(
  "number",
  (cell): cell is number => typeof cell === "number" && Number.isFinite(cell),
);
export const lists = only("list", (cell) => typeof cell === "object");
/** Whole numbers of 32 bits. */
export const integers = only("int32", (cell): cell is number => Object.is(Number(cell) | 0, cell));

const DAY = 86_400_000;

/** Days since 1970-01-01, of the proleptic Gregorian calendar. */
export const days = (column: CellColumn): readonly (number | null)[] =>
  texts(column).map((day) => {
    if (day === null) return null;
    const since = Date.parse(`${day}T00:00:00Z`) / DAY;
    if (!Number.isInteger(since)) throw new TypeError(`${column.name}: ${day} is no day`);
    return since;
  });

/** What a file says of itself, in the formats that have a place for it. */
export const fileMetadata = (
  table: Table,
  release: ReleaseInfo,
): readonly (readonly [string, string])[] => [
  ["dataset", release.name],
  ["dataset_version", release.version],
  ["schema_version", SCHEMA_VERSION],
  ["table", table.name],
  ["description", table.meaning],
  ["license", release.license],
];

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
