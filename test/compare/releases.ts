/** Small releases for tests, as values and as files. */
import type { Released, ReleasedRow, ReleasedTable } from "../../pipeline/compare/read.ts";
import type { ReleaseFile } from "../../schema/release.ts";

type Column = ReleasedTable["columns"][number];

/** A column by its name; `codes` make it one of a closed vocabulary. */
export const column = (name: string, codes: readonly string[] = []): Column => ({
  name,
  type: codes.length > 0 ? "code" : "text",
  codes,
});

/** A release of one table: the keys of its first row are its columns. */
export const actorsOf = (...rows: readonly ReleasedRow[]): Released =>
  tableOf(
    "actors",
    Object.keys(rows[0] ?? { actor_id: "" }).map((name) => column(name)),
    rows,
  );

export const tableOf = (
  name: string,
  columns: readonly Column[],
  rows: readonly ReleasedRow[],
): Released => ({ tables: [{ name, columns, rows }], redirects: [] });

/** The redirects of actors, old id → new id. */
export const redirecting = (
  released: Released,
  ids: Readonly<Record<string, string>>,
): Released => ({
  ...released,
  redirects: Object.entries(ids).map(([old_id, new_id]) => ({ table: "actors", old_id, new_id })),
});

/** The files that a release is read from. */
export const filesOf = ({ tables, redirects }: Released): readonly ReleaseFile[] => [
  file("data-dictionary.csv", dictionaryOf(tables)),
  ...tables.map(({ name, rows }) => file(`${name}.jsonl`, linesOf(rows))),
  file("id_redirects.jsonl", linesOf(redirects)),
];

const file = (path: string, text: string): ReleaseFile => ({
  path,
  bytes: new TextEncoder().encode(text),
});

const linesOf = (rows: readonly object[]): string =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join("");

const dictionaryOf = (tables: readonly ReleasedTable[]): string =>
  [
    "table,column,type,nullable,codes",
    ...tables.flatMap(({ name, columns }) =>
      columns.map((c) => [name, c.name, c.type, "false", c.codes.join("|")].join()),
    ),
    "",
  ].join("\n");
