/**
 * The difference of two releases as a comment on a pull request. In: the lines of changes.jsonl, and the step of the
 * version that they ask for. Out: Markdown; words of articles cannot end a cell of it, nor begin markup.
 */
import { z } from "zod";
import type { Bump } from "./demands.ts";

const change = z.object({
  table: z.string(),
  change: z.string(),
  key: z.string().default(""),
  column: z.string().default(""),
  code: z.string().default(""),
  successor: z.string().default(""),
  reason: z.string().default(""),
  row: z.record(z.string(), z.unknown()).default({}),
  old: z.unknown().optional(),
  new: z.unknown().optional(),
});
type Line = z.infer<typeof change>;

/** So many rows of each kind are shown; the comment stays readable, and within what GitHub takes. */
const MOST = 25;

/** `lines`: the text of changes.jsonl. Throws on a line that is none. */
export const changesMarkdown = (lines: string, bump: Bump): string => {
  const changes = lines
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => change.parse(JSON.parse(line)));
  if (changes.length === 0) return "No row of the data changes.\n";
  const tables = [...new Set(changes.map(({ table }) => table))];
  const of = (table: string) => changes.filter((line) => line.table === table);
  return [
    ...grid(
      ["table", "added", "removed", "changed"],
      tables.map((table) => [table, ...countsOf(of(table))]),
    ),
    "",
    `Needed step of the version: **${bump}**${bump === "major" ? " (before 1.0.0 a minor one)" : ""}.`,
    ...tables.flatMap((table) => detailsOf(table, of(table))),
    "",
  ].join("\n");
};

const isRow = (kind: string) => (line: Line) => line.change === kind && line.column === "";
const isColumn = ({ change: kind }: Line): boolean => /^(?:column|code) /.test(kind);

const countsOf = (lines: readonly Line[]): readonly string[] => {
  const values = lines.filter(({ change: kind }) => kind === "changed");
  const rows = new Set(values.map(({ key }) => key)).size;
  return [
    `${lines.filter(isRow("added")).length}`,
    `${lines.filter(isRow("removed")).length}`,
    values.length === 0 ? "0" : `${rows} (${values.length} values)`,
  ];
};

const detailsOf = (table: string, lines: readonly Line[]): readonly string[] => [
  ...folded(
    `${table}: columns`,
    ["column", "what"],
    lines.filter(isColumn).map((line) => [line.column, `${line.change} ${line.code}`.trim()]),
  ),
  ...(["added", "removed"] as const).flatMap((kind) =>
    folded(
      `${table}: ${kind}`,
      ["row", "what it says", "reason"],
      lines.filter(isRow(kind)).map((line) => [line.key, rowWords(line), line.reason]),
    ),
  ),
  ...folded(
    `${table}: changed`,
    ["row", "column", "before", "now", "reason"],
    lines
      .filter(({ change: kind }) => kind === "changed")
      .map((line) => [line.key, line.column, words(line.old), words(line.new), line.reason]),
  ),
];

/** Columns that tell a person what a row is about, whichever of them its table has. */
const TELLING = [
  ...["title", "name", "speaker_id", "cue", "source_id", "relation_type", "target_id"],
  ...["actor_id", "text", "evidence"],
];

const rowWords = ({ row, successor }: Line): string =>
  [
    ...TELLING.flatMap((column) => (row[column] ? [words(row[column])] : [])),
    ...(successor === "" ? [] : [`→ ${successor}`]),
  ].join(" · ");

const words = (value: unknown): string => {
  if (value === null || value === undefined) return "(none)";
  const text = (Array.isArray(value) ? value.join(", ") : String(value)).replace(/\s+/g, " ");
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
};

const folded = (
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] => {
  if (rows.length === 0) return [];
  const rest = rows.length - MOST;
  return [
    "",
    `<details><summary>${escaped(title)} (${rows.length})</summary>`,
    "",
    ...grid(head, rows.slice(0, MOST)),
    ...(rest > 0 ? ["", `… and ${rest} more: \`npm run diff\` shows them.`] : []),
    "",
    "</details>",
  ];
};

const grid = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] =>
  [head, head.map(() => "---"), ...rows.map((cells) => cells.map(escaped))].map(
    (cells) => `| ${cells.join(" | ")} |`,
  );

const ENTITIES: { readonly [sign: string]: string } = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

const escaped = (text: string): string =>
  text
    .replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(/[\\`*_[\]|~#!]/g, (sign) => `\\${sign}`);
