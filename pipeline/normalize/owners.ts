/** Parents of bodies outside the register, by whose they are: "the parliament’s Fisheries Committee". */
import type { Actor, Reference } from "./cast.ts";
import type { Scene } from "./scene.ts";

/**
 * The references, in order of appearance, with the parent and country of a stranger's owner where the article says
 * once whose body it is and nothing else told its parent. Only registered bodies and states own.
 */
export const withOwners = (
  scene: Scene,
  references: readonly Reference[],
): readonly Reference[] => {
  const owned = new Map<string, Actor>();
  for (const [n, { actor, start }] of references.entries()) {
    const owner = references[n - 1];
    if (owner === undefined || owned.has(actor.id) || !isStray(actor) || !canOwn(owner.actor))
      continue;
    const gap = scene.reading.slice(owner.end, Math.min(start, owner.end + 4));
    if (!/^['’]s? $/.test(gap) || owner.end + gap.length !== start) continue;
    owned.set(actor.id, { ...actor, parent: owner.actor.id, country: owner.actor.country });
  }
  return references.map((r) => ({ ...r, actor: owned.get(r.actor.id) ?? r.actor }));
};

const isStray = ({ registered, type, parent }: Actor): boolean =>
  !registered && parent === null && (type === "public_body" || type === "military");

const canOwn = ({ registered, type }: Actor): boolean =>
  registered && (type === "public_body" || type === "military" || type === "state");
