/**
 * The network's steps forward, from what is known of single words to scores of tags, arcs and relations. The same steps
 * serve reading and training; `Drop` is where training leaves numbers out. All results are addresses in the memory.
 */
import { FLOAT, type Machine } from "./machine.ts";
import type { BothWays, Matrix, OneWay, Parameters, Sizes } from "./parameters.ts";

/** Bytes of a whole number. */
const WHOLE = 2;

/** Changes so many floats at an address while training; reading changes nothing. */
export type Drop = (at: number, count: number) => void;

export const KEEP: Drop = () => undefined;

/** Rows of numbers: one after the other, so many bytes from one to the next. */
export interface Rows {
  readonly at: number;
  readonly width: number;
}

/** New rows, each with a copy of the bias. */
export const biased = (machine: Machine, count: number, bias: Matrix): number => {
  const at = machine.take(count * bias.columns);
  const floats = machine.floats();
  const [from, to] = [bias.at / FLOAT, at / FLOAT];
  for (let i = 0; i < count; i++)
    floats.copyWithin(to + i * bias.columns, from, from + bias.columns);
  return at;
};

/** States and weights in whole numbers are so many parts of their unit at most, as in `assembly/whole.ts`. */
export const STEPS = 2047;

/** `to` += rows × weights; the rows are states in whole numbers where the weights are whole. */
export const addProduct = (
  machine: Machine,
  count: number,
  from: Rows,
  { rows, columns, at, unit }: Matrix,
  to: number,
): void =>
  unit === null
    ? machine.multiply(count, columns, rows, from.at, from.width, FLOAT, at, to)
    : machine.multiplyWhole(count, columns, rows, from.at, from.width, at, unit / STEPS, to);

/** New rows: the bias, and rows × weights. */
export const linear = (
  machine: Machine,
  count: number,
  from: Rows,
  weights: Matrix,
  bias: Matrix,
): number => {
  const at = biased(machine, count, bias);
  addProduct(machine, count, from, weights, at);
  return at;
};

/** Rows of floats that follow each other without a gap. */
export const dense = (at: number, columns: number): Rows => ({ at, width: columns * FLOAT });

/** What the words give to the gates of a layer in one direction. */
export const gatesOf = (
  machine: Machine,
  count: number,
  from: Rows,
  { inputs, bias }: OneWay,
): number => linear(machine, count, from, inputs, bias);

export interface Layer {
  readonly gates: readonly [forward: number, backward: number];
  readonly cells: readonly [forward: number, backward: number];
  /** A row per word: its state read forward, its state read backward. */
  readonly states: Rows;
}

/** A recurrent layer over the gates of `count` words; `spare` rows stay free before the first state. */
export const layerOf = (
  machine: Machine,
  count: number,
  ways: BothWays,
  gates: Layer["gates"],
  spare: number,
): Layer => {
  const { rows: cells, unit } = ways.forward.weights;
  const side = cells * (unit === null ? FLOAT : WHOLE);
  const width = 2 * side;
  const at = machine.take(((count + spare) * width) / FLOAT) + spare * width;
  const kept = [machine.take(count * cells), machine.take(count * cells)] as const;
  const read = (i: 0 | 1, step: number, { weights }: OneWay): void => {
    const out = at + i * side;
    if (weights.unit === null)
      machine.recur(count, cells, step, gates[i], weights.at, kept[i], out, width);
    else {
      const scale = weights.unit / STEPS;
      machine.recurWhole(count, cells, step, gates[i], weights.at, scale, kept[i], out, width);
    }
  };
  read(0, 1, ways.forward);
  read(1, -1, ways.backward);
  return { gates, cells: kept, states: { at, width } };
};

/** Descriptions of words for arcs and relations, and the scores of all arcs. */
export interface Scores {
  /** States of the root and of each word. */
  readonly states: Rows;
  /** A row for the root and for each word. */
  readonly governors: number;
  readonly dependents: number;
  /** Dependents seen from their governors. */
  readonly wanted: number;
  /** A row per word, a column for the root and for each word, then columns of no meaning. */
  readonly arcs: number;
  /** Columns of `arcs`. */
  readonly columns: number;
  readonly labelGovernors: number;
  readonly labelDependents: number;
}

/** A score that no arc has. */
export const IMPOSSIBLE = -1e9;

