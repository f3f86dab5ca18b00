import type { Column } from "../../../schema/column.ts";
import { type Cell, columnsOf } from "../../../schema/table.ts";
import { isCode } from "../../../schema/vocabulary.ts";
import type { Flaw, RowCheck } from "../check.ts";

export const values: RowCheck = {
  name: "values",
  sentence:
    "Every cell is of its column's kind, form, range and vocabulary; nothing stands where nothing may.",
  scope: "row",
  check: (row, table) => {
    const record = String(row[table.primaryKey]);
    const known = new Map(columnsOf(table));
    const strays = Object.keys(row).filter((name) => !known.has(name));
    return [
      ...strays.map((name) => ({ record, message: `${table.name} has no column ${name}` })),
      ...columnsOf(table).flatMap(([name, column]) => cellFlaws(row[name], name, column, record)),
    ];
  },
};

const cellFlaws = (
  cell: Cell | undefined,
  name: string,
  column: Column,
  record: string,
): readonly Flaw[] => {
  const actual = JSON.stringify(cell) ?? "nothing";
  if (cell === undefined || cell === null)
    return column.nullable && cell === null ? [] : [{ record, message: `${name} has no value` }];
  const wrong = KINDS[column.kind](cell, column);
  return wrong === null ? [] : [{ record, message: `${name} is ${wrong}`, actual }];
};

/** What is wrong with a cell of each kind, in words; null where nothing is. */
const KINDS: { readonly [kind in Column["kind"]]: (cell: Cell, column: Column) => string | null } =
  {
    text: (cell, column) => (typeof cell === "string" ? textFlaw(cell, column) : "no text"),
    day: (cell, column) => (typeof cell === "string" ? textFlaw(cell, column) : "no day"),
    code: (cell, { vocabulary }) =>
      typeof cell === "string" && vocabulary && isCode(vocabulary, cell)
        ? null
        : `none of the codes of ${vocabulary?.name}`,
    boolean: (cell) => (typeof cell === "boolean" ? null : "neither true nor false"),
    integer: (cell, column) =>
      typeof cell === "number" && Number.isInteger(cell)
        ? rangeFlaw(cell, column)
        : "no whole number",
    number: (cell, column) =>
      typeof cell === "number" && Number.isFinite(cell) ? rangeFlaw(cell, column) : "no number",
    list: (cell, column) => (isList(cell) ? listFlaw(cell, column) : "no list"),
  };

const isList = (cell: Cell): cell is readonly string[] => Array.isArray(cell);

const textFlaw = (cell: string, { pattern }: Column): string | null => {
  if (cell === "") return "an empty text, where no value would be null";
  return pattern === undefined || new RegExp(pattern).test(cell)
    ? null
    : `not of the form ${pattern}`;
};

const rangeFlaw = (cell: number, { minimum, maximum }: Column): string | null => {
  if (minimum !== undefined && cell < minimum) return `less than ${minimum}`;
  return maximum !== undefined && cell > maximum ? `more than ${maximum}` : null;
};

const listFlaw = (items: readonly string[], column: Column): string | null => {
  if (column.references && new Set(items).size < items.length)
    return "a list that names something twice";
  return items.map((item) => textFlaw(item, column)).find((flaw) => flaw !== null) ?? null;
};
