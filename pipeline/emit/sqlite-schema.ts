/** The tables as SQL of SQLite: types, keys, checks and indexes, all from the definition; each column's meaning stands beside it. */
import type { Column, TableName } from "../../schema/column.ts";
import { tables } from "../../schema/schema.ts";
import { columnsOf, type Table } from "../../schema/table.ts";
import { codesOf } from "../../schema/vocabulary.ts";

/** A list of references as rows: owner, place from 1, what is referred to. */
export interface Link {
  readonly name: string;
  readonly table: Table;
  readonly column: string;
}

/** One link table for each list of references, named `{table}_{column}`. */
export const links: readonly Link[] = tables.flatMap((table) =>
  columnsOf(table)
    .filter(([, { kind, references }]) => kind === "list" && references)
    .map(([column]) => ({ name: `${table.name}_${column}`, table, column })),
);

/** Statements that make every table, and the indexes of what is looked up: references and days. */
export const definitions = (): readonly string[] => [
  ...tables.flatMap((table) => [tableSql(table), ...indexesOf(table)]),
  ...links.flatMap(linkSql),
];

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const tableSql = (table: Table): string => {
  const columns = columnsOf(table);
  const lines = columns.map(([name, column], i) => {
    const comma = i < columns.length - 1 ? "," : "";
    return `  ${columnSql(table, name, column)}${comma} -- ${column.meaning.replaceAll("\n", " ")}\n`;
  });
  return `create table ${quoted(table.name)} (\n${lines.join("")})`;
};

const columnSql = (table: Table, name: string, column: Column): string =>
  [
    quoted(name),
    TYPES[column.kind],
    ...(column.nullable ? [] : ["not null"]),
    ...(name === table.primaryKey ? ["primary key"] : []),
    ...checksOf(name, column),
    ...(column.references && column.kind !== "list" ? [referenceTo(column.references)] : []),
  ].join(" ");

/** What DuckDB, R and Python take the declared types for; SQLite itself keeps days as text and booleans as 0 and 1. */
const TYPES: Readonly<Record<Column["kind"], string>> = {
  text: "text",
  integer: "integer",
  number: "real",
  boolean: "boolean",
  code: "text",
  list: "text",
  day: "date",
};

const checksOf = (name: string, { kind, vocabulary }: Column): readonly string[] => {
  if (kind === "boolean") return [`check (${quoted(name)} in (0, 1))`];
  if (kind === "list") return [`check (json_valid(${quoted(name)}))`];
  return vocabulary
    ? [`check (${quoted(name)} in (${codesOf(vocabulary).map(literal).join(", ")}))`]
    : [];
};

const keyOf = (name: TableName): string =>
  tables.find((table) => table.name === name)?.primaryKey ?? "rowid";

const referenceTo = (name: TableName): string =>
  `references ${quoted(name)} (${quoted(keyOf(name))})`;

const indexesOf = (table: Table): readonly string[] =>
  columnsOf(table)
    .filter(([, { kind, references }]) => kind === "day" || (references && kind !== "list"))
    .map(([name]) => indexSql(table.name, name));

const indexSql = (table: string, column: string): string =>
  `create index ${quoted(`${table}_by_${column}`)} on ${quoted(table)} (${quoted(column)})`;

const linkSql = ({ name, table, column }: Link): readonly string[] => {
  const target = table.columns[column]?.references;
  if (target === undefined) throw new TypeError(`${name} links to no table`);
  return [
    `create table ${quoted(name)} (
  ${quoted(table.primaryKey)} text not null ${referenceTo(table.name)},
  "position" integer not null,
  ${quoted(keyOf(target))} text not null ${referenceTo(target)},
  primary key (${quoted(table.primaryKey)}, "position")
) without rowid`,
    indexSql(name, keyOf(target)),
  ];
};
