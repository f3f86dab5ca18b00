/** Sentences cut into words as the treebank cuts them. In: a reading. Out: spans of tokens (code points). */
import { type Span, span } from "../../span.ts";
import { isLetter, kindOf } from "./characters.ts";
import { describeCut, FEATURES } from "./cut.ts";
import { type Contractions, cutsOf, LONGEST_CONTRACTION, runOf } from "./run.ts";
import { eachStretch, type Stretch } from "./stretches.ts";

export interface TokenizerModel {
  /** Weight of each slot of `describeCut`; a cut whose weights add up to more than zero is made. */
  readonly weights: Int16Array;
  readonly contractions: Contractions;
}

/**
 * A function that gives the tokens of a part of a reading, in order. Every character but white space is in exactly
 * one of them. Time is linear in the part, however long a word is. Never throws.
 */
export const tokenizer = (
  model: TokenizerModel,
): ((reading: string, s: Span) => readonly Span[]) => {
  const slots = new Int32Array(FEATURES);
  return (reading, s) => {
    const found: Span[] = [];
    eachStretch(reading, s, (stretch) => {
      if (isPlain(reading, stretch, model.contractions))
        found.push(span(stretch.start, stretch.end));
      else cut(model, reading, stretch, slots, found);
    });
    return found;
  };
};

const cut = (
  { weights, contractions }: TokenizerModel,
  reading: string,
  stretch: Stretch,
  slots: Int32Array,
  found: Span[],
): void => {
  const run = runOf(reading, stretch);
  const { start, end } = stretch;
  let from = 0;
  for (const at of cutsOf(run, contractions)) {
    describeCut(run, at, from, slots);
    if (scoreOf(weights, slots) <= 0) continue;
    found.push(span(start + from, start + at));
    from = at;
  }
  found.push(span(start + from, end));
};

const scoreOf = (weights: Int16Array, slots: Int32Array): number => {
  let score = 0;
  for (let i = 0; i < FEATURES; i++) score += weights[slots[i] ?? 0] ?? 0;
  return score;
};

/** Whether a stretch is a word without anything to cut. */
const isPlain = (reading: string, { start, end }: Stretch, words: Contractions): boolean => {
  for (let i = start; i < end; i++) if (!isLetter(kindOf(reading.charCodeAt(i)))) return false;
  return end - start > LONGEST_CONTRACTION || !words.has(reading.slice(start, end).toLowerCase());
};
