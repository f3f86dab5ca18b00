import { describe, expect, it } from "vitest";
import { type Answers, inParts, joined } from "../../../../pipeline/text/syntax/network/parts.ts";

const answers = (heads: readonly number[]): Answers => ({
  tags: new Int32Array(heads.length).fill(1),
  heads: Int32Array.from(heads),
  relations: Int32Array.from(heads, (head) => (head === 0 ? 9 : 2)),
});

const chain = (count: number): Answers => answers(Array.from({ length: count }, (_, i) => i));

describe("a long sentence", () => {
  it("is read in parts, in order, with nothing left out", () => {
    const words = Array.from({ length: 1001 }, (_, i) => `w${i}`);
    const parts = inParts(words, (part) => part);
    expect(parts.flat()).toEqual(words);
    expect(parts.length).toBe(3);
    expect(inParts([], (part) => part)).toEqual([]);
  });

  it("hangs the roots of later parts on the first's, by the relation for such", () => {
    const words = Array.from({ length: 402 }, () => "w");
    const whole = joined(
      inParts(words, (part) => chain(part.length)),
      5,
    );
    expect(whole.heads[0]).toBe(0);
    expect(whole.heads[400]).toBe(1);
    expect(whole.heads[401]).toBe(401);
    expect([whole.relations[0], whole.relations[400], whole.relations[401]]).toEqual([9, 5, 2]);
  });

  it("is as it was read where it is short, and empty where there is none", () => {
    const one = answers([2, 0]);
    expect(joined([one], 5)).toBe(one);
    expect([...joined([], 5).heads]).toEqual([]);
  });
});
