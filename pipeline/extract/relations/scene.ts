/** A sentence made ready for event rules, and who is meant by a noun phrase in it. */
import type { Span } from "../../text/span.ts";
import type { Token } from "../../text/tokens.ts";
import { type Chunk, chunksOf, type NounPhrase } from "./chunks.ts";
import { joined, type Subject, subjectsOf } from "./subjects.ts";
import { type Unit, unitsOf } from "./units.ts";
import type { Words } from "./words.ts";

export interface Scene {
  readonly units: readonly Unit[];
  readonly chunks: readonly Chunk[];
  readonly subjects: ReadonlyMap<number, Subject>;
  readonly words: Words;
}

/** `actors`: spans of words that name actors, in order, without overlaps. */
export const sceneOf = (
  reading: string,
  tokens: readonly Token[],
  actors: readonly Span[],
  words: Words,
): Scene => {
  const units = unitsOf(reading, tokens, actors);
  const chunks = chunksOf(units, words);
  return { units, chunks, subjects: subjectsOf(chunks, words), words };
};

/** Indices of units that name actors. */
type Actors = readonly number[];

/** The actor that a noun phrase means: its head, or the one whose forces or government its head names. */
export const who = (scene: Scene, at: number): Actors => {
  const np = scene.chunks[at];
  if (np?.kind !== "np") return [];
  const described = /(?:^| )[a-z]+$/.test(scene.units[np.head]?.text ?? "");
  const named = described ? apposed(scene, at) : null;
  if (named !== null) return [named];
  if (names(scene, np.head)) return [np.head];
  const examples = exemplified(scene, at, np);
  if (examples.length > 0) return examples;
  if (!actsForOwner(scene, np)) return [];
  const inside = before(scene, np.from, np.head);
  if (inside.length > 0) return inside.slice(-1);
  return after(scene, at, ["of"], (i) => who(scene, i).slice(0, 1));
};

/** "Chilean troops", "every Chilean president" */
const actsForOwner = ({ units, words }: Scene, np: NounPhrase): boolean => {
  const head = units[np.head]?.lower ?? "";
  if (words.agents.has(head)) return true;
  const first = units[np.from]?.lower ?? "";
  return words.rulers.has(head) && /^(?:all|any|each|every|most|no|some|successive)$/.test(first);
};

/** "groups such as X and Y": those named stand for all. */
const exemplified = (scene: Scene, at: number, np: NounPhrase): Actors => {
  if (before(scene, np.from, np.to).length > 0) return [];
  const such = scene.units[np.to - 1]?.lower === "such";
  return after(scene, at, such ? ["as"] : ["including"], (i) => together(scene, i, who));
};

/** "his counterpart in Paris, X": the name between commas after a description. */
const apposed = (scene: Scene, at: number): number | null => {
  const { chunks } = scene;
  const comma = chunks[at + 1]?.kind === "prep" && chunks[at + 2]?.kind === "np" ? at + 3 : at + 1;
  const name = chunks[comma + 1];
  if (chunks[comma]?.kind !== "comma" || name?.kind !== "np" || !names(scene, name.head))
    return null;
  const next = chunks[comma + 2];
  const closed =
    next === undefined || next.kind === "comma" || next.kind === "stop" || next.kind === "vg";
  const titled = name.head > name.from;
  return (closed || (titled && next.kind === "and")) && !listed(scene, at) ? name.head : null;
};

/** "A, B and C" is no description with its name. */
const listed = (scene: Scene, at: number): boolean =>
  scene.chunks[at - 1]?.kind === "comma" || scene.chunks[at - 1]?.kind === "and";

/** The actor that a noun phrase means, or whose people or things it names: "Iraqi fighters", "Y's ships". */
export const near = (scene: Scene, at: number): Actors => {
  const np = scene.chunks[at];
  if (np?.kind !== "np") return [];
  const itself = who(scene, at);
  if (itself.length > 0) return itself;
  const inside = before(scene, np.from, np.head).slice(-1);
  if (inside.length > 0 || !PART.test(scene.units[np.to - 1]?.lower ?? "")) return inside;
  return after(scene, at, ["of"], (i) => together(scene, i, near));
};

