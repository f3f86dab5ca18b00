import type { Tables } from "../../../schema/schema.ts";
import type { Flaw, ReleaseCheck } from "../check.ts";

export const counts: ReleaseCheck = {
  name: "counts",
  sentence: "Every count is the number of rows that it counts.",
  scope: "release",
  check: ({ tables }) => [...documentFlaws(tables), ...actorFlaws(tables)],
};

const documentFlaws = ({ documents, statements, relations }: Tables): readonly Flaw[] => {
  const said = tally(statements.map((s) => s.document_id));
  const tied = tally(relations.map((r) => r.document_id));
  return documents.flatMap((d) => [
    ...differ(d.document_id, "statement_count", said.get(d.document_id), d.statement_count),
    ...differ(d.document_id, "relation_count", tied.get(d.document_id), d.relation_count),
  ]);
};

const actorFlaws = ({ actors, statements, mentions }: Tables): readonly Flaw[] => {
  const speakers = statements.flatMap((s) => [
    ...new Set([s.speaker_id ?? "", ...s.co_speaker_ids]),
  ]);
  const said = tally(speakers);
  const mentioned = tally(mentions.map((m) => m.actor_id));
  const pairs = new Set(mentions.map((m) => `${m.actor_id}|${m.document_id}`));
  const documents = tally([...pairs].map((pair) => pair.slice(0, pair.indexOf("|"))));
  return actors.flatMap((a) => [
    ...differ(a.actor_id, "statement_count", said.get(a.actor_id), a.statement_count),
    ...differ(a.actor_id, "mention_count", mentioned.get(a.actor_id), a.mention_count),
    ...differ(a.actor_id, "document_count", documents.get(a.actor_id), a.document_count),
  ]);
};

const tally = (ids: readonly string[]): ReadonlyMap<string, number> => {
  const counted = new Map<string, number>();
  for (const id of ids) counted.set(id, (counted.get(id) ?? 0) + 1);
  return counted;
};

const differ = (record: string, column: string, expected = 0, actual = 0): readonly Flaw[] =>
  expected === actual
    ? []
    : [{ record, message: `${column} is wrong`, expected: `${expected}`, actual: `${actual}` }];
