/** All stubs of an article as one YAML file, each under a comment that says which row it is. */
import type { RelationRow } from "../../schema/tables/relations.ts";
import type { StatementRow } from "../../schema/tables/statements.ts";
import type { Curation } from "../seeds/curation.ts";
import type { Stubs } from "./stubs.ts";
import { pointer, type Subject } from "./subject.ts";
import { commentYaml, entryYaml } from "./yaml.ts";

/** `there`: the decisions that the article has already; a list that it has is to be continued, not begun again. */
export const stubFile = (subject: Subject, stubs: Stubs, there: Curation | null): string => {
  const at = pointer(subject);
  const statements = subject.rows.statements.flatMap((row) => {
    const entry = stubs.statements.get(row.statement_id);
    return entry ? [commentYaml(`${at(row.start)} ${statementWords(row)}`), entryYaml(entry)] : [];
  });
  const relations = subject.rows.relations.flatMap((row) => {
    const entry = stubs.relations.get(row.relation_id);
    return entry ? [commentYaml(`${at(row.start)} ${relationWords(row)}`), entryYaml(entry)] : [];
  });
  return [
    ...advice(subject.parsed.id, there),
    ...listOf("statements", statements),
    ...listOf("relations", relations),
    "",
  ].join("\n");
};

const statementWords = (row: StatementRow): string =>
  `${row.speaker_id ?? row.speaker_text ?? "nobody named"}, ${row.speech_act}: ${row.text}`;

const relationWords = (row: RelationRow): string =>
  `${row.source_id} ${row.relation_type} ${row.target_id}, ${row.modality}`;

const listOf = (name: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [`${name}: []`] : [`${name}:`, ...lines];

const advice = (id: string, there: Curation | null): readonly string[] => {
  const begun = (["statements", "relations"] as const).filter((list) => there?.[list].length);
  return [
    `# Decisions on ${id}: read each row, fill in why, who and when, and put it into seeds/curation/${id}.yaml.`,
    "# Take out what you have not judged. A wrong row: `decide: correct` with `set:`, or `decide: reject`.",
    "# The ties of a rejected statement go with it: take out their entries.",
    ...begun.map(
      (list) => `# The file has \`${list}:\` already: put the entries under it, without the key.`,
    ),
  ];
};
