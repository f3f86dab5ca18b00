import { mentionId, relationId, statementId } from "../../../schema/ids.ts";
import type { RelationRow } from "../../../schema/tables/relations.ts";
import type { StatementRow } from "../../../schema/tables/statements.ts";
import { span } from "../../text/span.ts";
import type { DocumentCheck, DocumentView, Flaw } from "../check.ts";

export const ids: DocumentCheck = {
  name: "ids",
  sentence: "Every id is made as the data contract says: of a statement from where its cue stands.",
  scope: "document",
  check: (view) => [
    ...view.statements.flatMap((s) => cueFlaws(view, s)),
    ...view.relations.flatMap((r) => differ(r.relation_id, idOf(r))),
    ...view.mentions.flatMap((m) => differ(m.mention_id, mentionId(m.document_id, m.start))),
  ],
};

const idOf = (r: RelationRow): string =>
  relationId(r.document_id, {
    source: r.source_id,
    type: r.relation_type,
    target: r.target_id,
    start: r.start,
  });

const differ = (record: string, expected: string): readonly Flaw[] =>
  record === expected ? [] : [{ record, message: "the id is not what its row makes it", expected }];

const cueFlaws = ({ cut }: DocumentView, row: StatementRow): readonly Flaw[] => {
  const record = row.statement_id;
  if (row.cue === null) return differ(record, statementId(row.document_id, row.start));
  const start = Number(record.slice(record.lastIndexOf(".s") + 2));
  const found = cut(span(start, start + Array.from(row.cue).length));
  return found === row.cue
    ? differ(record, statementId(row.document_id, start))
    : [
        {
          record,
          message: "its id does not say where its cue stands",
          expected: row.cue,
          actual: found,
        },
      ];
};
