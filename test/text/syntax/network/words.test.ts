import { describe, expect, it } from "vitest";
import { ByteReader, ByteWriter } from "../../../../pipeline/text/syntax/bytes.ts";
import {
  clusterOf,
  readClusterList,
  readClusters,
  writeClusters,
} from "../../../../pipeline/text/syntax/network/clusters.ts";
import { keysOf } from "../../../../pipeline/text/syntax/network/keys.ts";
import {
  decodeVectors,
  encodeVectors,
  vectorOf,
  vectorsOf,
} from "../../../../pipeline/text/syntax/network/vectors.ts";

const clusters = readClusterList("# A comment.\n0010\tbank\n0111010111010\tBank\n10\t0000\n\n");

describe("the cluster of a word", () => {
  it("is that of the word as it is written in the list, or none", () => {
    expect(clusterOf(clusters, "Bank")).toBe("0111010111010");
    expect(clusterOf(clusters, "bank")).toBe("0010");
    expect(clusterOf(clusters, "BANK")).toBe("");
  });

  it("is the same once written and read again", () => {
    const writer = new ByteWriter();
    writeClusters(writer, clusters);
    const reader = new ByteReader(writer.done());
    expect(readClusters(reader)).toEqual(clusters);
    reader.end();
  });
});

const of = (text: string) => keysOf(text, (word) => clusterOf(clusters, word));

describe("the keys of a word", () => {
  it("are the word in small letters, its shape, its edges", () => {
    const keys = of("Ice");
    expect(keys[0]).toBe("word ice");
    expect(keys).toEqual(
      expect.arrayContaining(["shape Xxx", "-1 e", "-2 ce", "-3 ice", "1- i", "2- ic", "3- ice"]),
    );
    expect(keys.filter((key) => /^(-4|-5|4-)/.test(key))).toEqual([]);
  });

  it("are its cluster and wider ones, as written, else in small letters", () => {
    expect(of("Bank")).toEqual(expect.arrayContaining(["cluster 4 0111", "cluster 0111010111010"]));
    expect(of("BANK")).toEqual(expect.arrayContaining(["cluster 4 0010", "cluster 0010"]));
  });

  it("are the same for any number of so many digits, and for all signs of a quotation", () => {
    expect(of("2014")).toEqual(of("1987"));
    expect(of("2014")).toEqual(expect.arrayContaining(["cluster 10"]));
    expect(of("“")).toEqual(of('"'));
  });
});

const vectors = vectorsOf(
  new Map([
    ["port", [1, -2, 0.5]],
    ['"', [0, 0.25, 0]],
    ["2014", [0.5, 0, 0]],
  ]),
);

/** The numbers of a word's vector; none for a word without. */
const numbersOf = (text: string): readonly number[] => {
  const row = vectorOf(vectors, text);
  return row < 0 ? [] : [...vectors.numbers.subarray(row * 3, row * 3 + 3)];
};

describe("the vector of a word", () => {
  it("is found in any letters, for signs in their plain form, for numbers as they are", () => {
    expect(numbersOf("PORT")).toEqual(numbersOf("port"));
    expect(numbersOf("“")).toEqual([0, 16, 0]);
    expect(numbersOf("2014")).toEqual([32, 0, 0]);
    expect(numbersOf("1987")).toEqual([]);
    expect(numbersOf("ship")).toEqual([]);
  });

  it("has numbers in parts of a common unit, the largest of which is 127", () => {
    expect(vectors.width).toBe(3);
    expect(vectors.unit).toBeCloseTo(2 / 127);
    expect(numbersOf("Port")).toEqual([64, -127, 32]);
  });

  it("is the same once written and read again, but for the last bits of the unit", () => {
    const again = decodeVectors(encodeVectors(vectors));
    expect(again).toEqual({ ...vectors, unit: Math.fround(vectors.unit) });
  });

  it("is not read from bytes of something else", () => {
    const bytes = encodeVectors(vectors);
    expect(() => decodeVectors(Uint8Array.of(3, 1, 2, 3))).toThrow('"attested vectors 1"');
    for (let end = 0; end < bytes.length; end++)
      expect(() => decodeVectors(bytes.subarray(0, end))).toThrow();
    expect(() => vectorsOf(new Map())).toThrow("not a single vector");
  });
});
