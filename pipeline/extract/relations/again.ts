/** Talks and cooperation spoken of again: "any such cooperation" is that of the two who were named last. */
import type { MentionCandidate, RelationCandidate, RelationType } from "../candidates.ts";
import type { Hit } from "./hit.ts";
import { actorAt, eventOf, type Pair, type Place, same } from "./records.ts";
import { complements } from "./scene.ts";

/** A sentence with the events that it tells. */
interface Telling {
  readonly hits: readonly Hit[];
  readonly place: Place;
}

/** How many sentences with actors lie between the two, at most. */
const REACH = 3;

/** Events of which the sentence names no side, or one, the rest being known from what came before. Linear. */
export const spokenOfAgain = (tellings: readonly Telling[]): readonly RelationCandidate[] => {
  const last = new Map<RelationType, { pair: Pair; at: number }>();
  return tellings.flatMap(({ hits, place }, at) => {
    const found = hits.flatMap((hit) => {
      const known = last.get(hit.type);
      const near = known !== undefined && at - known.at <= REACH;
      return near && isOpen(place, hit) ? completed(place, hit, known.pair) : [];
    });
    for (const hit of hits) {
      const pair = AGAIN.has(hit.type) ? pairOf(place, hit) : null;
      if (pair) last.set(hit.type, { pair, at });
    }
    return found;
  });
};

const AGAIN: ReadonlySet<RelationType> = new Set(["COOPERATE"]);

const pairOf = (place: Place, { sources, targets, symmetric }: Hit): Pair | null => {
  const source = actorAt(place, sources[0] ?? -1);
  const target = actorAt(place, targets[0] ?? -1);
  return symmetric && source && target && !same(source, target) ? { source, target } : null;
};

/** A noun without both its sides; whoever it is with "the rebels" has a partner, though none that is an actor. */
const isOpen = (
  { scene }: Place,
  { rule, type, chunk, trigger, sources, targets }: Hit,
): boolean => {
  const sides = sources.length + targets.length;
  if (rule !== "event.noun" || !AGAIN.has(type) || (sources.length > 0 && targets.length > 0))
    return false;
  if (targets.length === 0 && complements(scene, chunk + 1).some(({ word }) => PARTNER.test(word)))
    return false;
  const np = scene.chunks[chunk];
  const words = scene.units.slice(np?.from ?? trigger, trigger).map(({ lower }) => lower);
  return sides === 1 || words.some((word) => ANAPHOR.test(word));
};

const PARTNER = /^(?:among|between|with)$/;
const ANAPHOR = /^(?:any|no|some|such|that|the|these|this|those)$/;

const completed = (place: Place, hit: Hit, pair: Pair): RelationCandidate[] => {
  const named = [...hit.sources, ...hit.targets].slice(0, 1);
  const [side] = named.map((unit) => actorAt(place, unit));
  if (named.length > 0 && !(side && isOf(side, pair))) return [];
  const phrase = place.scene.chunks[hit.chunk]?.from ?? hit.trigger;
  return [eventOf(place, hit, pair, [phrase, ...named])];
};

const isOf = (side: MentionCandidate, { source, target }: Pair): boolean =>
  same(side, source) || same(side, target);
