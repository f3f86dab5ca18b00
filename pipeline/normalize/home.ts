/**
 * The state that an article is about, for descriptions that name none: "the parliament", "the country". It must be
 * named much more often than every other that could be meant, or, for "the country", be named close by.
 */
import { lastFrom, type Span } from "../text/span.ts";
import type { Actor, Reference } from "./cast.ts";
import type { Scene } from "./scene.ts";

interface Home {
  /** Of the bodies of several states the one whose state the article is about; null where two compete. */
  readonly bodyOf: (bodies: readonly Actor[]) => Actor | null;
  /** The state that "the country", "this nation" … mean; null for other words. */
  readonly stateAt: (place: Span) => Actor | null;
}

/** From the names of the article, in order of appearance. */
export const homeOf = (scene: Scene, named: readonly Reference[]): Home => {
  const counts = new Map<string, number>();
  for (const { actor } of named)
    if (actor.country !== null) counts.set(actor.country, (counts.get(actor.country) ?? 0) + 1);
  const count = ({ country }: Actor): number => counts.get(country ?? "") ?? 0;
  const states = named.filter((r) => r.actor.type === "state");
  const most = Math.max(0, ...states.map((r) => count(r.actor)));
  return {
    bodyOf: (bodies) => {
      const [first, second] = bodies.toSorted((a, b) => count(b) - count(a));
      if (first === undefined || count(first) === 0) return null;
      return second && count(first) < MARGIN * count(second) ? null : first;
    },
    stateAt: (place) => {
      const words = scene.reading.slice(place.start, place.end).toLowerCase();
      const [, determiner] = /^(the|this|that) (?:country|nation)$/.exec(words) ?? [];
      if (determiner === undefined) return null;
      const near = before(scene, states, place);
      if (determiner === "the") return near.find((r) => count(r.actor) === most)?.actor ?? null;
      return near.find((r) => r.type === "name")?.actor ?? null;
    },
  };
};

/** How many times as often as the next state's. */
const MARGIN = 2;

/** The states named before a place in its sentence or the one before it, of the same paragraph, the nearest first. */
const before = (scene: Scene, states: readonly Reference[], place: Span): readonly Reference[] => {
  const own = scene.sentenceAt(place.start)?.start ?? place.start;
  const from = scene.sentenceAt(own - 2)?.start ?? own;
  const block = scene.blockAt(place.start);
  const last = lastFrom(states, place.start - 1);
  return states
    .slice(Math.max(0, last - NEAR), last + 1)
    .filter((r) => r.start >= from && scene.blockAt(r.start) === block)
    .toReversed();
};

/** No sentence worth reading names more states. */
const NEAR = 40;
