import { describe, expect, it } from "vitest";
import { hashOf } from "../../../../../pipeline/text/syntax/hash.ts";
import { vectorOf } from "../../../../../pipeline/text/syntax/network/vectors.ts";
import {
  exercises,
  keysIn,
  withUnknown,
} from "../../../../../pipeline/text/syntax/training/network/vocabulary.ts";
import { randomFrom } from "../../../../../pipeline/text/syntax/training/random.ts";
import type { Lesson } from "../../../../../pipeline/text/syntax/training/variants.ts";
import { smallClusters, smallTools } from "../../small-tools.ts";

const lesson = (...texts: readonly string[]): Lesson => ({
  document: "port",
  texts,
  tags: texts.map(() => "NOUN NN"),
  heads: texts.map((_, i) => i - 1),
  relations: texts.map((_, i) => (i === 0 ? "root" : "flat")),
});

const keysOfLessons = (...lessons: readonly Lesson[]) => keysIn(lessons, smallClusters);
const has = (keys: Uint32Array, key: string): boolean => keys.includes(hashOf(key) >>> 0);

describe("the table of entries", () => {
  it("has a row for a word seen twice, for another key seen four times", () => {
    const keys = keysOfLessons(lesson("Quay", "quay", "dune"), lesson("bay", "ray", "day", "may"));
    expect(has(keys, "word quay")).toBe(true);
    expect(has(keys, "word dune")).toBe(false);
    expect(has(keys, "-2 ay")).toBe(true);
    expect(has(keys, "-3 uay")).toBe(false);
  });

  it("is the same whatever the order of the lessons", () => {
    const [one, two] = [lesson("port", "bank", "port"), lesson("bank", "the", "the")];
    expect(keysOfLessons(one, two)).toEqual(keysOfLessons(two, one));
  });
});

const keys = keysOfLessons(...Array.from({ length: 4 }, () => lesson("said", "port")));
const toExercise = exercises(
  keys,
  smallClusters,
  smallTools.vectors,
  ["NOUN NN"],
  ["flat", "root"],
);

describe("a lesson in numbers", () => {
  it("has the word's row first, 0 for a word without one, and no row for other keys without", () => {
    const { entries, vectors, heads, relations } = toExercise(lesson("said", "wrote"));
    expect(entries[0]?.[0]).toBeGreaterThan(0);
    expect(entries[1]?.[0]).toBe(0);
    expect(entries[1]?.slice(1).every((row) => row > 0)).toBe(true);
    expect([...vectors]).toEqual(
      ["said", "wrote"].map((word) => vectorOf(smallTools.vectors, word)),
    );
    expect(Math.min(...vectors)).toBeGreaterThanOrEqual(0);
    expect([...heads]).toEqual([0, 1]);
    expect([...relations]).toEqual([1, 0]);
  });

  it("loses all words, or all else that is known of them, as it is told", () => {
    const whole = toExercise(lesson("said", "port"));
    const wordless = withUnknown(whole, { words: 1, parts: 0 }, randomFrom(1));
    expect(wordless.entries.map((rows) => rows[0])).toEqual([0, 0]);
    expect(wordless.entries.map((rows) => rows.length)).toEqual(
      whole.entries.map((rows) => rows.length),
    );
    const bare = withUnknown(whole, { words: 0, parts: 1 }, randomFrom(1));
    expect(bare.entries.map((rows) => [...rows])).toEqual(
      whole.entries.map((rows) => [...rows.slice(0, 1)]),
    );
    expect([...bare.vectors]).toEqual([-1, -1]);
  });
});
