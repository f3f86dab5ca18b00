/**
 * States of an arc-hybrid derivation (Kuhlmann, Gómez-Rodríguez & Satta 2011), root at the end of the buffer.
 * A state is a row of a pool that is filled from the start for each sentence: nothing is allocated in a search. The
 * stack is a linked list: `LINK` leads to the state in which the element below was the top.
 */

/** Push the first of the buffer. */
export const SHIFT = 0;
/** The first of the buffer governs the top of the stack, which is popped. */
export const LEFT = 1;
/** The second of the stack governs its top, which is popped. */
export const RIGHT = 2;

/** Fields of a state: offsets into its row. Tokens are indices, -1 for none; relations count from 1, 0 for none. */
export const PARENT = 0;
export const ACTION = 1;
export const RELATION = 2;
export const TOP = 3;
export const LINK = 4;
export const NEXT = 5;
/**
 * Children of the top: outermost and second to the left and right, each with its relation in the next field; their
 * numbers; the set of their relations.
 */
export const LEFT1 = 6;
export const LEFT2 = 8;
export const RIGHT1 = 10;
export const RIGHT2 = 12;
export const LEFTS = 14;
export const RIGHTS = 15;
export const KINDS = 16;
/** The same of the first of the buffer, which has children to the left alone. */
export const NEXT_LEFT1 = 17;
export const NEXT_LEFT2 = 19;
export const NEXT_LEFTS = 21;
export const NEXT_KINDS = 22;
const SIZE = 23;

const NO_STATE = -1;

export interface States {
  /** Rows of `SIZE` fields; a state is the offset of its row. Replaced when the pool grows. */
  rows: Int32Array;
  used: number;
}

export const newStates = (): States => ({ rows: new Int32Array(SIZE * 4096), used: 0 });

const newRow = (states: States): number => {
  const row = states.used;
  states.used += SIZE;
  if (states.used > states.rows.length) {
    const larger = new Int32Array(states.rows.length * 2);
    larger.set(states.rows);
    states.rows = larger;
  }
  return row;
};

/** Forgets all states and gives the first one: empty stack, the whole sentence ahead. */
export const start = (states: States): number => {
  states.used = 0;
  const row = newRow(states);
  const { rows } = states;
  rows.fill(0, row, row + SIZE);
  rows[row + PARENT] = NO_STATE;
  rows[row + ACTION] = NO_STATE;
  emptyTop(rows, row);
  rows[row + NEXT_LEFT1] = -1;
  rows[row + NEXT_LEFT2] = -1;
  return row;
};

const emptyTop = (rows: Int32Array, row: number): void => {
  rows.fill(0, row + LEFT1, row + KINDS + 1);
  rows[row + TOP] = -1;
  rows[row + LINK] = NO_STATE;
  rows[row + LEFT1] = -1;
  rows[row + LEFT2] = -1;
  rows[row + RIGHT1] = -1;
  rows[row + RIGHT2] = -1;
};

/** Index of the second of the stack; -1 for none. */
export const secondOf = (rows: Int32Array, state: number): number => {
  const below = rows[state + LINK] ?? NO_STATE;
  return below < 0 ? -1 : (rows[below + TOP] ?? -1);
};

/** Whether an action can follow in a sentence of n tokens: exactly one token may come under the root. */
export const isLegal = (rows: Int32Array, state: number, action: number, n: number): boolean => {
  const ahead = (rows[state + NEXT] ?? 0) < n;
  if (action === SHIFT) return ahead;
  if ((rows[state + TOP] ?? -1) < 0) return false;
  const second = secondOf(rows, state) >= 0;
  return action === LEFT ? ahead || !second : second;
};

/** The state after an action; `relation` counts from 1, `kind` is a bit for the set of relations of its head. */
export const after = (
  states: States,
  state: number,
  action: number,
  relation: number,
  kind: number,
): number => {
  const row = newRow(states);
  const { rows } = states;
  rows[row + PARENT] = state;
  rows[row + ACTION] = action;
  rows[row + RELATION] = relation;
  if (action === SHIFT) shift(rows, row, state);
  else reduce(rows, row, state, action, relation, kind);
  return row;
};

/** For so few fields a loop is faster than `copyWithin`. */
const copy = (rows: Int32Array, to: number, from: number, fields: number): void => {
  for (let k = 0; k < fields; k++) rows[to + k] = rows[from + k] ?? 0;
};

const shift = (rows: Int32Array, row: number, from: number): void => {
  emptyTop(rows, row);
  rows[row + TOP] = rows[from + NEXT] ?? 0;
  rows[row + LINK] = from;
  rows[row + NEXT] = (rows[from + NEXT] ?? 0) + 1;
  copy(rows, row + LEFT1, from + NEXT_LEFT1, 4);
  rows[row + LEFTS] = rows[from + NEXT_LEFTS] ?? 0;
  rows[row + KINDS] = rows[from + NEXT_KINDS] ?? 0;
  rows.fill(0, row + NEXT_LEFT1, row + NEXT_KINDS + 1);
  rows[row + NEXT_LEFT1] = -1;
  rows[row + NEXT_LEFT2] = -1;
};

const reduce = (
  rows: Int32Array,
  row: number,
  from: number,
  action: number,
  relation: number,
  kind: number,
): void => {
  const below = rows[from + LINK] ?? NO_STATE;
  if (below < 0) emptyTop(rows, row);
  else {
    copy(rows, row + TOP, below + TOP, 2);
    copy(rows, row + LEFT1, below + LEFT1, KINDS - LEFT1 + 1);
  }
  rows[row + NEXT] = rows[from + NEXT] ?? 0;
  copy(rows, row + NEXT_LEFT1, from + NEXT_LEFT1, NEXT_KINDS - NEXT_LEFT1 + 1);
  const dependent = rows[from + TOP] ?? -1;
  if (action === LEFT) {
    copy(rows, row + NEXT_LEFT2, row + NEXT_LEFT1, 2);
    rows[row + NEXT_LEFT1] = dependent;
    rows[row + NEXT_LEFT1 + 1] = relation;
    rows[row + NEXT_LEFTS] = (rows[row + NEXT_LEFTS] ?? 0) + 1;
    rows[row + NEXT_KINDS] = (rows[row + NEXT_KINDS] ?? 0) | kind;
  } else {
    copy(rows, row + RIGHT2, row + RIGHT1, 2);
    rows[row + RIGHT1] = dependent;
    rows[row + RIGHT1 + 1] = relation;
    rows[row + RIGHTS] = (rows[row + RIGHTS] ?? 0) + 1;
    rows[row + KINDS] = (rows[row + KINDS] ?? 0) | kind;
  }
};
