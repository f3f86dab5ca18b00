/** The difference of two releases in words. */
import type { Cell } from "../../schema/table.ts";
import { sayCode, sayRedirect } from "./demands.ts";
import type { Comparison } from "./difference.ts";
import type { Change, KeyedRow, RemovedRow, TableChanges } from "./table.ts";

/** Why a record came, changed or went, by its table and key; empty where nothing is said of it. */
type Why = (table: string, change: KeyedRow | Change) => string;

const NO_REASON: Why = () => "";

/** The comparison for people: a line for what differs, `most` rows of each kind shown. Ends with a line break. */
export const sayChanges = (comparison: Comparison, most = 20, why = NO_REASON): string => {
  const { tables, redirected, bump } = comparison;
  const lines = [
    ...tables.flatMap((table) => sayTable(table, most, why)),
    ...listed(`${count(redirected.length, "id")} redirected`, redirected.map(sayRedirect), most),
    bump === "none"
      ? "no difference"
      : `needed step of the version: ${bump}${bump === "major" ? " (before 1.0.0 a minor one)" : ""}`,
  ];
  return `${lines.join("\n")}\n`;
};

const sayTable = (table: TableChanges, most: number, why: Why): readonly string[] => {
  const { name, added, removed, changed } = table;
  const reasoned = <T extends KeyedRow | Change>(items: readonly T[], say: (item: T) => string) =>
    items.map((item) => [say(item), why(name, item)].filter(Boolean).join("  # "));
  const lines = [
    ...listed("columns added", table.columnsAdded, most),
    ...listed("columns removed", table.columnsRemoved, most),
    ...listed("columns of another type", table.columnsRetyped, most),
    ...listed("codes added", table.codesAdded.map(sayCode), most),
    ...listed("codes removed", table.codesRemoved.map(sayCode), most),
    ...listed(
      `${count(added.length, "row")} added`,
      reasoned(added, ({ key }) => `+ ${key}`),
      most,
    ),
    ...listed(`${count(removed.length, "row")} removed`, reasoned(removed, sayRemoved), most),
    ...listed(
      `${count(changed.length, "value")} changed in ${count(rowsIn(changed), "row")}`,
      reasoned(changed, sayChange),
      most,
    ),
  ];
  return lines.length === 0 ? [] : [name, ...lines.map((line) => `  ${line}`)];
};

const rowsIn = (changes: readonly Change[]): number => new Set(changes.map(({ key }) => key)).size;

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? "" : "s"}`;

/** A title with so many of the items below it; nothing where there is no item. */
export const listed = (
  title: string,
  items: readonly string[],
  most: number,
): readonly string[] => {
  if (items.length === 0) return [];
  const rest = items.length - most;
  return [
    title,
    ...items.slice(0, most).map((i) => `  ${i}`),
    ...(rest > 0 ? [`  … ${rest} more`] : []),
  ];
};

const sayRemoved = ({ key, successor }: RemovedRow): string =>
  `- ${key}  ${successor === null ? "without redirect" : `→ ${successor}`}`;

const sayChange = ({ key, column, old, new: now }: Change): string =>
  `~ ${key}  ${column}: ${sayCell(old)} → ${sayCell(now)}`;

const sayCell = (cell: Cell): string => {
  if (cell === null) return "(none)";
  const words = typeof cell === "object" ? cell.join("|") : String(cell);
  const flat = words.replace(/\s+/g, " ");
  return flat.length > 60 ? `${flat.slice(0, 59)}…` : flat;
};
