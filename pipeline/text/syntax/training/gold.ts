/**
 * Gold trees as the parser learns them: made projective, then the one derivation that draws each arc at once.
 */
import { governorOf } from "../parser/relation-features.ts";
import {
  after,
  isLegal,
  LEFT,
  NEXT,
  RIGHT,
  SHIFT,
  type States,
  secondOf,
  start,
  TOP,
} from "../parser/states.ts";

export interface Gold {
  /** Governor of each token; the number of tokens for the root. */
  readonly heads: Int32Array;
  /** Numbers of relations, from 1. */
  readonly relations: Int32Array;
}

/** Heads with the shortest crossing arcs lifted to the governor's governor until none crosses (Nivre & Nilsson 2005). */
export const projective = (heads: Int32Array): Int32Array => {
  const lifted = heads.slice();
  for (let d = shortestCrossing(lifted); d >= 0; d = shortestCrossing(lifted))
    lifted[d] = lifted[lifted[d] ?? 0] ?? lifted.length;
  return lifted;
};

/** The dependent of the shortest arc over a token that does not hang below its governor; -1 for none. */
const shortestCrossing = (heads: Int32Array): number => {
  let [found, length] = [-1, heads.length + 1];
  heads.forEach((head, d) => {
    const far = Math.abs(head - d);
    if (head < heads.length && far < length && crosses(heads, d, head)) [found, length] = [d, far];
  });
  return found;
};

const crosses = (heads: Int32Array, d: number, head: number): boolean => {
  for (let k = Math.min(d, head) + 1; k < Math.max(d, head); k++) {
    let above = k;
    while (above !== head && above < heads.length) above = heads[above] ?? heads.length;
    if (above !== head) return true;
  }
  return false;
};

/** States of the derivation of a projective tree, from the first to the final one. */
export const derivationOf = (gold: Gold, states: States, kinds: Int32Array): readonly number[] => {
  const n = gold.heads.length;
  const missing = new Int32Array(n + 1);
  for (const head of gold.heads) missing[head] = (missing[head] ?? 0) + 1;
  const path = [start(states)];
  for (let t = 0; t < 2 * n; t++) {
    const state = path[t] ?? 0;
    const action = nextAction(gold, states.rows, state, missing);
    if (!isLegal(states.rows, state, action, n)) throw new Error("a projective tree was expected");
    let relation = 0;
    if (action !== SHIFT) {
      relation = gold.relations[states.rows[state + TOP] ?? 0] ?? 0;
      const head = governorOf(states.rows, state, action);
      missing[head] = (missing[head] ?? 0) - 1;
    }
    path.push(after(states, state, action, relation, kinds[relation] ?? 0));
  }
  return path;
};

const nextAction = (gold: Gold, rows: Int32Array, state: number, missing: Int32Array): number => {
  const top = rows[state + TOP] ?? -1;
  if (top < 0 || missing[top] !== 0) return SHIFT;
  if (gold.heads[top] === rows[state + NEXT]) return LEFT;
  return gold.heads[top] === secondOf(rows, state) ? RIGHT : SHIFT;
};
