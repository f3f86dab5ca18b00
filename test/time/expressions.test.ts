import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contains, span } from "../../pipeline/text/span.ts";
import { boundsOf, isEdtf } from "../../pipeline/time/edtf.ts";
import { findTimeExpressions } from "../../pipeline/time/expressions.ts";
import { resolve } from "../../pipeline/time/resolve.ts";
import { EDTF } from "../../schema/column.ts";
import { calendar } from "./calendar.ts";

const find = (text: string) => findTimeExpressions(text, span(0, text.length), calendar);
const words = (text: string): readonly string[] => find(text).map((one) => one.text);

describe("what only looks like a time", () => {
  it.each([
    "Mrs May said the vote may march on.",
    "The March on Washington; June Jones and April Smith.",
    "He sat down in the sun for a second.",
    "2,000 troops and 1,500 tanks crossed.",
    "Inflation stands at 2 percent, up from 1.8.",
    "UN resolution 1929 and Resolution 2231 hold.",
    "The 5+1 met the P5+1.",
    "Now they know; the sun rises; it will fall apart.",
    "USA Today and the Sunday Times reported it after Friday prayers.",
    "It cost $2014 and 1999 people came.",
    "He is in his 40s, she in her 30s.",
    "They waited for three weeks and two years.",
    "It was the worst drought in 40 years.",
    "Call 555-12-2014 or see section 2014.5.",
    "A quarter of them left in the second half.",
  ])("is left alone: %s", (text) => {
    expect(words(text)).toEqual([]);
  });
});

describe("findTimeExpressions", () => {
  it("gives spans of the whole reading for a sentence within it", () => {
    const reading = "Rain fell on Monday. He resigned last week, in May 2012 or so.";
    const found = findTimeExpressions(reading, span(21, reading.length), calendar);
    expect(found.map((one) => reading.slice(one.start, one.end))).toEqual([
      "last week",
      "May 2012",
    ]);
  });

  it("looks at the words before the span, but finds nothing in them", () => {
    const reading = "They met yesterday in May once.";
    const found = findTimeExpressions(reading, span(22, 25), calendar);
    expect(found.map((one) => [one.text, one.start])).toEqual([["May", 22]]);
  });

  it("takes the longest of nested times", () => {
    expect(words("from late May to the first week of June 2013 it rained")).toEqual([
      "from late May to the first week of June 2013",
    ]);
  });

  it("leaves a closing full stop outside a name in full", () => {
    expect(words("It was in November. It was on Sept. 3.")).toEqual(["November", "Sept. 3"]);
  });

  it.each([
    ["nested times", "from the end of the first week of ".repeat(2_000)],
    ["numbers", "in 1 1 1 two twenty ".repeat(2_500)],
    ["one figure", "9".repeat(1_000_000)],
    ["spaces", `May${" ".repeat(1_000_000)}5`],
    ["words", "The council met again and again. ".repeat(30_000)],
  ])(
    "reads a giant line of %s in time that grows with its length only",
    (_, line) => {
      const started = performance.now();
      find(line);
      expect(performance.now() - started).toBeLessThan(8_000);
    },
    20_000,
  );
});

const snippet = fc.oneof(
  fc.string(),
  fc.constantFrom(
    "on ",
    "in ",
    "the ",
    "last ",
    "next ",
    "early ",
    "end of ",
    "from ",
    " to ",
    "since ",
    "between ",
    " and ",
    "-",
    ", ",
    "May",
    " March ",
    "Monday",
    "weekend",
    "week",
    "years",
    " ago",
    "two ",
    "first ",
    "of ",
    "31",
    "29 ",
    "2014",
    "1980s",
    "after ",
    "past ",
    "decade ",
    "Q3 ",
    "June 3",
    "9999",
    "0",
    "winter ",
    "Easter ",
    "Friday ",
    "31 February",
    "999 centuries ",
  ),
);
const text = fc.array(snippet, { maxLength: 12 }).map((parts) => parts.join(""));
const published = fc.constantFrom(
  null,
  "2014-06-25",
  "2016-02-29",
  "2014-06-22/..",
  "2017",
  "9999-12-31",
  "0001-01-01",
  "junk",
);
const tense = fc.constantFrom("past" as const, "future" as const);

describe("any text", () => {
  it("yields spans in order, apart, within, that cut their own words", () => {
    fc.assert(
      fc.property(text, fc.nat(20), (reading, from) => {
        const within = span(Math.min(from, reading.length), reading.length);
        const found = findTimeExpressions(reading, within, calendar);
        found.forEach((one, index) => {
          expect(contains(within, one)).toBe(true);
          expect(one.end).toBeGreaterThan(one.start);
          expect(one.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
          expect(reading.slice(one.start, one.end)).toBe(one.text);
        });
      }),
      { numRuns: 500 },
    );
  });

  it("resolves to EDTF with ordered bounds, or to null", () => {
    fc.assert(
      fc.property(text, published, tense, fc.boolean(), (reading, day, tense, told) => {
        const reference = { published: day, tense, ...(told && { told: "2001-09-12" }) };
        for (const one of find(reading)) {
          const edtf = resolve(one, reference);
          if (edtf === null) continue;
          expect(isEdtf(edtf)).toBe(true);
          expect(edtf).toMatch(new RegExp(EDTF));
          const { start, end } = boundsOf(edtf);
          expect(start === null || end === null || start <= end).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe("the time zone of the machine", () => {
  const script = `
    import { readFileSync } from "node:fs";
    import { parse } from "yaml";
    import { readDate } from "./pipeline/time/read-date.ts";
    const calendar = parse(readFileSync("seeds/lexicon/calendar.yaml", "utf8"));
    const phrases = ["today", "last night", "over the weekend", "a year ago", "June 22", "last week"];
    console.log(phrases.map((one) => readDate(one, "", "2014-06-25", calendar)).join(" "));`;
  const run = (zone: string): string =>
    execFileSync("npx", ["tsx", "--input-type=module", "-e", script], {
      encoding: "utf8",
      env: { ...process.env, TZ: zone },
    });

  it("changes nothing", () => {
    const expected =
      "2014-06-25 2014-06-24 2014-06-21/2014-06-22 2013 2014-06-22 2014-06-16/2014-06-22\n";
    expect([run("America/Los_Angeles"), run("Pacific/Kiritimati")]).toEqual([expected, expected]);
  });
});