export const scoresOf = (
  machine: Machine,
  p: Parameters,
  sizes: Sizes,
  count: number,
  upper: Layer,
  drop: Drop,
): Scores => {
  const { width } = upper.states;
  const states = { at: upper.states.at - width, width };
  const words = upper.states;
  const floats = machine.floats();
  const root = p.root.at / FLOAT;
  floats.copyWithin(states.at / FLOAT, root, root + width / FLOAT);
  drop(states.at, (count + 1) * p.root.columns);
  const describe = (rows: number, from: Rows, weights: Matrix, bias: Matrix): number => {
    const at = linear(machine, rows, from, weights, bias);
    machine.rectify(at, rows * weights.columns);
    drop(at, rows * weights.columns);
    return at;
  };
  const governors = describe(count + 1, states, p.governor, p.governorBias);
  const dependents = describe(count, words, p.dependent, p.dependentBias);
  const wanted = linear(machine, count, dense(dependents, sizes.arc), p.arcs, p.arcsBias);
  const columns = Math.ceil((count + 1) / 8) * 8;
  const turned = machine.take(sizes.arc * columns);
  machine.transpose(count + 1, sizes.arc, governors, turned, columns);
  const arcs = machine.take(count * columns);
  machine.multiply(count, columns, sizes.arc, wanted, sizes.arc * FLOAT, FLOAT, turned, arcs);
  forbid(machine.floats(), arcs / FLOAT, count, columns);
  const labelGovernors = machine.take((count + 1) * sizes.label);
  addProduct(machine, count + 1, states, p.labelGovernor, labelGovernors);
  const labelDependents = linear(machine, count, words, p.labelDependent, p.labelBias);
  return { states, governors, dependents, wanted, arcs, columns, labelGovernors, labelDependents };
};

/** No word governs itself, none that is not there. */
const forbid = (floats: Float32Array, arcs: number, count: number, columns: number): void => {
  for (let d = 0; d < count; d++) {
    floats[arcs + d * columns + d + 1] = IMPOSSIBLE;
    floats.fill(IMPOSSIBLE, arcs + d * columns + count + 1, arcs + (d + 1) * columns);
  }
};

/** A word under a governor, described for the choice of their relation; a row per word. `heads`: 0 for the root. */
export const pairsOf = (
  machine: Machine,
  sizes: Sizes,
  scores: Scores,
  heads: Int32Array,
  drop: Drop,
): number => {
  const count = heads.length;
  const row = sizes.label * FLOAT;
  const pairs = machine.take(count * sizes.label);
  machine.add(scores.labelDependents, pairs, count * sizes.label);
  heads.forEach((head, d) => {
    machine.add(scores.labelGovernors + head * row, pairs + d * row, sizes.label);
  });
  machine.rectify(pairs, count * sizes.label);
  drop(pairs, count * sizes.label);
  return pairs;
};

/** Scores of each word's relation to its governor. */
export const relationsOf = (
  machine: Machine,
  p: Parameters,
  count: number,
  pairs: number,
): number => linear(machine, count, dense(pairs, p.relations.rows), p.relations, p.relationsBias);

/** Scores of tags from the tagger's hidden units, which lack only their rectification. */
export const tagScoresOf = (
  machine: Machine,
  p: Parameters,
  count: number,
  hidden: number,
  drop: Drop,
): number => {
  machine.rectify(hidden, count * p.tags.rows);
  drop(hidden, count * p.tags.rows);
  return linear(machine, count, dense(hidden, p.tags.rows), p.tags, p.tagsBias);
};

/** Scores of tags from the states of the upper layer, to be added to the others. */
export const stateTagScoresOf = (
  machine: Machine,
  p: Parameters,
  count: number,
  states: Rows,
): number => linear(machine, count, states, p.stateTags, p.stateTagsBias);

/** The columns of best scores, of each row the first of `choices`. */
export const bestOf = (
  floats: Float32Array,
  at: number,
  count: number,
  columns: number,
  choices: number,
): Int32Array => {
  const best = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const row = at / FLOAT + i * columns;
    let chosen = 0;
    for (let j = 1; j < choices; j++)
      if ((floats[row + j] ?? 0) > (floats[row + chosen] ?? 0)) chosen = j;
    best[i] = chosen;
  }
  return best;
};
