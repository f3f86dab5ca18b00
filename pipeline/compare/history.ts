/** What was released before a new version, and the ledger of its ids, continued with each release. */
import type { LedgerLine, ReleasedId } from "../../schema/ledger.ts";
import type { Issue } from "../issues.ts";
import { namedRows, type Released } from "./read.ts";

/** A release with its version. */
export interface Version extends Released {
  readonly version: string;
}

export interface History {
  /** The releases below the new version, the oldest first. */
  readonly releases: readonly Version[];
  /** All ids of them, with the successors of those that are gone. */
  readonly ledger: readonly LedgerLine[];
  /** What is wrong with the ledger's form. */
  readonly issues: readonly Issue[];
}

/** Of a corpus that was never released. */
export const NO_HISTORY: History = { releases: [], ledger: [], issues: [] };

export const nameOf = (table: string, id: string): string => `${table} ${id}`;

/**
 * The ledger with the ids of all releases, the oldest first: each id once, with the first version that had it. It grows
 * and never shrinks, whatever releases are still there.
 */
export const ledgerWith = (
  ledger: readonly ReleasedId[],
  releases: readonly Version[],
): readonly ReleasedId[] => {
  const known = new Map(ledger.map((entry) => [nameOf(entry.table, entry.id), entry]));
  for (const release of releases)
    for (const { table, id } of namedRows(release)) {
      const fresh = { table, id, first_version: release.version, successor: null };
      known.set(nameOf(table, id), known.get(nameOf(table, id)) ?? fresh);
    }
  return [...known.values()];
};
