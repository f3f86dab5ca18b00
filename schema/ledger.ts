/**
 * Ids are for ever. Which ids were ever released stands in the ledger, seeds/released-ids.csv; which id stands for one
 * that is gone leaves with every release as id_redirects.
 */

/** A line of the ledger. */
export interface ReleasedId {
  readonly table: string;
  readonly id: string;
  /** The version of the data that had it first. */
  readonly first_version: string;
  /** The id of the same table that stands for it since it is gone; null while it is there, or where nothing does. */
  readonly successor: string | null;
}

/** The same with its place in the file, 1-based. */
export interface LedgerLine extends ReleasedId {
  readonly line: number;
}

/** A line of id_redirects; the new id stands in the release. */
export interface Redirect {
  readonly table: string;
  readonly old_id: string;
  readonly new_id: string;
}

/** The header of the ledger. */
export const LEDGER_COLUMNS = ["table", "id", "first_version", "successor"] as const;

/** The header of id_redirects.csv, and the keys of a line of id_redirects.jsonl. */
export const REDIRECT_COLUMNS = ["table", "old_id", "new_id"] as const;

/** What its columns mean. */
export const REDIRECT_MEANINGS: { readonly [column in keyof Redirect]: string } = {
  table: "The table of both ids",
  old_id: "An id of an earlier release that this one does not have",
  new_id: "The id of this release that stands for it",
};

/** What of the ledger leaves with a release. */
export const redirectsIn = (ledger: readonly ReleasedId[]): readonly Redirect[] =>
  ledger.flatMap(({ table, id, successor }) =>
    successor === null ? [] : [{ table, old_id: id, new_id: successor }],
  );
