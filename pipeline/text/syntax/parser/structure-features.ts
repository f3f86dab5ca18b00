/**
 * What the choice of an action rests on, as far as the tree built so far tells: words of the stack, their children,
 * numbers of children and sets of relations. After Zhang & Nivre 2011.
 */
import { compile, write } from "../templates.ts";
import { at, type Sentence } from "./sentence.ts";
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
  RIGHT2,
  RIGHTS,
  TOP,
} from "./states.ts";

const STRUCTURE_ATOMS = `s0.word s0.tag s0.cluster s1.word s1.tag s1.cluster s2.word s2.tag b0.word b0.tag b0.cluster b1.tag
  s0.lefts s0.rights s0.kinds s1.lefts s1.rights s1.kinds s2.kinds b0.lefts b0.kinds l.word l.tag l.rel
  l2.word l2.tag l2.rel r.word r.tag r.rel r2.word r2.tag r2.rel bl.word bl.tag bl.rel bl2.word bl2.tag
  bl2.rel s1l.tag s1l.word s1r.word s1r.tag s1r.rel`;

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

/** How many keys are written. */
export const STRUCTURE_KEYS = STRUCTURE.count;

const structure = new Int32Array(STRUCTURE_ATOMS.split(/\s+/).length);

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
  v[43] = below < 0 ? -1 : (rows[below + RIGHT1 + 1] ?? 0);
  return write(STRUCTURE, 4, v, keys, 0);
};

/** A child's word, tag and relation; the relation stands beside the child in the row. */
const readChild = (s: Sentence, rows: Int32Array, field: number, to: number): void => {
  const child = rows[field] ?? -1;
  structure[to] = at(s.word, child);
  structure[to + 1] = at(s.tag, child);
  structure[to + 2] = rows[field + 1] ?? 0;
};
