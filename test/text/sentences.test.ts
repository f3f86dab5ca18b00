import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { abbreviationsFile } from "../../pipeline/seeds/abbreviations.ts";
import { findQuotations } from "../../pipeline/text/quotations.ts";
import { readingOf } from "../../pipeline/text/reading.ts";
import { findSentences } from "../../pipeline/text/sentences.ts";
import { span } from "../../pipeline/text/span.ts";
import { readSeed } from "../read-seed.ts";

const abbreviations = readSeed("seeds/lexicon/abbreviations.yaml", abbreviationsFile);

const sentencesOf = (text: string): string[] => {
  const reading = readingOf(text);
  const all = span(0, reading.length);
  const quotations = findQuotations(reading, [all]);
  return findSentences(reading, all, quotations, abbreviations).map((s) =>
    reading.slice(s.start, s.end),
  );
};

/** Each text shows its own ends as |. */
const cases: readonly (readonly [string, string])[] = [
  ["plain sentences", "It rained.| Nobody came!| Why?"],
  ["titles", "Sen. Gray met Gen. Ito and Mr. Roe.| They left."],
  ["initials", "George W. Bush met J.K. Rowling and Harry S. Truman."],
  ["U.S. inside a sentence", "The U.S. President spoke to U.S. troops."],
  ["U.S. before an opener", "They left the U.S.| The rest stayed."],
  ["U.S. before a quotation", "They left the U.S.| “We stay,” she said."],
  ["p.m. before a weekday", "It began at 5 p.m. Monday.| It ended at 8 p.m.| They went."],
  ["a party and state", "Jane Roe, D-Calif., agreed.| Jim Low (R-Ala.) did not."],
  ["numbers", "He is No. 4 of 12.| It cost $2.5 million.| 2014 was worse."],
  ["No as an answer", "He said no.| The rest agreed."],
  ["months", "It began on Nov. 4 and went on."],
  ["list numbers", "1. Keep the peace.| 2. Say so."],
  ["a question that is taken up", "“Where are they?” he asked.| Nobody knew."],
  ["a question taken up by name", "“Why now?” Karim Roe asked.| “Why not!” Ms. Low said."],
  ["a question that is not taken up", "“Why now?”| Karim had no answer."],
  ["closing marks", "He said “no.”| She said (twice) “yes!”| (They left.)| So it ended."],
  ["sentences in a quotation", "“We came.| We saw,” he said.| “We left.”"],
  ["a missing space before a quotation", "“It is unreal,” he said.|“We wait."],
  ["a missing space before a word", "They left in the end.|The rest stayed."],
  ["web addresses", "See Jihadi.Net or example.com for more."],
  ["an ellipsis", "He waited … and waited ... then left.| Then … nothing.| Wait… I know."],
  ["a name in small letters", "Nobody went.| al-Hakim stayed."],
  ["a small letter after a stop", "The vs. and the approx. time, etc. and so on."],
  ["no end mark", "They came and"],
  ["marks alone", ". . ."],
  ["marks after a sentence", "They left. . . ."],
  ["square brackets", "It is so.[12]| [But] they left."],
  ["Latin abbreviations", "Some, e.g. Iran, i.e. Tehran, left."],
  [
    "names with inquits far off",
    "“Go!”| The minister who was there yesterday evening then said it.",
  ],
  ["a suffix", "Martin King Jr. spoke.| So did Roe Inc.| But not Low."],
  ["a dash of attribution", "“Never again!” — Jane Roe"],
];

describe("findSentences", () => {
  it.each(cases)("%s", (_name, marked) => {
    const expected = marked.split("|").map((s) => s.trim());
    expect(sentencesOf(marked.replaceAll("|", ""))).toEqual(expected);
  });

  it("ends the paragraph's last sentence at its last character", () => {
    expect(sentencesOf("  They left.\u00a0 \n")).toEqual(["They left."]);
    expect(sentencesOf(" \n ")).toEqual([]);
  });

  it("holds all of the paragraph's characters, in order", () => {
    const piece = fc.constantFrom(
      ..."“”\"'’.!?…()[]—-•,: \n".split(""),
      ..."He said|U.S.|Mr.|al-Hakim|x|I|4|1.|🎉|مرحبا۔|。|e.g.|The".split("|"),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        const squeeze = (s: string): string => s.replace(/\s+/g, "");
        const found = sentencesOf(text);
        expect(squeeze(found.join(""))).toBe(squeeze(readingOf(text)));
        for (const sentence of found) expect(sentence.trim()).toBe(sentence);
      }),
      { numRuns: 500 },
    );
  });

  it("reads a line of a million characters in time", () => {
    for (const piece of ["a. ", ".", ". ", ".”", "Mr. A", "“No!” ", ".(", " ", "a.B"]) {
      const text = piece.repeat(1_000_000 / piece.length);
      const started = performance.now();
      findSentences(text, span(0, text.length), [], abbreviations);
      expect(performance.now() - started, piece).toBeLessThan(4_000);
    }
  });
});
