import { describe, expect, it } from "vitest";
import { ByteReader, ByteWriter } from "../../../pipeline/text/syntax/bytes.ts";
import { hashOf } from "../../../pipeline/text/syntax/hash.ts";
import { wordModelOf } from "../../../pipeline/text/syntax/training/words.ts";
import { readWords, wordReader, writeWords } from "../../../pipeline/text/syntax/words.ts";

const [NOUN, VERB, NAME] = [4, 7, 9];

/** A word tagged so many times. */
const times = (count: number, text: string, tag: number) =>
  Array.from({ length: count }, () => ({ texts: [text], tags: Int32Array.of(tag) }));

const clusters = new Map([
  ["bank", "0010"],
  ["Bank", "0111010111010"],
  ["river", "0011"],
  ["0000", "10"],
]);

const model = wordModelOf(
  [
    ...times(4, "rare", NOUN),
    ...times(3, "walk", VERB),
    ...times(2, "Walk", NOUN),
    ...times(20, "said", VERB),
    ...times(300, "May", NAME),
    ...times(1, "may", VERB),
    ...times(5, "1987", NOUN),
  ],
  clusters,
);
const read = wordReader(model);
const tagSet = (text: string) => model.tagSets[read(text).tags];

describe("the tags of a word", () => {
  it("are none where it was hardly or never seen", () => {
    expect(tagSet("rare")).toEqual({ closed: false, tags: [] });
    expect(tagSet("unseen")).toEqual({ closed: false, tags: [] });
  });

  it("are those it was seen with, in capitals or not", () => {
    expect(tagSet("walk")).toEqual({ closed: false, tags: [NOUN, VERB] });
    expect(tagSet("WALK")).toEqual(tagSet("walk"));
  });

  it("are all it has where it was seen often, slips aside", () => {
    expect(tagSet("said")).toEqual({ closed: true, tags: [VERB] });
    expect(tagSet("May")).toEqual({ closed: true, tags: [NAME] });
  });

  it("are those of any number of so many digits", () => {
    expect(tagSet("2014")).toEqual({ closed: false, tags: [NOUN] });
  });

  it("are the same whatever the order of the sentences", () => {
    const sentences = [...times(6, "walk", VERB), ...times(9, "a", NOUN), ...times(7, "a", NAME)];
    expect(wordModelOf(sentences.toReversed(), clusters)).toEqual(wordModelOf(sentences, clusters));
  });
});

describe("the cluster of a word", () => {
  it("is that of the word as written, else of its small letters", () => {
    expect(read("Bank").cluster).toBe(hashOf("0111010111010"));
    expect(read("bank").cluster).toBe(hashOf("0010"));
    expect(read("BANK").cluster).toBe(hashOf("0010"));
    expect(read("River").cluster).toBe(hashOf("0011"));
    expect(read("2014").cluster).toBe(hashOf("10"));
  });

  it("is empty for a word without one", () => {
    expect(read("rare").cluster).toBe(hashOf(""));
    expect(read("said").paths).toEqual(Array(5).fill(hashOf("")));
  });

  it("begins with paths of 4, 6, 8, 10 and 12 steps", () => {
    expect(read("Bank").paths).toEqual(
      ["0111", "011101", "01110101", "0111010111", "011101011101"].map(hashOf),
    );
  });
});

describe("a word read", () => {
  it("is told by its parts", () => {
    const word = read("Ice");
    expect(word.form).toBe(hashOf("Ice"));
    expect(word.word).toBe(hashOf("ice"));
    expect(word.suffixes).toEqual([hashOf("e"), hashOf("ce"), hashOf("ice"), 0, 0]);
    expect(word.prefixes).toEqual([hashOf("i"), hashOf("ic"), hashOf("ice"), 0]);
    expect(word.shape).toBe(hashOf("Xxx"));
  });

  it("may be a quotation mark, a comma, or in capitals", () => {
    expect(["“", '"', ",", "’"].map((text) => read(text).isQuote)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([",", ";"].map((text) => read(text).isComma)).toEqual([true, false]);
    expect(["EU", "Eu", "7"].map((text) => read(text).hasSmall)).toEqual([false, true, false]);
  });

  it("is the same the second time", () => {
    expect(read("Nora")).toEqual(wordReader(model)("Nora"));
    expect(read("Nora")).toEqual(read("Nora"));
  });
});

describe("the table of words as bytes", () => {
  it("gives itself back", () => {
    const writer = new ByteWriter();
    writeWords(writer, model);
    const reader = new ByteReader(writer.done());
    expect(readWords(reader)).toEqual(model);
    reader.end();
  });
});
