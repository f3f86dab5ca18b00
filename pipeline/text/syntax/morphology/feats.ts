/**
 * Morphological features of the words of a sentence. In: words with their tags. Out: features as the treebank writes
 * them. A word has the features it was seen with; where there were several, a linear model reads the words around it
 * ("is" or "are" meant by "was", an imperative or an infinitive).
 */
import { join } from "../hash.ts";
import { type Context, describeWord, FEATS_MASK, TRAITS } from "./traits.ts";

export interface FeatsModel {
  /** Feature strings. */
  readonly values: readonly string[];
  /** For each pair of tags the indices of the values a word with them may have, the most frequent first. */
  readonly byTag: ReadonlyMap<string, readonly number[]>;
  /** The same for words that differ from others of their tags, in the form of `keyOf`. */
  readonly byWord: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
  /** Weights of a trait with a value. */
  readonly weights: Int16Array;
}

/** A function that gives the features of each word of a sentence; "" for none. */
export const featsOf =
  (model: FeatsModel) =>
  (contexts: readonly Context[]): readonly string[] => {
    const traits = new Int32Array(TRAITS);
    return contexts.map((context, i) => {
      const values = valuesFor(model, context);
      if (values.length < 2) return model.values[values[0] ?? -1] ?? "";
      describeWord(contexts, i, traits);
      return model.values[bestOf(model.weights, traits, values)] ?? "";
    });
  };

/** Indices of the values a word may have; empty for tags never seen. */
export const valuesFor = (
  { byTag, byWord }: Pick<FeatsModel, "byTag" | "byWord">,
  { key, tag }: Context,
): readonly number[] => byWord.get(tag)?.get(key) ?? byTag.get(tag) ?? [];

/** The value with the highest score, of several the first. */
export const bestOf = (
  weights: Int16Array | Int32Array,
  traits: Int32Array,
  values: readonly number[],
): number => {
  let [best, highest] = [-1, 0];
  for (const value of values) {
    const score = scoreOf(weights, traits, value);
    if (best < 0 || score > highest) [best, highest] = [value, score];
  }
  return best;
};

export const scoreOf = (
  weights: Int16Array | Int32Array,
  traits: Int32Array,
  value: number,
): number => {
  let score = 0;
  for (let i = 0; i < TRAITS; i++) score += weights[slotOf(traits[i] ?? 0, value)] ?? 0;
  return score;
};

/** Where the weight of a trait with a value stands. */
export const slotOf = (trait: number, value: number): number => join(trait, value + 1) & FEATS_MASK;
