/** Which keys of words the table of entries has rows for, and lessons as numbers. */

import { hashOf } from "../../hash.ts";
import { type Clusters, clusterOf } from "../../network/clusters.ts";
import { keysOf } from "../../network/keys.ts";
import { entriesOf, UNKNOWN } from "../../network/known-words.ts";
import { type Vectors, vectorOf } from "../../network/vectors.ts";
import { sortedHashes } from "../../sorted-hashes.ts";
import type { Lesson } from "../variants.ts";
import type { Exercise } from "./room.ts";

/** A word that comes so often has a row; so often, the other keys. */
const LEAST_WORD = 2;
const LEAST_PART = 4;

/** Hashes of the keys that are frequent enough. */
export const keysIn = (lessons: readonly Lesson[], clusters: Clusters): Uint32Array => {
  const forms = counted(lessons.flatMap(({ texts }) => texts));
  const [words, parts] = [new Map<string, number>(), new Map<string, number>()];
  for (const [form, times] of forms)
    keysOf(form, (word) => clusterOf(clusters, word)).forEach((key, i) => {
      const counts = i === 0 ? words : parts;
      counts.set(key, (counts.get(key) ?? 0) + times);
    });
  const frequent = (counts: ReadonlyMap<string, number>, least: number): readonly number[] =>
    [...counts].filter(([, times]) => times >= least).map(([key]) => hashOf(key));
  return sortedHashes([...frequent(words, LEAST_WORD), ...frequent(parts, LEAST_PART)]);
};

const counted = (items: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
};

/** Makes exercises of lessons; what is known of a word is looked up once. */
export const exercises = (
  keys: Uint32Array,
  clusters: Clusters,
  vectors: Vectors,
  tags: readonly string[],
  relations: readonly string[],
): ((lesson: Lesson) => Exercise) => {
  const entries = new Map<string, Int32Array>();
  const known = (text: string): Int32Array => {
    const found = entries.get(text) ?? Int32Array.from(entriesOf(keys, clusters, text));
    entries.set(text, found);
    return found;
  };
  const [tagNumbers, relationNumbers] = [numbered(tags), numbered(relations)];
  return (lesson) => ({
    entries: lesson.texts.map(known),
    vectors: Int32Array.from(lesson.texts, (text) => vectorOf(vectors, text)),
    tags: Int32Array.from(lesson.tags, (tag) => tagNumbers.get(tag) ?? 0),
    heads: Int32Array.from(lesson.heads, (head) => head + 1),
    relations: Int32Array.from(lesson.relations, (relation) => relationNumbers.get(relation) ?? 0),
  });
};

const numbered = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map(names.map((name, i) => [name, i]));

/**
 * The exercise as rare words are in use: a share of its words unknown, a share of the other things known of a word
 * not known.
 */
export const withUnknown = (
  exercise: Exercise,
  { words, parts }: { readonly words: number; readonly parts: number },
  random: () => number,
): Exercise => ({
  ...exercise,
  entries: exercise.entries.map(([word = UNKNOWN, ...others]) =>
    Int32Array.from([random() < words ? UNKNOWN : word, ...others.filter(() => random() >= parts)]),
  ),
  vectors: exercise.vectors.map((vector) => (random() < parts ? -1 : vector)),
});
