import { byCodePoint } from "../../text/order.ts";
import type { TableCheck } from "../check.ts";

export const keys: TableCheck = {
  name: "keys",
  sentence: "Every primary key stands once, and rows are sorted by it in code-point order.",
  scope: "table",
  check: (rows, table) => {
    const ids = rows.map((row) => String(row[table.primaryKey]));
    return ids.flatMap((id, i) => {
      const before = ids[i - 1];
      if (before === undefined || byCodePoint(before, id) < 0) return [];
      const twice = before === id;
      const message = twice
        ? `the key stands twice in ${table.name}`
        : `${table.name} is not sorted: the row stands after ${before}`;
      return [{ record: id, message }];
    });
  },
};
