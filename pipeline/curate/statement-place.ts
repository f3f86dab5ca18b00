/** Where a statement stands: its spans read back from its row, and the row's columns made from spans. */
import { statementId } from "../../schema/ids.ts";
import type { StatementRow } from "../../schema/tables/statements.ts";
import type { ArticleRows } from "../normalize/rows.ts";
import { contains, envelope, overlaps, type Span, span } from "../text/span.ts";
import { BETWEEN_SEGMENTS, cueOf, pairOf, segmentsOf } from "../text/statement-spans.ts";
import type { Bench, Complain } from "./bench.ts";

/** Everything of a statement that follows from where its cue and its content stand. */
export const columnsAt = (
  { quoteType, cut }: Bench,
  document: string,
  cue: Span | null,
  segments: readonly Span[],
) => {
  const whole = envelope(segments);
  return {
    statement_id: statementId(document, (cue ?? whole).start),
    cue: cue === null ? null : cut(cue),
    quote_type: quoteType(segments),
    text: segments.map(cut).join(BETWEEN_SEGMENTS),
    segments: segments.map(pairOf),
    start: whole.start,
    end: whole.end,
  };
};

/** The sentences that hold the spans, verbatim. */
export const contextOf = ({ known, cut }: Bench, spans: readonly Span[]): string => {
  const sentences = known.blocks.flatMap((block) => block.sentences);
  const held = sentences.filter((sentence) => spans.some((s) => overlaps(sentence, s)));
  return cut(envelope(held.length > 0 ? held : spans));
};

/** The statement whose cue or content the place is. A cue counts before a content, a whole content before a part. */
export const statementAt = (
  rows: ArticleRows,
  place: Span,
  complain: Complain,
): StatementRow | null => {
  const same = (s: Span | null) => s !== null && s.start === place.start && s.end === place.end;
  const steps: readonly ((row: StatementRow) => boolean)[] = [
    (row) => same(cueOf(row)),
    (row) => same(span(row.start, row.end)) || segmentsOf(row).some(same),
    (row) => within(place, cueOf(row)),
    (row) => segmentsOf(row).some((s) => contains(s, place)),
    (row) => contains(place, row),
  ];
  for (const step of steps) {
    const [only, ...more] = rows.statements.filter(step);
    if (only === undefined) continue;
    return more.length === 0 ? only : complain(severalStatements([only, ...more]));
  }
  return complain({
    check: "curation.no-record",
    message: "no statement has its cue or content there",
    fix: "quote the cue of a statement; a new one needs `decide: add`",
  });
};

const within = (place: Span, cue: Span | null): boolean => cue !== null && contains(place, cue);

const severalStatements = (found: readonly StatementRow[]) => ({
  check: "curation.ambiguous",
  message: `${found.length} statements stand there`,
  actual: found
    .map((s) => `${s.statement_id} (${s.cue === null ? "no cue" : `cue “${s.cue}”`})`)
    .join(", "),
  fix: "quote the cue of the one that is meant",
});
