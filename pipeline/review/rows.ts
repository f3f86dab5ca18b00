/** Rows in words: what a person needs to judge one, under the names that a decision can set. */
import type { RelationRow } from "../../schema/tables/relations.ts";
import type { StatementRow } from "../../schema/tables/statements.ts";
import { fieldsOf } from "./lines.ts";

const words = (text: string | null): string => (text === null ? "" : `“${text}”`);
const both = (...parts: readonly string[]): string => parts.filter((p) => p !== "").join(", ");

/** Who, by which word, doing what; then what is seldom there. `context` is the content in its sentences. */
export const statementLines = (row: StatementRow, context: string): readonly string[] =>
  fieldsOf([
    ["speaker", both(row.speaker_id ?? "", words(row.speaker_text)) || "none"],
    ["cue", row.cue ?? "none"],
    ["act", row.speech_act],
    ["factuality", row.factuality],
    ["date", both(row.date_edtf ?? "", words(row.date_text)) || "none"],
    ["co_speakers", row.co_speaker_ids.join(", ")],
    ["via", row.via_id ?? ""],
    ["stance", row.stance ?? ""],
    ["in context", context],
  ]);

/** From whom, which tie, to whom, and how real the article makes it. */
export const relationLines = (row: RelationRow, context: string): readonly string[] =>
  fieldsOf([
    ["tie", `${row.source_id} ${row.relation_type} ${row.target_id}`],
    ["modality", row.modality],
    ["role", row.role ?? ""],
    ["asserted_by", row.asserted_by_id ?? ""],
    ["date", both(row.date_edtf ?? "", words(row.date_text))],
    ["in context", context],
  ]);
