/**
 * Adam (Kingma and Ba 2015) over the network's parameters. Of the table of entries only the rows that a batch touched
 * are moved.
 */
import { FLOAT, type Machine } from "../../network/machine.ts";
import {
  type Matrix,
  matricesOf,
  newParameters,
  type Parameters,
} from "../../network/parameters.ts";
import type { Exercise, Room } from "./room.ts";

const KEEP_MEAN = 0.9;
const KEEP_SQUARE = 0.95;
/** Slopes of a batch together are made no longer than this. */
const LONGEST = 5;

interface Optimizer {
  /** One step with the slopes of a batch of so many words, which become zero. */
  readonly step: (batch: readonly Exercise[], rate: number) => void;
}

export const newOptimizer = (room: Room): Optimizer => {
  const { machine, sizes, weights, slopes, turned } = room;
  const [means, squares] = [newParameters(machine, sizes), newParameters(machine, sizes)];
  const dense = sideBySide(weights, slopes, means, squares, turned);
  /** What is left of the first means and squares: powers, multiplied up, since `**` differs between engines. */
  let [meanLeft, squareLeft] = [1, 1];
  return {
    step: (batch, rate) => {
      meanLeft *= KEEP_MEAN;
      squareLeft *= KEEP_SQUARE;
      const words = batch.reduce((n, { tags }) => n + tags.length, 0);
      const rows = touched(batch);
      const length =
        lengthOf(
          machine,
          dense.map(({ slope }) => slope),
          slopes.entries,
          rows,
        ) / words;
      const scale = Math.min(1, LONGEST / (length + 1e-9)) / words;
      const corrected = (rate * Math.sqrt(1 - squareLeft)) / (1 - meanLeft);
      const move = (count: number, ...places: [number, number, number, number]): void =>
        machine.adam(...places, count, corrected, scale, KEEP_MEAN, KEEP_SQUARE);
      for (const { weight, slope, mean, square } of dense)
        move(weight.rows * weight.columns, weight.at, slope.at, mean.at, square.at);
      for (const row of rows) {
        const at = row * sizes.input * FLOAT;
        move(
          sizes.input,
          weights.entries.at + at,
          slopes.entries.at + at,
          means.entries.at + at,
          squares.entries.at + at,
        );
      }
      for (const { weight, turned: to } of dense)
        machine.transpose(weight.rows, weight.columns, weight.at, to.at, weight.rows);
    },
  };
};

/** The same matrix of each set, side by side; all but the table of entries, which comes first. */
const sideBySide = (...sets: [Parameters, Parameters, Parameters, Parameters, Parameters]) => {
  const [weights, slopes = [], means = [], squares = [], turned = []] = sets.map(matricesOf);
  return (weights ?? []).slice(1).flatMap((weight, i) => {
    const at = i + 1;
    const [slope, mean, square, back] = [slopes[at], means[at], squares[at], turned[at]];
    return slope && mean && square && back ? [{ weight, slope, mean, square, turned: back }] : [];
  });
};

const touched = (batch: readonly Exercise[]): readonly number[] => {
  const rows = new Set<number>();
  for (const { entries } of batch) for (const of of entries) for (const row of of) rows.add(row);
  return [...rows].sort((a, b) => a - b);
};

const lengthOf = (
  machine: Machine,
  dense: readonly Matrix[],
  entries: Matrix,
  rows: readonly number[],
): number => {
  const floats = machine.floats();
  let sum = 0;
  const add = (at: number, count: number): void => {
    for (let i = at / FLOAT; i < at / FLOAT + count; i++)
      sum += (floats[i] ?? 0) * (floats[i] ?? 0);
  };
  for (const { rows: n, columns, at } of dense) add(at, n * columns);
  for (const row of rows) add(entries.at + row * entries.columns * FLOAT, entries.columns);
  return Math.sqrt(sum);
};
