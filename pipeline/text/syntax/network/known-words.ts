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
import { type Parameters, WINDOW } from "./parameters.ts";
import { addProduct } from "./passes.ts";
import { type RowsOf, shelved } from "./shelf.ts";
import { type Vectors, vectorOf } from "./vectors.ts";

/** Words on a shelf. More are asked for their tags than for their place in a tree. */
const SHELF = { tags: 8192, trees: 4096 };
/** The row of words that training did not see twice. */
export const UNKNOWN = 0;

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
  /** Rows of what a word gives to the tagger, as its own neighbour and as that of others. */
  readonly windows: RowsOf;
  /** Rows of what it gives to the gates of the lower layer: read forward, then backward. */
  readonly gates: RowsOf;
}

export const knownWords = (
  machine: Machine,
  { sizes, keys, matrices: [entries] }: Network,
  weights: Parameters,
  clusters: Clusters,
  vectors: Vectors,
): KnownWords => {
  if (entries === undefined) throw new Error("a network without a table of entries");
  const vector = machine.take(sizes.vector);

  /** Adds up what is known of a word by itself. */
  const describe = (text: string, at: number): void => {
    const floats = machine.floats();
    const sum = floats.subarray(at / FLOAT, at / FLOAT + sizes.input);
    for (const row of entriesOf(keys, clusters, text))
      addScaled(sum, entries.weights, row * sizes.input, entries.units[row] ?? 0);
    const found = vectorOf(vectors, text);
    if (found < 0) return;
    const place = floats.subarray(vector / FLOAT, vector / FLOAT + sizes.vector).fill(0);
    addScaled(place, vectors.numbers, found * sizes.vector, vectors.unit);
    addProduct(machine, 1, { at: vector, width: 0 }, weights.projection, at);
  };

  const inputs = shelved(machine, SHELF.tags, sizes.input, describe);
  const inputOf = (text: string) => ({ at: inputs([text])[0] ?? 0, width: 0 });
  const windows = shelved(machine, SHELF.tags, WINDOW * sizes.hidden, (text, at) => {
    const from = inputOf(text);
    for (let k = 0; k < WINDOW; k++) {
      const place = weights.window.at + k * sizes.input * sizes.hidden * FLOAT;
      const matrix = { rows: sizes.input, columns: sizes.hidden, at: place, unit: null };
      addProduct(machine, 1, from, matrix, at + k * sizes.hidden * FLOAT);
    }
  });
  const gates = shelved(machine, SHELF.trees, 6 * sizes.cells, (text, at) => {
    const from = inputOf(text);
    const { forward, backward } = weights.lower;
    [forward, backward].forEach(({ inputs: given, bias }, i) => {
      const place = at + i * bias.columns * FLOAT;
      machine.add(bias.at, place, bias.columns);
      addProduct(machine, 1, from, given, place);
    });
  });
  return { windows, gates };
};

/** Adds to each number a scaled byte; the bytes begin at `from`. */
const addScaled = (to: Float32Array, bytes: Int8Array, from: number, unit: number): void => {
  for (let j = 0; j < to.length; j++) to[j] = (to[j] ?? 0) + unit * (bytes[from + j] ?? 0);
};
