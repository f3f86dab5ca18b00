/** What the resolution of pronouns and speakers looks at: names, contents, and who has spoken so far. */
import { byPosition, contains, lastFrom, type Span } from "../text/span.ts";
import type { Actor, Reference } from "./cast.ts";
import type { Describe } from "./descriptions.ts";
import { anchorOf, type Scene } from "./scene.ts";

export interface Discourse {
  readonly scene: Scene;
  /** Names and descriptions, in order of appearance. */
  readonly named: readonly Reference[];
  readonly describe: Describe;
  /** The state or body for which an actor speaks when he says "we". */
  readonly institution: (actor: Actor) => Actor | null;
  /** Index of the innermost statement whose content holds an offset; null outside. */
  readonly contentAt: (offset: number) => number | null;
  /** The last statements whose cue starts before an offset, the nearest first. */
  readonly statementsBefore: (offset: number) => readonly number[];
  /** Speakers found so far, by index of their statement. */
  readonly speakers: ReadonlyMap<number, Reference>;
}

/** How far back the sieves look: further off nothing is plain. */
const BACK = 40;

export const discourseOf = (
  scene: Scene,
  named: readonly Reference[],
  describe: Describe,
  institution: (actor: Actor) => Actor | null,
  speakers: ReadonlyMap<number, Reference>,
): Discourse => {
  const segments = scene.statements
    .flatMap((s, statement) => s.segments.map((segment) => ({ ...segment, statement })))
    .toSorted(byPosition);
  const anchors = scene.statements.map((s) => ({ start: anchorOf(s), end: anchorOf(s) }));
  return {
    scene,
    named,
    describe,
    institution,
    speakers,
    contentAt: (offset) => {
      const near = lastWithin(segments, offset, 12);
      return near.find((s) => offset < s.end)?.statement ?? null;
    },
    statementsBefore: (offset) => {
      const last = lastFrom(anchors, offset - 1);
      return [0, 1, 2, 3].map((n) => last - n).filter((i) => i >= 0);
    },
  };
};

/** The items that start at or before an offset, at most `limit`, the nearest first. */
const lastWithin = <T extends Span>(
  items: readonly T[],
  offset: number,
  limit: number,
): readonly T[] => {
  const end = lastFrom(items, offset) + 1;
  return items.slice(Math.max(0, end - limit), end).toReversed();
};

/** References that start before an offset, in the same block or the one before it, the nearest first. */
export const recent = ({ scene, named }: Discourse, offset: number): readonly Reference[] => {
  const block = scene.blockAt(offset);
  return lastWithin(named, offset - 1, BACK).filter((r) => scene.blockAt(r.start) >= block - 1);
};

/** References within a span, in order. */
export const within = ({ named }: Discourse, place: Span): readonly Reference[] =>
  named
    .slice(lastFrom(named, place.start - 1) + 1, lastFrom(named, place.end - 1) + 1)
    .filter((r) => contains(place, r));
