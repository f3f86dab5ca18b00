/** A trained network as values: what its rows and columns stand for, and its matrices with a byte for each weight. */
import type { ByteReader, ByteWriter } from "../bytes.ts";
import { FLOAT, type Machine } from "./machine.ts";
import { eachParameter, listOf, type Matrix, type Parameters, type Sizes } from "./parameters.ts";
import { STEPS } from "./passes.ts";

export interface Network {
  readonly sizes: Sizes;
  /** Joint tags ("VERB VBD") and relations, by number. */
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  /** Hashes of the keys of word parts, ascending; their rows in the table of entries are one further. */
  readonly keys: Uint32Array;
  /** In the order of `eachParameter`; the first is the table of entries. */
  readonly matrices: readonly Packed[];
}

/** A matrix whose weights are bytes in parts of their row's unit. */
interface Packed {
  readonly rows: number;
  readonly columns: number;
  readonly units: Float32Array;
  readonly weights: Int8Array;
}

/** Relations that every network knows: what only the root has, and how parts of a long sentence hang together. */
export const ROOT_RELATION = "root";
export const LOOSE = "parataxis";

const LARGEST = 127;

export const packed = (machine: Machine, { rows, columns, at }: Matrix): Packed => {
  const floats = machine.floats().subarray(at / FLOAT, at / FLOAT + rows * columns);
  const units = Float32Array.from({ length: rows }, (_, i) => {
    const row = floats.subarray(i * columns, (i + 1) * columns);
    return row.reduce((most, x) => Math.max(most, Math.abs(x)), 0) / LARGEST;
  });
  const weights = Int8Array.from(floats, (x, i) =>
    Math.round(x / (units[Math.floor(i / columns)] || 1)),
  );
  return { rows, columns, units, weights };
};

/** Lays out all matrices in the memory, as reading needs them, but the table of entries, which is read where it is. */
export const laidOut = (machine: Machine, { sizes, matrices }: Network): Parameters => {
  let i = 0;
  return eachParameter(sizes, (rows, columns, ofStates) => {
    const matrix = matrices[i++];
    if (!matrix || i === 1) return { rows, columns, at: 0, unit: null };
    const weights = unpacked(matrix);
    if (!ofStates) return { rows, columns, at: put(machine, weights), unit: null };
    return rows === 1 ? layState(machine, weights) : layWhole(machine, weights, rows, columns);
  });
};

const unpacked = ({ rows, columns, units, weights }: Packed): Float32Array => {
  const floats = new Float32Array(rows * columns);
  for (let i = 0; i < floats.length; i++)
    floats[i] = (weights[i] ?? 0) * (units[Math.floor(i / columns)] ?? 0);
  return floats;
};

const put = (machine: Machine, numbers: Float32Array): number => {
  const at = machine.take(numbers.length);
  machine.floats().set(numbers, at / FLOAT);
  return at;
};

/** Whole numbers, two in the place of a float. */
const putWhole = (machine: Machine, numbers: Int16Array<ArrayBuffer>): number =>
  put(machine, new Float32Array(numbers.buffer));

/** A state that is none: it may be a little outside of what states are. */
const layState = (machine: Machine, weights: Float32Array): Matrix => {
  const held = (weight: number): number => Math.max(-2, Math.min(2, weight));
  const whole = Int16Array.from(weights, (weight) => Math.round(held(weight) * STEPS));
  return { rows: 1, columns: weights.length, at: putWhole(machine, whole), unit: 1 };
};

/** Of each two rows the columns' numbers side by side, in parts of the matrix's largest. */
const layWhole = (
  machine: Machine,
  weights: Float32Array,
  rows: number,
  columns: number,
): Matrix => {
  const unit = weights.reduce((most, x) => Math.max(most, Math.abs(x)), 0) / STEPS || 1;
  const whole = new Int16Array(rows * columns);
  weights.forEach((weight, i) => {
    const [row, column] = [Math.floor(i / columns), i % columns];
    const pair = Math.floor(row / 2) * 2 * columns;
    whole[pair + 2 * column + (row % 2)] = Math.round(weight / unit);
  });
  return { rows, columns, at: putWhole(machine, whole), unit };
};

const SIZES = [
  "input",
  "vector",
  "cells",
  "arc",
  "label",
  "hidden",
  "entries",
  "tags",
  "relations",
] as const;

export const writeNetwork = (writer: ByteWriter, network: Network): void => {
  for (const name of SIZES) writer.count(network.sizes[name]);
  for (const list of [network.tags, network.relations]) {
    writer.count(list.length);
    for (const item of list) writer.text(item);
  }
  writer.ascending(network.keys);
  for (const { units, weights } of network.matrices) {
    for (const unit of units) writer.float(unit);
    writer.bytes(new Uint8Array(weights.buffer, weights.byteOffset, weights.length));
  }
};

export const readNetwork = (reader: ByteReader): Network => {
  const [input, vector, cells, arc, label, hidden, entries, tags, relations] = SIZES.map(() =>
    reader.count(),
  );
  const size = (n: number | undefined): number => n ?? 0;
  const sizes: Sizes = {
    input: size(input),
    vector: size(vector),
    cells: size(cells),
    arc: size(arc),
    label: size(label),
    hidden: size(hidden),
    entries: size(entries),
    tags: size(tags),
    relations: size(relations),
  };
  const list = (): readonly string[] => Array.from({ length: reader.count() }, () => reader.text());
  const names = { tags: list(), relations: list() };
  const keys = reader.ascending();
  const matrices = listOf(sizes, (rows, columns): Packed => {
    const units = Float32Array.from({ length: rows }, () => reader.float());
    const bytes = reader.bytes();
    return {
      rows,
      columns,
      units,
      weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length),
    };
  });
  return { sizes, ...names, keys, matrices };
};
