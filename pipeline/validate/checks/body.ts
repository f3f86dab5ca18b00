import type { DocumentCheck, DocumentView, Flaw } from "../check.ts";

export const body: DocumentCheck = {
  name: "body",
  sentence:
    "No record comes from outside the body, but for mentions of authors and outlets in byline and source line.",
  scope: "document",
  check: (view) => {
    const { document } = view;
    const makers = [...document.author_ids, document.publisher_id, document.syndicated_from_id];
    return [
      ...view.statements.flatMap((s) => outside(view, s.statement_id, s)),
      ...view.relations.flatMap((r) => outside(view, r.relation_id, r)),
      ...view.mentions
        .filter((m) => !makers.includes(m.actor_id))
        .flatMap((m) => outside(view, m.mention_id, m)),
    ];
  },
};

const outside = (
  { document }: DocumentView,
  record: string,
  { start, end }: { readonly start: number; readonly end: number },
): readonly Flaw[] =>
  document.body_start <= start && end <= document.body_end
    ? []
    : [
        {
          record,
          message: `it stands outside the body, at ${start}-${end}`,
          expected: `within ${document.body_start}-${document.body_end}`,
        },
      ];
