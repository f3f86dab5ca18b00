import type { StatementRow } from "../../../schema/tables/statements.ts";
import { envelope, type Span, span } from "../../text/span.ts";
import { BETWEEN_SEGMENTS, pairOf, segmentOf } from "../../text/statement-spans.ts";
import type { DocumentCheck, DocumentView, Flaw } from "../check.ts";

export const spans: DocumentCheck = {
  name: "spans",
  sentence:
    "Every span lies in the article, and the words cut there again are the words of the row.",
  scope: "document",
  check: (view) => [
    ...inside(view, view.document.document_id, bodyOf(view)),
    ...view.statements.flatMap((s) => statementFlaws(view, s)),
    ...view.relations.flatMap((r) => recut(view, r.relation_id, "evidence", r.evidence, r)),
    ...view.mentions.flatMap((m) => recut(view, m.mention_id, "text", m.text, m)),
  ],
};

const bodyOf = ({ document }: DocumentView): Span => span(document.body_start, document.body_end);

const inside = ({ length }: DocumentView, record: string, s: Span): readonly Flaw[] =>
  s.start <= s.end && s.end <= length
    ? []
    : [
        {
          record,
          message: `the span ${s.start}-${s.end} does not lie in the article`,
          expected: `0-${length}`,
        },
      ];

const recut = (
  view: DocumentView,
  record: string,
  column: string,
  words: string,
  s: Span,
): readonly Flaw[] => {
  const cut = view.cut(s);
  if (cut === words) return inside(view, record, s);
  return [
    {
      record,
      message: `${column} is not what stands at ${s.start}-${s.end}`,
      expected: JSON.stringify(cut),
      actual: JSON.stringify(words),
    },
  ];
};

const statementFlaws = (view: DocumentView, row: StatementRow): readonly Flaw[] => {
  const record = row.statement_id;
  const segments = row.segments.map(segmentOf);
  if (segments.length === 0) return [{ record, message: "there are no segments" }];
  const disorder = segments.some(
    (s, i) => s.start >= s.end || s.start < (segments[i - 1]?.end ?? 0),
  );
  if (disorder) return [{ record, message: "its segments are empty, overlap or are out of order" }];
  const whole = envelope(segments);
  const bounds = pairOf(whole);
  const words = segments.map(view.cut).join(BETWEEN_SEGMENTS);
  return [
    ...segments.flatMap((s) => inside(view, record, s)),
    ...differ(record, "text is not what its segments cut", words, row.text),
    ...differ(record, "start and end do not bound its segments", bounds, pairOf(row)),
  ];
};

const differ = (
  record: string,
  message: string,
  expected: string,
  actual: string,
): readonly Flaw[] => (expected === actual ? [] : [{ record, message, expected, actual }]);
