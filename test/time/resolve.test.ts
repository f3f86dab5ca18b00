import { describe, expect, it } from "vitest";
import { span } from "../../pipeline/text/span.ts";
import { findTimeExpressions } from "../../pipeline/time/expressions.ts";
import type { Reference } from "../../pipeline/time/reference.ts";
import { resolve } from "../../pipeline/time/resolve.ts";
import { calendar } from "./calendar.ts";

/** The EDTF values of the expressions of a text. */
const values = (text: string, reference: Reference): readonly (string | null)[] =>
  findTimeExpressions(text, span(0, text.length), calendar).map((one) => resolve(one, reference));

/** Wednesday, 25 June 2014. */
const WEDNESDAY: Reference = { published: "2014-06-25" };

const NEWS: readonly (readonly [phrase: string, edtf: string | null])[] = [
  ["It was signed on June 22, 2014.", "2014-06-22"],
  ["He spoke on June 22.", "2014-06-22"],
  ["She left on 3 March 1998.", "1998-03-03"],
  ["They came on Thursday, August 28, 2014.", "2014-08-28"],
  ["He was there in May 2012.", "2012-05"],
  ["It ended in 2001.", "2001"],
  ["In the 1980s it was cheap.", "198X"],
  ["throughout the 1980s they fought", "198X"],
  ["the late 1990s were calm", "1997/1999"],
  ["the 19th century saw it", "18XX"],
  ["Sanctions have held since 1980.", "1980/.."],
  ["It has burned ever since 2011.", "2011/.."],
  ["He ruled until 2011.", "../2011"],
  ["before 2001 nobody knew", "../2000"],
  ["between 2003 and 2011 they fought", "2003/2011"],
  ["from 1980 to 1988 they fought", "1980/1988"],
  ["the 1980-88 war", "1980/1988"],
  ["June 10-12, 2014, in Vienna", "2014-06-10/2014-06-12"],
  ["from June 3 to July 2, 2013, it rained", "2013-06-03/2013-07-02"],
  ["from December 30, 2013 to January 2 it rained", "2013-12-30/2014-01-02"],
  ["He said so yesterday.", "2014-06-24"],
  ["Today they voted.", "2014-06-25"],
  ["last night they fled", "2014-06-24"],
  ["He said so on Wednesday.", "2014-06-25"],
  ["He said so on Saturday.", "2014-06-21"],
  ["last Saturday it rained", "2014-06-21"],
  ["They meet next Monday.", "2014-06-30"],
  ["It fell last week.", "2014-06-16/2014-06-22"],
  ["Tuesday of last week was quiet.", "2014-06-17"],
  ["It fell last month.", "2014-05"],
  ["It fell last year.", "2013"],
  ["this week it rose", "2014-06-23/2014-06-29"],
  ["over the weekend they clashed", "2014-06-21/2014-06-22"],
  ["Over the past two weeks it rose.", "2014-06-11/2014-06-25"],
  ["over the next three days it will rise", "2014-06-26/2014-06-28"],
  ["We warned them a year ago.", "2013"],
  ["three months ago they met", "2014-03"],
  ["two weeks ago they met", "2014-06-09/2014-06-15"],
  ["ten days ago they met", "2014-06-15"],
  ["a decade ago they met", "2004~"],
  ["earlier this year they met", "2014-01-01/2014-06-25"],
  ["in late May it rained", "2014-05-21/2014-05-31"],
  ["in early 2013 it rained", "2013-01/2013-04"],
  ["the summer of 2013 was hot", "2013-06/2013-08"],
  ["the third quarter of 2013 was weak", "2013-07/2013-09"],
  ["the first week of May was cold", "2014-04-28/2014-05-04"],
  ["the last Friday of May was cold", "2014-05-30"],
  ["Christmas Eve 2013 was cold", "2013-12-24"],
  ["Easter 2014 was late", "2014-04-20"],
  ["Since 9/11 they are allies.", "2001-09-11/.."],
  ["late Tuesday it rained", "2014-06-24"],
  ["March 23 of this year was cold", "2014-03-23"],
  ["on the 3rd of May last year it rained", "2013-05-03"],
  ["in March last year it rained", "2013-03"],
  ["over the past two days it rained", "2014-06-23/2014-06-24"],
  ["over the past day it rained", "2014-06-24/2014-06-25"],
  ["It is due within ten working days.", "2014-06-25/2014-07-09"],
  ["three working days ago they met", "2014-06-20"],
  ["the next four business days are free", "2014-06-26/2014-07-01"],
  ["They voted on the first day of this working week.", "2014-06-23"],
  ["sales in the year to date fell", "2014-01-01/2014-06-25"],
  ["They meet next Tuesday, July 8, in Bonn.", "2014-07-08"],
  ["They met last Friday, June 20, in Bonn.", "2014-06-20"],
  ["They meet this Friday, June 27, in Bonn.", "2014-06-27"],
  ["the vote of last November 4 was close", "2013-11-04"],
  ["the vote of last May 4 was close", "2014-05-04"],
  ["Monday, June 24, was calm", "2013-06-24"],
  ["Saturday, June 24, was calm", "2014-06-24"],
  ["It opens on 6 July (Sunday).", "2014-07-06"],
  ["the third Monday of last month was calm", "2014-05-19"],
  ["Friday of the first week of May was calm", "2014-05-02"],
  ["last week from Tuesday to Thursday it rained", "2014-06-17/2014-06-19"],
  ["from Thursday to Saturday it rained", "2014-06-19/2014-06-21"],
  ["from next Monday to Friday it is shut", "2014-06-30/2014-07-04"],
  ["from the end of January to the beginning of March 2013 it rained", "2013-02"],
  ["from April 2012 until the end of June 2013 it rained", "2012-04/2013-06"],
  ["between the end of 2011 and the end of 2012 it rained", "2012"],
  ["from the end of March 2013 to the middle of September 2013 it rained", "2013-04-01/2013-09-15"],
  ["from the middle of 2011 to the middle of 2013 it rained", "2011-07/2013-06"],
  ["from late November to early March 2013 it rained", "2012-11-21/2013-03-10"],
  ["from 2010 through the beginning of 2013 it rained", "2010-01/2013-04"],
  ["from 2010 to the beginning of 2013 it rained", "2010/2012"],
  ["the first half of the 19th century saw it", "1800/1849"],
  ["the last quarter of the 19th century saw it", "1875/1899"],
  ["the first decade of the 21st century saw it", "200X"],
  ["the second half of the 1990s was calm", "1995/1999"],
  ["the second half of February 2012 was calm", "2012-02-16/2012-02-29"],
  ["over the next year it will rise", "2014-06-26/2015-06-25"],
  ["within the next week it will rise", "2014-06-25/2014-07-02"],
  ["the late 19th century saw it", "1867/1899"],
  ["early in the 20th century it fell", "1900/1933"],
  ["half a century ago they met", "1964~"],
  ["half a year ago they met", "2013-12"],
  ["two and a half years ago they met", "2011-12"],
  ["this coming weekend they meet", "2014-06-28/2014-06-29"],
  ["the day after Christmas 2012 was calm", "2012-12-26"],
  ["the eve of May 3, 2012 was calm", "2012-05-02"],
  ["before the end of 2012 it fell", "../2012-12"],
  ["after the end of 2012 it fell", "2013/.."],
  ["less than two weeks after June 3, 2001 it fell", "2001-06-03/2001-06-17"],
  ["within two days of Christmas 2012 it fell", "2012-12-25/2012-12-27"],
  ["from June 3, 2014 for two weeks it rained", "2014-06-03/2014-06-16"],
  ["ten years ago today he died", "2004-06-25"],
  ["a year ago this week he died", "2013-06-24/2013-06-30"],
  ["in March two years ago he died", "2012-03"],
  ["the Monday after Easter 2014 was calm", "2014-04-21"],
  ["the second Friday before Christmas 2013 was calm", "2013-12-13"],
  ["the Sunday nearest to May 3, 2014 was calm", "2014-05-04"],
  ["the closest Friday to May 5, 2014 was calm", "2014-05-02"],
  ["the Monday nearest May 5, 2014 was calm", "2014-05-05"],
  ["They vote in March after next.", "2016-03"],
  ["Ash Wednesday 2014 was calm", "2014-03-05"],
  ["Presidents' Day 2014 was calm", "2014-02-17"],
  ["Memorial Day weekend was calm", "2014-05-24/2014-05-26"],
  ["Thanksgiving weekend 2013 was calm", "2013-11-28/2013-12-01"],
  ["the weekend of June 7, 2014 was calm", "2014-06-07/2014-06-08"],
  ["the last weekend of May was calm", "2014-05-31/2014-06-01"],
  ["In the past several weeks it rained.", null],
  ["Days ago it was true.", null],
  ["Recently it was true.", null],
  ["in recent years it was true", null],
  ["during the campaign it was true", null],
  ["The next day he left.", null],
  ["two days later he left", null],
  ["They killed 300 in two months.", null],
  ["It fell on February 30, 2014.", null],
];

