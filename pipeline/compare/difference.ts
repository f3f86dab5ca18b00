/**
 * What differs between two releases, table by table, and the step of the version that it asks for. Knows nothing of the
 * contract: tables, columns and codes are those that the releases name.
 */
import type { Redirect } from "../../schema/ledger.ts";
import { type Bump, bumpOf, type Demand, demandsOf, sayRedirect } from "./demands.ts";
import type { Released, ReleasedTable } from "./read.ts";
import { compareTable, type TableChanges } from "./table.ts";

export interface Comparison {
  readonly tables: readonly TableChanges[];
  /** Redirects that the older release did not have. */
  readonly redirected: readonly Redirect[];
  /** What asks for a step of the version. */
  readonly demands: readonly Demand[];
  /** The smallest step that all demands are content with. */
  readonly bump: Bump;
}

/** All differences. Of the redirects, those of the newer release count. */
export const compareReleases = (old: Released, now: Released): Comparison => {
  const names = new Set([...now.tables, ...old.tables].map(({ name }) => name));
  const tables = [...names].map((name) =>
    compareTable(tableOf(old, name), tableOf(now, name), now.redirects),
  );
  const known = new Set(old.redirects.map(sayRedirect));
  const redirected = now.redirects.filter((r) => !known.has(sayRedirect(r)));
  const demands = demandsOf(tables, redirected);
  return { tables, redirected, demands, bump: bumpOf(demands) };
};

const tableOf = ({ tables }: Released, name: string): ReleasedTable =>
  tables.find((table) => table.name === name) ?? { name, columns: [], rows: [] };
