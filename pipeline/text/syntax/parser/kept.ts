/** Sums of weights kept for pairs of tokens: a direct-mapped memory of fixed size that forgets when time moves on. */

export interface Kept {
  /** Where the pair's numbers begin in `sums`; `isNew` tells that they are zero and must be filled. */
  readonly slotOf: (pair: number) => number;
  readonly sums: Int32Array;
  isNew: boolean;
  /** Forgets everything. */
  readonly renew: () => void;
}

export const newKept = (bits: number, width: number): Kept => {
  const slots = 1 << bits;
  const pairs = new Int32Array(slots);
  const times = new Int32Array(slots);
  const sums = new Int32Array(slots * width);
  let time = 1;
  const kept: Kept = {
    sums,
    isNew: false,
    renew: () => {
      time++;
    },
    slotOf: (pair) => {
      const slot = Math.imul(pair, 0x9e3779b1) >>> (32 - bits);
      const from = slot * width;
      kept.isNew = pairs[slot] !== pair || times[slot] !== time;
      if (kept.isNew) {
        pairs[slot] = pair;
        times[slot] = time;
        sums.fill(0, from, from + width);
      }
      return from;
    },
  };
  return kept;
};
