/** Where the names of a role stand in a sentence, and the pronouns that go on speaking of its source. */
import { byPosition, type Span, span } from "../../text/span.ts";
import { wordSet } from "../../text/word-set.ts";
import type { Scene } from "./scene.ts";
import type { Words } from "./words.ts";

/** Places of the names, apart by ";". A name that ends in an event ("Chile's refusal") is what stands before that. */
export const placesOf = (sentence: string, names: string, words: Words): readonly Span[] =>
  names
    .split(";")
    .map((name) => name.trim())
    .flatMap((name) => {
      const at = name === "" ? -1 : sentence.indexOf(name);
      return at < 0 ? [] : [span(at, at + actorIn(name, words).length)];
    });

const actorIn = (name: string, words: Words): string => {
  const last = name.split(" ").at(-1) ?? "";
  const told = words.names.has(last) && last !== name;
  return told ? name.slice(0, -last.length - 1).replace(/['’]s$/, "") : name;
};

/** In order, of overlapping ones the first. */
export const apart = (spans: readonly Span[]): readonly Span[] => {
  const kept: Span[] = [];
  for (const s of spans.toSorted(byPosition)) {
    const last = kept.at(-1);
    if (!last || s.start >= last.end) kept.push(s);
  }
  return kept;
};

/** Whether a unit names the role. */
export type Is = (unit: number) => boolean;

/** "X said that it would": the pronouns that are subjects of what the source says. */
export const pronounsOf = (scene: Scene, isSource: Is): readonly Span[] =>
  scene.chunks.flatMap((chunk, at) => {
    const unit = scene.units[chunk.from];
    if (chunk.kind !== "np" || !unit || chunk.to - chunk.from > 1) return [];
    if (unit.mention !== null || !THIRD.has(unit.lower)) return [];
    const verb = sayingBefore(scene, at);
    return verb !== null && actsIn(scene, verb, isSource) ? [span(unit.start, unit.end)] : [];
  });

const THIRD = wordSet("he it she they");

/** The verb group right before a clause; a time or a phrase of place may stand between. */
const sayingBefore = ({ chunks }: Scene, at: number): number | null => {
  let i = chunks[at - 1]?.kind === "sub" ? at - 2 : at - 1;
  if (chunks[at - 1]?.kind === "sub" && !isThat(chunks[at - 1])) return null;
  if (chunks[i]?.kind === "adv") i--;
  if (chunks[i]?.kind === "np" && chunks[i - 1]?.kind === "prep") i -= 2;
  const chunk = chunks[i];
  return chunk?.kind === "vg" && !chunk.passive ? i : null;
};

const isThat = (chunk: Scene["chunks"][number] | undefined): boolean =>
  chunk?.kind === "sub" && chunk.word === "that";

/** Whether a role is the subject of a verb group. */
export const actsIn = (scene: Scene, verb: number, is: Is): boolean =>
  (scene.subjects.get(verb)?.phrases ?? []).some((at) => {
    const np = scene.chunks[at];
    return np?.kind === "np" && [...Array(np.to - np.from).keys()].some((i) => is(np.from + i));
  });
