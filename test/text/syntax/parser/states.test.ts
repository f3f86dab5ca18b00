import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arcsOf } from "../../../../pipeline/text/syntax/parser/parser.ts";
import { sentenceOf } from "../../../../pipeline/text/syntax/parser/sentence.ts";
import {
  isLegal,
  KINDS,
  LEFT,
  LEFT1,
  LEFT2,
  LEFTS,
  NEXT,
  NEXT_KINDS,
  NEXT_LEFT1,
  NEXT_LEFT2,
  NEXT_LEFTS,
  newStates,
  after as next,
  RIGHT,
  RIGHT1,
  RIGHT2,
  RIGHTS,
  SHIFT,
  secondOf,
  start,
  TOP,
} from "../../../../pipeline/text/syntax/parser/states.ts";
import { wordModelOf } from "../../../../pipeline/text/syntax/training/words.ts";
import { ROOT } from "../../../../pipeline/text/syntax/tree.ts";
import { wordReader } from "../../../../pipeline/text/syntax/words.ts";

const states = newStates();
const read = wordReader(wordModelOf([], new Map()));
const sentence = (n: number) =>
  sentenceOf(
    Array.from({ length: n }, () => read("word")),
    new Int32Array(n),
    new Int32Array(1),
  );

/** The state after steps from the first one: action, relation, bit of the relation. */
const run = (...steps: readonly (readonly [number, number?, number?])[]): number =>
  steps.reduce(
    (state, [action, relation = 0, kind = 0]) => next(states, state, action, relation, kind),
    start(states),
  );

const fields = (state: number, ...names: readonly number[]): readonly number[] =>
  names.map((name) => states.rows[state + name] ?? Number.NaN);

const legal = (state: number, n: number): readonly number[] =>
  [SHIFT, LEFT, RIGHT].filter((action) => isLegal(states.rows, state, action, n));

describe("a derivation", () => {
  it("draws the arcs of a small sentence", () => {
    // Dogs chase cats .
    const final = run(
      [SHIFT],
      [LEFT, 3],
      [SHIFT],
      [SHIFT],
      [RIGHT, 4],
      [SHIFT],
      [RIGHT, 5],
      [LEFT, 1],
    );
    const { heads, relations } = arcsOf(sentence(4), states, final);
    expect([...heads]).toEqual([1, ROOT, 1, 1]);
    expect([...relations]).toEqual([3, 1, 4, 5]);
  });

  it("begins with an empty stack", () => {
    const first = start(states);
    expect(fields(first, TOP, NEXT, LEFT1, NEXT_LEFT1)).toEqual([-1, 0, -1, -1]);
    expect(secondOf(states.rows, first)).toBe(-1);
  });

  it("knows the two outermost children to the left, and hands them to the stack", () => {
    // The old grey dog: all three on "dog".
    const waiting = run([SHIFT], [SHIFT], [SHIFT], [LEFT, 7, 1], [LEFT, 8, 2], [LEFT, 9, 4]);
    expect(fields(waiting, NEXT_LEFT1, NEXT_LEFT1 + 1)).toEqual([0, 9]);
    expect(fields(waiting, NEXT_LEFT2, NEXT_LEFT2 + 1)).toEqual([1, 8]);
    expect(fields(waiting, NEXT_LEFTS, NEXT_KINDS, TOP)).toEqual([3, 7, -1]);
    const shifted = next(states, waiting, SHIFT, 0, 0);
    expect(fields(shifted, TOP, LEFT1, LEFT1 + 1, LEFT2, LEFT2 + 1)).toEqual([3, 0, 9, 1, 8]);
    expect(fields(shifted, LEFTS, KINDS, RIGHTS)).toEqual([3, 7, 0]);
    expect(fields(shifted, NEXT_LEFT1, NEXT_LEFTS, NEXT_KINDS)).toEqual([-1, 0, 0]);
  });

  it("knows the two outermost children to the right", () => {
    const state = run([SHIFT], [SHIFT], [RIGHT, 4, 8], [SHIFT], [RIGHT, 5, 16]);
    expect(fields(state, TOP, RIGHT1, RIGHT1 + 1, RIGHT2, RIGHT2 + 1)).toEqual([0, 2, 5, 1, 4]);
    expect(fields(state, RIGHTS, KINDS, LEFTS)).toEqual([2, 24, 0]);
  });

  it("finds the children of what lay below again", () => {
    const state = run(
      [SHIFT],
      [SHIFT],
      [RIGHT, 4, 8],
      [SHIFT],
      [SHIFT],
      [RIGHT, 2, 1],
      [LEFT, 6, 2],
    );
    expect(fields(state, TOP, RIGHT1, RIGHTS, NEXT, NEXT_LEFT1)).toEqual([0, 1, 1, 4, 2]);
    expect(secondOf(states.rows, state)).toBe(-1);
  });

  it("keeps states apart that branch from one", () => {
    const fork = run([SHIFT], [SHIFT]);
    const [left, right] = [next(states, fork, LEFT, 2, 1), next(states, fork, RIGHT, 3, 1)];
    expect(fields(fork, TOP, NEXT_LEFT1, RIGHT1)).toEqual([1, -1, -1]);
    expect(fields(left, TOP, NEXT_LEFT1, RIGHT1)).toEqual([0, 1, -1]);
    expect(fields(right, TOP, NEXT_LEFT1, RIGHT1)).toEqual([0, -1, 1]);
  });
});

