import type { AnyRow } from "../../../schema/table.ts";
import { boundsOf, isEdtf } from "../../time/edtf.ts";
import type { Flaw, RowCheck } from "../check.ts";

export const dates: RowCheck = {
  name: "dates",
  sentence: "Every date is valid EDTF, and its first and last day are those of the expression.",
  scope: "row",
  check: (row, table) =>
    Object.keys(row)
      .filter((name) => name.endsWith("_edtf"))
      .flatMap((name) =>
        dateFlaws(row, name.slice(0, -"_edtf".length), String(row[table.primaryKey])),
      ),
};

const dateFlaws = (row: AnyRow, prefix: string, record: string): readonly Flaw[] => {
  const edtf = row[`${prefix}_edtf`];
  if (typeof edtf === "string" && !isEdtf(edtf))
    return [{ record, message: `${prefix}_edtf is no date`, actual: edtf }];
  const bounds = typeof edtf === "string" ? boundsOf(edtf) : { start: null, end: null };
  return (["start", "end"] as const)
    .filter((side) => row[`${prefix}_${side}`] !== bounds[side])
    .map((side) => ({
      record,
      message: `${prefix}_${side} is not what ${prefix}_edtf says (${edtf ?? "nothing"})`,
      expected: bounds[side] ?? "no value",
      actual: String(row[`${prefix}_${side}`] ?? "no value"),
    }));
};
