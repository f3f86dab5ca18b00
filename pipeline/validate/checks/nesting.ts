import type { Flaw, ReleaseCheck } from "../check.ts";

export const nesting: ReleaseCheck = {
  name: "nesting",
  sentence:
    "No actor and no statement is its own parent, over however many steps; a statement's parent is of its article.",
  scope: "release",
  check: ({ tables: { actors, statements } }) => {
    const articles = new Map(statements.map((s) => [s.statement_id, s.document_id]));
    const foreign = statements.filter(
      (s) => s.parent_id !== null && articles.get(s.parent_id) !== s.document_id,
    );
    return [
      ...circles(actors.map((a) => [a.actor_id, a.parent_id])),
      ...circles(statements.map((s) => [s.statement_id, s.parent_id])),
      ...foreign.map((s) => ({
        record: s.statement_id,
        message: "its parent stands in another article",
      })),
    ];
  },
};

const circles = (pairs: readonly (readonly [string, string | null])[]): readonly Flaw[] => {
  const parents = new Map(pairs);
  const safe = new Set<string>();
  return pairs.flatMap(([id]) => {
    const path = new Set<string>();
    let at: string | null | undefined = id;
    while (typeof at === "string" && !safe.has(at) && !path.has(at)) {
      path.add(at);
      at = parents.get(at);
    }
    const circular = typeof at === "string" && path.has(at) && at === id;
    if (!circular) for (const seen of path) safe.add(seen);
    return circular
      ? [{ record: id, message: `it is its own parent: ${[...path, id].join(" → ")}` }]
      : [];
  });
};
