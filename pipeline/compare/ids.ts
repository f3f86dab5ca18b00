/**
 * Ids are for ever: an id that is gone leads to one that is there, and an id names what it named when it was released.
 * The place of a statement or mention is its id, so it stays what it is while the article's text does; a relation's id
 * is a hash of who, what, to whom and where; an actor's id is a name that people gave. What can be compared of this, is:
 * each row with the last one released under its id, however long ago that was.
 */
import type { LedgerLine } from "../../schema/ledger.ts";
import type { Cell } from "../../schema/table.ts";
import type { Issue } from "../issues.ts";
import { type History, nameOf, type Version } from "./history.ts";
import { type NamedRow, namedRows, type Released, type ReleasedRow } from "./read.ts";

/** Where `now` breaks what earlier releases promised. */
export const idIssues = (
  now: Released,
  { releases, ledger }: Pick<History, "releases" | "ledger">,
): readonly Issue[] => {
  const rows = rowsOf(now);
  return [
    ...ledger.flatMap((line) => redirectIssue(line, rows)),
    ...[...lastRows(releases)].flatMap(([name, last]) => {
      const row = rows.get(name)?.row;
      return row ? meaningIssue(last, row) : [];
    }),
  ];
};

interface Last extends NamedRow {
  readonly version: string;
}

const rowsOf = (release: Released): ReadonlyMap<string, NamedRow> =>
  new Map(namedRows(release).map((named) => [nameOf(named.table, named.id), named]));

/** Of each id ever released, the row that had it last. */
const lastRows = (oldestFirst: readonly Version[]): ReadonlyMap<string, Last> =>
  new Map(
    oldestFirst.flatMap((release) =>
      [...rowsOf(release)].map(
        ([name, row]) => [name, { ...row, version: release.version }] as const,
      ),
    ),
  );

const redirectIssue = (
  { table, id, successor, line }: LedgerLine,
  rows: ReadonlyMap<string, NamedRow>,
): readonly Issue[] => {
  if (successor === null) return [];
  const place = { level: "error", file: "seeds/released-ids.csv", line, record: id } as const;
  if (rows.has(nameOf(table, id)))
    return [
      {
        ...place,
        check: "ids.redirect",
        message: `it is redirected to \`${successor}\`, and stands in ${table} all the same`,
        fix: "empty the line's last cell, or take the row out by a decision in seeds/curation",
      },
    ];
  if (rows.has(nameOf(table, successor))) return [];
  return [
    {
      ...place,
      check: "ids.redirect",
      message: `its successor \`${successor}\` does not stand in ${table}`,
      expected: `an id of ${table} in this release`,
      fix: "write the id that stands for it now; leave the cell empty where none does",
    },
  ];
};

interface Identity {
  /** What makes a row the one it is. */
  readonly columns: readonly string[];
  readonly same: (was: ReleasedRow, is: ReleasedRow) => boolean;
  readonly fix: string;
}

const sameIn =
  (columns: readonly string[]) =>
  (was: ReleasedRow, is: ReleasedRow): boolean =>
    columns.every((column) => was[column] === is[column]);

/** An entity may get another name or another identifier, but not all of them at once. */
const isSameActor = (was: ReleasedRow, is: ReleasedRow): boolean => {
  if (was.wikidata_id !== null && was.wikidata_id === is.wikidata_id) return true;
  const names = new Set(namesOf(was));
  return namesOf(is).some((name) => names.has(name));
};

const namesOf = ({ name, aliases }: ReleasedRow): readonly Cell[] => [
  name ?? null,
  ...(Array.isArray(aliases) ? aliases : []),
];

const TIE = ["source_id", "relation_type", "target_id", "start"];

const IDENTITIES: { readonly [table: string]: Identity } = {
  documents: {
    columns: ["source_sha256"],
    same: sameIn(["source_sha256"]),
    fix: "bring the article's file back as it was; another text is another article, under a name of its own",
  },
  actors: {
    columns: ["name", "wikidata_id"],
    same: isSameActor,
    fix: "give the new actor an id of its own; where it is the same one, keep the former name among its aliases",
  },
  relations: { columns: TIE, same: sameIn(TIE), fix: "report it: two ties got the same id" },
};

const meaningIssue = (
  { table, id, row: was, version }: Last,
  is: ReleasedRow,
): readonly Issue[] => {
  const identity = IDENTITIES[table];
  if (identity === undefined || identity.same(was, is)) return [];
  const shown = (row: ReleasedRow): string =>
    identity.columns.map((column) => `${column} ${row[column]}`).join(", ");
  return [
    {
      level: "error",
      check: "ids.meaning",
      record: id,
      message: `the id was another's in ${version}: an id never changes its meaning (${table})`,
      expected: shown(was),
      actual: shown(is),
      fix: identity.fix,
    },
  ];
};
