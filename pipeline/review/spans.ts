/** Where a statement stands, read back from its row. */
import type { StatementRow } from "../../schema/tables/statements.ts";
import { type Span, span } from "../text/span.ts";

export const segmentsOf = (row: StatementRow): readonly Span[] =>
  row.segments.map((pair) => {
    const [start = 0, end = 0] = pair.split("-").map(Number);
    return span(start, end);
  });

/** The id tells where the cue starts, the cue itself how long it is. */
export const cueOf = ({ cue, statement_id }: StatementRow): Span | null => {
  if (cue === null) return null;
  const start = Number(statement_id.slice(statement_id.lastIndexOf(".s") + 2));
  return span(start, start + Array.from(cue).length);
};

/** Where it begins to be told: cue or content, whichever comes first. */
export const startOf = (row: StatementRow): number =>
  Math.min(row.start, cueOf(row)?.start ?? row.start);
