import { hazards as known, meets, policyOf } from "../../../schema/hazards.ts";
import { columnsOf } from "../../../schema/table.ts";
import type { RowCheck } from "../check.ts";

export const hazards: RowCheck = {
  name: "hazards",
  sentence:
    "No value holds what breaks readers, but for what a verbatim quotation may keep (schema/hazards.ts).",
  scope: "row",
  check: (row, table) =>
    columnsOf(table).flatMap(([name, column]) =>
      known
        .filter((h) => policyOf(h, column) === "refused" && meets(h, row[name], column))
        .map(({ what, harm }) => ({
          record: String(row[table.primaryKey]),
          message: `${name} is ${what}. ${harm}`,
          actual: JSON.stringify(row[name]),
        })),
    ),
};
