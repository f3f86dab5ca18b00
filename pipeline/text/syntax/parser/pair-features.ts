/**
 * What the choice of an action rests on, as far as the words alone tell: the top of the stack and the first of the
 * buffer (`aheadKeys`), the two topmost of the stack (`pairKeys`). Their scores can be kept for all states that share
 * the two tokens. After Zhang & Nivre 2011, with clusters (Koo, Carreras & Collins 2008) and what stands between two
 * words (McDonald 2005).
 */
import { compile, write } from "../templates.ts";
import { at, between, distance, type Sentence } from "./sentence.ts";

const PAIR_ATOMS = `a.word a.tag a.cluster a.coarse a.upos a-1.tag a+1.tag b.word b.tag b.cluster b.coarse b.upos b-1.tag
  b+1.tag b+1.word b+1.cluster b+2.word b+2.tag b+2.cluster distance between quotes`;

const PAIR = compile(
  PAIR_ATOMS,
  `a.word a.tag b.word b.tag
   a.word a.tag b.tag
   a.tag b.word b.tag
   a.word b.word
   a.tag b.tag
   a.word a.tag b.word
   a.word b.word b.tag
   a.cluster b.cluster
   a.cluster b.tag
   a.tag b.cluster
   a.coarse b.coarse
   a.word b.cluster
   a.cluster b.word
   a.tag a+1.tag b-1.tag b.tag
   a-1.tag a.tag b-1.tag b.tag
   a.tag a+1.tag b.tag b+1.tag
   a-1.tag a.tag b.tag b+1.tag
   distance a.tag b.tag
   distance a.word a.tag
   distance b.word b.tag
   distance a.word b.tag
   distance a.tag b.word
   between a.tag b.tag
   between a.upos b.upos
   between a.word b.upos
   between a.upos b.word
   quotes a.tag b.tag`,
);

const AHEAD = compile(
  PAIR_ATOMS,
  `a.word
   a.tag
   a.word a.tag
   a.cluster
   b.word
   b.tag
   b.word b.tag
   b.cluster
   b+1.word
   b+1.tag
   b+1.word b+1.tag
   b+1.cluster
   b+2.tag
   b+2.word b+2.tag
   b+2.cluster
   b.tag b+1.tag
   b.tag b+1.tag b+2.tag
   b.word b+1.word
   b.tag b+1.word
   b.word b+1.tag
   a.tag b.tag b+1.tag
   a.tag b.tag b+1.tag b+2.tag
   a.cluster b.cluster b+1.cluster`,
);

/** How many keys a group writes at most. */
export const PAIR_KEYS = PAIR.count + AHEAD.count;

const pair = new Int32Array(PAIR_ATOMS.split(/\s+/).length);

const readPair = (s: Sentence, a: number, b: number): void => {
  const p = pair;
  p[0] = at(s.word, a);
  p[1] = at(s.tag, a);
  p[2] = at(s.cluster, a);
  p[3] = at(s.coarse, a);
  p[4] = at(s.upos, a);
  p[5] = at(s.tag, a < 0 ? -1 : a - 1);
  p[6] = at(s.tag, a < 0 ? -1 : a + 1);
  p[7] = at(s.word, b);
  p[8] = at(s.tag, b);
  p[9] = at(s.cluster, b);
  p[10] = at(s.coarse, b);
  p[11] = at(s.upos, b);
  p[12] = at(s.tag, b - 1);
  p[13] = at(s.tag, b + 1);
  p[14] = at(s.word, b + 1);
  p[15] = at(s.cluster, b + 1);
  p[16] = at(s.word, b + 2);
  p[17] = at(s.tag, b + 2);
  p[18] = at(s.cluster, b + 2);
  p[19] = a < 0 ? 9 : distance(a, b);
  p[20] = a < 0 ? -1 : between(s, a, b);
  p[21] = a < 0 ? -1 : at(s.quoted, b) * 2 + (at(s.quoted, a) ^ at(s.quoted, b));
};

/** Keys of the top and the first of the buffer: offset behind the last. */
export const aheadKeys = (s: Sentence, top: number, next: number, keys: Int32Array): number => {
  readPair(s, top, next);
  return write(AHEAD, 2, pair, keys, write(PAIR, 1, pair, keys, 0));
};

/** Keys of the two topmost of the stack. */
export const pairKeys = (s: Sentence, second: number, top: number, keys: Int32Array): number => {
  readPair(s, second, top);
  return write(PAIR, 3, pair, keys, 0);
};
