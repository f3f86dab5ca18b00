/** Typed rows of a release, in Node and in browsers; read from its JSON Lines, checked against the tables' definition. */
import type { Column } from "../schema/column.ts";
import type { Tables } from "../schema/schema.ts";
import { columnsOf, type Row, type Table } from "../schema/table.ts";
import { actors } from "../schema/tables/actors.ts";
import { documents } from "../schema/tables/documents.ts";
import { mentions } from "../schema/tables/mentions.ts";
import { relations } from "../schema/tables/relations.ts";
import { statements } from "../schema/tables/statements.ts";
import { isCode } from "../schema/vocabulary.ts";

export type { Tables } from "../schema/schema.ts";
export type { Row } from "../schema/table.ts";
export type { ActorRow } from "../schema/tables/actors.ts";
export type { DocumentRow } from "../schema/tables/documents.ts";
export type { MentionRow } from "../schema/tables/mentions.ts";
export type { RelationRow } from "../schema/tables/relations.ts";
export type { StatementRow } from "../schema/tables/statements.ts";
/** The definitions: what each column means, its type, its codes. */
export { actors, documents, mentions, relations, statements };

/** The address of a release's folder, to be fetched; or what gives the text of a file by its name, `statements.jsonl` for one. */
export type Source = string | URL | ((file: string) => string | Promise<string>);

/** All rows of a release. Throws where a file is not there, or a row is not as this version defines its table. */
export const load = async (source: Source): Promise<Tables> => {
  const [d, a, s, r, m] = await Promise.all([
    loadTable(documents, source),
    loadTable(actors, source),
    loadTable(statements, source),
    loadTable(relations, source),
    loadTable(mentions, source),
  ]);
  return { documents: d, actors: a, statements: s, relations: r, mentions: m };
};

/** The rows of one table: `loadTable(statements, source)`. Throws as `load` does. */
export const loadTable = async <T extends Table>(
  table: T,
  source: Source,
): Promise<readonly Row<T>[]> => {
  const file = `${table.name}.jsonl`;
  const text = await (typeof source === "function" ? source(file) : fetched(source, file));
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line, index) => rowOf(table, line, `${file}, line ${index + 1}`));
};

const fetched = async (folder: string | URL, file: string): Promise<string> => {
  const address = `${String(folder).replace(/\/+$/, "")}/${file}`;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return response.text();
};

const rowOf = <T extends Table>(table: T, line: string, place: string): Row<T> => {
  const row: unknown = JSON.parse(line);
  if (isRow(table, row)) return row;
  const wrong = columnsOf(table).filter(([name, column]) => !fits(row, name, column));
  const names = wrong.map(([name]) => name).join(", ");
  throw new Error(`${place}: not as ${table.name} are defined: ${names}`);
};

const isRow = <T extends Table>(table: T, row: unknown): row is Row<T> =>
  columnsOf(table).every(([name, column]) => fits(row, name, column));

const fits = (row: unknown, name: string, column: Column): boolean => {
  const value: unknown = isObject(row) ? row[name] : undefined;
  return value === null ? column.nullable : FITS[column.kind](value, column);
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const isText = (value: unknown): value is string => typeof value === "string";

const FITS: {
  readonly [kind in Column["kind"]]: (value: unknown, column: Column) => boolean;
} = {
  text: isText,
  day: isText,
  code: (value, { vocabulary }) =>
    isText(value) && vocabulary !== undefined && isCode(vocabulary, value),
  boolean: (value) => typeof value === "boolean",
  integer: Number.isInteger,
  number: Number.isFinite,
  list: (value) => Array.isArray(value) && value.every(isText),
};
