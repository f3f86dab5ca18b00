/**
 * The stretch of a page that holds the article: between lines such as "Leave a Reply". In: labelled lines. Out:
 * indices of lines, half-open.
 */
import type { Labelled } from "./label.ts";
import { wordCount } from "./lines.ts";

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Enough running text to be an article; a shorter stretch is one only if no longer one follows. */
const ENOUGH_WORDS = 120;

export const articleStretch = (lines: readonly Labelled[]): Stretch => {
  const stretches = between(lines).map((s) => ({ ...s, words: runningWords(lines, s) }));
  const enough = stretches.find((s) => s.words >= ENOUGH_WORDS);
  const longest = stretches.reduce((a, b) => (b.words > a.words ? b : a));
  return enough ?? longest;
};

const between = (lines: readonly Labelled[]): readonly Stretch[] => {
  const ends = lines.flatMap((line, i) => (line.piece?.does === "end" ? [i] : []));
  return [-1, ...ends].map((end, i) => ({ from: end + 1, to: ends[i] ?? lines.length }));
};

const runningWords = (lines: readonly Labelled[], { from, to }: Stretch): number => {
  let words = 0;
  for (let i = from; i < to; i++) {
    const line = lines[i];
    if (line?.running) words += wordCount(line.text);
  }
  return words;
};
