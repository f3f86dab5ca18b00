import { describe, expect, it } from "vitest";
import { grammarOf, shorthandRules } from "../../pipeline/time/grammar.ts";
import { readDate } from "../../pipeline/time/read-date.ts";
import { calendar } from "./calendar.ts";

const loose = grammarOf(calendar, true);
const read = (expression: string, context = ""): string =>
  readDate(expression, context, "2014-06-25", calendar);

describe.each(shorthandRules)("$id", (rule) => {
  it.each(rule.matches)("reads %s", (text) => {
    const found = loose(text, 0);
    expect([found?.value.rule, found?.end]).toEqual([rule.id, text.length]);
  });

  it.each(rule.ignores)("does not read %s", (text) => {
    const found = loose(text, 0);
    expect(found?.value.rule === rule.id && found.end === text.length).toBe(false);
  });
});

describe("readDate", () => {
  it.each([
    ["june 22", "", "2014-06-22"],
    ["6/22", "", "2014-06-22"],
    ["22/6", "", "2014-06-22"],
    ["03/04/09", "", "2009-03-04"],
    ["2014-05", "", "2014-05"],
    ["5/2014", "", "2014-05"],
    ["20140622", "", "2014-06-22"],
    ["22-jun-2014", "", "2014-06-22"],
    ["may twenty-second", "", "2014-05-22"],
    ["nineteen ninety-six", "", "1996"],
    ["two thousand and eleven", "", "2011"],
    ["friday", "They will vote on friday.", "2014-06-27"],
    ["friday", "They voted on friday.", "2014-06-20"],
    ["in two weeks", "", "2014-07-07/2014-07-13"],
    ["in two weeks", "They walked 300 miles in two weeks.", "NONE"],
    ["the month", "", "2014-06"],
    ["week 26", "", "2014-06-23/2014-06-29"],
    ["the 24th", "", "2014-06-24"],
    ["a few days ago", "", "NONE"],
    ["notoday", "", "NONE"],
    ["8/32/2014", "", "NONE"],
    ["june 31, 2014", "", "NONE"],
    ["from may 29 to the 4th", "", "2014-05-29/2014-06-04"],
    ["2014-22-06", "", "2014-06-22"],
    ["2014/02/13", "", "2014-02-13"],
    ["tmrw", "", "2014-06-26"],
    ["two weeks from tmrw", "", "2014-07-10"],
    ["this friday (jun-27)", "", "2014-06-27"],
    ["next 7/4", "", "2014-07-04"],
    ["13q2", "", "2013-04/2013-06"],
    ["2013 the second quarter", "", "2013-04/2013-06"],
    ["year 622", "", "0622"],
    ["3 days before new year", "They will meet then.", "2014-12-29"],
    ["march in two years", "", "2016-03"],
    ["after a year", "", "2015"],
    ["1 year, 2 months,03 weeks ago", "", "2013-04-01/2013-04-07"],
    ["20 december", "Please close the office then.", "2014-12-20"],
    ["20 december", "The report was due to rain.", "2013-12-20"],
    ["from the 27th to the 3rd of May 2012", "", "2012-04-27/2012-05-03"],
    ["from the 27th to the 3rd of january", "", "2013-12-27/2014-01-03"],
    ["that year", "", "2014"],
    ["friday week", "", "2014-07-04"],
    ["EOW", "", "2014-06-27/2014-06-29"],
    ["early spring", "", "2014-03"],
    ["midweek", "", "2014-06-25/2014-06-26"],
    ["around 1850", "", "1850"],
    ["summer of '69", "", "1969-06/1969-08"],
    ["2014-06-22T10:30:00", "", "2014-06-22"],
    ["in the coming weeks", "", "NONE"],
    ["the 3rd century BC", "", "NONE"],
    ["500 BC", "", "NONE"],
    ["three weeks after christmas on friday", "They met then.", "2014-01-17"],
    ["right now", "", "2014-06-25"],
    ["from 5-1-2013-5-7-2013", "", "2013-05-01/2013-05-07"],
    ["between 2010~2012", "", "2010/2012"],
    ["past 3weeks", "", "2014-06-04/2014-06-25"],
    ["next friday + 10 days", "", "2014-07-14"],
    ["xmas 2013", "", "2013-12-25"],
    ["", "", "NONE"],
  ])("%j in %j → %s", (expression, context, edtf) => {
    expect(read(expression, context)).toBe(edtf);
  });

  it("needs no reference day for a full date, and resolves nothing else without one", () => {
    expect(
      ["June 22, 2014", "yesterday", "June 22"].map((one) => readDate(one, "", "", calendar)),
    ).toEqual(["2014-06-22", "NONE", "NONE"]);
  });
});
