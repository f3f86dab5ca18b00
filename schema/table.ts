/** A table: named columns in release order, a primary key, and what a row stands for. */
import type { Column, TableName } from "./column.ts";

interface Columns {
  readonly [name: string]: Column;
}

export interface Table<C extends Columns = Columns> {
  readonly name: TableName;
  readonly title: string;
  readonly meaning: string;
  readonly primaryKey: string;
  readonly columns: C;
}

type Value<K> = K extends Column<infer T> ? T : never;

/** The TypeScript type of a table's rows. */
export type Row<T extends Table> = {
  readonly [K in keyof T["columns"]]: Value<T["columns"][K]>;
};

export const table = <const C extends Columns>(
  definition: Table<C> & { readonly primaryKey: Extract<keyof C, string> },
): Table<C> => definition;

/** The columns of a table with their names, in release order. */
export const columnsOf = (t: Table): readonly (readonly [string, Column])[] =>
  Object.entries(t.columns);

/** What a cell can hold; a day is an ISO 8601 string. */
export type Cell = string | number | boolean | null | readonly string[];

/** A row of any table, by column name. */
export interface AnyRow {
  readonly [column: string]: Cell;
}
