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
import { type Matrix, type Parameters, type Sizes, WINDOW } from "./parameters.ts";
import { addProduct, dense, gatesOf } from "./passes.ts";
import { gathered, type RowsOf, shelved } from "./shelf.ts";
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
  /** Sums of what is known of words by themselves. */
  const inputs = shelved(machine, SHELF.tags, sizes.input, (texts, at) => {
    const found = machine.take(texts.length * sizes.vector);
    const floats = machine.floats();
    const placeOf = (from: number, i: number, length: number) =>
      floats.subarray(from / FLOAT + i * length, from / FLOAT + (i + 1) * length);
    texts.forEach((text, i) => {
      const sum = placeOf(at, i, sizes.input);
      for (const row of entriesOf(keys, clusters, text))
        addScaled(sum, entries.weights, row * sizes.input, entries.units[row] ?? 0);
      const vector = vectorOf(vectors, text);
      if (vector >= 0)
        addScaled(
          placeOf(found, i, sizes.vector),
          vectors.numbers,
          vector * sizes.vector,
          vectors.unit,
        );
    });
    addProduct(machine, texts.length, dense(found, sizes.vector), weights.projection, at);
  });
  const given = (texts: readonly string[]) =>
    dense(gathered(machine, inputs(texts), 0, sizes.input), sizes.input);

  const places = abreast(machine, weights.window, sizes);
  const windows = shelved(machine, SHELF.tags, places.columns, (texts, at) =>
    addProduct(machine, texts.length, given(texts), places, at),
  );
  const gates = shelved(machine, SHELF.trees, 6 * sizes.cells, (texts, at) => {
    const from = given(texts);
    const { forward, backward } = weights.lower;
    const sides = [forward, backward].map((way) => gatesOf(machine, texts.length, from, way));
    const width = 3 * sizes.cells;
    texts.forEach((_, i) => {
      sides.forEach((side, k) => {
        machine.add(side + i * width * FLOAT, at + (2 * i + k) * width * FLOAT, width);
      });
    });
  });
  return { windows, gates };
};

/** The matrix of the window with the places of a word's neighbours side by side instead of below each other. */
const abreast = (machine: Machine, { at }: Matrix, { input, hidden }: Sizes): Matrix => {
  const columns = WINDOW * hidden;
  const to = machine.take(input * columns) / FLOAT;
  const floats = machine.floats();
  for (let k = 0; k < WINDOW; k++)
    for (let r = 0; r < input; r++) {
      const from = at / FLOAT + (k * input + r) * hidden;
      floats.copyWithin(to + r * columns + k * hidden, from, from + hidden);
    }
  return { rows: input, columns, at: to * FLOAT, unit: null };
};

/** Adds to each number a scaled byte; the bytes begin at `from`. */
const addScaled = (to: Float32Array, bytes: Int8Array, from: number, unit: number): void => {
  for (let j = 0; j < to.length; j++) to[j] = (to[j] ?? 0) + unit * (bytes[from + j] ?? 0);
};
