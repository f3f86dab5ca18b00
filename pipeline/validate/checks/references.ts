import type { Column } from "../../../schema/column.ts";
import { tables } from "../../../schema/schema.ts";
import { type AnyRow, columnsOf, type Table } from "../../../schema/table.ts";
import type { Flaw, ReleaseCheck } from "../check.ts";

export const references: ReleaseCheck = {
  name: "references",
  sentence: "Every reference names a row that is there.",
  scope: "release",
  check: (release) => {
    const keys = new Map(
      tables.map((t) => {
        const rows: readonly AnyRow[] = release.tables[t.name];
        return [t.name, new Set(rows.map((row) => row[t.primaryKey]))];
      }),
    );
    return tables.flatMap((t) =>
      columnsOf(t).flatMap(([name, column]) => {
        const known = column.references && keys.get(column.references);
        return known ? dangling(release.tables[t.name], t, name, column, known) : [];
      }),
    );
  },
};

const dangling = (
  rows: readonly AnyRow[],
  table: Table,
  name: string,
  column: Column,
  known: ReadonlySet<unknown>,
): readonly Flaw[] =>
  rows.flatMap((row) => {
    const cell = row[name];
    const ids = Array.isArray(cell) ? cell : typeof cell === "string" ? [cell] : [];
    return ids
      .filter((id) => !known.has(id))
      .map((id) => ({
        record: String(row[table.primaryKey]),
        message: `${name} names ${id}, which is no row of ${column.references}`,
      }));
  });
