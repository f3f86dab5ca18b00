/** RFC 4180 with LF: a header, no value = empty cell, items of a list joined with `|`. */
import { stringify } from "csv-stringify/sync";
import { type Cell, columnsOf } from "../../schema/table.ts";
import { cellsOf, type Format, utf8 } from "./format.ts";

export const csv: Format = {
  extension: "csv",
  write: (table, rows) =>
    csvBytes([
      columnsOf(table).map(([name]) => name),
      ...rows.map((row) => cellsOf(table, row).map(csvCell)),
    ]),
};

/** Lines of cells as the bytes of a CSV file. */
export const csvBytes = (lines: readonly (readonly string[])[]): Uint8Array =>
  utf8(stringify([...lines], { record_delimiter: "\n", quoted_match: NEEDS_QUOTES }));

/** What some readers would trim or break at, though RFC 4180 would not. */
const NEEDS_QUOTES = /\r|^\s|\s$/;

/** A cell as CSV has it, before quoting. */
export const csvCell = (cell: Cell): string => {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.join("|") : String(cell);
};
