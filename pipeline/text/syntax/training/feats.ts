/** The model of morphological features, learned from sentences: what words were seen with, and an averaged perceptron. */
import { bestOf, type FeatsModel, scoreOf, slotOf, valuesFor } from "../morphology/feats.ts";
import {
  type Context,
  contextsOf,
  describeWord,
  FEATS_BITS,
  TRAITS,
} from "../morphology/traits.ts";
import type { SyntaxToken } from "../tree.ts";
import { shuffled } from "./random.ts";
import { Tally } from "./tally.ts";

type Word = Pick<SyntaxToken, "text" | "upos" | "xpos" | "feats">;

const EPOCHS = 6;
/** A right decision by less than this is still an error; keeps rare traits from being left out. */
const MARGIN = 12;
/** Averages are released as integers of this many parts of an update. */
const PARTS = 4;
/** Smaller averages are left out. */
const LEAST = 8;

/** A model trained on sentences; the same sentences and random numbers give the same model. */
export const trainFeats = (
  sentences: readonly (readonly Word[])[],
  random: () => number,
): FeatsModel => {
  const seen = seenOf(sentences);
  const learner = new Learner(seen);
  const lessons = sentences.map((words) => ({
    contexts: contextsOf(words),
    right: words.map(({ feats }) => seen.values.indexOf(feats)),
  }));
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const i of shuffled(lessons.length, random)) {
      const lesson = lessons[i];
      if (lesson) learner.study(lesson);
    }
  return { ...seen, weights: learner.average() };
};

type Seen = Omit<FeatsModel, "weights">;

/** A value counts for tags or for a word when it makes up this share of what they were seen with. */
const SHARE = 0.01;
const SHARE_OF_WORD = 0.03;
/** A word is told apart from others of its tags when it was seen so often. */
const SEEN = 3;
/** Or so often, where it always had the same value and others of its tags do not. */
const SEEN_OFTEN = 15;

const seenOf = (sentences: readonly (readonly Word[])[]): Seen => {
  const tags = new Map<string, Tally>();
  const words = new Map<string, Map<string, Tally>>();
  for (const sentence of sentences)
    contextsOf(sentence).forEach(({ tag, key }, i) => {
      const feats = sentence[i]?.feats ?? "";
      const known = words.get(tag) ?? new Map<string, Tally>();
      add(tags, tag, feats);
      add(known, key, feats);
      words.set(tag, known);
    });
  const common = new Map([...tags].map(([tag, tally]) => [tag, frequent(tally, SHARE)]));
  return numbered(
    common,
    new Map([...words].map(([tag, known]) => [tag, special(known, common.get(tag) ?? [])])),
  );
};

const add = (tallies: Map<string, Tally>, key: string, value: string): void => {
  const tally = tallies.get(key) ?? new Tally();
  tally.add(value);
  tallies.set(key, tally);
};

const frequent = (tally: Tally, share: number): readonly string[] => {
  const ranked = tally.ranked();
  const all = ranked.reduce((sum, [, count]) => sum + count, 0);
  return ranked
    .filter(([, count], i) => i === 0 || (count > 1 && count >= all * share))
    .map(([value]) => value);
};

/** Words whose values are not just those of their tags. */
const special = (
  known: ReadonlyMap<string, Tally>,
  common: readonly string[],
): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>();
  for (const [key, tally] of known) {
    const values = frequent(tally, SHARE_OF_WORD);
    const times = tally.ranked().reduce((sum, [, count]) => sum + count, 0);
    const odd = values.some((value) => !common.includes(value));
    const surer = times >= SEEN_OFTEN && common.length > 1 && values.length === 1;
    if ((times >= SEEN && odd) || surer) found.set(key, values);
  }
  return found;
};

const numbered = (
  common: ReadonlyMap<string, readonly string[]>,
  words: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>,
): Seen => {
  const lists = [common, ...words.values()].flatMap((map) => [...map.values()]);
  const values = [...new Set(lists.flat())].sort();
  const ids = new Map(values.map((value, i) => [value, i]));
  const withIds = (map: ReadonlyMap<string, readonly string[]>) =>
    new Map([...map].map(([key, list]) => [key, list.map((value) => ids.get(value) ?? 0)]));
  return {
    values,
    byTag: withIds(common),
    byWord: new Map([...words].map(([tag, map]) => [tag, withIds(map)])),
  };
};

interface Lesson {
  readonly contexts: readonly Context[];
  /** Index of the right value of each word; -1 where it is too rare to be one. */
  readonly right: readonly number[];
}

class Learner {
  private readonly weights = new Int32Array(1 << FEATS_BITS);
  /** Updates times the moment they were made, for the average. */
  private readonly totals = new Float64Array(1 << FEATS_BITS);
  private readonly traits = new Int32Array(TRAITS);
  private readonly seen: Seen;
  private moment = 1;

  constructor(seen: Seen) {
    this.seen = seen;
  }

  study({ contexts, right }: Lesson): void {
    contexts.forEach((context, i) => {
      const values = valuesFor(this.seen, context);
      const value = right[i] ?? -1;
      if (values.length < 2 || !values.includes(value)) return;
      describeWord(contexts, i, this.traits);
      const others = values.filter((other) => other !== value);
      const rival = bestOf(this.weights, this.traits, others);
      this.moment++;
      if (this.score(value) - this.score(rival) >= MARGIN) return;
      this.update(value, 1);
      this.update(rival, -1);
    });
  }

  average(): Int16Array {
    return Int16Array.from(this.weights, (weight, i) => {
      const mean = weight - (this.totals[i] ?? 0) / this.moment;
      const parts = Math.round(mean * PARTS);
      return Math.abs(parts) < LEAST ? 0 : Math.max(-32767, Math.min(32767, parts));
    });
  }

  private score(value: number): number {
    return scoreOf(this.weights, this.traits, value);
  }

  private update(value: number, sign: number): void {
    for (const trait of this.traits) {
      const slot = slotOf(trait, value);
      this.weights[slot] = (this.weights[slot] ?? 0) + sign;
      this.totals[slot] = (this.totals[slot] ?? 0) + sign * this.moment;
    }
  }
}
