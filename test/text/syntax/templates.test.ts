import { describe, expect, it } from "vitest";
import { compile, write } from "../../../pipeline/text/syntax/templates.ts";

const templates = compile(
  "word tag  next",
  `word
   word tag
   tag word
   next`,
);

/** Keys for values of the three atoms. */
const keysOf = (values: readonly number[], salt = 1): readonly number[] => {
  const keys = new Int32Array(templates.count);
  expect(write(templates, salt, Int32Array.from(values), keys, 0)).toBe(4);
  return [...keys];
};

describe("templates of features", () => {
  it("are refused with an atom that there is not, by its name and those there are", () => {
    expect(() => compile("word tag", "word\n wrod tag")).toThrow(/wrod.*word, tag/);
  });

  it("give the same keys for the same atoms, each template its own", () => {
    expect(keysOf([7, 8, 9])).toEqual(keysOf([7, 8, 9]));
    expect(new Set(keysOf([7, 7, 7])).size).toBe(4);
  });

  it("give other keys where an atom differs, and there alone", () => {
    const [before, after] = [keysOf([7, 8, 9]), keysOf([7, 5, 9])];
    expect(after.map((key, i) => key === before[i])).toEqual([true, false, false, true]);
  });

  it("give other keys with another salt", () => {
    const [one, two] = [keysOf([7, 8, 9], 1), keysOf([7, 8, 9], 2)];
    expect(one.filter((key) => two.includes(key))).toEqual([]);
  });

  it("are written behind an offset", () => {
    const keys = new Int32Array(6);
    expect(write(templates, 1, Int32Array.of(7, 8, 9), keys, 2)).toBe(6);
    expect([...keys]).toEqual([0, 0, ...keysOf([7, 8, 9])]);
  });
});
