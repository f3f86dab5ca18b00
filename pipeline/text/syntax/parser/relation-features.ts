/**
 * What the choice of a relation rests on: the governor (h) and the dependent (d) of an arc (`arcKeys`; the words
 * alone, so that their scores can be kept), and the tree below them so far (`subtreeKeys`).
 */

import { compile, write } from "../templates.ts";
import { at, between, distance, type Sentence } from "./sentence.ts";
import {
  KINDS,
  LEFT,
  LEFT1,
  LEFT2,
  LINK,
  NEXT,
  NEXT_KINDS,
  NEXT_LEFT1,
  NEXT_LEFTS,
  RIGHT1,
  RIGHTS,
  TOP,
} from "./states.ts";

const ARC_ATOMS = `h.word h.tag h.cluster h.upos d.word d.tag d.cluster d.upos distance between quotes d-1.tag d+1.tag
  h-1.tag h+1.tag d-1.word d+1.word`;

const ARC = compile(
  ARC_ATOMS,
  `h.tag d.tag
   h.word d.word
   h.word d.tag
   h.tag d.word
   d.word d.upos
   d.tag
   h.word h.upos
   h.tag
   h.cluster d.cluster
   h.cluster d.tag
   h.tag d.cluster
   d.cluster
   h.cluster
   distance h.tag d.tag
   d-1.tag d.tag h.tag
   d+1.tag d.tag h.tag
   h-1.tag h.tag d.tag
   h+1.tag h.tag d.tag
   d-1.word d.tag
   d+1.word d.tag
   d-1.word d.word
   d+1.word d.word
   between h.tag d.tag
   between h.word d.upos
   between h.upos d.word
   quotes h.tag d.tag`,
);

const TREE_ATOMS = `h.word h.tag h.cluster d.word d.tag d.cluster h.kinds d.kinds sibling.rel h.count l.word l.tag l.rel
  l.cluster r.word r.tag r.rel l2.word`;

const TREE = compile(
  TREE_ATOMS,
  `d.kinds d.tag
   h.kinds h.tag
   h.kinds h.tag d.tag
   d.kinds d.tag h.tag
   h.kinds d.tag h.word
   h.kinds h.tag d.word
   sibling.rel h.tag d.tag
   l.word d.tag
   l.word d.tag h.tag
   l.word d.tag h.word
   r.word d.tag
   l.tag d.tag
   l.rel r.rel d.tag
   l.word l2.word d.tag
   d.kinds d.word
   h.count h.tag d.tag
   l.cluster d.tag h.cluster
   l.word d.cluster h.cluster
   h.tag d.tag r.tag
   d.kinds h.kinds h.tag d.tag`,
);

/** How many keys a group writes at most. */
export const RELATION_KEYS = Math.max(ARC.count, TREE.count);

const arc = new Int32Array(ARC_ATOMS.split(/\s+/).length);
const tree = new Int32Array(TREE_ATOMS.split(/\s+/).length);

/** The governor that an action on a state would give the top of the stack. */
export const governorOf = (rows: Int32Array, state: number, action: number): number =>
  action === LEFT ? (rows[state + NEXT] ?? 0) : (rows[(rows[state + LINK] ?? 0) + TOP] ?? 0);

/** Keys of the words of an arc; gives their number. */
export const arcKeys = (s: Sentence, h: number, d: number, keys: Int32Array): number => {
  const v = arc;
  const [from, to] = d < h ? [d, h] : [h, d];
  v[0] = at(s.word, h);
  v[1] = at(s.tag, h);
  v[2] = at(s.cluster, h);
  v[3] = at(s.upos, h);
  v[4] = at(s.word, d);
  v[5] = at(s.tag, d);
  v[6] = at(s.cluster, d);
  v[7] = at(s.upos, d);
  v[8] = distance(from, to);
  v[9] = between(s, from, to);
  v[10] = at(s.quoted, h) ^ at(s.quoted, d);
  v[11] = at(s.tag, d - 1);
  v[12] = at(s.tag, d + 1);
  v[13] = at(s.tag, h - 1);
  v[14] = at(s.tag, h + 1);
  v[15] = at(s.word, d - 1);
  v[16] = at(s.word, d + 1);
  return write(ARC, d < h ? 21 : 22, v, keys, 0);
};

/** Keys of the tree below the arc that an action (LEFT or RIGHT) on a state would draw; gives their number. */
export const subtreeKeys = (
  s: Sentence,
  rows: Int32Array,
  state: number,
  action: number,
  keys: Int32Array,
): number => {
  const v = tree;
  const below = rows[state + LINK] ?? 0;
  const left = action === LEFT;
  const d = rows[state + TOP] ?? 0;
  const h = governorOf(rows, state, action);
  const l = rows[state + LEFT1] ?? -1;
  const r = rows[state + RIGHT1] ?? -1;
  v[0] = at(s.word, h);
  v[1] = at(s.tag, h);
  v[2] = at(s.cluster, h);
  v[3] = at(s.word, d);
  v[4] = at(s.tag, d);
  v[5] = at(s.cluster, d);
  v[6] = (left ? rows[state + NEXT_KINDS] : rows[below + KINDS]) ?? 0;
  v[7] = rows[state + KINDS] ?? 0;
  v[8] = (left ? rows[state + NEXT_LEFT1 + 1] : rows[below + RIGHT1 + 1]) ?? 0;
  v[9] = (left ? rows[state + NEXT_LEFTS] : rows[below + RIGHTS]) ?? 0;
  v[10] = at(s.word, l);
  v[11] = at(s.tag, l);
  v[12] = rows[state + LEFT1 + 1] ?? 0;
  v[13] = at(s.cluster, l);
  v[14] = at(s.word, r);
  v[15] = at(s.tag, r);
  v[16] = rows[state + RIGHT1 + 1] ?? 0;
  v[17] = at(s.word, rows[state + LEFT2] ?? -1);
  return write(TREE, 30 + action, v, keys, 0);
};
