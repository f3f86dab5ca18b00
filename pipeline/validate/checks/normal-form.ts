import { type Cell, columnsOf } from "../../../schema/table.ts";
import type { RowCheck } from "../check.ts";

export const normalForm: RowCheck = {
  name: "normal-form",
  sentence: "Every text that is no verbatim quotation is in Unicode NFC.",
  scope: "row",
  check: (row, table) =>
    columnsOf(table)
      .filter(([name, column]) => column.verbatim !== true && !isNormal(row[name]))
      .map(([name]) => ({
        record: String(row[table.primaryKey]),
        message: `${name} is not in Unicode NFC`,
        actual: JSON.stringify(row[name]),
      })),
};

const isNormal = (cell: Cell | undefined): boolean => {
  const texts = typeof cell === "string" ? [cell] : Array.isArray(cell) ? cell : [];
  return texts.every((text) => text === text.normalize("NFC"));
};
