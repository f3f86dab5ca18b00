/** The letters and digits of contents, as places in a reading, and how much two contents have in common. */
import type { Span } from "../text/span.ts";

/** Places in the reading (code points). */
export type Letters = ReadonlySet<number>;

const WORD = /[\p{L}\p{N}]/u;

export const lettersOf = (reading: string, spans: readonly Span[]): Letters => {
  const found = new Set<number>();
  for (const { start, end } of spans)
    for (let i = start; i < end; i++) if (WORD.test(reading.charAt(i))) found.add(i);
  return found;
};

export const inCommon = (a: Letters, b: Letters): number => {
  let n = 0;
  for (const i of a) if (b.has(i)) n++;
  return n;
};

/** Intersection over union, from 0 to 1. */
export const overlapOf = (a: Letters, b: Letters): number => {
  const both = inCommon(a, b);
  return both / Math.max(1, a.size + b.size - both);
};