describe("the steps that can follow", () => {
  it("begin with a shift", () => {
    expect(legal(start(states), 2)).toEqual([SHIFT]);
  });

  it("are all with two on the stack and one ahead", () => {
    expect(legal(run([SHIFT], [SHIFT]), 3)).toEqual([SHIFT, LEFT, RIGHT]);
    expect(legal(run([SHIFT]), 2)).toEqual([SHIFT, LEFT]);
  });

  it("let the last of the stack alone come under the root", () => {
    expect(legal(run([SHIFT], [SHIFT]), 2)).toEqual([RIGHT]);
    expect(legal(run([SHIFT], [SHIFT], [RIGHT]), 2)).toEqual([LEFT]);
  });

  it("are none at the end", () => {
    expect(legal(run([SHIFT], [LEFT]), 1)).toEqual([]);
    expect(legal(start(states), 0)).toEqual([]);
  });

  it("lead from anywhere to a tree with one root, in two steps for each token", () => {
    const choices = fc.array(fc.nat(), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(choices, (chosen) => {
        const n = chosen.length >> 1;
        let state = start(states);
        for (const choice of chosen.slice(0, 2 * n)) {
          const actions = legal(state, n);
          state = next(states, state, actions[choice % actions.length] ?? -1, 1, 0);
        }
        expect(legal(state, n)).toEqual([]);
        const { heads } = arcsOf(sentence(n), states, state);
        expect(heads.filter((head) => head === ROOT)).toHaveLength(1);
        expect(heads.every((head, d) => head !== d && head < n)).toBe(true);
      }),
    );
  });
});

describe("the pool of states", () => {
  it("grows with a long sentence and keeps what it holds", () => {
    const pool = newStates();
    const [n, size] = [5000, pool.rows.length];
    let state = start(pool);
    for (let i = 0; i < n; i++) state = next(pool, state, SHIFT, 0, 0);
    for (let i = 1; i < n; i++) state = next(pool, state, RIGHT, 2, 0);
    state = next(pool, state, LEFT, 1, 0);
    expect(pool.rows.length).toBeGreaterThan(size);
    const { heads, relations } = arcsOf(sentence(n), pool, state);
    expect(heads.every((head, d) => head === d - 1)).toBe(true);
    expect(relations[0]).toBe(1);
    expect(relations.subarray(1).every((relation) => relation === 2)).toBe(true);
  });

  it("is used from the start for the next sentence", () => {
    run([SHIFT], [LEFT, 9, 9]);
    const used = states.used;
    const state = run([SHIFT], [SHIFT]);
    expect(states.used).toBe(used);
    expect(fields(state, TOP, NEXT_LEFT1, NEXT_LEFTS, NEXT_KINDS)).toEqual([1, -1, 0, 0]);
  });
});
