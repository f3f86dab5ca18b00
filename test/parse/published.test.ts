import { describe, expect, it } from "vitest";
import { type Hints, parseText } from "./lexicon.ts";

const A =
  "The minister said that the talks with the neighbouring states would go on until the end of the year.";
const B =
  "His aide told reporters that nothing was decided and that the other side had yet to answer the letter.";
const page = (...lines: string[]): string => lines.join("\n\n");
const dateOf = (text: string, hints?: Hints): (string | null)[] => {
  const { edtf, source, evidence } = parseText(text, hints).published;
  return [edtf, source, evidence?.value ?? null];
};

describe("an explicit date", () => {
  it.each([
    ["June 25, 2014", "2014-06-25"],
    ["Wednesday, 25 June 2014", "2014-06-25"],
    ["25th of June 2014", "2014-06-25"],
    ["Sept. 3, 2015", "2015-09-03"],
    ["2014-06-25", "2014-06-25"],
    ["25.06.2014", "2014-06-25"],
    ["6/25/2014", "2014-06-25"],
  ])("is %s", (line, iso) => {
    expect(dateOf(page("Talks go on", line, A, B))).toEqual([iso, "explicit", line]);
  });

  it.each([
    ["words of publishing", "Published: June 25, 2014 at 10:15 am GMT", "June 25, 2014"],
    ["the byline", "By Jane Roe | June 25, 2014", "June 25, 2014"],
    ["an address", "https://record.example/2014/06/25/talks-go-on", "2014/06/25"],
  ])("stands in %s", (_name, line, words) => {
    expect(dateOf(page("Talks go on", line, A, B))).toEqual(["2014-06-25", "explicit", words]);
  });

  it("stands in a dateline, which is part of the body", () => {
    const text = page("Talks go on", `BAGHDAD, June 25, 2014 (Reuters) — ${A}`, B);
    expect(dateOf(text)).toEqual(["2014-06-25", "explicit", "June 25, 2014"]);
    expect(parseText(text).body.start).toBe(text.indexOf("BAGHDAD"));
  });

  it("is the day of publication, not of the last change", () => {
    const text = page("Talks go on", "Updated June 27, 2014", "Published June 25, 2014", A, B);
    expect(dateOf(text)[0]).toBe("2014-06-25");
  });

  it("from the supplier wins", () => {
    const text = page("Talks go on", "June 25, 2014", A, B);
    expect(dateOf(text, { published: "2014-06-26T08:00:00Z" })).toEqual([
      "2014-06-26",
      "explicit",
      "2014-06-26T08:00:00Z",
    ]);
    expect(dateOf(text, { published: "some day" })[0]).toBe("2014-06-25");
  });

  it.each([
    ["a teaser", page("Talks go on", A, B, "Related", "Oil falls", "June 25, 2014")],
    ["a footer", page("Talks go on", A, B, "Leave a Reply", "June 25, 2014")],
    ["an impossible day", page("Talks go on", "June 31, 2014", A, B)],
    [
      "an impossible day in an address",
      page("Talks go on", "https://record.example/2014/02/31/talks", A, B),
    ],
    ["a day or a month", page("Talks go on", "6/7/2014", A, B)],
  ])("is not that of %s", (_name, text) => {
    expect(dateOf(text)).toEqual([null, "none", null]);
  });
});

describe("a lower bound", () => {
  it.each([
    ["a year", "The state was at war in 2003 and has been so since 2011.", "2011/..", "since 2011"],
    [
      "a month",
      "The letter was sent in June 2014, after the war of 2003.",
      "2014-06/..",
      "June 2014",
    ],
    ["a day", "The letter was sent on June 25, 2014.", "2014-06-25/..", "June 25, 2014"],
  ])("comes from %s of the past", (_name, sentence, edtf, words) => {
    expect(dateOf(page("Talks go on", A, sentence, B))).toEqual([edtf, "inferred", words]);
  });

  it.each([
    ["a quotation", "“It was over in 2011,” the minister said."],
    ["the future", "The minister said it will be over in 2030."],
    ["a number", "There were 2000 men and 2,011 women in the square."],
    ["a decade", "The war was fought in the 1980s."],
  ])("does not come from %s", (_name, sentence) => {
    expect(dateOf(page("Talks go on", A, sentence, B))).toEqual([null, "none", null]);
  });
});
