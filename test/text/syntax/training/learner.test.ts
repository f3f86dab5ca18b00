import { describe, expect, it } from "vitest";
import {
  addCurrent,
  addCurrentOf,
  averaged,
  change,
  everyKey,
  largestOf,
  newLearner,
  selectKeys,
} from "../../../../pipeline/text/syntax/training/learner.ts";

const keys = (...list: readonly number[]): Int32Array => Int32Array.from(list);

/** In step 1 keys 0 and 2 gain class 1; in step 4 key 2 loses class 0; there are 8 steps. */
const studied = () => {
  const learner = newLearner(everyKey(3), 2, 0);
  change(learner, keys(0, 2), 2, 1, 1);
  learner.steps = 4;
  change(learner, keys(2), 1, 0, -1);
  learner.steps = 8;
  return learner;
};

describe("the selection of keys", () => {
  it("holds those that were told often enough, masked and ascending", () => {
    const selection = selectKeys(15, 2, (tell) => {
      tell(keys(9, 1, 2), 3);
      tell(keys(17, 9, 2), 2);
    });
    expect([...selection.keys]).toEqual([1, 9]);
  });

  it("leaves the others without weight", () => {
    const selection = selectKeys(15, 2, (tell) => tell(keys(5, 5, 6), 3));
    const learner = newLearner(selection, 1, 0);
    change(learner, keys(5, 6), 2, 0, 1);
    const sums = new Int32Array(1);
    addCurrent(learner)(keys(6), 1, sums);
    expect(sums[0]).toBe(0);
    addCurrent(learner)(keys(5, 21), 2, sums);
    expect(sums[0]).toBe(2);
  });
});

describe("an averaged perceptron", () => {
  it("sums the weights as they are now", () => {
    const sums = new Int32Array(2);
    addCurrent(studied())(keys(0, 1, 2), 3, sums);
    expect([...sums]).toEqual([-1, 2]);
  });

  it("sums some classes alone", () => {
    const sums = new Int32Array(2);
    addCurrentOf(studied(), keys(0, 1, 2), 3, [1], sums);
    expect([...sums]).toEqual([0, 2]);
  });

  it("has for a weight the mean over all steps", () => {
    // Held from step 1 of 8 on: 7/8. Held from step 4 on: 4/8, whose root is 127 · √(4/7) = 96.
    expect(largestOf([studied()])).toBe(7 / 8);
    const rows = averaged([studied()], 7 / 8, 1);
    expect([...rows.keys]).toEqual([0, 2]);
    expect([...rows.starts]).toEqual([0, 1, 3]);
    expect([...rows.classes]).toEqual([1, 0, 1]);
    expect([...rows.roots]).toEqual([127, -96, 127]);
  });

  it("leaves out small weights, and rows without any", () => {
    const rows = averaged([studied()], 7 / 8, 97);
    expect([...rows.classes]).toEqual([1, 1]);
    expect([...rows.starts]).toEqual([0, 1, 2]);
    expect(averaged([studied()], 7 / 8, 128).keys).toHaveLength(0);
  });

  it("is one with another by the mean of both", () => {
    const other = newLearner(everyKey(3), 2, 0);
    expect(largestOf([studied(), other])).toBe(7 / 16);
    // Half of the largest: 127 · √½ = 90; half of 4/7 of it: 127 · √(2/7) = 68.
    expect([...averaged([studied(), other], 7 / 8, 1).roots]).toEqual([90, -68, 90]);
  });
});

describe("dropout", () => {
  const all = Int32Array.from({ length: 1000 }, (_, i) => Math.imul(i, 0x85ebca6b));
  const kept = (learner: ReturnType<typeof newLearner>): readonly number[] =>
    [...all].filter((key) => {
      const sums = new Int32Array(1);
      addCurrent(learner)(keys(key), 1, sums);
      return sums[0] !== 0;
    });

  it("leaves out the same share of keys of sums and of changes within a step", () => {
    const learner = newLearner(everyKey((1 << 20) - 1), 1, 0.25);
    learner.salt = 77;
    change(learner, all, all.length, 0, 1);
    const learned = kept(learner).length;
    expect(learned).toBe(learner.weights.filter((weight) => weight !== 0).length);
    expect(learned).toBeGreaterThan(650);
    expect(learned).toBeLessThan(850);
    change(learner, all, all.length, 0, -1);
    expect(learner.weights.every((weight) => weight === 0)).toBe(true);
  });

  it("leaves out others in another step", () => {
    const learner = newLearner(everyKey((1 << 20) - 1), 1, 0.25);
    learner.weights.fill(1);
    learner.salt = 77;
    const first = kept(learner);
    learner.salt = 78787878;
    expect(kept(learner)).not.toEqual(first);
  });

  it("may leave out nothing", () => {
    const learner = newLearner(everyKey((1 << 20) - 1), 1, 0);
    learner.weights.fill(1);
    expect(kept(learner)).toHaveLength(all.length);
  });
});
