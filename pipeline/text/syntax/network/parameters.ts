/** The parameters of the network: which matrices there are, how large each is, and where it lies in the memory. */
import type { Machine } from "./machine.ts";

/** Sizes of the network. All but `vector` and `entries` are multiples of 8. */
export interface Sizes {
  /** Numbers that a word's sum of entries has. */
  readonly input: number;
  /** Numbers of a pretrained vector. */
  readonly vector: number;
  /** Cells of a recurrent layer in one direction. */
  readonly cells: number;
  /** Numbers that a word is described by as governor or dependent: for arcs, for relations. */
  readonly arc: number;
  readonly label: number;
  /** Hidden units of the tagger. */
  readonly hidden: number;
  /** Rows of the table of word parts. */
  readonly entries: number;
  readonly tags: number;
  readonly relations: number;
}

/** States that a sum of whole numbers may have without leaving 32 bits: `assembly/whole.ts`. */
const MOST_STATES = 256;

/** What the kernels can't compute with in these sizes, in words; null for nothing. */
export const flawOf = (s: Sizes): string | null => {
  const { vector: _vector, entries: _entries, ...inVectors } = s;
  for (const [name, size] of Object.entries(inVectors))
    if (size < 8 || size % 8 !== 0) return `${name} ${size}: a multiple of 8 was expected`;
  const most = MOST_STATES / 2;
  return s.cells > most ? `cells ${s.cells}: no more than ${most} were expected` : null;
};

export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  /** Address of its first row. */
  readonly at: number;
  /** Of what its numbers are parts where they are whole, laid out in pairs of rows; null where they are floats. */
  readonly unit: number | null;
}

/** Words that the tagger sees: so many on either side of the one in question, and that one. */
export const SIDE = 2;
export const WINDOW = 2 * SIDE + 1;

/** `ofStates`: whether it is multiplied with states, which lie between -1 and 1, or is one. */
type Make<T> = (rows: number, columns: number, ofStates?: boolean) => T;

/** Each of the network's matrices, made by a function of rows and columns. */
export const eachParameter = <T>(s: Sizes, make: Make<T>) => ({
  entries: make(s.entries, s.input),
  projection: make(s.vector, s.input),
  window: make(WINDOW * s.input, s.hidden),
  windowBias: make(1, s.hidden),
  tags: make(s.hidden, s.tags),
  tagsBias: make(1, s.tags),
  lower: bothWays(s.input, s.cells, make, false),
  upper: bothWays(2 * s.cells, s.cells, make, true),
  stateTags: make(2 * s.cells, s.tags, true),
  stateTagsBias: make(1, s.tags),
  root: make(1, 2 * s.cells, true),
  governor: make(2 * s.cells, s.arc, true),
  governorBias: make(1, s.arc),
  dependent: make(2 * s.cells, s.arc, true),
  dependentBias: make(1, s.arc),
  arcs: make(s.arc, s.arc),
  arcsBias: make(1, s.arc),
  labelGovernor: make(2 * s.cells, s.label, true),
  labelDependent: make(2 * s.cells, s.label, true),
  labelBias: make(1, s.label),
  relations: make(s.label, s.relations),
  relationsBias: make(1, s.relations),
});

/** A recurrent layer in both directions. */
const bothWays = <T>(input: number, cells: number, make: Make<T>, ofStates: boolean) => ({
  forward: oneWay(input, cells, make, ofStates),
  backward: oneWay(input, cells, make, ofStates),
});

/** Forget gate, candidate and output gate side by side. */
const oneWay = <T>(input: number, cells: number, make: Make<T>, ofStates: boolean) => ({
  inputs: make(input, 3 * cells, ofStates),
  bias: make(1, 3 * cells),
  weights: make(cells, 3 * cells, true),
});

export type Parameters<T = Matrix> = ReturnType<typeof eachParameter<T>>;
export type BothWays<T = Matrix> = Parameters<T>["lower"];
export type OneWay<T = Matrix> = BothWays<T>["forward"];

/** All matrices in the order of `eachParameter`. */
export const listOf = <T>(
  s: Sizes,
  visit: (rows: number, columns: number, i: number) => T,
): readonly T[] => {
  const list: T[] = [];
  eachParameter(s, (rows, columns) => list.push(visit(rows, columns, list.length)));
  return list;
};

/** Room for the network in the memory, filled with zeros. */
export const newParameters = (machine: Machine, sizes: Sizes): Parameters =>
  eachParameter(sizes, (rows, columns) => ({
    rows,
    columns,
    at: machine.take(rows * columns),
    unit: null,
  }));

const isMatrix = (value: Matrix | object): value is Matrix => "at" in value;

/** The matrices of a network in the order of `eachParameter`. */
export const matricesOf = (parameters: object): readonly Matrix[] =>
  Object.values(parameters).flatMap((value: Matrix | object) =>
    isMatrix(value) ? [value] : matricesOf(value),
  );
