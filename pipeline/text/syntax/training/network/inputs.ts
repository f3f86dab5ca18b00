/** Words as sums of their entries and their projected vectors, and the slopes of these. */

import { FLOAT } from "../../network/machine.ts";
import { addProduct } from "../../network/passes.ts";
import type { Rehearsal } from "./room.ts";

/** A row per word. */
export const inputsOf = ({
  machine,
  sizes,
  weights,
  vectors,
  exercise,
  count,
}: Rehearsal): number => {
  const at = machine.take(count * sizes.input);
  for (let t = 0; t < count; t++) {
    const to = at + t * sizes.input * FLOAT;
    for (const entry of exercise.entries[t] ?? [])
      machine.add(weights.entries.at + entry * sizes.input * FLOAT, to, sizes.input);
    const vector = exercise.vectors[t] ?? -1;
    const from = { at: vectors + vector * sizes.vector * FLOAT, width: 0 };
    if (vector >= 0) addProduct(machine, 1, from, weights.projection, to);
  }
  return at;
};

export const inputsBack = (
  { machine, sizes, slopes, vectors, exercise, count }: Rehearsal,
  dInputs: number,
): void => {
  for (let t = 0; t < count; t++) {
    const from = dInputs + t * sizes.input * FLOAT;
    for (const entry of exercise.entries[t] ?? [])
      machine.add(from, slopes.entries.at + entry * sizes.input * FLOAT, sizes.input);
    const vector = exercise.vectors[t] ?? -1;
    const at = vectors + vector * sizes.vector * FLOAT;
    if (vector >= 0)
      machine.multiply(sizes.vector, sizes.input, 1, at, FLOAT, 0, from, slopes.projection.at);
  }
};
