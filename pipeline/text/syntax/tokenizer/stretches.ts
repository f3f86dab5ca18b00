/** Words between white space. In: a reading. Out: stretches of it without a space (code points). */
import type { Span } from "../../span.ts";

/** A stretch without a space in a part of a reading. */
export interface Stretch extends Span {
  /** Where the following one begins, `NONE` after the last. */
  readonly next: number;
  /** Where the part ends. */
  readonly limit: number;
}

export const NONE = -1;

/** Visits the stretches of a part of a reading in order. */
export const eachStretch = (reading: string, s: Span, visit: (stretch: Stretch) => void): void => {
  const limit = Math.min(s.end, reading.length);
  let start = skipSpace(reading, Math.max(0, s.start), limit);
  while (start < limit) {
    const end = skipWord(reading, start, limit);
    const next = skipSpace(reading, end, limit);
    visit({ start, end, next: next < limit ? next : NONE, limit });
    start = next;
  }
};

/** White space in the sense of `\s`. */
const isSpace = (unit: number): boolean =>
  unit === 32 ||
  (unit >= 9 && unit <= 13) ||
  (unit >= 0xa0 && /\s/.test(String.fromCharCode(unit)));

const skipSpace = (reading: string, from: number, end: number): number => {
  let at = from;
  while (at < end && isSpace(reading.charCodeAt(at))) at++;
  return at;
};

const skipWord = (reading: string, from: number, end: number): number => {
  let at = from;
  while (at < end && !isSpace(reading.charCodeAt(at))) at++;
  return at;
};
