/**
 * Reads seeds/released-ids.csv, the ledger of released ids. `npm run pipeline` appends to it; people write nothing but
 * the successor of an id that is gone. In: its text; out: its lines, and what is wrong with them, with their places.
 */
import { KEY } from "../../schema/column.ts";
import { LEDGER_COLUMNS, type LedgerLine } from "../../schema/ledger.ts";
import { tables } from "../../schema/schema.ts";
import type { Issue } from "../issues.ts";

export const LEDGER = "seeds/released-ids.csv";

interface Ledger {
  /** The lines without flaws of form, in the order of the file. */
  readonly entries: readonly LedgerLine[];
  readonly issues: readonly Issue[];
}

/** Never throws on bad input. */
export const readLedger = (text: string): Ledger => {
  const [header = "", ...lines] = text.split(/\r?\n/);
  const read = lines.flatMap((line, i) => (line === "" ? [] : [readLine(line, i + 2)]));
  const entries = read.flatMap(({ entry }) => entry ?? []);
  const issues = [
    ...(header === HEADER ? [] : [otherHeader(header)]),
    ...read.flatMap((line) => line.issues),
    ...repeated(entries),
    ...detours(entries),
  ].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return { entries, issues };
};

const HEADER = LEDGER_COLUMNS.join();

const NAMES = tables.map(({ name }) => String(name));
const ID = new RegExp(KEY);
const VERSION = /^\d+\.\d+\.\d+$/;

interface Line {
  readonly entry: LedgerLine | null;
  readonly issues: readonly Issue[];
}

const readLine = (text: string, line: number): Line => {
  const cells = text.split(",");
  const [table = "", id = "", first_version = "", successor = ""] = cells;
  const at = (cell: number): Place => ({ line, column: columnOf(cells, cell) });
  const issues = [
    ...(cells.length === LEDGER_COLUMNS.length
      ? []
      : [flaw(at(0), `the line has ${cells.length} cells`, HEADER)]),
    ...(NAMES.includes(table) ? [] : [flaw(at(0), "no table has this name", NAMES.join(", "))]),
    ...(ID.test(id) ? [] : [flaw(at(1), "this is no id", KEY)]),
    ...(VERSION.test(first_version) ? [] : [flaw(at(2), "this is no version", "such as 1.2.0")]),
    ...(successor === "" || ID.test(successor) ? [] : [flaw(at(3), "this is no id", KEY)]),
  ];
  const entry = { table, id, first_version, successor: successor || null, line };
  return { entry: issues.length === 0 ? entry : null, issues };
};

interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where a cell starts, 1-based; cells hold no commas. */
const columnOf = (cells: readonly string[], cell: number): number =>
  cells.slice(0, cell).join(",").length + (cell === 0 ? 1 : 2);

const flaw = (
  place: Place,
  message: string,
  expected: string,
  fix = "bring the line back from the repository's history; only its last cell is written by hand",
): Issue => ({
  level: "error",
  check: "ids.ledger",
  file: LEDGER,
  ...place,
  message,
  expected,
  fix,
});

const otherHeader = (header: string): Issue => ({
  ...flaw({ line: 1, column: 1 }, "the header is another", HEADER),
  actual: header,
});

const nameOf = ({ table, id }: Pick<LedgerLine, "table" | "id">): string => `${table} ${id}`;

const repeated = (entries: readonly LedgerLine[]): readonly Issue[] => {
  const first = new Map(entries.toReversed().map((e) => [nameOf(e), e.line]));
  return entries
    .filter((e) => first.get(nameOf(e)) !== e.line)
    .map((e) =>
      flaw(
        { line: e.line, column: e.table.length + 2 },
        `\`${e.id}\` stands in line ${first.get(nameOf(e))} already`,
        "every id once: it is never released a second time",
        "keep the line with the older version",
      ),
    );
};

/** One hop leads from an id that is gone to one that is there; so no redirect can turn in a circle. */
const detours = (entries: readonly LedgerLine[]): readonly Issue[] => {
  const known = new Map(entries.map((e) => [nameOf(e), e]));
  return entries.flatMap(({ table, id, first_version, successor, line }) => {
    const next = successor === null ? null : known.get(nameOf({ table, id: successor }));
    const column = [table, id, first_version, ""].join().length + 1;
    if (!next?.successor) return [];
    const circle = next.successor === id || next.id === id;
    return flaw(
      { line, column },
      circle
        ? `\`${id}\` leads back to itself`
        : `\`${next.id}\` is gone too: it leads on to \`${next.successor}\``,
      "an id that is there",
      circle ? "leave the cell of the one that is there empty" : `write ${next.successor}`,
    );
  });
};
