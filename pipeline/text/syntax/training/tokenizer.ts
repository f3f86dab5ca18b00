/**
 * The tokenizer's model, learned from sentences. An averaged perceptron over the places where a run of characters
 * may be cut; each place is decided from left to right with what was decided before, as in use.
 */
import { span } from "../../span.ts";
import { describeCut, FEATURES, SLOT_BITS } from "../tokenizer/cut.ts";
import {
  type Contractions,
  cutsOf,
  LONGEST_CONTRACTION,
  type Run,
  runOf,
} from "../tokenizer/run.ts";
import { eachStretch } from "../tokenizer/stretches.ts";
import type { TokenizerModel } from "../tokenizer/tokenizer.ts";
import { PRESS_WORDS } from "./press-words.ts";
import { shuffled } from "./random.ts";
import { marked, together, variants, type Written } from "./written.ts";

const EPOCHS = 8;
/** A right decision by less than this is still an error; keeps rare features from being left out. */
const MARGIN = 5;
/** Averages are released as integers of this many parts of an update. */
const PARTS = 8;
/** Smaller averages are left out. */
const LEAST = 2;

/** How often a word of the press is studied for every time a word of the treebank is. */
const REPEATED = 4;

/** A model trained on sentences; the same sentences and random numbers give the same model. */
export const trainTokenizer = (
  sentences: readonly Written[],
  random: () => number,
): TokenizerModel => {
  const contractions = contractionsOf(sentences);
  const lessons = schooling(sentences).flatMap((s) => lessonsOf(s, contractions));
  const learner = new Learner();
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const i of shuffled(lessons.length, random)) {
      const lesson = lessons[i];
      if (lesson) learner.study(lesson);
    }
  return { weights: learner.average(), contractions };
};

/** The sentences alone and two by two, their variants, and the words of the press. */
const schooling = (sentences: readonly Written[]): readonly Written[] => [
  ...sentences,
  ...sentences.flatMap(variants),
  ...sentences.flatMap((first, i) => {
    const second = sentences[i + 1];
    return second && i % 2 === 0 ? [together(first, second)] : [];
  }),
  ...Array.from({ length: REPEATED }, () => PRESS_WORDS.map(marked)).flat(),
];

/** A run with its cuts, and for each whether the treebank makes it. */
interface Lesson {
  readonly run: Run;
  readonly cuts: readonly number[];
  readonly made: readonly boolean[];
}

const lessonsOf = ({ text, tree }: Written, contractions: Contractions): readonly Lesson[] => {
  const starts = new Set(tree.map((token) => token.start));
  const found: Lesson[] = [];
  eachStretch(text, span(0, text.length), (stretch) => {
    const run = runOf(text, stretch);
    const cuts = cutsOf(run, contractions);
    const made = cuts.map((at) => starts.has(stretch.start + at));
    if (cuts.length > 0) found.push({ run, cuts, made });
  });
  return found;
};

class Learner {
  private readonly weights = new Int32Array(1 << SLOT_BITS);
  /** Updates times the moment they were made, for the average. */
  private readonly totals = new Float64Array(1 << SLOT_BITS);
  private readonly slots = new Int32Array(FEATURES);
  private moment = 1;

  study({ run, cuts, made }: Lesson): void {
    let from = 0;
    cuts.forEach((at, i) => {
      describeCut(run, at, from, this.slots);
      const score = this.score();
      const sign = made[i] ? 1 : -1;
      if (score * sign < MARGIN) this.update(sign);
      this.moment++;
      if (score > 0) from = at;
    });
  }

  average(): Int16Array {
    return Int16Array.from(this.weights, (weight, i) => {
      const mean = weight - (this.totals[i] ?? 0) / this.moment;
      const parts = Math.round(mean * PARTS);
      return Math.abs(parts) < LEAST ? 0 : Math.max(-32767, Math.min(32767, parts));
    });
  }

  private score(): number {
    return this.slots.reduce((sum, slot) => sum + (this.weights[slot] ?? 0), 0);
  }

  private update(sign: number): void {
    for (const slot of this.slots) {
      this.weights[slot] = (this.weights[slot] ?? 0) + sign;
      this.totals[slot] = (this.totals[slot] ?? 0) + sign * this.moment;
    }
  }
}

/** Seen as two tokens at least so often, and not too seldom among all times it was seen. */
const SEEN = 3;
const SHARE = 0.1;

const contractionsOf = (sentences: readonly Written[]): Contractions => {
  const counts = new Map<string, Map<number, number>>();
  for (const { text, tree } of sentences) {
    const starts = new Set(tree.map((token) => token.start));
    for (const word of text.matchAll(/\p{L}{2,}/gu)) count(counts, word, starts);
  }
  const kept = [...counts].flatMap(([word, byLength]) => {
    const split = [...byLength].filter(([length]) => length > 0);
    const [[length, times] = [0, 0]] = split.sort(([a, n], [b, m]) => m - n || a - b);
    return times >= SEEN && times >= (byLength.get(0) ?? 0) * SHARE
      ? [[word, length] as const]
      : [];
  });
  return new Map(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
};

const count = (
  counts: Map<string, Map<number, number>>,
  { 0: letters, index }: RegExpExecArray,
  starts: ReadonlySet<number>,
): void => {
  const word = letters.toLowerCase();
  if (word.length > LONGEST_CONTRACTION) return;
  let first = 0;
  for (let i = 1; i < word.length && first === 0; i++) if (starts.has(index + i)) first = i;
  const byLength = counts.get(word) ?? new Map<number, number>();
  byLength.set(first, (byLength.get(first) ?? 0) + 1);
  counts.set(word, byLength);
};
