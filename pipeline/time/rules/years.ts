/** Rules for years, decades and centuries. */
import type { Meaning } from "../meaning.ts";
import { END } from "../numbers.ts";
import { longest, map, phrase, read, skip } from "../phrase.ts";
import type { TimeRule } from "../rule.ts";

export const yearRule: TimeRule = {
  id: "time.year",
  finds: "A year",
  matches: [
    "He was born in [time 1956].",
    "The [time 2003] invasion was illegal.",
    "Since the war ([time 1998]) much has changed.",
    "The reforms of [time 1979] failed.",
  ],
  ignores: [
    "Some 2000 troops arrived.",
    "UN resolution 1929 was adopted.",
    "It cost $1999 in all.",
    "They paid 2,000 dollars.",
    "He ran 1500 metres.",
    "About 1900 people fled.",
    "It fell in 1500 BC.",
  ],
  read: (w) => {
    const guard = `(?<![\\d.,:$€£#/]|(?<![12]\\d{3} ?|\\bmid)-)(?<!\\b${w.calendar.number_before.length > 0 && !w.loose ? `(?:${w.calendar.number_before.join("|")})` : "(?!)"}\\.? )`;
    const follows = w.loose
      ? ""
      : `(?! ?%| ?B\\.?C\\b|[’']?\\w| (?:metres|meters|feet|dollars|euros|men|women|people|troops|soldiers|deaths|jobs|votes|miles|tons|hours|others)\\b)`;
    const figure = read(`${guard}[12]\\d{3}${END}${follows}`, (m): Meaning | null => {
      const year = Number(m[0]);
      return w.loose || (year >= 1200 && year < 2200) ? { kind: "year", year } : null;
    });
    const inWords = map(
      phrase`(?<=\b(?:in|since|until|by|of|from|to|between|and|through) |^)(?:the )?(?:year )?${w.yearInWords}`,
      ([year]): Meaning => ({ kind: "year", year }),
    );
    const numbered = read(
      `(?:the )?year (\\d{1,4})${END}`,
      (m): Meaning => ({ kind: "year", year: Number(m[1]) }),
    );
    return longest(w.loose ? [figure, inWords, numbered] : [figure, inWords]);
  },
};

export const decadeRule: TimeRule = {
  id: "time.decade",
  finds: "A decade",
  matches: [
    "In [time the 1980s] oil was cheap.",
    "[time the '70s] are back.",
    "Music of [time the nineties].",
    "Trade of [time the 1700s].",
  ],
  ignores: ["He is in his 70s.", "Temperatures in their 90s."],
  read: (w) => {
    const figures = read(
      `(?:the )?([12]\\d\\d0)[’']?s(?!\\p{L})`,
      (m): Meaning =>
        hundredOf(Number(m[1])) ?? { kind: "decade", year: Number(m[1]), exact: true },
    );
    const short = read(
      `(?:the [’']?|[’'])(\\d0)[’']?s(?!\\p{L})`,
      (m): Meaning => ({
        kind: "decade",
        year: 1900 + Number(m[1]),
        exact: false,
      }),
    );
    const names = Object.keys(w.calendar.decades).join("|");
    const named = read(
      `the (?:(nineteen|twenty|two)[ -](?:thousand and )?)?(${names})(?!\\p{L})`,
      (m): Meaning | null => {
        const ten = w.calendar.decades[(m[2] ?? "").toLowerCase()] ?? 0;
        const hundred = { nineteen: 1900, twenty: 2000, two: 2000 }[(m[1] ?? "").toLowerCase()];
        if (ten === 10 && hundred === undefined) return null;
        if (ten === 0) return { kind: "decade", year: 2000, exact: true };
        return { kind: "decade", year: (hundred ?? 1900) + ten, exact: hundred !== undefined };
      },
    );
    return longest([figures, short, named]);
  },
};

/** "the 1700s" are a century; "the 1900s" and "the 2000s" may be their first ten years. */
const hundredOf = (year: number): Meaning | null =>
  year % 100 === 0 && year < 1900 ? { kind: "century", number: year / 100 + 1 } : null;

export const centuryRule: TimeRule = {
  id: "time.century",
  finds: "A century",
  matches: [
    "The shrine dates from [time the 15th century].",
    "[time the nineteenth century] saw three wars.",
  ],
  ignores: [
    "He scored a century.",
    "For centuries they traded.",
    "It was built in the 3rd century B.C.",
  ],
  read: (w) =>
    map(
      phrase`(?:the )?${w.ordinal} century${skip(END)}(?! B\.?C)`,
      ([number]): Meaning => ({
        kind: "century",
        number,
      }),
    ),
};
