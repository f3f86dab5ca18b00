/** Steps of the network backward: from the slopes of what a step gave to those of what it took and of its weights. */

import { FLOAT, type Machine } from "../../network/machine.ts";
import type { Matrix } from "../../network/parameters.ts";
import type { Rows } from "../../network/passes.ts";
import type { Rehearsal } from "./room.ts";

/** A product of rows and weights, a bias added: what goes back through it. */
interface Product {
  readonly rows: Rows;
  readonly count: number;
  /** Where the slopes of the weights and of the bias are added. */
  readonly weights: Matrix;
  readonly bias: Matrix | null;
  readonly turned: Matrix;
}

/** Adds the slopes of a product's weights, bias and rows, the last ones at `into`. */
export const backInto = (
  machine: Machine,
  product: Product,
  slopes: number,
  into: number,
): void => {
  const { rows, count, weights, bias, turned } = product;
  machine.multiply(
    weights.rows,
    weights.columns,
    count,
    rows.at,
    FLOAT,
    rows.width,
    slopes,
    weights.at,
  );
  machine.multiply(
    count,
    weights.rows,
    weights.columns,
    slopes,
    weights.columns * FLOAT,
    FLOAT,
    turned.at,
    into,
  );
  if (bias)
    for (let i = 0; i < count; i++)
      machine.add(slopes + i * bias.columns * FLOAT, bias.at, bias.columns);
};

/** The slopes of a product's rows. */
export const back = (machine: Machine, product: Product, slopes: number): number => {
  const into = machine.take(product.count * product.weights.rows);
  backInto(machine, product, slopes, into);
  return into;
};

/** Slopes of numbers that were rectified, then dropped: none where these are zero. */
export const unrectify = (
  { machine, dropper }: Rehearsal,
  values: number,
  slopes: number,
  count: number,
): void => {
  dropper.back(values, slopes, count);
  const floats = machine.floats();
  const [x, d] = [values / FLOAT, slopes / FLOAT];
  for (let i = 0; i < count; i++) if ((floats[x + i] ?? 0) <= 0) floats[d + i] = 0;
};

/** Shares smaller than this lose as much as it does. */
const LEAST_SHARE = 1e-9;

/** Scores of choices, a row for each right answer, become slopes of the loss times `weight`; gives the loss without it. */
export const choose = (
  machine: Machine,
  scores: number,
  columns: number,
  right: Int32Array,
  weight: number,
): number => {
  const floats = machine.floats();
  let loss = 0;
  right.forEach((answer, i) => {
    const row = scores / FLOAT + i * columns;
    machine.softmax(row * FLOAT, columns);
    loss -= Math.log(Math.max(floats[row + answer] ?? 0, LEAST_SHARE));
    floats[row + answer] = (floats[row + answer] ?? 0) - 1;
    if (weight !== 1)
      for (let j = 0; j < columns; j++) floats[row + j] = (floats[row + j] ?? 0) * weight;
  });
  return loss;
};
