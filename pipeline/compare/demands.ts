/**
 * What of a difference asks for which step of the version: major where a user's code or table of ids would break, minor
 * where there is more than before, patch where values are corrected.
 */
import type { Redirect } from "../../schema/ledger.ts";
import type { Change, Code, TableChanges } from "./table.ts";

/** From the smallest to the largest. */
const STEPS = ["none", "patch", "minor", "major"] as const;
export type Bump = (typeof STEPS)[number];

export interface Demand {
  readonly bump: Bump;
  /** `statements: columns removed` */
  readonly what: string;
  readonly items: readonly string[];
}

/** The largest first. */
export const demandsOf = (
  tables: readonly TableChanges[],
  redirected: readonly Redirect[],
): readonly Demand[] =>
  [
    ...tables.flatMap((table) =>
      demandsIn(table).map((demand) => ({ ...demand, what: `${table.name}: ${demand.what}` })),
    ),
    demand("minor", "ids redirected", redirected.map(sayRedirect)),
  ]
    .filter(({ items }) => items.length > 0)
    .toSorted((a, b) => STEPS.indexOf(b.bump) - STEPS.indexOf(a.bump));

const demandsIn = (table: TableChanges): readonly Demand[] => {
  const lost = table.removed.filter(({ successor }) => successor === null);
  const gone = table.removed.filter(({ successor }) => successor !== null);
  return [
    demand("major", "columns removed", table.columnsRemoved),
    demand("major", "columns of another type", table.columnsRetyped),
    demand("major", "codes removed", table.codesRemoved.map(sayCode)),
    demand("major", "ids gone without redirect", lost.map(keyOf)),
    demand("minor", "columns added", table.columnsAdded),
    demand("minor", "codes added", table.codesAdded.map(sayCode)),
    demand("minor", "rows added", table.added.map(keyOf)),
    demand("minor", "rows removed", gone.map(keyOf)),
    demand("patch", "values changed", table.changed.map(sayPlace)),
  ];
};

const demand = (bump: Bump, what: string, items: readonly string[]): Demand => ({
  bump,
  what,
  items,
});

const keyOf = ({ key }: { readonly key: string }): string => key;
const sayPlace = ({ key, column }: Change): string => `${key} ${column}`;

/** `actors: a → b` */
export const sayRedirect = ({ table, old_id, new_id }: Redirect): string =>
  `${table}: ${old_id} → ${new_id}`;

/** `speech_act=deny` */
export const sayCode = ({ column, code }: Code): string => `${column}=${code}`;

export const bumpOf = (demands: readonly Demand[]): Bump => demands[0]?.bump ?? "none";

/** Those that a step does not satisfy. */
export const demandsBeyond = (demands: readonly Demand[], step: Bump): readonly Demand[] =>
  demands.filter(({ bump }) => STEPS.indexOf(bump) > STEPS.indexOf(step));

/** How far one version stands above another; before 1.0.0 a minor step may do what a major one does later. */
export const stepOf = (from: string, to: string): Bump => {
  const [a, b] = [from, to].map((version) => version.split(".").map(Number));
  const first = (a ?? []).findIndex((n, i) => n !== b?.[i]);
  const step = (["major", "minor", "patch"] as const)[first] ?? "none";
  return step === "minor" && b?.[0] === 0 ? "major" : step;
};
