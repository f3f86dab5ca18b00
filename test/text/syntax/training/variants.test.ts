import { describe, expect, it } from "vitest";
import { MASK_TAG, MASKED } from "../../../../pipeline/text/syntax/masks.ts";
import { lessonOf } from "../../../../pipeline/text/syntax/training/lessons.ts";
import { type Lesson, variantsOf } from "../../../../pipeline/text/syntax/training/variants.ts";
import { ROOT } from "../../../../pipeline/text/syntax/tree.ts";
import { smallSentences } from "../small-treebank.ts";

const lessons = smallSentences().map(lessonOf);
const textOf = (lesson: Lesson | undefined): string => lesson?.texts.join(" ") ?? "";
const lesson = (beginning: string): readonly Lesson[] =>
  lessons.filter((l) => textOf(l).startsWith(beginning));

/** A lesson of words, each with the number of its head from 1; 0 for the root. */
const drawn = (words: string): Lesson => {
  const pairs = words.split(" ").map((word) => word.split("/"));
  return {
    document: "d",
    texts: pairs.map(([text = ""]) => text),
    tags: pairs.map(() => "X _"),
    heads: pairs.map(([, head]) => Number(head) - 1),
    relations: pairs.map(([, head]) => (head === "0" ? "root" : "dep")),
  };
};

const isTree = ({ heads }: Lesson): boolean =>
  heads.filter((head) => head === ROOT).length === 1 &&
  heads.every((_, token) => {
    let above = token;
    for (let steps = 0; above !== ROOT && steps <= heads.length; steps++)
      above = heads[above] ?? token;
    return above === ROOT;
  });

describe("a masked quotation", () => {
  it.each([
    ["“ The port", '"" said Nora Quist , the harbor master .', "ccomp", 1],
    ['" Enough', '"" its leader , Ivo Stahl , wrote .', "ccomp", 7],
    ["Its chairman", 'Its chairman , Pavel Oss , called the claim "" .', "xcomp", 6],
    ["Taal said", 'Taal said : ""', "ccomp", 1],
  ])("is one token with its head: %s", (beginning, expected, relation, head) => {
    const [variant] = variantsOf(lesson(beginning)).masked;
    expect(textOf(variant)).toBe(expected);
    const mask = variant?.texts.indexOf(MASKED) ?? -1;
    expect(variant?.tags[mask]).toBe(MASK_TAG);
    expect(variant?.relations[mask]).toBe(relation);
    expect(variant?.heads[mask]).toBe(head);
  });

  it("hands what hung on its words to the mask", () => {
    const [variant] = variantsOf(lesson("Taal said")).masked;
    expect(variant?.heads).toEqual([1, ROOT, 3, 1]);
  });

  it("may be the root", () => {
    const [variant] = variantsOf([drawn('"/3 Go/3 home/0 now/3 "/3 she/7 said/3')]).masked;
    expect(textOf(variant)).toBe('"" she said');
    expect(variant?.heads).toEqual([ROOT, 2, 0]);
  });

  it.each([
    ["of two clauses", 'She/2 said/0 "/4 go/2 ,/2 stay/2 "/4'],
    ["of one word", 'A/4 "/3 good/4 "/3 man/0'],
    ["on a word of which another hangs", 'She/3 "/3 said/0 go/3 now/4 "/3 twice/5'],
    ["without a second mark", 'She/2 said/0 "/4 go/2 home/4'],
  ])("is not made %s", (_, words) => {
    expect(variantsOf([drawn(words)]).masked).toEqual([]);
  });
});

describe("variants of sentences", () => {
  it("have a quotation that is never closed", () => {
    const [variant] = variantsOf(lesson("“ They never")).unclosed;
    expect(textOf(variant)).toBe("They never asked us , ” Melk said .");
    expect(variant?.heads).toEqual([2, 2, 7, 2, 2, 2, 7, ROOT, 7]);
  });

  it("have headlines in title case, small words small, without a stop", () => {
    const [variant] = variantsOf(lesson("The port closed")).headlines;
    expect(textOf(variant)).toBe("The Port Closed on Monday");
    expect(variant?.heads).toEqual([1, 2, ROOT, 4, 2]);
  });

  it("make every twentieth sentence a headline", () => {
    expect(variantsOf(lessons).headlines).toHaveLength(Math.ceil(lessons.length / 20));
  });

  it("are trees, each in the document of its sentence", () => {
    const { masked, unclosed, headlines } = variantsOf(lessons);
    expect(masked.length).toBeGreaterThan(5);
    expect(unclosed).toHaveLength(masked.length);
    for (const variant of [...masked, ...unclosed, ...headlines]) {
      expect(isTree(variant)).toBe(true);
      expect(["port", "sheep", "minister", "moth", "bank"]).toContain(variant.document);
      const { texts, tags, heads, relations } = variant;
      expect([tags.length, heads.length, relations.length]).toEqual(Array(3).fill(texts.length));
    }
  });
});
