import { describe, expect, it } from "vitest";
import { singleGroups, withoutDoubles } from "../../../../pipeline/text/syntax/network/single.ts";

const NAMES = ["nsubj", "nsubj:pass", "obj", "iobj", "obl"];
const groups = singleGroups(NAMES);

/** Relations by name, given each dependent's governor and its scores in the order of `NAMES`. */
const settled = (heads: readonly number[], scores: readonly (readonly number[])[]) => {
  const score = (d: number, relation: number): number => scores[d]?.[relation] ?? 0;
  const best = scores.map((row) => row.indexOf(Math.max(...row)));
  const found = withoutDoubles(Int32Array.from(heads), Int32Array.from(best), groups, score);
  return [...found].map((relation) => NAMES[relation]);
};

describe("relations of which a word has one", () => {
  it("stay where they are single, and obliques as many as there are", () => {
    const scores = [
      [9, 0, 0, 0, 0],
      [0, 0, 9, 0, 0],
      [0, 0, 0, 0, 9],
      [0, 0, 0, 0, 9],
    ];
    expect(settled([4, 4, 4, 4], scores)).toEqual(["nsubj", "obj", "obl", "obl"]);
  });

  it("go to the surer of two dependents, the other gets its next best", () => {
    const scores = [
      [0, 0, 9, 0, 2],
      [0, 0, 9, 8, 0],
    ];
    expect(settled([2, 2], scores)).toEqual(["obj", "iobj"]);
    expect(settled([2, 1], scores)).toEqual(["obj", "obj"]);
  });

  it("count a subject of a passive as a subject", () => {
    const scores = [
      [9, 0, 0, 0, 1],
      [0, 6, 0, 0, 5],
    ];
    expect(settled([2, 2], scores)).toEqual(["nsubj", "obl"]);
  });

  it("are settled where three want two", () => {
    const scores = [
      [0, 0, 9, 7, 0],
      [0, 0, 9, 6, 1],
      [0, 0, 9, 8, 5],
    ];
    const found = settled([3, 3, 3], scores);
    expect(found.toSorted()).toEqual(["iobj", "obj", "obl"]);
  });
});
