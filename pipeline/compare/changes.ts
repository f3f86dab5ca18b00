/**
 * The difference to the release before as files of the new one. In: the comparison. Out: CHANGES.md for people, and
 * changes.jsonl, a line for each change, from which a program makes the new rows of the old ones.
 */
import type { ReleaseFile } from "../../schema/release.ts";
import type { Change, Comparison, KeyedRow, TableChanges } from "./difference.ts";
import type { Released, ReleasedRow } from "./read.ts";
import { sayChanges } from "./say.ts";

/** The versions compared, and the new release's rows. */
interface Step {
  readonly from: string;
  readonly to: string;
  readonly now: Released;
}

export const changeFiles = (comparison: Comparison, step: Step): readonly ReleaseFile[] => [
  { path: "CHANGES.md", bytes: utf8(inWords(comparison, step)) },
  { path: "changes.jsonl", bytes: utf8(asLines(comparison, step.now)) },
];

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Rows of each kind that are told in words; the rest stands in changes.jsonl. */
const MOST = 100;

const inWords = (comparison: Comparison, { from, to }: Step): string =>
  [
    `# What changed in the data from ${from} to ${to}`,
    "",
    "Row by row and value by value, by key. `changes.jsonl` holds the same for programs: all of it, whole rows where they came or went,",
    "and the reason of each change: the rule or the person that made the row as it is now, or as it was before it went.",
    "",
    "```text",
    sayChanges(comparison, MOST).trimEnd(),
    "```",
    "",
  ].join("\n");

const asLines = ({ tables }: Comparison, now: Released): string =>
  tables
    .flatMap((table) => linesOf(table, rowsByKey(table, now)))
    .map((line) => `${JSON.stringify(line)}\n`)
    .join("");

type RowByKey = (key: string) => ReleasedRow;

const rowsByKey = ({ name, primaryKey }: TableChanges, now: Released): RowByKey => {
  const rows = new Map((now[name] ?? []).map((row) => [String(row[primaryKey]), row]));
  return (key) => rows.get(key) ?? {};
};

const linesOf = (table: TableChanges, rowOf: RowByKey): readonly object[] => [
  ...table.columnsAdded.map((column) => ({ table: table.name, change: "column added", column })),
  ...table.columnsRemoved.map((column) => ({
    table: table.name,
    change: "column removed",
    column,
  })),
  ...table.columnsRetyped.map((column) => ({
    table: table.name,
    change: "column of another type",
    column,
  })),
  ...table.removed.map(rowLine(table.name, "removed")),
  ...[...table.changed, ...table.filled].map(valueLine(table.name, rowOf)),
  ...table.added.map(rowLine(table.name, "added")),
];

const rowLine =
  (table: string, change: "added" | "removed") =>
  ({ key, row }: KeyedRow): object => ({ table, key, change, reason: reasonOf(row), row });

const valueLine =
  (table: string, rowOf: RowByKey) =>
  ({ key, column, old, new: now }: Change): object => {
    const reason = column.endsWith("_count") ? "counted anew" : reasonOf(rowOf(key));
    return { table, key, change: "changed", reason, column, old, new: now };
  };

/** Who made a row as it is: a person, a rule, the register, or the reading of the article. */
const reasonOf = ({ review_status, method, in_register }: ReleasedRow): string => {
  if (typeof review_status === "string" && review_status !== "machine")
    return `a person's decision (${review_status}), see seeds/curation`;
  if (typeof method === "string") return `rule ${method}`;
  return in_register === true ? "seeds/register" : "the article's own words";
};
