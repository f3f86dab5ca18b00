/**
 * Tags of a sentence, from left to right. In: the words read by `wordReader`. Out: the number of each word's joint
 * tag (universal part of speech and the treebank's own), chosen by a linear model; a word that the treebank has
 * often enough gets only tags it had there.
 */
import { addRows, type Rows } from "../rows.ts";
import type { TagSet, Word } from "../words.ts";
import { TAG_KEYS, tagKeys, WORD_KEYS, wordKeys } from "./features.ts";

export interface TaggerModel {
  /** Joint tags: "VERB VBD". */
  readonly tags: readonly string[];
  readonly rows: Rows;
}

/** Keys of the tagger's features have so many bits. */
export const TAGGER_MASK = (1 << 24) - 1;

/** Writes the tags of a sentence's words to an array. */
type Tagger = (words: readonly Word[], tags: Int32Array) => void;

export const tagger = ({ rows, tags }: TaggerModel, sets: readonly TagSet[]): Tagger => {
  const add = addRows(rows, TAGGER_MASK);
  const keys = new Int32Array(WORD_KEYS + TAG_KEYS);
  const sums = new Int32Array(tags.length);
  return (words, chosen) => {
    const capitals = inCapitals(words);
    for (let i = 0; i < words.length; i++) {
      const count = keysOf(words, i, capitals, chosen, keys);
      sums.fill(0);
      add(keys, count, sums);
      chosen[i] = bestOf(sums, sets[words[i]?.tags ?? 0]);
    }
  };
};

/** Keys of a token in its sentence; gives their number. */
export const keysOf = (
  words: readonly Word[],
  i: number,
  capitals: boolean,
  chosen: Int32Array,
  keys: Int32Array,
): number => {
  const offset = wordKeys(words, i, capitals, keys);
  const last = i > 0 ? (chosen[i - 1] ?? -1) : -1;
  return tagKeys(last, i > 1 ? (chosen[i - 2] ?? -1) : -1, keys, offset);
};

/** The class with the highest sum, of those allowed; the first of equals. */
export const bestOf = (sums: Int32Array, set: TagSet | undefined): number => {
  if (set?.closed) return bestIn(sums, set.tags);
  let best = 0;
  for (let c = 1; c < sums.length; c++) if ((sums[c] ?? 0) > (sums[best] ?? 0)) best = c;
  return best;
};

const bestIn = (sums: Int32Array, tags: readonly number[]): number => {
  let best = tags[0] ?? 0;
  for (const tag of tags) if ((sums[tag] ?? 0) > (sums[best] ?? 0)) best = tag;
  return best;
};

/** Whether no word has a small letter, as in a headline of capitals. */
export const inCapitals = (words: readonly Word[]): boolean =>
  words.every((word) => !word.hasSmall);
