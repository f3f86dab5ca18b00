/** Events told by an adjective: "X is critical of Y", "X was both dismissive and wary of Y". */
import type { EventTrait } from "../../seeds/events.ts";
import type { Hit } from "./hit.ts";
import { toldOf } from "./modality.ts";
import { complements, doersOf, type Scene, through, together } from "./scene.ts";
import type { VerbGroup } from "./verb-groups.ts";

export const ofTrait = (scene: Scene, at: number, vg: VerbGroup): Hit[] => {
  if (!vg.lemmas.some((lemma) => COPULA.test(lemma))) return [];
  for (let i = at + 1; i < at + REACH; i++) {
    const chunk = scene.chunks[i];
    if (!chunk || (chunk.kind !== "adj" && chunk.kind !== "adv" && !joins(scene, i))) return [];
    const trait = chunk.kind === "adj" ? traitIn(scene, chunk.from, chunk.to) : null;
    if (trait) return [byTrait(scene, at, i, trait)];
  }
  return [];
};

const COPULA = /^(?:be|become|grow|remain|seem|stay)$/;

/** How many chunks lie between the verb and the adjective, at most. */
const REACH = 6;

/** "both wary and | critical", "as | supportive" */
const joins = ({ chunks }: Scene, at: number): boolean => {
  const chunk = chunks[at];
  return chunk?.kind === "and" || (chunk?.kind === "prep" && chunk.word === "as");
};

const traitIn = ({ units, words }: Scene, from: number, to: number): EventTrait | null => {
  for (let i = from; i < to; i++) {
    const trait = words.traits.get(units[i]?.lower ?? "");
    if (trait) return trait;
  }
  return null;
};

const byTrait = (scene: Scene, verb: number, at: number, { type, to }: EventTrait): Hit => {
  const right = complements(scene, at + 1).find(({ word }) => to.includes(word));
  const sources = doersOf(scene, verb);
  const targets = right ? together(scene, right.np, through) : [];
  return {
    rule: "event.adjective",
    type,
    trigger: scene.chunks[at]?.from ?? 0,
    chunk: verb,
    sources,
    targets: targets.filter((target) => !sources.includes(target)),
    symmetric: false,
    told: toldOf(scene, verb),
    presupposed: false,
  };
};
