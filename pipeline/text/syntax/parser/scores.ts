/** Scores of the three actions in a state; those of a pair of tokens are kept: many states of a beam share them. */
import type { AddWeights } from "../rows.ts";
import { type Kept, newKept } from "./kept.ts";
import { aheadKeys, PAIR_KEYS, pairKeys } from "./pair-features.ts";
import type { Sentence } from "./sentence.ts";
import { NEXT, secondOf, TOP } from "./states.ts";
import { STRUCTURE_KEYS, structureKeys } from "./structure-features.ts";

export interface ActionScores {
  /** Forgets what was kept: a new sentence, or new weights. */
  readonly renew: () => void;
  /** Scores of SHIFT, LEFT, RIGHT in a state, into `sums`. */
  readonly score: (s: Sentence, rows: Int32Array, state: number, sums: Int32Array) => void;
}

const SLOT_BITS = 13;

export const actionScores = (add: AddWeights): ActionScores => {
  const keys = new Int32Array(Math.max(PAIR_KEYS, STRUCTURE_KEYS));
  const fresh = new Int32Array(3);
  const [ahead, topmost] = [newKept(SLOT_BITS, 3), newKept(SLOT_BITS, 3)];
  const addKept = (
    kept: Kept,
    write: typeof aheadKeys,
    s: Sentence,
    a: number,
    b: number,
    sums: Int32Array,
  ): void => {
    const from = kept.slotOf((a + 1) * 65536 + b);
    if (kept.isNew) {
      fresh.fill(0);
      add(keys, write(s, a, b, keys), fresh);
      kept.sums.set(fresh, from);
    }
    for (let k = 0; k < 3; k++) sums[k] = (sums[k] ?? 0) + (kept.sums[from + k] ?? 0);
  };
  return {
    renew: () => {
      ahead.renew();
      topmost.renew();
    },
    score: (s, rows, state, sums) => {
      const top = rows[state + TOP] ?? -1;
      const second = secondOf(rows, state);
      sums.fill(0);
      add(keys, structureKeys(s, rows, state, keys), sums);
      addKept(ahead, aheadKeys, s, top, rows[state + NEXT] ?? 0, sums);
      if (second >= 0) addKept(topmost, pairKeys, s, second, top, sums);
    },
  };
};
