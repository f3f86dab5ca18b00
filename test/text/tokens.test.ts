import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readingOf } from "../../pipeline/text/reading.ts";
import { span } from "../../pipeline/text/span.ts";
import { type Token, tokenize } from "../../pipeline/text/tokens.ts";
import { syntax } from "./syntax/weights.ts";

const tokensOf = (text: string): readonly Token[] => tokenize(syntax, text, span(0, text.length));
const words = (text: string): string[] => tokensOf(text).map((t) => t.text);

describe("tokenize", () => {
  it.each([
    ["a compound with an abbreviation", "Iran-U.S. talks", ["Iran-U.S.", "talks"]],
    ["several abbreviations", "a US-U.K.-E.U. deal", ["a", "US-U.K.-E.U.", "deal"]],
    ["an abbreviation after a dash", "Iran–U.S. talks", ["Iran", "–", "U.S.", "talks"]],
    ["an abbreviation before a hyphen", "U.S.-led forces", ["U.S.-led", "forces"]],
    ["an Arabic article", "al-Maliki's aide", ["al-Maliki", "'s", "aide"]],
    ["a degree", "a Ph.D. student", ["a", "Ph.D.", "student"]],
    ["a party and state", "Smith, D-Calif., said", ["Smith", ",", "D-Calif", ".", ",", "said"]],
    ["a group with a plus", "the P5+1 group", ["the", "P5+1", "group"]],
    ["curly contractions", "I’m sure they don’t", ["I", "’m", "sure", "they", "do", "n’t"]],
    [
      "an apostrophe inside a name",
      "the Ba’ath Party’s men",
      ["the", "Ba’ath", "Party", "’s", "men"],
    ],
    ["a missing space", "said.“We go", ["said", ".", "“", "We", "go"]],
    ["double hyphens", "wait -- no", ["wait", "--", "no"]],
    ["a sentence end after one letter", "Plan B. Go", ["Plan", "B.", "Go"]],
  ])("keeps %s", (_name, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it("gives joined words the tag and lemma of their last part", () => {
    const [token] = tokensOf("two hostage-takers fled").slice(1);
    expect(token).toMatchObject({ text: "hostage-takers", lemma: "hostage-taker" });
    expect(tokensOf("al-Maliki left")[0]?.pos).toBe("PROPN");
  });

  it("offsets count from the start of the reading", () => {
    const reading = readingOf("🎉🎉 Zarif said no.");
    const [first] = tokenize(syntax, reading, span(3, reading.length));
    expect(first).toMatchObject({ start: 3, end: 8, text: "Zarif" });
  });

  it("takes a run without spaces that is longer than any word as one token", () => {
    expect(tokensOf(`see ${"a-".repeat(400)} now`).map((t) => t.pos)).toEqual(["VERB", "X", "ADV"]);
  });

  it("reads a line of 300,000 characters in seconds", () => {
    for (const piece of ["hello world. ", "--", "a", "a-", "U.S.", "“ ", "-- a- "]) {
      const text = piece.repeat(300_000 / piece.length);
      const started = performance.now();
      tokensOf(text);
      expect(performance.now() - started, piece).toBeLessThan(5_000);
    }
  });

  it("has exact, ordered offsets in any text", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary", maxLength: 8 }),
      fc.constantFrom(
        "U.S.",
        "-",
        "--",
        "’s",
        "...",
        "“",
        "\u00a0",
        "\u200b",
        "👩‍👩‍👧",
        "مرحبا",
        "n't",
      ),
      fc.constantFrom(
        "al-Maliki",
        "Iran-U.S.",
        "cannot",
        "e\u0301",
        "$5.5bn",
        "#x",
        "(",
        ")",
        "\r\n",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const reading = readingOf(pieces.join(""));
        let end = 0;
        for (const token of tokenize(syntax, reading, span(0, reading.length))) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(reading.slice(token.start, token.end)).toBe(token.text);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(reading.length);
      }),
      { numRuns: 300 },
    );
  });
});
