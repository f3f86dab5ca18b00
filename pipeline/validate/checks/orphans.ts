import type { ReleaseCheck } from "../check.ts";

export const orphans: ReleaseCheck = {
  name: "orphans",
  sentence: "Every actor is named by some row, or is a parent of one that is.",
  scope: "release",
  check: ({ tables: { documents, actors, statements, relations, mentions } }) => {
    const named = new Set<string | null>([
      ...documents.flatMap((d) => [...d.author_ids, d.publisher_id, d.syndicated_from_id]),
      ...statements.flatMap((s) => [
        s.speaker_id,
        s.via_id,
        ...s.co_speaker_ids,
        ...s.mentioned_actor_ids,
      ]),
      ...relations.flatMap((r) => [r.source_id, r.target_id, r.asserted_by_id]),
      ...mentions.map((m) => m.actor_id),
      ...actors.map((a) => a.parent_id),
    ]);
    return actors
      .filter((a) => !named.has(a.actor_id))
      .map((a) => ({ record: a.actor_id, message: "no row names this actor" }));
  },
};
