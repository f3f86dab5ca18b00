/** Trains the tagger on tagged sentences. */

import { TAG_KEYS, WORD_KEYS } from "../tagger/features.ts";
import { bestOf, inCapitals, keysOf, TAGGER_MASK, type TaggerModel } from "../tagger/tagger.ts";
import { type WordModel, wordReader } from "../words.ts";
import {
  addCurrent,
  addCurrentOf,
  averaged,
  change,
  largestOf,
  newLearner,
  selectKeys,
} from "./learner.ts";
import { shuffled } from "./random.ts";
import type { Tagged } from "./words.ts";

export interface TaggerSettings {
  readonly epochs: number;
  /** Share of the features that each step does without, so that none is leant on alone. */
  readonly dropout: number;
  /** How far the right tag must be ahead. */
  readonly margin: number;
  /** Smaller roots of weights (1–127) are left out. */
  readonly least: number;
}

export const trainTagger = (
  sentences: readonly Tagged[],
  tags: readonly string[],
  words: WordModel,
  settings: TaggerSettings,
  random: () => number,
): TaggerModel => {
  const read = wordReader(words);
  const lines = sentences.map(({ texts, tags }) => {
    const line = texts.map(read);
    return { words: line, tags, capitals: inCapitals(line) };
  });
  const keys = new Int32Array(WORD_KEYS + TAG_KEYS);
  const selection = selectKeys(TAGGER_MASK, 2, (tell) => {
    for (const { words, tags, capitals } of lines)
      for (let i = 0; i < words.length; i++) tell(keys, keysOf(words, i, capitals, tags, keys));
  });
  const learner = newLearner(selection, tags.length, settings.dropout);
  const add = addCurrent(learner);
  const sums = new Int32Array(tags.length);
  const chosen = new Int32Array(Math.max(0, ...lines.map(({ words }) => words.length)));
  for (let epoch = 0; epoch < settings.epochs; epoch++)
    for (const number of shuffled(lines.length, random)) {
      const line = lines[number];
      if (!line) continue;
      for (let i = 0; i < line.words.length; i++) {
        const count = keysOf(line.words, i, line.capitals, chosen, keys);
        learner.salt = Math.imul(learner.steps, 0x85ebca6b);
        const right = line.tags[i] ?? 0;
        sums.fill(0);
        const set = words.tagSets[line.words[i]?.tags ?? 0];
        if (set?.closed) addCurrentOf(learner, keys, count, set.tags, sums);
        else add(keys, count, sums);
        sums[right] = (sums[right] ?? 0) - settings.margin;
        const best = bestOf(sums, set);
        chosen[i] = best;
        learner.steps++;
        if (best === right) continue;
        change(learner, keys, count, right, 1);
        change(learner, keys, count, best, -1);
      }
    }
  return { tags, rows: averaged([learner], largestOf([learner]), settings.least) };
};
