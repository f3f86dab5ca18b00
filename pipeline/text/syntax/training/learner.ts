/**
 * An averaged perceptron (Freund & Schapire 1999; Collins 2002) over selected features: whole numbers while it
 * learns, the mean over all steps at the end.
 */
import type { AddWeights, Rows } from "../rows.ts";

/** Which keys have a row. */
interface Selection {
  readonly mask: number;
  /** Row of each masked key, -1 for none; null where every masked key is its own row. */
  readonly rowOf: Int32Array | null;
  readonly keys: Int32Array;
}

/** All masked keys: features that share one by chance share their weights. */
export const everyKey = (mask: number): Selection => {
  const keys = new Int32Array(mask + 1);
  for (let key = 0; key <= mask; key++) keys[key] = key;
  return { mask, rowOf: null, keys };
};

/** Keys that `visit` tells at least `minimum` times. */
export const selectKeys = (
  mask: number,
  minimum: number,
  visit: (tell: (keys: Int32Array, count: number) => void) => void,
): Selection => {
  const seen = new Uint8Array(mask + 1);
  visit((keys, count) => {
    for (let k = 0; k < count; k++) {
      const key = (keys[k] ?? 0) & mask;
      seen[key] = Math.min(255, (seen[key] ?? 0) + 1);
    }
  });
  const rowOf = new Int32Array(mask + 1).fill(-1);
  let rows = 0;
  seen.forEach((times, key) => {
    if (times >= minimum) rowOf[key] = rows++;
  });
  const keys = new Int32Array(rows);
  rowOf.forEach((row, key) => {
    if (row >= 0) keys[row] = key;
  });
  return { mask, rowOf, keys };
};

export interface Learner {
  readonly selection: Selection;
  readonly classes: number;
  /** Row-major: a row of `classes` numbers for each key. */
  readonly weights: Int16Array;
  /** Sum of all changes, each times the step it was made in. */
  readonly totals: Float64Array;
  steps: number;
  /** Share of the features that are left out, others in each step of `salt`; so that none is leant on alone. */
  readonly dropout: number;
  salt: number;
}

export const newLearner = (selection: Selection, classes: number, dropout: number): Learner => ({
  selection,
  classes,
  weights: new Int16Array(selection.keys.length * classes),
  totals: new Float64Array(selection.keys.length * classes),
  steps: 1,
  dropout: Math.floor(dropout * 65536),
  salt: 0,
});

/** The row of a key; -1 for none, and for those left out now. */
const rowOf = ({ selection, dropout, salt }: Learner, key: number): number => {
  const isOut = Math.imul(key ^ salt, 0x9e3779b1) >>> 16 < dropout;
  if (isOut) return -1;
  const masked = key & selection.mask;
  return selection.rowOf === null ? masked : (selection.rowOf[masked] ?? -1);
};

/** Adds `change` to the weights of these keys for a class. */
export const change = (
  learner: Learner,
  keys: Int32Array,
  count: number,
  c: number,
  by: number,
): void => {
  const { classes, weights, totals, steps } = learner;
  for (let k = 0; k < count; k++) {
    const row = rowOf(learner, keys[k] ?? 0);
    if (row < 0) continue;
    const i = row * classes + c;
    weights[i] = (weights[i] ?? 0) + by;
    totals[i] = (totals[i] ?? 0) + by * steps;
  }
};

/** Sums with the weights as they are now. */
export const addCurrent =
  (learner: Learner): AddWeights =>
  (keys, count, sums) => {
    const { classes, weights } = learner;
    for (let k = 0; k < count; k++) {
      const row = rowOf(learner, keys[k] ?? 0);
      if (row < 0) continue;
      const from = row * classes;
      for (let c = 0; c < classes; c++) sums[c] = (sums[c] ?? 0) + (weights[from + c] ?? 0);
    }
  };

/** Sums of some classes alone, with the weights as they are now. */
export const addCurrentOf = (
  learner: Learner,
  keys: Int32Array,
  count: number,
  among: readonly number[],
  sums: Int32Array,
): void => {
  const { classes, weights } = learner;
  for (let k = 0; k < count; k++) {
    const row = rowOf(learner, keys[k] ?? 0);
    if (row < 0) continue;
    for (let i = 0; i < among.length; i++) {
      const c = among[i] ?? 0;
      sums[c] = (sums[c] ?? 0) + (weights[row * classes + c] ?? 0);
    }
  }
};

/** The mean weight over all steps of learners with the same selection and classes, at an index of their tables. */
const meanAt = (learners: readonly Learner[], i: number): number => {
  let sum = 0;
  for (const { weights, totals, steps } of learners)
    sum += (weights[i] ?? 0) - (totals[i] ?? 0) / steps;
  return sum / learners.length;
};

/** The size of the largest mean weight. */
export const largestOf = (learners: readonly Learner[]): number => {
  let largest = 0;
  for (let i = 0; i < (learners[0]?.weights.length ?? 0); i++)
    largest = Math.max(largest, Math.abs(meanAt(learners, i)));
  return largest;
};

/**
 * The mean weights of learners with the same selection and classes, as rows: a weight as large as `largest` has the
 * root 127; those whose root is smaller than `least` are left out. Throws where there is no learner.
 */
export const averaged = (learners: readonly Learner[], largest: number, least: number): Rows => {
  const [first] = learners;
  if (!first) throw new Error("averaged: no learner given");
  const roots = new Int8Array(first.weights.length);
  for (let i = 0; i < roots.length; i++) {
    const mean = meanAt(learners, i);
    const root = Math.round(127 * Math.sqrt(Math.abs(mean) / largest));
    if (root >= least) roots[i] = root * Math.sign(mean);
  }
  return rowsOf(first.selection.keys, first.classes, roots);
};

/** The rows of a full table that are not all zero. */
const rowsOf = (keys: Int32Array, classes: number, table: Int8Array): Rows => {
  const entries = table.reduce((count, root) => count + (root === 0 ? 0 : 1), 0);
  const kept = new Int32Array(keys.length);
  const starts = new Int32Array(keys.length + 1);
  const rowClasses = new Uint8Array(entries);
  const roots = new Int8Array(entries);
  let [row, entry] = [0, 0];
  keys.forEach((key, k) => {
    for (let c = 0; c < classes; c++) {
      const root = table[k * classes + c] ?? 0;
      if (root === 0) continue;
      rowClasses[entry] = c;
      roots[entry++] = root;
    }
    if (entry === starts[row]) return;
    kept[row++] = key;
    starts[row] = entry;
  });
  return {
    keys: kept.slice(0, row),
    starts: starts.slice(0, row + 1),
    classes: rowClasses,
    roots,
  };
};
