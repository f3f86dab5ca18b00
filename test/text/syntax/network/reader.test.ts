import { describe, expect, it } from "vitest";
import { flawOf } from "../../../../pipeline/text/syntax/network/parameters.ts";
import { sentenceReader } from "../../../../pipeline/text/syntax/network/reader.ts";
import { vectorsOf } from "../../../../pipeline/text/syntax/network/vectors.ts";
import { model, tools } from "../weights.ts";

const { network, clusters } = model;

describe("a reader of sentences", () => {
  it("is refused vectors of another length", () => {
    const short = vectorsOf(new Map([["port", [1, 2, 3]]]));
    expect(() => sentenceReader(network, clusters, short, tools.kernels)).toThrow(
      `vectors of ${network.sizes.vector} numbers were expected, not of 3`,
    );
  });

  it("gives the same answers after it has forgotten all words", () => {
    const reader = sentenceReader(network, clusters, tools.vectors, tools.kernels);
    const sentence = "The port of Tolva closed on Monday , Nora Quist said .".split(" ");
    const [tags, tree] = [reader.tags(sentence), reader.tree(sentence)];
    for (let i = 0; i < 30; i++) reader.tags(Array.from({ length: 300 }, (_, j) => `w${i}x${j}`));
    expect(reader.tags(sentence)).toEqual(tags);
    expect(reader.tree(sentence)).toEqual(tree);
  });
});

describe("the sizes of a network", () => {
  it("are fine as released", () => {
    expect(flawOf(network.sizes)).toBeNull();
  });

  it.each([
    [{ cells: 20 }, "cells 20: a multiple of 8"],
    [{ tags: 0 }, "tags 0: a multiple of 8"],
    [{ cells: 136 }, "cells 136: no more than 128"],
  ])("are refused where the kernels can't compute with them: %j", (wrong, told) => {
    expect(flawOf({ ...network.sizes, ...wrong })).toContain(told);
  });
});
