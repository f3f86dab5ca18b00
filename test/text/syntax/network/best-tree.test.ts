import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestTree } from "../../../../pipeline/text/syntax/network/best-tree.ts";

type Table = readonly (readonly number[])[];

const treeOf = (rows: Table, spare = 0): readonly number[] => {
  const columns = rows.length + 1 + spare;
  const floats = new Float32Array(rows.length * columns + 3);
  rows.forEach((row, d) => {
    floats.set(row, 3 + d * columns);
  });
  return [...bestTree(rows.length, { floats, at: 3, columns })];
};

const worth = (rows: Table, heads: readonly number[]): number =>
  heads.reduce((sum, head, d) => sum + (rows[d]?.[head] ?? 0), 0);

const isTree = (heads: readonly number[]): boolean =>
  heads.filter((head) => head === 0).length === 1 &&
  heads.every((_, d) => {
    let node = d + 1;
    for (let steps = 0; node > 0 && steps <= heads.length; steps++) node = heads[node - 1] ?? 0;
    return node === 0;
  });

/** All ways to give each word a governor. */
const assignments = (count: number): readonly (readonly number[])[] => {
  let all: readonly (readonly number[])[] = [[]];
  for (let d = 1; d <= count; d++)
    all = all.flatMap((heads) =>
      Array.from({ length: count + 1 }, (_, g) => g)
        .filter((g) => g !== d)
        .map((g) => [...heads, g]),
    );
  return all;
};

const table = fc.integer({ min: 1, max: 5 }).chain((n) =>
  fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: n + 1, maxLength: n + 1 }), {
    minLength: n,
    maxLength: n,
  }),
);

describe("the best tree", () => {
  it("is worth as much as the best of all trees", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const found = treeOf(rows);
        const trees = assignments(rows.length).filter(isTree);
        expect(isTree(found)).toBe(true);
        expect(worth(rows, found)).toBe(Math.max(...trees.map((heads) => worth(rows, heads))));
      }),
      { numRuns: 300 },
    );
  });

  it("opens a cycle of two words that want each other", () => {
    const rows = [
      [1, 0, 9],
      [2, 9, 0],
    ];
    expect(treeOf(rows)).toEqual([2, 0]);
  });

  it("has one word under the root where all want to be", () => {
    const rows = [
      [5, 0, 1, 1],
      [6, 1, 0, 1],
      [5, 1, 2, 0],
    ];
    expect(treeOf(rows)).toEqual([2, 0, 2]);
  });

  it("may have arcs that cross", () => {
    const rows = [
      [0, 0, 0, 9, 0],
      [9, 0, 0, 0, 0],
      [0, 0, 9, 0, 0],
      [0, 0, 9, 0, 0],
    ];
    expect(treeOf(rows)).toEqual([3, 0, 2, 2]);
  });

  it("goes to the first of equals, whatever stands in columns of no meaning", () => {
    expect(treeOf([[0, 0]], 5)).toEqual([0]);
    expect(treeOf([], 1)).toEqual([]);
  });
});
