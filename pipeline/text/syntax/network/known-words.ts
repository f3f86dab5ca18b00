/**
 * What the network's first steps make of single words, kept for the next time a word comes: numbers that depend on no
 * neighbour. In: words. Out: addresses of rows, which stay good until the next sentence is asked for.
 */
import { hashOf } from "../hash.ts";
import { indexIn } from "../sorted-hashes.ts";
import { type Clusters, clusterOf } from "./clusters.ts";
import { keysOf } from "./keys.ts";
import { FLOAT, type Machine } from "./machine.ts";
import type { Network } from "./network.ts";
import { type Parameters, type Sizes, WINDOW } from "./parameters.ts";
import { addProduct } from "./passes.ts";
import { type Vectors, vectorOf } from "./vectors.ts";

/** Words on a shelf. A full one is set aside; what is asked for again comes along, what is not is forgotten with it. */
const SHELF = 4096;
/** The row of words that training did not see twice. */
export const UNKNOWN = 0;

/** Where a word's row has what: the lower layer's gates in both directions, then the tagger's places. */
export const partsOf = (sizes: Sizes) => ({
  forward: 0,
  backward: 3 * sizes.cells,
  window: 6 * sizes.cells,
  length: 6 * sizes.cells + WINDOW * sizes.hidden,
});

/** Rows in the table of entries for the keys of a word; its word comes first. */
export const entriesOf = (
  keys: Uint32Array,
  clusters: Clusters,
  text: string,
): readonly number[] => {
  const [word = UNKNOWN, ...parts] = keysOf(text, (form) => clusterOf(clusters, form)).map(
    (key) => indexIn(keys, hashOf(key)) + 1,
  );
  return [word, ...parts.filter((row) => row !== UNKNOWN)];
};

interface KnownWords {
  /** The addresses of the words' rows. */
  readonly rowsOf: (texts: readonly string[]) => Int32Array;
}

export const knownWords = (
  machine: Machine,
  { sizes, keys, matrices }: Network,
  weights: Parameters,
  clusters: Clusters,
  vectors: Vectors,
): KnownWords => {
  const parts = partsOf(sizes);
  const [input, vector] = [machine.take(sizes.input), machine.take(sizes.vector)];
  const [entries] = matrices;
  const newShelf = () => ({
    at: machine.take(SHELF * parts.length),
    rows: new Map<string, number>(),
  });
  let [shelf, aside] = [newShelf(), newShelf()];

  /** The address of the shelf's next free row, from now on the word's. */
  const placeFor = (text: string): number => {
    const at = shelf.at + shelf.rows.size * parts.length * FLOAT;
    shelf.rows.set(text, at);
    return at;
  };

  const describe = (text: string): void => {
    const floats = machine.floats();
    floats.fill(0, input / FLOAT, input / FLOAT + sizes.input);
    for (const row of entriesOf(keys, clusters, text)) {
      const unit = entries?.units[row] ?? 0;
      for (let j = 0; j < sizes.input; j++)
        floats[input / FLOAT + j] =
          (floats[input / FLOAT + j] ?? 0) + unit * (entries?.weights[row * sizes.input + j] ?? 0);
    }
    const found = vectorOf(vectors, text);
    if (found < 0) return;
    for (let j = 0; j < sizes.vector; j++)
      floats[vector / FLOAT + j] = vectors.unit * (vectors.numbers[found * sizes.vector + j] ?? 0);
    addProduct(machine, 1, { at: vector, width: 0 }, weights.projection, input);
  };

  const learn = (text: string): number => {
    describe(text);
    const at = placeFor(text);
    const floats = machine.floats();
    floats.fill(0, at / FLOAT, at / FLOAT + parts.length);
    const from = { at: input, width: 0 };
    for (const [way, place] of [
      [weights.lower.forward, parts.forward],
      [weights.lower.backward, parts.backward],
    ] as const) {
      floats.copyWithin(
        at / FLOAT + place,
        way.bias.at / FLOAT,
        way.bias.at / FLOAT + 3 * sizes.cells,
      );
      addProduct(machine, 1, from, way.inputs, at + place * FLOAT);
    }
    for (let k = 0; k < WINDOW; k++) {
      const place = weights.window.at + k * sizes.input * sizes.hidden * FLOAT;
      const matrix = { rows: sizes.input, columns: sizes.hidden, at: place, unit: null };
      addProduct(machine, 1, from, matrix, at + (parts.window + k * sizes.hidden) * FLOAT);
    }
    return at;
  };

  const brought = (text: string): number | undefined => {
    const from = aside.rows.get(text);
    if (from === undefined) return undefined;
    const at = placeFor(text);
    machine.floats().copyWithin(at / FLOAT, from / FLOAT, from / FLOAT + parts.length);
    return at;
  };

  return {
    rowsOf: (texts) => {
      if (shelf.rows.size + texts.length > SHELF) {
        [shelf, aside] = [aside, shelf];
        shelf.rows.clear();
      }
      const found = new Int32Array(texts.length);
      texts.forEach((text, i) => {
        found[i] = shelf.rows.get(text) ?? brought(text) ?? learn(text);
      });
      return found;
    },
  };
};
