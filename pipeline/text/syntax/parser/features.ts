/**
 * What the choice of an action rests on, in three groups: of the top and the first of the buffer (`ahead`), of the
 * two topmost (`pair`), and of the tree built so far (`structure`). The first two depend on the words alone, so
 * their scores can be kept for all states that share the two tokens. After Zhang & Nivre 2011, with clusters (Koo,
 * Carreras & Collins 2008), what stands between two words (McDonald 2005) and sets of relations.
 */

import { compile, write } from "../templates.ts";
import { at, between, distance, type Sentence } from "./sentence.ts";
import {
  KINDS,
  LEFT1,
  LEFT2,
  LEFTS,
  LINK,
  NEXT,
  NEXT_KINDS,
  NEXT_LEFT1,
  NEXT_LEFT2,
  NEXT_LEFTS,
  RIGHT1,
  RIGHT1_RELATION,
  RIGHT2,
  RIGHTS,
  TOP,
} from "./states.ts";

const PAIR_ATOMS = [
  "a.word",
  "a.tag",
  "a.cluster",
  "a.coarse",
  "a.upos",
  "a-1.tag",
  "a+1.tag",
  "b.word",
  "b.tag",
  "b.cluster",
  "b.coarse",
  "b.upos",
  "b-1.tag",
  "b+1.tag",
  "b+1.word",
  "b+1.cluster",
  "b+2.word",
  "b+2.tag",
  "b+2.cluster",
  "distance",
  "between",
  "quotes",
] as const; // prettier-ignore

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

const STRUCTURE_ATOMS = [
  "s0.word",
  "s0.tag",
  "s0.cluster",
  "s1.word",
  "s1.tag",
  "s1.cluster",
  "s2.word",
  "s2.tag",
  "b0.word",
  "b0.tag",
  "b0.cluster",
  "b1.tag",
  "s0.lefts",
  "s0.rights",
  "s0.kinds",
  "s1.lefts",
  "s1.rights",
  "s1.kinds",
  "s2.kinds",
  "b0.lefts",
  "b0.kinds",
  "l.word",
  "l.tag",
  "l.rel",
  "l2.word",
  "l2.tag",
  "l2.rel",
  "r.word",
  "r.tag",
  "r.rel",
  "r2.word",
  "r2.tag",
  "r2.rel",
  "bl.word",
  "bl.tag",
  "bl.rel",
  "bl2.word",
  "bl2.tag",
  "bl2.rel",
  "s1l.tag",
  "s1l.word",
  "s1r.word",
  "s1r.tag",
  "s1r.rel",
] as const; // prettier-ignore

const STRUCTURE = compile(
  STRUCTURE_ATOMS,
  `s1.word
   s1.tag
   s1.word s1.tag
   s1.cluster
   s2.tag
   s2.word s2.tag
   s1.tag b0.tag
   s1.word b0.word
   s1.word b0.tag
   s1.tag b0.word
   s1.cluster b0.cluster
   s1.tag s0.tag b0.tag
   s1.word s0.tag b0.tag
   s1.tag s0.word b0.tag
   s1.tag s0.tag b0.word
   s1.cluster s0.cluster b0.cluster
   s2.tag s1.tag s0.tag
   s2.tag s1.tag s0.tag b0.tag
   s1.tag s0.tag b0.tag b1.tag
   s1.word s0.word b0.tag
   s1.word s0.tag b0.word
   s1.tag s0.word b0.word
   s0.word s0.lefts
   s0.tag s0.lefts
   s0.word s0.rights
   s0.tag s0.rights
   b0.word b0.lefts
   b0.tag b0.lefts
   s0.word s0.kinds
   s0.tag s0.kinds
   b0.word b0.kinds
   b0.tag b0.kinds
   s0.tag s0.kinds b0.tag
   s0.tag b0.tag b0.kinds
   s0.tag s0.kinds b0.tag b0.kinds
   s0.word s0.kinds b0.tag
   s0.tag b0.kinds b0.word
   s0.word s0.rights b0.tag
   l.word
   l.tag
   l.rel
   r.word
   r.tag
   r.rel
   bl.word
   bl.tag
   bl.rel
   l2.word
   l2.tag
   r2.word
   r2.tag
   l2.rel
   r2.rel
   bl2.tag
   bl2.rel
   bl2.word
   s0.tag l.tag b0.tag
   s0.tag r.tag b0.tag
   s0.tag bl.tag b0.tag
   s0.tag l.tag l2.tag
   s0.tag r.tag r2.tag
   b0.tag bl.tag bl2.tag
   s0.tag r.rel b0.tag
   s0.tag l.rel b0.tag
   s0.tag bl.rel b0.tag
   s0.word r.rel b0.tag
   s0.tag r.word b0.tag
   s0.word r.word b0.tag
   s0.tag bl.word b0.tag
   s0.word l.rel
   s0.word r.rel
   b0.word bl.rel
   s0.word r.rel b0.word
   s0.tag l.word b0.tag
   s0.tag r.rel r2.rel
   s0.tag l.rel l2.rel
   s0.word l.word b0.tag
   s1.word s1.kinds
   s1.tag s1.kinds
   s1.tag s1.kinds s0.tag
   s1.tag s1.kinds s0.tag s0.kinds
   s1.tag s0.tag s0.kinds
   s1.tag s0.tag s0.kinds b0.tag
   s1.tag s1r.tag s0.tag
   s1.tag s1l.tag s0.tag
   s1.tag s0.tag l.tag
   s1.tag s0.tag r.tag
   s1.tag s1r.rel s0.tag
   s1.tag s0.tag r.rel
   s1.tag s0.tag l.rel
   s1.word s1r.rel s0.tag
   s1.word s1.rights
   s1.tag s1.rights
   s1.tag s1.lefts
   s1.word s0.tag s0.kinds
   s1.tag s0.word s0.kinds
   s1.word s0.word s0.kinds
   s1.tag l.word s0.tag
   s1.word l.word s0.tag
   s1.tag s1r.word s0.tag
   s1.word s1.kinds s0.tag
   s1.tag s1.kinds s0.tag b0.tag
   s1.word s1.kinds s0.word
   s1.tag s1.kinds s0.word
   s1.tag l.word s0.tag b0.tag
   s1.tag l.rel s0.tag b0.tag
   s2.tag s2.kinds s1.tag s0.tag
   s2.tag s1.tag b0.tag
   s2.word s1.tag s0.tag b0.tag
   s1.word bl.word b0.word
   s1.word bl.word b0.tag
   s1.tag bl.word b0.tag
   s1.cluster bl.word b0.cluster
   s0.word bl.word b0.word
   s0.word bl.word b0.tag
   s0.cluster bl.word b0.cluster
   s1.tag s0.tag bl.word b0.tag
   s1.tag s0.tag bl.rel b0.tag
   s1.tag b0.tag b0.kinds
   s1.word b0.tag b0.kinds
   s1.tag s1.kinds b0.tag b0.kinds
   s0.tag b0.tag bl.word bl2.word`,
);

