/** Ids that were released, as files: the ledger beside the seeds, and the redirects within a release. */
import {
  LEDGER_COLUMNS,
  REDIRECT_COLUMNS,
  type Redirect,
  type ReleasedId,
} from "../../schema/ledger.ts";
import type { ReleaseFile } from "../../schema/release.ts";
import { byCodePoint } from "../text/order.ts";
import { csvBytes } from "./csv.ts";
import { utf8 } from "./format.ts";

/** id_redirects.csv and id_redirects.jsonl: sorted by table and old id; without redirects, the header and no line. */
export const redirectFiles = (redirects: readonly Redirect[]): readonly ReleaseFile[] => {
  const sorted = redirects.toSorted(
    (a, b) => byCodePoint(a.table, b.table) || byCodePoint(a.old_id, b.old_id),
  );
  const lines = sorted.map(({ table, old_id, new_id }) =>
    JSON.stringify({ table, old_id, new_id }),
  );
  const cells = sorted.map((r) => REDIRECT_COLUMNS.map((column) => r[column]));
  return [
    { path: "id_redirects.csv", bytes: csvBytes([[...REDIRECT_COLUMNS], ...cells]) },
    { path: "id_redirects.jsonl", bytes: utf8(lines.map((line) => `${line}\n`).join("")) },
  ];
};

/** The bytes of the ledger: sorted by table and id. */
export const ledgerBytes = (ledger: readonly ReleasedId[]): Uint8Array =>
  csvBytes([
    [...LEDGER_COLUMNS],
    ...ledger
      .toSorted((a, b) => byCodePoint(a.table, b.table) || byCodePoint(a.id, b.id))
      .map((entry) => LEDGER_COLUMNS.map((column) => entry[column] ?? "")),
  ]);
