/** Whatever the text: no throw, spans in order and inside, values where they say. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type Span, trim } from "../../pipeline/text/span.ts";
import { parseText } from "./lexicon.ts";

const DIR = "seeds/articles";
const articles = readdirSync(DIR).map((f) => readFileSync(`${DIR}/${f}`, "utf8"));

const inOrder = (spans: readonly Span[], within: Span): void => {
  let end = within.start;
  for (const s of spans) {
    expect(s.start).toBeGreaterThanOrEqual(end);
    expect(s.end).toBeGreaterThan(s.start);
    end = s.end;
  }
  expect(end).toBeLessThanOrEqual(within.end);
};

const squeeze = (s: string): string => s.replace(/\s+/g, "");

const check = (text: string): void => {
  const parsed = parseText(text);
  const { reading, blocks, body } = parsed;
  inOrder(blocks, body);
  expect(body.end).toBeLessThanOrEqual(reading.length);
  for (const block of blocks) {
    inOrder(block.sentences, block);
    expect(trim(reading, block)).toMatchObject({ start: block.start, end: block.end });
    const words = block.sentences.map((s) => reading.slice(s.start, s.end)).join("");
    expect(squeeze(words)).toBe(squeeze(reading.slice(block.start, block.end)));
  }
  for (const { paragraph, outer } of parsed.quotations) {
    const block = blocks[paragraph];
    expect(block !== undefined && outer.start >= block.start && outer.end <= block.end).toBe(true);
  }
  for (const found of [parsed.publisher, parsed.origin, parsed.section, ...parsed.authors])
    if (found?.span)
      expect(squeeze(reading.slice(found.span.start, found.span.end))).toBe(squeeze(found.value));
};

const article = fc.constantFrom(...articles);
const junk = fc.constantFrom(
  "“",
  "”",
  '"',
  "’",
  "\u200f",
  "🎉",
  "\ud800",
  "\0",
  "\n",
  "…",
  "(",
  "1. ",
  "By ",
  "Home / ",
);

it("holds for articles cut anywhere", () => {
  fc.assert(
    fc.property(article, fc.nat(8000), fc.nat(8000), (text, a, b) => {
      check(text.slice(Math.min(a, b), Math.max(a, b)));
    }),
    { numRuns: 60 },
  );
});

it("holds for articles with their lines shuffled", () => {
  fc.assert(
    fc.property(
      article.chain((t) => fc.shuffledSubarray(t.split("\n"), { minLength: 1 })),
      (lines) => check(lines.join("\n")),
    ),
    { numRuns: 60 },
  );
});

it("holds for articles with marks and odd characters strewn in", () => {
  fc.assert(
    fc.property(
      article,
      fc.array(fc.tuple(fc.nat(8000), junk), { maxLength: 30 }),
      (text, strewn) => {
        check(strewn.reduce((t, [at, mark]) => t.slice(0, at) + mark + t.slice(at), text));
      },
    ),
    { numRuns: 60 },
  );
});

it("holds for any characters at all", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), check), { numRuns: 200 });
});

it("holds for all articles on one line", () => {
  check(articles.join(" ").replaceAll("\n", " "));
});

it.each([
  ["one giant line", "The minister said “no.” "],
  ["many short lines", "Menu\n"],
  ["many paragraphs", "The minister said that he would not go there again.\n\n"],
  ["many list items", "1. Keep the peace\n"],
  ["opening marks", "“"],
  ["teasers", "Related\nOil price falls again today.\n"],
  ["bylines", "By Jane Roe / The Record\n"],
  ["slashes", "Home / "],
  ["a word without end", "a"],
])("reads a megabyte of %s in time", (_name, piece) => {
  const text = piece.repeat(1_000_000 / piece.length);
  const started = performance.now();
  parseText(text);
  expect(performance.now() - started).toBeLessThan(10_000);
});
