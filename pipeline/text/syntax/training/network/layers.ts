/** A recurrent layer while training: forward, and the slopes backward. */

import { FLOAT } from "../../network/machine.ts";
import type { BothWays, OneWay } from "../../network/parameters.ts";
import { gatesOf, type Layer, layerOf, type Rows } from "../../network/passes.ts";
import { backInto } from "./back.ts";
import type { Rehearsal } from "./room.ts";

interface TrainedLayer extends Layer {
  readonly from: Rows;
  /** The states as they were before any was dropped. */
  readonly undropped: number;
}

/** `spare` rows stay free before the first state. */
export const trainedLayer = (
  { machine, sizes, count }: Rehearsal,
  from: Rows,
  ways: BothWays,
  spare: number,
): TrainedLayer => {
  const gates = [
    gatesOf(machine, count, from, ways.forward),
    gatesOf(machine, count, from, ways.backward),
  ] as const;
  const layer = layerOf(machine, count, ways, gates, spare);
  const size = count * 2 * sizes.cells;
  const undropped = machine.take(size);
  const states = layer.states.at / FLOAT;
  machine.floats().copyWithin(undropped / FLOAT, states, states + size);
  return { ...layer, from, undropped };
};

/** `dStates`: rows of both directions' slopes; `into`: where the slopes of what the layer took are added. */
export const layerBack = (
  { machine, sizes: { cells }, count }: Rehearsal,
  layer: TrainedLayer,
  slopes: BothWays,
  turned: BothWays,
  dStates: number,
  into: number,
): void => {
  const width = 2 * cells * FLOAT;
  const carry = machine.take(2 * cells);
  const way = (i: 0 | 1, step: number, of: OneWay, turnedWay: OneWay): void => {
    const side = i * cells * FLOAT;
    const gates = layer.gates[i];
    machine.recurBackward(
      count,
      cells,
      step,
      gates,
      turnedWay.weights.at,
      layer.cells[i],
      dStates + side,
      width,
      carry,
    );
    const product = {
      rows: layer.from,
      count,
      weights: of.inputs,
      bias: of.bias,
      turned: turnedWay.inputs,
    };
    backInto(machine, product, gates, into);
    // The states before each word's, times the slopes of its gates.
    const states = layer.undropped + side;
    const [before, after] =
      step > 0 ? [states, gates + 3 * cells * FLOAT] : [states + width, gates];
    machine.multiply(cells, 3 * cells, count - 1, before, FLOAT, width, after, of.weights.at);
  };
  way(0, 1, slopes.forward, turned.forward);
  way(1, -1, slopes.backward, turned.backward);
};
