/**
 * A release as its files tell it: the columns by data-dictionary.csv, the rows by the JSON Lines files, the redirects
 * by id_redirects.jsonl. An older release may have other tables and columns than this code knows.
 */
import { parse } from "csv-parse/sync";
import { z } from "zod";
import type { Redirect } from "../../schema/ledger.ts";
import type { ReleaseFile } from "../../schema/release.ts";
import type { Cell } from "../../schema/table.ts";

export type ReleasedRow = { readonly [column: string]: Cell };

interface ReleasedColumn {
  readonly name: string;
  /** The type, and whether a row may lack a value. */
  readonly type: string;
  /** Of a closed vocabulary; else none. */
  readonly codes: readonly string[];
}

export interface ReleasedTable {
  readonly name: string;
  /** In the release's order; the first is the key. */
  readonly columns: readonly ReleasedColumn[];
  readonly rows: readonly ReleasedRow[];
}

export interface Released {
  readonly tables: readonly ReleasedTable[];
  readonly redirects: readonly Redirect[];
}

/** A row with its id and the table that the id belongs to. */
export interface NamedRow {
  readonly table: string;
  readonly id: string;
  readonly row: ReleasedRow;
}

/** All rows of a release. */
export const namedRows = ({ tables }: Released): readonly NamedRow[] =>
  tables.flatMap(({ name: table, columns, rows }) => {
    const key = columns[0]?.name ?? "";
    return rows.map((row) => ({ table, id: String(row[key]), row }));
  });

/** Throws where the files are not those of a release, with the file and the line. */
export const readReleased = (files: readonly ReleaseFile[]): Released => {
  const lines = dictionaryLines(textOf(files, DICTIONARY));
  const names = [...new Set(lines.map(({ table }) => table))];
  const hasRedirects = files.some(({ path }) => path === REDIRECTS);
  return {
    tables: names.map((name) => ({
      name,
      columns: lines.filter(({ table }) => table === name).map(columnOf),
      rows: readRows(files, `${name}.jsonl`, isRow),
    })),
    redirects: hasRedirects ? readRows(files, REDIRECTS, isRedirect) : [],
  };
};

const DICTIONARY = "data-dictionary.csv";
const REDIRECTS = "id_redirects.jsonl";

const dictionaryLine = z.object({
  table: z.string(),
  column: z.string(),
  type: z.string(),
  nullable: z.string(),
  codes: z.string(),
});

const dictionaryLines = (text: string): readonly z.infer<typeof dictionaryLine>[] => {
  const lines = dictionaryLine.array().safeParse(parse(text, { columns: true }));
  if (!lines.success) throw new Error(`${DICTIONARY} lacks columns that every release has`);
  return lines.data;
};

const columnOf = ({ column, type, nullable, codes }: z.infer<typeof dictionaryLine>) => ({
  name: column,
  type: nullable === "true" ? `${type}, may have no value` : type,
  codes: codes === "" ? [] : codes.split("|"),
});

const textOf = (files: readonly ReleaseFile[], path: string): string => {
  const file = files.find((f) => f.path === path);
  if (file === undefined) throw new Error(`it holds no ${path}`);
  return new TextDecoder().decode(file.bytes);
};

const readRows = <T>(
  files: readonly ReleaseFile[],
  path: string,
  is: (value: unknown) => value is T,
): readonly T[] =>
  textOf(files, path)
    .split("\n")
    .flatMap((line, i) => {
      if (line === "") return [];
      const value = parsed(line);
      if (!is(value)) throw new Error(`${path}: line ${i + 1} is no row of JSON Lines`);
      return [value];
    });

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
};

const isRow = (value: unknown): value is ReleasedRow =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const redirect = z.object({ table: z.string(), old_id: z.string(), new_id: z.string() });

const isRedirect = (value: unknown): value is Redirect => redirect.safeParse(value).success;
