import type { DocumentCheck, Flaw } from "../check.ts";

export const verbatim: DocumentCheck = {
  name: "verbatim",
  sentence:
    "Words kept without offsets (context, speaker, dates, roles, evidence of the day) stand in the article so.",
  scope: "document",
  check: ({ document, text, statements, relations }) => {
    const check = (record: string, column: string, words: string | null): readonly Flaw[] =>
      words === null || text.includes(words)
        ? []
        : [
            {
              record,
              message: `${column} does not stand in the article`,
              actual: JSON.stringify(words),
            },
          ];
    // An explicit day may come with the article, from its supplier, and stand nowhere in the text.
    const evidence = document.date_source === "explicit" ? null : document.date_evidence;
    return [
      ...check(document.document_id, "date_evidence", evidence),
      ...statements.flatMap((s) => [
        ...check(s.statement_id, "context", s.context),
        ...check(s.statement_id, "speaker_text", s.speaker_text),
        ...check(s.statement_id, "date_text", s.date_text),
      ]),
      ...relations.flatMap((r) => [
        ...check(r.relation_id, "role", r.role),
        ...check(r.relation_id, "date_text", r.date_text),
      ]),
    ];
  },
};
