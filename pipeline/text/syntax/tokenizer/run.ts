/**
 * A run of characters without a space, and the places in it where a token may end. In: a reading and offsets into
 * it (code points). Out: the run as codes and kinds, and the cuts that are worth a decision.
 */

import { hashOf, join } from "../hash.ts";
import {
  APOSTROPHE,
  codeOf,
  DIGIT,
  isLetter,
  isWordlike,
  kindOf,
  MARK,
  OUTSIDE,
} from "./characters.ts";
import { NONE, type Stretch } from "./stretches.ts";

export interface Run {
  readonly text: string;
  readonly length: number;
  readonly codes: Uint16Array;
  readonly kinds: Uint8Array;
  /** Where the signs at the end begin: 3 in "etc.)". */
  readonly tail: number;
  /** What it looks like as a whole: an address, a telephone number, a word. */
  readonly look: number;
  /** Kind of the first character of the next run; `OUTSIDE` where there is none. */
  readonly next: number;
  /** Hash of the beginning of the next run. */
  readonly following: number;
  /** Hash of the whole run, 0 for a long one. */
  readonly whole: number;
}

/** Longest run that is remembered as a whole. */
const MEMORABLE = 32;
/** How many of the characters that come next are read. */
const AHEAD = 8;

export const runOf = (reading: string, { start, end, next, limit }: Stretch): Run => {
  const text = reading.slice(start, end);
  const length = text.length;
  const codes = new Uint16Array(length);
  const kinds = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    codes[i] = codeOf(unit);
    kinds[i] = kindOf(unit);
  }
  const tail = tailOf(kinds);
  return {
    text,
    length,
    codes,
    kinds,
    tail,
    look: isSimple(kinds, tail) ? 0 : lookOf(text.slice(0, LOOKED_AT)),
    next: next === NONE ? OUTSIDE : kindOf(reading.charCodeAt(next)),
    following: next === NONE ? 0 : hashOf(following(reading, next, limit)),
    whole: length > MEMORABLE ? 0 : hashOfCodes(codes, 0, length),
  };
};

/** What comes next, as far as it belongs to the part: so the part alone decides how it is cut. */
const following = (reading: string, next: number, limit: number): string =>
  reading.slice(next, Math.min(next + AHEAD, limit)).toLowerCase();

const tailOf = (kinds: Uint8Array): number => {
  let tail = kinds.length;
  while (tail > 0 && !isWordlike(kinds[tail - 1] ?? OUTSIDE)) tail--;
  return tail;
};

/** A word with signs after it, like most runs that are no plain word. */
const isSimple = (kinds: Uint8Array, tail: number): boolean => {
  for (let i = 0; i < tail; i++) if (!isLetter(kinds[i] ?? OUTSIDE)) return false;
  return true;
};

/** Addresses show what they are in their first characters. */
const LOOKED_AT = 200;

const lookOf = (text: string): number => {
  const look = LOOKS.findIndex((pattern) => pattern.test(text));
  return look + 1;
};

const LOOKS = [
  /:\/\/|www\.|^[(<"']*http|\w\.[a-z]{2,4}\/\w/i,
  /[\p{L}\p{N}.]@[\p{L}\p{N}]/u,
  /\.(?:com|org|net|edu|gov|co\.uk|info)\b/i,
  /[\w]\.(?:docx?|xls|pdf|html?|jpg|exe|txt|zip|ppt)\b/i,
  /^\p{P}*\d+(?:[-./:]\d+){2,}\p{P}*$/u,
  /^\p{P}*[\d.,]+\p{P}*$/u,
  /^\p{P}*[@#][\p{L}_]/u,
];

/** Words without a sign inside that are written together and still are two tokens, with the length of the first. */
export type Contractions = ReadonlyMap<string, number>;

/** Offsets in the run where a token may end, in order: changes of kind, n't, contractions. */
export const cutsOf = (run: Run, contractions: Contractions): readonly number[] => {
  const { kinds } = run;
  const found: number[] = [];
  let from = 0;
  for (let at = 1; at <= run.length; at++) {
    if (isLetter(kinds[at - 1] ?? 0) && isLetter(kinds[at] ?? OUTSIDE)) continue;
    const inside = insideOf(run, from, at, contractions);
    if (inside > from) found.push(inside);
    if (at < run.length && changes(kinds[at - 1] ?? 0, kinds[at] ?? 0)) found.push(at);
    from = at;
  }
  return found;
};

const changes = (left: number, right: number): boolean => {
  if (right === MARK || left === MARK) return false;
  return !(left === DIGIT && right === DIGIT);
};

/** Longest word that is looked up among the contractions. */
export const LONGEST_CONTRACTION = 12;

/** Where letters from … to are two tokens: before the n of n't, inside "cannot"; 0 for nowhere. */
const insideOf = (run: Run, from: number, to: number, words: Contractions): number => {
  const length = to - from;
  if (length < 2) return 0;
  if (run.codes[to - 1] === N && run.kinds[to] === APOSTROPHE && run.codes[to + 1] === T)
    return to - 1;
  if (length > LONGEST_CONTRACTION) return 0;
  const first = words.get(run.text.slice(from, to).toLowerCase());
  return first === undefined ? 0 : from + first;
};

const N = 110;
const T = 116;

export const hashOfCodes = (codes: Uint16Array, from: number, to: number): number => {
  let h = to - from;
  for (let i = from; i < to; i++) h = join(h, codes[i] ?? 0);
  return h;
};