/** "the eastern part of X": done to X. */
const PART = /^(?:areas?|half|most|much|parts?|regions?|swath(?:es?|s)?|territor(?:y|ies)|third)$/;

/** The actor that acts or is meant in a noun phrase: itself, its owner, or the one after "of", "by", "from". */
export const through = (scene: Scene, at: number): Actors => {
  const np = scene.chunks[at];
  if (np?.kind !== "np") return [];
  const itself = who(scene, at);
  if (itself.length > 0) return itself;
  const inside = before(scene, np.from, np.head);
  if (inside.length > 0) return inside.slice(0, 1);
  return after(scene, at, ["of", "by", "from", "to", "against", "with", "on", "between"], (i) =>
    who(scene, i),
  );
};

/** Those who do what a verb group says: the owner of the plan that it fulfils ("X's desire to help"), or its subjects. */
export const doersOf = (scene: Scene, verb: number): Actors => {
  const planner = plannerOf(scene, verb);
  if (planner.length > 0) return planner;
  return (scene.subjects.get(verb)?.phrases ?? []).flatMap((i) => who(scene, i));
};

const plannerOf = (scene: Scene, verb: number): Actors => {
  const vg = scene.chunks[verb];
  if (vg?.kind !== "vg" || !(vg.infinitive || vg.gerund)) return [];
  const link = scene.chunks[verb - 1];
  const np = link?.kind === "prep" ? scene.chunks[verb - 2] : link;
  if (np?.kind !== "np" || !scene.words.is("plans", scene.units[np.head]?.lemma ?? "")) return [];
  return before(scene, np.from, np.head).slice(0, 1);
};

/** All actors of a noun phrase and of those joined to it by "and". */
export const together = (
  scene: Scene,
  at: number,
  pick: (scene: Scene, at: number) => Actors,
  both = false,
): Actors => [...new Set(joined(scene.chunks, at, both).flatMap((i) => pick(scene, i)))];

/** Whether the unit names an actor; "anti-X" and "pro-X" do not. */
export const names = (scene: Scene, unit: number): boolean =>
  scene.units[unit]?.mention != null &&
  !/^(?:anti|pro|non|post|pre|ex)[-‐–]?$/.test(scene.units[unit - 1]?.lower ?? "");

/** Units from..to (excluded) that name actors. */
export const before = (scene: Scene, from: number, to: number): Actors => {
  const found: number[] = [];
  for (let i = from; i < to; i++) if (names(scene, i)) found.push(i);
  return found;
};

const after = (
  scene: Scene,
  at: number,
  links: readonly string[],
  pick: (i: number) => Actors,
): Actors => {
  const link = scene.chunks[at + 1];
  if (link?.kind !== "prep" || !links.includes(link.word)) return [];
  return scene.chunks[at + 2]?.kind === "np" ? pick(at + 2) : [];
};

/** A preposition and the noun phrase after it. */
export interface Complement {
  readonly word: string;
  readonly np: number;
}

/** The prepositional phrases to the right of a chunk, up to the end of its clause. */
export const complements = (scene: Scene, from: number): readonly Complement[] => {
  const found: Complement[] = [];
  for (let i = from; i < from + 12; i++) {
    const chunk = scene.chunks[i];
    if (
      !chunk ||
      chunk.kind === "stop" ||
      chunk.kind === "rel" ||
      chunk.kind === "sub" ||
      chunk.kind === "vg"
    )
      break;
    if (chunk.kind === "comma" && !aside(scene, i)) break;
    const np = scene.chunks[i + 1]?.kind === "adv" ? i + 2 : i + 1;
    if (chunk.kind === "prep" && scene.chunks[np]?.kind === "np")
      found.push({ word: chunk.word, np });
  }
  return found;
};

/** ", including …," and "A, B and C" do not end the clause. */
const aside = (scene: Scene, i: number): boolean => {
  const next = scene.chunks[i + 1];
  return (
    next?.kind === "np" &&
    (scene.chunks[i + 2]?.kind === "comma" || scene.chunks[i + 2]?.kind === "and")
  );
};
