/** References → rows of mentions, and the sighting of every actor that a row names. */
import { mentionId } from "../../schema/ids.ts";
import type { MentionRow } from "../../schema/tables/mentions.ts";
import { byCodePoint } from "../text/order.ts";
import { byPosition } from "../text/span.ts";
import type { Actor, Reference } from "./cast.ts";
import { tidy } from "./clusters.ts";
import { groupBy } from "./group.ts";
import type { Registry } from "./registry.ts";
import type { Sighting } from "./rows.ts";
import type { Scene } from "./scene.ts";

/**
 * The references that become rows, in order: those that stand by themselves and those in `needed`; of several that
 * start together the longest.
 */
export const mentioning = (
  references: readonly Reference[],
  needed: readonly Reference[],
): readonly Reference[] => {
  const chosen = [...references.filter((r) => r.stands), ...needed].toSorted(byPosition);
  return chosen.filter((r, i) => r.end > r.start && chosen[i - 1]?.start !== r.start);
};

export const mentionRows = (scene: Scene, mentions: readonly Reference[]): readonly MentionRow[] =>
  mentions.map((r) => ({
    mention_id: mentionId(scene.parsed.id, r.start),
    document_id: scene.parsed.id,
    actor_id: r.actor.id,
    text: scene.cut(r),
    start: r.start,
    end: r.end,
    mention_type: r.type,
    method: r.method,
    review_status: "machine",
  }));

/** The actors with their parents, sorted by id, each with the names that its mentions show. */
export const sightingsOf = (
  scene: Scene,
  actors: readonly Actor[],
  mentions: readonly Reference[],
  registry: Registry,
): readonly Sighting[] => {
  const names = groupBy(
    mentions.filter((r) => r.type === "name"),
    (r) => r.actor.id,
  );
  const known = new Map(actors.toReversed().map((actor) => [actor.id, actor]));
  for (const actor of known.values()) {
    const parent = registry.actor(actor.parent ?? "");
    if (parent && !known.has(parent.id)) known.set(parent.id, parent);
  }
  return [...known.values()]
    .map((actor) => {
      const surfaces = (names.get(actor.id) ?? []).map((r) => tidy(scene.cut(r)));
      return {
        actor_id: actor.id,
        name: actor.name,
        actor_type: actor.type,
        country: actor.country,
        parent_id: actor.parent,
        in_register: actor.registered,
        review_status: actor.registered ? ("confirmed" as const) : ("machine" as const),
        surfaces: [...new Set(surfaces)]
          .filter((name) => name !== "" && name !== actor.name)
          .toSorted(byCodePoint),
      };
    })
    .toSorted((a, b) => byCodePoint(a.actor_id, b.actor_id));
};
