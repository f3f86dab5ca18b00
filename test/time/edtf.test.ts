import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  boundsOf,
  centuryText,
  dayOf,
  decadeText,
  intervalText,
  isEdtf,
  monthText,
  parseDay,
  yearText,
} from "../../pipeline/time/edtf.ts";
import { EDTF } from "../../schema/column.ts";

const pattern = new RegExp(EDTF);

const BOUNDS: readonly (readonly [edtf: string, start: string | null, end: string | null])[] = [
  ["2014-06-22", "2014-06-22", "2014-06-22"],
  ["2014-06", "2014-06-01", "2014-06-30"],
  ["2012-02", "2012-02-01", "2012-02-29"],
  ["2014", "2014-01-01", "2014-12-31"],
  ["2014~", "2014-01-01", "2014-12-31"],
  ["2014-06?", "2014-06-01", "2014-06-30"],
  ["198X", "1980-01-01", "1989-12-31"],
  ["14XX", "1400-01-01", "1499-12-31"],
  ["2014-06-22/..", "2014-06-22", null],
  ["../2011", null, "2011-12-31"],
  ["2003/2011", "2003-01-01", "2011-12-31"],
  ["2014-06-21/2014-06-22", "2014-06-21", "2014-06-22"],
];

describe("boundsOf", () => {
  it.each(BOUNDS)("of %s is %s to %s", (text, start, end) => {
    expect(boundsOf(text)).toEqual({ start, end });
  });

  it.each(BOUNDS.filter(([text]) => !text.includes("..")))(
    "agrees with the edtf package on %s",
    (text, start, end) => {
      const { min, max } = edtf(text);
      const day = (ms: number | null): string =>
        new Date(ms ?? Number.NaN).toISOString().slice(0, 10);
      expect([day(min), day(max)]).toEqual([start, end]);
    },
  );

  it("of what is no EDTF is open on both sides", () => {
    expect(boundsOf("next week")).toEqual({ start: null, end: null });
  });
});

const WRONG = [
  "",
  "..",
  "../..",
  "2014-13",
  "2014-00",
  "2014-06-31",
  "2013-02-29",
  "2014-6-2",
  "2011/2003",
  "2014-06-22/2014-06-21",
  "2014/2015/2016",
  "14",
  "198",
  "198X-06",
  "June 2014",
  " 2014",
  "2014-21",
];

describe("isEdtf", () => {
  it.each(WRONG)("refuses %j", (text) => {
    expect(isEdtf(text)).toBe(false);
  });

  it.each(BOUNDS)("accepts %s, as the column's pattern does", (text) => {
    expect([isEdtf(text), pattern.test(text)]).toEqual([true, true]);
  });

  it("accepts nothing that the column's pattern refuses", () => {
    const piece = fc.constantFrom("..", "/", "2014", "-06", "-22", "-31", "198X", "19XX", "~", "?");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 7 }), (pieces) => {
        const text = pieces.join("");
        return !isEdtf(text) || pattern.test(text);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("writers", () => {
  it("pad years and months", () => {
    expect([yearText(267), monthText(2014, 6), decadeText(1987), centuryText(15)]).toEqual([
      "0267",
      "2014-06",
      "198X",
      "14XX",
    ]);
  });

  it("write intervals, open ends and equal ends", () => {
    expect([
      intervalText("2003", "2011"),
      intervalText("1980", null),
      intervalText(null, "2011"),
      intervalText("2014", "2014"),
      intervalText(null, null),
    ]).toEqual(["2003/2011", "1980/..", "../2011", "2014", null]);
  });

  it("know which days exist", () => {
    expect([
      dayOf(2014, 6, 31),
      dayOf(2014, 13, 1),
      parseDay("2014-06"),
      parseDay("2013-02-29"),
    ]).toEqual([null, null, null, null]);
  });
});
