/** One JSON object a line, all keys present in the contract's order. */
import { columnsOf, type Table } from "../../schema/table.ts";
import { cellsOf, type Format, utf8 } from "./format.ts";

export const jsonLines: Format = {
  extension: "jsonl",
  write: (table, rows) => utf8(rows.map((row) => `${line(table, cellsOf(table, row))}\n`).join("")),
};

const line = (table: Table, cells: ReturnType<typeof cellsOf>): string =>
  JSON.stringify(Object.fromEntries(columnsOf(table).map(([name], i) => [name, cells[i]]))).replace(
    LINE_ENDS,
    escaped,
  );

/** Legal inside JSON strings, but many readers of lines end a line there. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g;

const escaped = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
