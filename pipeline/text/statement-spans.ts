/** Where a statement stands, as its row writes it and as spans: the one place that knows the form of both. */
import type { StatementRow } from "../../schema/tables/statements.ts";
import { type Span, span } from "./span.ts";

/** What stands between two segments in `text`. */
export const BETWEEN_SEGMENTS = " … ";

/** "12-34" → its span. */
export const segmentOf = (pair: string): Span => {
  const [start = 0, end = 0] = pair.split("-").map(Number);
  return span(start, end);
};

export const pairOf = ({ start, end }: Span): string => `${start}-${end}`;

export const segmentsOf = (row: Pick<StatementRow, "segments">): readonly Span[] =>
  row.segments.map(segmentOf);

/** The id tells where the cue starts, the cue itself how long it is; null where there is none. */
export const cueOf = ({
  cue,
  statement_id,
}: Pick<StatementRow, "cue" | "statement_id">): Span | null => {
  if (cue === null) return null;
  const start = Number(statement_id.slice(statement_id.lastIndexOf(".s") + 2));
  return span(start, start + Array.from(cue).length);
};
