/** Reads each format back into rows of the contract, with the readers' own defaults undone as little as possible. */
import { tableFromIPC } from "apache-arrow";
import { parse } from "csv-parse/sync";
import { parquetReadObjects } from "hyparquet";
import type { Column } from "../../schema/column.ts";
import { columnsOf, type Table } from "../../schema/table.ts";

type Read = Record<string, unknown>;

export const fromCsv = (table: Table, bytes: Uint8Array): readonly Read[] => {
  const lines: string[][] = parse(bytes, { bom: false });
  const columns = columnsOf(table);
  expectHeader(table, lines[0]);
  return lines
    .slice(1)
    .map((cells) => build(columns, (_, column, i) => fromCell(column, cells[i] ?? "?")));
};

const fromCell = ({ kind }: Column, cell: string): unknown => {
  if (kind === "list") return cell === "" ? [] : cell.split("|");
  if (cell === "") return null;
  if (kind === "integer" || kind === "number") return Number(cell);
  return kind === "boolean" ? cell === "true" : cell;
};

export const fromJsonLines = (table: Table, bytes: Uint8Array): readonly Read[] =>
  new TextDecoder()
    .decode(bytes)
    .split("\n")
    .slice(0, -1)
    .map((line) => {
      const row: Read = JSON.parse(line);
      expectHeader(table, Object.keys(row));
      return row;
    });

export const fromArrow = (table: Table, bytes: Uint8Array): readonly Read[] => {
  const read = tableFromIPC(bytes);
  expectHeader(
    table,
    read.schema.fields.map(({ name }) => name),
  );
  return Array.from({ length: read.numRows }, (_, row) =>
    build(columnsOf(table), (name, { kind }) => {
      const cell: unknown = read.getChild(name)?.get(row);
      if (kind === "day" && typeof cell === "number") return dayOf(new Date(cell));
      return kind === "list" && isIterable(cell) ? [...cell] : cell;
    }),
  );
};

export const fromParquet = async (table: Table, bytes: Uint8Array): Promise<readonly Read[]> => {
  const read: Read[] = await parquetReadObjects({ file: bytes.slice().buffer });
  return read.map((row) =>
    build(columnsOf(table), (name) => {
      const cell = row[name];
      return cell instanceof Date ? dayOf(cell) : (cell ?? null);
    }),
  );
};

const build = (
  columns: ReturnType<typeof columnsOf>,
  cell: (name: string, column: Column, place: number) => unknown,
): Read =>
  Object.fromEntries(columns.map(([name, column], i) => [name, cell(name, column, i)] as const));

const expectHeader = (table: Table, header: readonly string[] | undefined): void => {
  const expected = columnsOf(table).map(([name]) => name);
  if (header?.join() !== expected.join())
    throw new Error(`${table.name}: columns ${header} instead of ${expected}`);
};

const dayOf = (day: Date): string => day.toISOString().slice(0, 10);

const isIterable = (value: unknown): value is Iterable<unknown> =>
  typeof value === "object" && value !== null && Symbol.iterator in value;
