import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutter, readingOf } from "../../pipeline/text/reading.ts";
import { span } from "../../pipeline/text/span.ts";

describe("readingOf", () => {
  it.each([
    ["no-break spaces", "a\u00a0b\u202fc", "a b c"],
    ["tabs and zero-width spaces", "a\tb\u200bc\ufeffd", "a b c d"],
    ["marks of direction", "\u200fابج\u200e", " ابج "],
    ["Windows line ends", "a\r\nb\rc", "a \nb\nc"],
    ["separators of lines and paragraphs", "a\u2028b\u2029c\u0085d", "a\nb\nc\nd"],
    ["mathematical letters", "𝐁old", "Bold"],
    ["emoji", "a🎉b", "a\ufffcb"],
    ["half a surrogate pair", "a\ud83db", "a\ufffcb"],
  ])("reads %s", (_name, text, expected) => {
    expect(readingOf(text)).toBe(expected);
  });

  it("has one unit for each code point of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(readingOf(text)).toHaveLength(Array.from(text).length);
      }),
    );
  });
});

describe("cutter", () => {
  it("cuts the text's own characters at the reading's offsets", () => {
    const text = "🎉 “It\u00a0is 𝐁ig,”\r\nhe said.";
    const at = readingOf(text).indexOf("It is Big");
    expect(cutter(text)(span(at, at + 9))).toBe("It\u00a0is 𝐁ig");
  });
});
