/**
 * The difference to the release before as files of the new one. In: the comparison. Out: CHANGES.md for people, and
 * changes.jsonl, a line for each change, from which a program makes the new rows of the old ones.
 */
import type { ReleaseFile } from "../../schema/release.ts";
import type { Comparison } from "./difference.ts";
import type { Released, ReleasedRow } from "./read.ts";
import { sayChanges } from "./say.ts";
import type { Change, KeyedRow, RemovedRow, TableChanges } from "./table.ts";

/** The versions compared, and the new release. */
interface Step {
  readonly from: string;
  readonly to: string;
  readonly now: Released;
  readonly reasons: Reasons;
}

/** By table and key, "statements lima.s12": why people made a record what it is. */
type Reasons = ReadonlyMap<string, string>;

export const changeFiles = (comparison: Comparison, step: Step): readonly ReleaseFile[] => [
  { path: "CHANGES.md", bytes: utf8(inWords(comparison, step)) },
  { path: "changes.jsonl", bytes: utf8(changeLines(comparison, step.now, step.reasons)) },
];

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Rows of each kind that are told in words; the rest stands in changes.jsonl. */
const MOST = 100;

const inWords = (comparison: Comparison, { from, to, now, reasons }: Step): string => {
  const readers = new Map(comparison.tables.map((t) => [t.name, reasonIn(t, now, reasons)]));
  const why = (table: string, change: KeyedRow | Change): string =>
    shortened(
      "column" in change
        ? reasonOfValue(change, readers.get(table))
        : (readers.get(table)?.(change.key, change.row) ?? ""),
    );
  return [
    `# What changed in the data from ${from} to ${to}`,
    "",
    "Row by row and value by value, by key. `changes.jsonl` holds the same for programs: all of it, whole rows where they came or went,",
    "and the whole reason of each change (here behind the #): what people gave for their decision, else the rule that made the row as it is",
    "now, or as it was before it went.",
    "",
    "```text",
    sayChanges(comparison, MOST, why).trimEnd(),
    "```",
    "",
  ].join("\n");
};

const shortened = (reason: string): string =>
  reason.length > 120 ? `${reason.slice(0, 119)}…` : reason;

/** The text of changes.jsonl. */
export const changeLines = (
  { tables }: Comparison,
  now: Released,
  reasons: Reasons = new Map(),
): string =>
  tables
    .flatMap((table) => linesOf(table, reasonIn(table, now, reasons)))
    .map((line) => `${JSON.stringify(line)}\n`)
    .join("");

/** The reason of a change by the record's key; `row`: the record that is gone, or new. */
type ReasonFor = (key: string, row?: ReleasedRow) => string;

const reasonIn = (
  { name, primaryKey }: TableChanges,
  { tables }: Released,
  reasons: Reasons,
): ReasonFor => {
  const table = tables.find((t) => t.name === name);
  const rows = new Map((table?.rows ?? []).map((row) => [String(row[primaryKey]), row]));
  return (key, row) => reasons.get(`${name} ${key}`) ?? reasonOf(row ?? rows.get(key) ?? {});
};

const linesOf = (table: TableChanges, reasonFor: ReasonFor): readonly object[] => {
  const { name } = table;
  const about = (change: string) => (column: string) => ({ table: name, change, column });
  return [
    ...table.columnsAdded.map(about("column added")),
    ...table.columnsRemoved.map(about("column removed")),
    ...table.columnsRetyped.map(about("column of another type")),
    ...table.codesAdded.map((code) => ({ table: name, change: "code added", ...code })),
    ...table.codesRemoved.map((code) => ({ table: name, change: "code removed", ...code })),
    ...table.removed.map(removedLine(name, reasonFor)),
    ...[...table.changed, ...table.filled].map(valueLine(name, reasonFor)),
    ...table.added.map(addedLine(name, reasonFor)),
  ];
};

const addedLine =
  (table: string, reasonFor: ReasonFor) =>
  ({ key, row }: KeyedRow): object => ({
    table,
    key,
    change: "added",
    reason: reasonFor(key, row),
    row,
  });

const removedLine =
  (table: string, reasonFor: ReasonFor) =>
  ({ key, row, successor }: RemovedRow): object => ({
    table,
    key,
    change: "removed",
    reason: reasonFor(key, row),
    ...(successor === null ? {} : { successor }),
    row,
  });

const valueLine =
  (table: string, reasonFor: ReasonFor) =>
  (change: Change): object => {
    const { key, column, old, new: now } = change;
    const reason = reasonOfValue(change, reasonFor);
    return { table, key, change: "changed", reason, column, old, new: now };
  };

/** Values that follow from others, whatever was decided on the row. */
const COMPUTED: Readonly<Record<string, string>> = {
  sequence: "numbered anew",
  confidence: "measured anew",
  sentence_count: "counted anew",
  word_count: "counted anew",
  document_count: "counted anew",
  mention_count: "counted anew",
  statement_count: "counted anew",
  relation_count: "counted anew",
};

const reasonOfValue = ({ key, column }: Change, reasonFor: ReasonFor | undefined): string =>
  COMPUTED[column] ?? reasonFor?.(key) ?? "";

/** Who made a row as it is: a person, a rule, the register, or the reading of the article. */
const reasonOf = (row: ReleasedRow): string => {
  const { review_status: status, method, in_register, document_id } = row;
  if (in_register === true) return "seeds/register";
  if (typeof status === "string" && status !== "machine")
    return `a person's decision (${status}), see seeds/curation${document_id ? `/${document_id}.yaml` : ""}`;
  if (typeof method === "string") return `rule ${method}`;
  return "the article's own words";
};
