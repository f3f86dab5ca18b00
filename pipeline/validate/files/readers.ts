/** Reads the tables back from the bytes of each format, by libraries that did not write them where there is a choice. */
import { tableFromIPC, Vector } from "apache-arrow";
import { parse } from "csv-parse/sync";
import { parquetReadObjects } from "hyparquet";
import type { Column } from "../../../schema/column.ts";
import { type AnyRow, type Cell, columnsOf, type Table } from "../../../schema/table.ts";

/** Bytes of one table → its rows as the format holds them; throws on bytes that cannot be read. */
export type Reader = (bytes: Uint8Array, table: Table) => Promise<readonly AnyRow[]>;

const textOf = (bytes: Uint8Array): string =>
  new TextDecoder("utf-8", { fatal: true }).decode(bytes);

/** The lines of a JSON Lines file; throws where the last one is not ended. */
export const linesOf = (bytes: Uint8Array): readonly string[] => {
  const lines = textOf(bytes).split("\n");
  if (lines.pop() !== "") throw new Error("the last line is not ended");
  return lines;
};

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === "object" && value !== null;

const cellIn = (value: unknown): Cell => {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (value instanceof Vector || Array.isArray(value)) return [...value].map(String);
  return String(value);
};

const rowIn = (value: unknown, table: Table): AnyRow => {
  const cells = isObject(value) ? value : {};
  return Object.fromEntries(columnsOf(table).map(([name]) => [name, cellIn(cells[name])]));
};

const jsonl: Reader = async (bytes, table) =>
  linesOf(bytes).map((line) => rowIn(JSON.parse(line), table));

const csv: Reader = async (bytes, table) => {
  const [header = [], ...lines] = parse(Buffer.from(bytes)).map((line: readonly unknown[]) =>
    line.map(String),
  );
  const names = columnsOf(table).map(([name]) => name);
  if (header.join() !== names.join()) throw new Error(`its header is ${header.join()}`);
  return lines.map((cells) =>
    Object.fromEntries(
      columnsOf(table).map(([name, column], i) => [name, fromCsv(cells[i] ?? "", column)]),
    ),
  );
};

const fromCsv = (cell: string, { kind }: Column): Cell => {
  if (kind === "list") return cell === "" ? [] : cell.split("|");
  if (cell === "") return null;
  if (kind === "boolean") return cell === "true" ? true : cell === "false" ? false : cell;
  return kind === "integer" || kind === "number" ? Number(cell) : cell;
};

const DAY = 86_400_000;

const arrow: Reader = async (bytes, table) => {
  const read = tableFromIPC(bytes);
  return Array.from({ length: read.numRows }, (_, i) =>
    Object.fromEntries(
      columnsOf(table).map(([name, column]) => {
        const value: unknown = read.getChild(name)?.get(i);
        const isDay = column.kind === "day" && typeof value === "number";
        return [name, cellIn(isDay ? new Date(Math.round(value / DAY) * DAY) : value)];
      }),
    ),
  );
};

const parquet: Reader = async (bytes, table) => {
  const file = new Uint8Array(bytes).buffer;
  const rows: readonly unknown[] = await parquetReadObjects({ file });
  return rows.map((row) => rowIn(row, table));
};

export const readers: { readonly [extension: string]: Reader } = { jsonl, csv, arrow, parquet };
