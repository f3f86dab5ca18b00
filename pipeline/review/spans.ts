/** Where a row begins to be told. */
import type { StatementRow } from "../../schema/tables/statements.ts";
import { cueOf } from "../text/statement-spans.ts";

/** Cue or content, whichever comes first. */
export const startOf = (row: StatementRow): number =>
  Math.min(row.start, cueOf(row)?.start ?? row.start);
