import { type Span, span } from "../../text/span.ts";
import type { DocumentCheck, DocumentView, Flaw } from "../check.ts";

export const verbatim: DocumentCheck = {
  name: "verbatim",
  sentence:
    "Words kept without offsets (context, speaker, dates, roles, evidence of the day) stand in the article so.",
  scope: "document",
  check: (view) => [
    ...evidenceFlaws(view),
    ...view.statements.flatMap((s) =>
      flawsOf(view, s.statement_id, s, [
        ["context", s.context],
        ["speaker_text", s.speaker_text],
        ["date_text", s.date_text],
      ]),
    ),
    ...view.relations.flatMap((r) =>
      flawsOf(view, r.relation_id, r, [
        ["role", r.role],
        ["date_text", r.date_text],
      ]),
    ),
  ],
};

/** An explicit day may come with the article, from its supplier, and stand nowhere in the text. */
const evidenceFlaws = (view: DocumentView): readonly Flaw[] => {
  const { document_id, date_source, date_evidence } = view.document;
  if (date_source === "explicit") return [];
  return flawsOf(view, document_id, span(0, 0), [["date_evidence", date_evidence]]);
};

const flawsOf = (
  view: DocumentView,
  record: string,
  place: Span,
  values: readonly (readonly [column: string, words: string | null])[],
): readonly Flaw[] =>
  values.flatMap(([column, words]) =>
    words === null || stands(view, words, place)
      ? []
      : [
          {
            record,
            message: `${column} does not stand in the article`,
            actual: JSON.stringify(words),
          },
        ],
  );

/** Near its record first: in a long article the whole text is searched only in vain. */
const stands = ({ cut, text }: DocumentView, words: string, { start, end }: Span): boolean =>
  cut(span(Math.max(0, start - NEAR), end + NEAR)).includes(words) || text.includes(words);

const NEAR = 2_000;
