import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ByteReader, ByteWriter } from "../../../pipeline/text/syntax/bytes.ts";
import {
  type AddWeights,
  addRows,
  addTriples,
  type Rows,
  readRows,
  writeRows,
} from "../../../pipeline/text/syntax/rows.ts";

const MASK = (1 << 16) - 1;

type Row = readonly [key: number, entries: readonly (readonly [c: number, root: number])[]];

const rowsFrom = (list: readonly Row[]): Rows => {
  const sorted = list.toSorted(([a], [b]) => a - b);
  const entries = sorted.flatMap(([, found]) => found);
  let end = 0;
  return {
    keys: Int32Array.from(sorted, ([key]) => key),
    starts: Int32Array.of(0, ...sorted.map(([, { length }]) => (end += length))),
    classes: Uint8Array.from(entries, ([c]) => c),
    roots: Int8Array.from(entries, ([, root]) => root),
  };
};

const anyRows = (classes: number): fc.Arbitrary<readonly Row[]> =>
  fc.uniqueArray(
    fc.tuple(
      fc.nat(MASK),
      fc.uniqueArray(
        fc.tuple(
          fc.nat(classes - 1),
          fc.integer({ min: -127, max: 127 }).filter((root) => root !== 0),
        ),
        { minLength: 1, selector: ([c]) => c },
      ),
    ),
    { selector: ([key]) => key, maxLength: 60 },
  );

const sumsOf = (add: AddWeights, keys: readonly number[], classes: number): readonly number[] => {
  const sums = new Int32Array(classes);
  add(Int32Array.from(keys), keys.length, sums);
  return [...sums];
};

/** What the sums of keys should be, by a search through the list. */
const expected = (list: readonly Row[], keys: readonly number[], classes: number) => {
  const sums = Array.from({ length: classes }, () => 0);
  for (const key of keys)
    for (const [c, root] of list.find(([k]) => k === key)?.[1] ?? [])
      sums[c] = (sums[c] ?? 0) + root * Math.abs(root);
  return sums;
};

describe("rows of weights", () => {
  it("are the same after a journey as bytes", () => {
    fc.assert(
      fc.property(anyRows(200), (list) => {
        const rows = rowsFrom(list);
        const writer = new ByteWriter();
        writeRows(writer, rows);
        const reader = new ByteReader(writer.done());
        expect(readRows(reader)).toEqual(rows);
        reader.end();
      }),
    );
  });

  it("add a root times its size, with its sign", () => {
    const add = addRows(
      rowsFrom([
        [5, [[0, 127] as const, [3, -9] as const]],
        [6, [[3, -1] as const]],
      ]),
      MASK,
    );
    expect(sumsOf(add, [5, 6, 7], 4)).toEqual([16129, 0, 0, -82]);
    expect(sumsOf(add, [6, 6], 4)).toEqual([0, 0, 0, -2]);
  });

  it("add to what is there, for so many keys alone", () => {
    const sums = Int32Array.of(10, 20);
    addRows(rowsFrom([[5, [[1, 2] as const]]]), MASK)(Int32Array.of(5, 5), 1, sums);
    expect([...sums]).toEqual([10, 24]);
  });

  it("are found under all their keys and no others", () => {
    fc.assert(
      fc.property(anyRows(100), fc.array(fc.nat(MASK)), (list, others) => {
        const add = addRows(rowsFrom(list), MASK);
        for (const key of [...list.map(([k]) => k), ...others])
          expect(sumsOf(add, [key], 100)).toEqual(expected(list, [key], 100));
      }),
    );
  });

  it("are found under keys with more bits than are kept", () => {
    fc.assert(
      fc.property(anyRows(9), fc.integer({ min: -9, max: 9 }), (list, high) => {
        const keys = list.map(([key]) => key + high * (MASK + 1));
        const add = addRows(rowsFrom(list), MASK);
        expect(sumsOf(add, keys, 9)).toEqual(
          expected(
            list,
            list.map(([key]) => key),
            9,
          ),
        );
      }),
    );
  });

  it("of three classes are the same when packed", () => {
    fc.assert(
      fc.property(anyRows(3), fc.array(fc.nat(MASK)), (list, others) => {
        const keys = [...list.map(([key]) => key), ...others];
        const packed = sumsOf(addTriples(rowsFrom(list), MASK), keys, 3);
        expect(packed).toEqual(expected(list, keys, 3));
      }),
    );
  });

  it("may be none", () => {
    expect(sumsOf(addRows(rowsFrom([]), MASK), [0, 1], 2)).toEqual([0, 0]);
    expect(sumsOf(addTriples(rowsFrom([]), MASK), [0, 1], 3)).toEqual([0, 0, 0]);
  });
});
