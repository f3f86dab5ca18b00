/** What a verb takes: its objects, the words that must stand in them, and those that must come after. */

import { complements, type Scene } from "./scene.ts";
import type { Unit } from "./units.ts";
import type { Frame } from "./words.ts";

/** The object after a verb, and a second one beside it: "gave Peru | a loan". */
export const objectsAt = (scene: Scene, next: number): readonly number[] => {
  const first = scene.chunks[next]?.kind === "adv" ? next + 1 : next;
  if (scene.chunks[first]?.kind !== "np") return [];
  return scene.chunks[first + 1]?.kind === "np" ? [first, first + 1] : [first];
};

/** How many words of the longest such object are in the phrases, half as many if after "of" in them; 0: none. */
export const holds = (
  scene: Scene,
  nouns: ReadonlySet<string>,
  phrases: readonly number[],
): number =>
  Math.max(
    0,
    ...phrases.map(
      (at) =>
        wordsIn(scene, nouns, at) || (isOf(scene, at + 1) ? wordsIn(scene, nouns, at + 2) / 2 : 0),
    ),
  );

const isOf = (scene: Scene, at: number): boolean => {
  const chunk = scene.chunks[at];
  return (chunk?.kind === "prep" && /^(?:of|in)$/.test(chunk.word)) || chunk?.kind === "and";
};

const wordsIn = ({ chunks, units }: Scene, nouns: ReadonlySet<string>, at: number): number => {
  const np = chunks[at];
  if (np?.kind !== "np") return 0;
  let most = 0;
  let before = "";
  for (const unit of units.slice(np.from, np.to)) {
    const [word = "", left = before] = nounsOf(unit);
    if (nouns.has(`${left} ${word}`)) return 2;
    if (nouns.has(word)) most = 1;
    before = word;
  }
  return most;
};

/** A word; of a name of several ("the two asylum seekers from Peru") the noun in it and what stands before that. */
const nounsOf = ({ lower, mention }: Unit): readonly string[] =>
  mention === null ? [lower] : (lower.split(PHRASE)[0] ?? lower).split(" ").toReversed();

const PHRASE = /,? (?:of|from|in|for|to|on|at|who|with|along|living) /;

/** Whether all that the frame wants besides an object is there: "supplied X | with arms", "took X | hostage". */
export const completes = (
  scene: Scene,
  { beside, by, later }: Frame,
  next: number,
  subject: readonly number[],
): boolean =>
  (!by || holds(scene, by, subject) > 0) &&
  (!later || follows(scene, later, next)) &&
  beside.every(([link, nouns]) =>
    complements(scene, next).some((c) => c.word === link && wordsIn(scene, nouns, c.np) > 0),
  );

/** Whether a frame wants anything besides an object. */
export const wantsMore = ({ beside, by, later }: Frame): boolean =>
  beside.length > 0 || by !== null || later !== null;

/** One of the words in the same clause, at most so many chunks on: "ordered X to *suspend* printing". */
const follows = ({ chunks, units }: Scene, words: ReadonlySet<string>, next: number): boolean => {
  for (let i = next; i < next + REACH; i++) {
    const chunk = chunks[i];
    if (!chunk || /^(?:stop|sub|rel|comma|and)$/.test(chunk.kind)) return false;
    if (units.slice(chunk.from, chunk.to).some(({ lower }) => words.has(lower))) return true;
  }
  return false;
};

const REACH = 8;