/** How many keys a group writes at most. */
export const KEYS = Math.max(PAIR.count + AHEAD.count, STRUCTURE.count);

const pair = new Int32Array(PAIR_ATOMS.length);
const structure = new Int32Array(STRUCTURE_ATOMS.length);

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

const capped = (count: number | undefined): number => Math.min(4, count ?? 0);

/** Keys of a state that depend on the tree built so far. */
export const structureKeys = (
  s: Sentence,
  rows: Int32Array,
  state: number,
  keys: Int32Array,
): number => {
  const v = structure;
  const below = rows[state + LINK] ?? -1;
  const under = below < 0 ? -1 : (rows[below + LINK] ?? -1);
  const top = rows[state + TOP] ?? -1;
  const second = below < 0 ? -1 : (rows[below + TOP] ?? -1);
  const third = under < 0 ? -1 : (rows[under + TOP] ?? -1);
  const next = rows[state + NEXT] ?? -1;
  v[0] = at(s.word, top);
  v[1] = at(s.tag, top);
  v[2] = at(s.cluster, top);
  v[3] = at(s.word, second);
  v[4] = at(s.tag, second);
  v[5] = at(s.cluster, second);
  v[6] = at(s.word, third);
  v[7] = at(s.tag, third);
  v[8] = at(s.word, next);
  v[9] = at(s.tag, next);
  v[10] = at(s.cluster, next);
  v[11] = at(s.tag, next + 1);
  v[12] = capped(rows[state + LEFTS]);
  v[13] = capped(rows[state + RIGHTS]);
  v[14] = rows[state + KINDS] ?? 0;
  v[15] = below < 0 ? -1 : capped(rows[below + LEFTS]);
  v[16] = below < 0 ? -1 : capped(rows[below + RIGHTS]);
  v[17] = below < 0 ? -1 : (rows[below + KINDS] ?? 0);
  v[18] = under < 0 ? -1 : (rows[under + KINDS] ?? 0);
  v[19] = capped(rows[state + NEXT_LEFTS]);
  v[20] = rows[state + NEXT_KINDS] ?? 0;
  readChild(s, rows, state + LEFT1, 21);
  readChild(s, rows, state + LEFT2, 24);
  readChild(s, rows, state + RIGHT1, 27);
  readChild(s, rows, state + RIGHT2, 30);
  readChild(s, rows, state + NEXT_LEFT1, 33);
  readChild(s, rows, state + NEXT_LEFT2, 36);
  const left = below < 0 ? -1 : (rows[below + LEFT1] ?? -1);
  const right = below < 0 ? -1 : (rows[below + RIGHT1] ?? -1);
  v[39] = at(s.tag, left);
  v[40] = at(s.word, left);
  v[41] = at(s.word, right);
  v[42] = at(s.tag, right);
  v[43] = below < 0 ? -1 : (rows[below + RIGHT1_RELATION] ?? 0);
  return write(STRUCTURE, 4, v, keys, 0);
};

/** A child's word, tag and relation; the relation stands beside the child in the row. */
const readChild = (s: Sentence, rows: Int32Array, field: number, to: number): void => {
  const child = rows[field] ?? -1;
  structure[to] = at(s.word, child);
  structure[to + 1] = at(s.tag, child);
  structure[to + 2] = rows[field + 1] ?? 0;
};