describe("news of Wednesday, 25 June 2014", () => {
  it.each(NEWS)("%s → %s", (phrase, edtf) => {
    expect(values(phrase, WEDNESDAY)).toEqual([edtf]);
  });
});

describe("tense", () => {
  it.each([
    ["He said so on Friday.", "past", "2014-06-20"],
    ["They will meet on Friday.", "future", "2014-06-27"],
    ["It was in November.", "past", "2013-11"],
    ["It will be in November.", "future", "2014-11"],
    ["It will open in two months.", "future", "2014-08"],
    ["It will be shut from Thursday to Saturday.", "future", "2014-06-26/2014-06-28"],
    ["He said they would meet next Friday, July 4.", "past", "2014-07-04"],
  ] as const)("%s (%s) → %s", (phrase, tense, edtf) => {
    expect(values(phrase, { ...WEDNESDAY, tense })).toEqual([edtf]);
  });
});

describe("without a known day of publication", () => {
  it.each([
    ["on June 22 he spoke", "2014-06-22/..", "2014-06-22"],
    ["on June 21 he spoke", "2014-06-22/..", "2015-06-21"],
    ["in June he spoke", "2014-06-22/..", "2014-06"],
    ["on June 22 he spoke", "2017", "2017-06-22"],
    ["on June 22 he spoke", "2016/2017", null],
    ["on June 22 he spoke", "2014-09/2015-08", "2015-06-22"],
    ["on June 22 he spoke", null, null],
    ["on June 22 he spoke", "../2014", null],
    ["yesterday he spoke", "2014-06-22/..", null],
    ["last year he spoke", "2014", null],
    ["over the weekend he spoke", "2014-06", null],
    ["a year ago he spoke", null, null],
    ["in 2003 he spoke", null, "2003"],
  ] as const)("%s, published %s → %s", (phrase, published, edtf) => {
    expect(values(phrase, { published })).toEqual([edtf]);
  });
});

describe("the day that the text spoke of last", () => {
  it.each([
    ["The next day he left.", "2001-09-13"],
    ["two days later he left", "2001-09-14"],
    ["the following year he left", "2002"],
    ["a month earlier he left", "2001-08"],
    ["The previous Christmas he left.", "2000-12-25"],
    ["The following Easter he left.", "2002-03-31"],
    ["on the 20th of the previous month he left", "2001-08-20"],
    ["on Monday of the following week he left", "2001-09-17"],
  ])("%s → %s", (phrase, edtf) => {
    expect(values(phrase, { ...WEDNESDAY, told: "2001-09-12" })).toEqual([edtf]);
  });
});
