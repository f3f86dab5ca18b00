/** The difference of two releases in words. */
import type { Cell } from "../../schema/table.ts";
import type { Change, Comparison, TableChanges } from "./difference.ts";

/** The comparison for people: a line for what differs, `most` rows of each kind shown. Ends with a line break. */
export const sayChanges = ({ tables, lost, bump }: Comparison, most = 20): string => {
  const lines = [
    ...tables.flatMap((table) => sayTable(table, most)),
    ...listed(`${count(lost.length, "id")} gone without redirect`, lost, most),
    bump === "none"
      ? "no difference"
      : `needed step of the version: ${bump}${bump === "major" ? " (before 1.0.0 a minor one)" : ""}`,
  ];
  return `${lines.join("\n")}\n`;
};

const sayTable = (table: TableChanges, most: number): readonly string[] => {
  const { columnsAdded, columnsRemoved, columnsRetyped, added, removed, changed } = table;
  const rows = new Set(changed.map(({ key }) => key)).size;
  const lines = [
    ...listed(`columns added`, columnsAdded, most),
    ...listed(`columns removed`, columnsRemoved, most),
    ...listed(`columns of another type`, columnsRetyped, most),
    ...listed(
      `${count(added.length, "row")} added`,
      added.map(({ key }) => `+ ${key}`),
      most,
    ),
    ...listed(
      `${count(removed.length, "row")} removed`,
      removed.map(({ key }) => `- ${key}`),
      most,
    ),
    ...listed(
      `${count(changed.length, "value")} changed in ${count(rows, "row")}`,
      changed.map(sayChange),
      most,
    ),
  ];
  return lines.length === 0 ? [] : [table.name, ...lines.map((line) => `  ${line}`)];
};

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? "" : "s"}`;

const listed = (title: string, items: readonly string[], most: number): readonly string[] => {
  if (items.length === 0) return [];
  const rest = items.length - most;
  return [
    title,
    ...items.slice(0, most).map((i) => `  ${i}`),
    ...(rest > 0 ? [`  … ${rest} more`] : []),
  ];
};

const sayChange = ({ key, column, old, new: now }: Change): string =>
  `~ ${key}  ${column}: ${sayCell(old)} → ${sayCell(now)}`;

const sayCell = (cell: Cell): string => {
  if (cell === null) return "(none)";
  const words = typeof cell === "object" ? cell.join("|") : String(cell);
  const flat = words.replace(/\s+/g, " ");
  return flat.length > 60 ? `${flat.slice(0, 59)}…` : flat;
};
