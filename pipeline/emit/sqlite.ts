/**
 * The release as one SQLite database: the tables with their keys, a table for each list of references, the vocabularies,
 * views and a full-text search. Built in memory by SQLite itself, so that the same rows give the same bytes everywhere;
 * other lists are JSON arrays.
 */
import sqlite3InitModule, { type Database } from "@sqlite.org/sqlite-wasm";
import { dictionaryLines, vocabularies } from "../../schema/dictionary.ts";
import type { ReleaseFile, ReleaseInfo } from "../../schema/release.ts";
import { SCHEMA_VERSION, type Tables, tables } from "../../schema/schema.ts";
import { type AnyRow, type Cell, columnsOf } from "../../schema/table.ts";
import { cellsOf, inOrder } from "./format.ts";
import { definitions, type Link, links, quoted } from "./sqlite-schema.ts";
import { search, views } from "./sqlite-views.ts";

/** `{name}.sqlite`. Throws on a row that breaks the contract, and on a reference to a row that is not there. */
export const database = async (rows: Tables, release: ReleaseInfo): Promise<ReleaseFile> => {
  const { oo1, capi } = await sqlite3InitModule();
  const db = new oo1.DB(":memory:");
  try {
    db.exec(SETTINGS);
    db.transaction(() => fill(db, rows, release));
    const stray = db.selectArray("pragma foreign_key_check");
    if (stray) throw new TypeError(`${stray[0]}: a row refers to no row of ${stray[2]}`);
    return { path: `${release.name}.sqlite`, bytes: capi.sqlite3_js_db_export(db) };
  } finally {
    db.close();
  }
};

/** What else would follow the library's defaults, and the contract's major version for programs. */
const SETTINGS = `pragma page_size = 4096; pragma encoding = 'UTF-8'; pragma auto_vacuum = 0;
pragma user_version = ${SCHEMA_VERSION.split(".")[0]}; pragma foreign_keys = 0;`;

type Value = Exclude<Cell, readonly string[]>;

const fill = (db: Database, rows: Tables, release: ReleaseInfo): void => {
  for (const statement of definitions()) db.exec(statement);
  for (const table of tables) {
    const lines = inOrder(table, rows[table.name]).map((row) => cellsOf(table, row).map(bound));
    insert(db, table.name, columnsOf(table).length, lines);
  }
  for (const link of links) insert(db, link.name, 3, linked(link, rows));
  describe(db, release);
  for (const statement of [...views, ...search]) db.exec(statement);
};

const bound = (cell: Cell): Value =>
  cell !== null && typeof cell === "object" ? JSON.stringify(cell) : cell;

const insert = (
  db: Database,
  table: string,
  width: number,
  lines: readonly (readonly Value[])[],
): void => {
  const places = Array.from({ length: width }, () => "?").join(", ");
  const statement = db.prepare(`insert into ${quoted(table)} values (${places})`);
  try {
    for (const line of lines) statement.bind(line).stepReset();
  } finally {
    statement.finalize();
  }
};

const linked = ({ table, column }: Link, rows: Tables): readonly (readonly Value[])[] =>
  inOrder(table, rows[table.name]).flatMap((row: AnyRow) => {
    const items = row[column];
    const key = String(row[table.primaryKey]);
    return Array.isArray(items) ? items.map((item, i) => [key, i + 1, String(item)]) : [];
  });

/** Tables that tell what the file is: `release`, `data_dictionary` and `codes`. */
const describe = (db: Database, release: ReleaseInfo): void => {
  const [header = [], ...columns] = dictionaryLines();
  const words = (names: readonly string[]): string => names.map((n) => `${quoted(n)} text`).join();
  db.exec(`create table release (item text not null primary key, value text);
create table data_dictionary (${words(header)}, primary key ("table", "column"));
create table codes (vocabulary text not null, "position" integer not null, code text not null, meaning text not null,
  example text not null, primary key (vocabulary, code))`);
  insert(db, "release", 2, about(release));
  insert(db, "data_dictionary", header.length, columns.map(nullsForBlanks));
  insert(db, "codes", 5, codeLines());
};

const about = (release: ReleaseInfo): readonly (readonly Value[])[] => [
  ["name", release.name],
  ["title", release.title],
  ["description", release.description],
  ["version", release.version],
  ["released", release.released],
  ["schema_version", SCHEMA_VERSION],
  ["license", release.license],
  ["rights", release.rights],
  ["creators", release.creators.map(({ name }) => name).join("; ")],
  ["homepage", release.homepage],
];

const nullsForBlanks = (line: readonly string[]): readonly Value[] =>
  line.map((cell) => (cell === "" ? null : cell));

const codeLines = (): readonly (readonly Value[])[] =>
  vocabularies().flatMap(({ name, codes }) =>
    Object.entries(codes).map(([code, { meaning, example }], i) => [
      name,
      i + 1,
      code,
      meaning,
      example,
    ]),
  );
