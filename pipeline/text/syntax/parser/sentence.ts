/**
 * A tagged sentence as the parser reads it: numbers for each token in typed arrays. Index n, behind the last token,
 * is the root, which stands at the end of the buffer; `at` reads any index, also outside the sentence.
 */
import type { Word } from "../words.ts";

export interface Sentence {
  readonly n: number;
  /** Hash of the lower-cased normal form. */
  readonly word: Int32Array;
  /** Number of the joint tag. */
  readonly tag: Int32Array;
  /** Number of the universal part of speech. */
  readonly upos: Int32Array;
  /** Hash of the word's cluster, and of its coarse cluster. */
  readonly cluster: Int32Array;
  readonly coarse: Int32Array;
  /** How many of a kind stand before each index: verbs, commas, coordinators, other punctuation. */
  readonly before: readonly Int32Array[];
  /** 1 where an odd number of quotation marks stands before. */
  readonly quoted: Int32Array;
}

/** Universal parts of speech by number. */
const UPOS = [
  "NOUN",
  "PROPN",
  "VERB",
  "AUX",
  "ADJ",
  "ADV",
  "ADP",
  "PRON",
  "DET",
  "CCONJ",
  "SCONJ",
  "PART",
  "NUM",
  "PUNCT",
  "SYM",
  "X",
  "INTJ",
] as const; // prettier-ignore

const ROOT_WORD = 0x52004f54;
const ROOT_TAG = 255;
const ROOT_UPOS = 31;

/** The number of each joint tag's universal part of speech. */
export const uposNumbers = (tags: readonly string[]): Int32Array =>
  Int32Array.from(tags, (tag) => UPOS.findIndex((upos) => upos === tag.split(" ")[0]));

/** A sentence of words with their tags; `upos` as `uposNumbers` gives it. */
export const sentenceOf = (
  words: readonly Word[],
  tags: Int32Array,
  upos: Int32Array,
): Sentence => {
  const n = words.length;
  const read = (of: (word: Word, i: number) => number, root: number): Int32Array =>
    Int32Array.from({ length: n + 1 }, (_, i) => {
      const word = words[i];
      return word ? of(word, i) : root;
    });
  const uposOf = read((_, i) => upos[tags[i] ?? 0] ?? 0, ROOT_UPOS);
  const count = (is: (word: Word, i: number) => boolean): Int32Array => countBefore(words, is);
  const quotes = count((word) => word.isQuote);
  return {
    n,
    word: read(({ word }) => word, ROOT_WORD),
    tag: read((_, i) => tags[i] ?? 0, ROOT_TAG),
    upos: uposOf,
    cluster: read(({ cluster }) => cluster, ROOT_WORD),
    coarse: read(({ paths }) => paths[1] ?? 0, ROOT_WORD),
    before: [
      count((_, i) => uposOf[i] === VERB),
      count((word) => word.isComma),
      count((_, i) => uposOf[i] === CCONJ),
      count((word, i) => uposOf[i] === PUNCT && !word.isComma),
    ],
    quoted: quotes.map((number) => number % 2),
  };
};

const [VERB, CCONJ, PUNCT] = [UPOS.indexOf("VERB"), UPOS.indexOf("CCONJ"), UPOS.indexOf("PUNCT")];

/** For each index, behind the last too, how many words before it are so. */
const countBefore = (
  words: readonly Word[],
  is: (word: Word, i: number) => boolean,
): Int32Array => {
  const counts = new Int32Array(words.length + 2);
  words.forEach((word, i) => {
    counts[i + 1] = (counts[i] ?? 0) + (is(word, i) ? 1 : 0);
  });
  counts[words.length + 1] = counts[words.length] ?? 0;
  return counts;
};

const OUTSIDE = 0x1234567;
const NOTHING = 0x0badf00d;

/** The value at an index; a constant for no token (negative) and another for what lies behind the root. */
export const at = (values: Int32Array, i: number): number =>
  i < 0 ? NOTHING : (values[i] ?? OUTSIDE);

/** How far two tokens are apart, in nine steps. */
export const distance = (a: number, b: number): number => {
  const d = b - a;
  if (d < 5) return d;
  if (d < 8) return 5;
  if (d < 12) return 6;
  return d < 20 ? 7 : 8;
};

const CAPS = [3, 3, 2, 2] as const;

/** What stands strictly between two tokens, as one number: capped counts of each kind of `before`. */
export const between = (s: Sentence, a: number, b: number): number => {
  let code = 0;
  for (let k = 0; k < CAPS.length; k++) {
    const counts = s.before[k];
    const count = counts ? (counts[b] ?? 0) - (counts[a + 1] ?? 0) : 0;
    code = code * 4 + Math.min(CAPS[k] ?? 0, count);
  }
  return code;
};
