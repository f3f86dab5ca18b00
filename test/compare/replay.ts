/** What a program makes of an older release with nothing but its rows and changes.jsonl. */
import { z } from "zod";
import type { Released } from "../../pipeline/compare/compare.ts";

const cell = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.string()).readonly(),
]);
const row = z.record(z.string(), cell);
const line = z.object({
  table: z.string(),
  change: z.string(),
  reason: z.string().optional(),
  successor: z.string().optional(),
  key: z.string().default(""),
  column: z.string().default(""),
  code: z.string().default(""),
  new: cell.optional(),
  row: row.optional(),
});

type Row = z.infer<typeof row>;
type Line = z.infer<typeof line>;
type Tables = Readonly<Record<string, readonly Row[]>>;

/** The lines of changes.jsonl. */
export const readChanges = (text: string): readonly Line[] =>
  text
    .split("\n")
    .filter((words) => words !== "")
    .map((words) => line.parse(JSON.parse(words)));

/** The rows of the newer release by table, each table sorted by key. */
export const replayed = (old: Released, changes: readonly Line[]): Tables => {
  const tables = new Map(
    old.tables.map(({ name, columns, rows }) => {
      const key = columns[0]?.name ?? "";
      return [name, new Map(rows.map((r): [string, Row] => [`${r[key]}`, { ...r }]))] as const;
    }),
  );
  for (const change of changes) {
    const rows = tables.get(change.table) ?? new Map<string, Row>();
    tables.set(change.table, rows);
    apply(change, rows);
  }
  return Object.fromEntries([...tables].map(([name, rows]) => [name, sorted(rows)]));
};

const apply = ({ change, key, column, ...line }: Line, rows: Map<string, Row>): void => {
  if (change === "removed") rows.delete(key);
  if (change === "added") rows.set(key, line.row ?? {});
  const known = rows.get(key);
  if (change === "changed" && known) known[column] = line.new ?? null;
  for (const each of rows.values()) {
    if (change === "column removed") delete each[column];
    if (change === "column added") each[column] ??= null;
  }
};

const sorted = (rows: ReadonlyMap<string, Row>): readonly Row[] =>
  [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
