/** Rules for calendar dates: days, months, years, decades, centuries as written. */
import type { Meaning, Which } from "../meaning.ts";
import { END } from "../numbers.ts";
import { longest, map, maybe, type Parser, phrase, read, skip } from "../phrase.ts";
import type { TimeRule } from "../rule.ts";

type Maybe = number | null;
const nothing: Maybe = null;

export const date = (
  parts: Partial<Record<"year" | "month" | "day" | "weekday", Maybe>>,
  which: Which | null = null,
): Meaning => ({
  kind: "date",
  year: null,
  month: null,
  day: null,
  weekday: null,
  which,
  ...parts,
});

/** A two-digit year: up to 29 in this century, later in the last. */
export const fullYear = (n: number): number => (n >= 100 ? n : n < 30 ? 2000 + n : 1900 + n);

const year2 = read(`['’]?\\d\\d${END}`, (m) => fullYear(Number(m[0].replace(/\D/g, ""))));

export const dayRule: TimeRule = {
  id: "time.day",
  finds: "A day of a month, with or without its year and weekday",
  matches: [
    "The deal was signed on [time June 22, 2014].",
    "She left on [time Monday, Dec. 3], for Oslo.",
    "It began on [time the 3rd of March 1998] in Rome.",
    "[time 12 October 2001] was a turning point.",
    "Parliament voted on [time March 20].",
  ],
  ignores: ["They march 20 miles a day.", "She may 5 times refuse.", "June has left the company."],
  read: (w) => {
    const weekday = maybe(
      map(phrase`${w.anyWeekday},? (?:the )?`, ([day]) => day),
      nothing,
    );
    const year = w.loose
      ? longest([
          map(phrase`(?:, ?|,? (?:of |in )?)${w.year}`, ([y]) => y),
          map(phrase`,? (?:of )?${year2}`, ([y]) => y),
        ])
      : map(phrase`(?:,? ?| of | in )(?<= |,)${w.year}`, ([y]) => y);
    const after = maybe(year, nothing);
    const monthFirst = map(
      phrase`${weekday}${w.month}${w.loose ? skip("[ ,./-]{0,3}(?:the )?") : skip(" (?:the )?")}${map(phrase`${w.dayNumber}(?! (?:percent|per cent|million|billion|people|troops))${after}`, (v) => v)}`,
      ([weekday, month, , [day, year]]) => date({ weekday, month, day, year }),
    );
    const dayFirst = map(
      phrase`${weekday}(?:the )?${w.dayNumber}(?:(?: day)? of (?:the )?| |-|/|\\. |)${map(phrase`${w.month}${after}`, (v) => v)}`,
      ([weekday, day, [month, year]]) => date({ weekday, month, day, year }),
    );
    return longest([monthFirst, dayFirst]);
  },
};

export const monthRule: TimeRule = {
  id: "time.month",
  finds: "A month, with or without its year",
  matches: [
    "He resigned in [time November].",
    "Talks opened in [time May 2012].",
    "In [time May] the siege began.",
    "They met [time last March] in Vienna.",
    "The court ruled in [time September of 1999].",
  ],
  ignores: ["Mrs May spoke.", "May the best man win.", "The March on Rome ended.", "It may rain."],
  read: (w) => {
    const which = maybe(
      read<Which>("(last|this|next|the coming) ", (m) => WHICH[(m[1] ?? "").toLowerCase()] ?? null),
      null,
    );
    const whichMonth = map(phrase`${which}${w.month}`, ([which, month]) =>
      which === null ? null : date({ month }, which),
    );
    const withYear = map(
      phrase`${w.month}(?: in |-|/|,? ?(?:of )?)(?<=[ ,/-])${w.year}`,
      ([month, year]) => date({ month, year }),
    );
    const afterPreposition = map(phrase`${skip(PREPOSITION)}${w.month}(?! \d)`, ([, month]) =>
      date({ month }),
    );
    const inYear = map(
      phrase`${w.month},? (?:of )?${read<Which>("(last|this|next) year", (m) => WHICH[(m[1] ?? "").toLowerCase()] ?? null)}`,
      ([month, which]) => date({ month }, which),
    );
    const plain = map(w.plainMonth, (month) => date({ month }));
    return longest([whichMonth, withYear, inYear, afterPreposition, plain]);
  },
};

const PREPOSITION =
  "(?<=\\b(?:in|of|since|until|till|by|during|through|throughout|early|late|mid|from|between|before|after|to) |mid-)";

export const WHICH: Readonly<Record<string, Which>> = {
  last: "last",
  this: "this",
  current: "this",
  next: "next",
  past: "past",
  "this past": "past",
  coming: "coming",
  upcoming: "coming",
  "the coming": "coming",
  "this coming": "coming",
  "this upcoming": "coming",
};

export const isoRule: TimeRule = {
  id: "time.numeric",
  finds: "A date in figures: ISO, or month/day/year where the order leaves a choice",
  matches: [
    "Updated [time 2014-06-22].",
    "It was filed on [time 10/31/1974] in court.",
    "Stamped [time 31.10.1974], it lay there.",
  ],
  ignores: ["They trade 24/7.", "Version 10.1.3 is out.", "A 50/50 chance.", "Call 555-12-2014."],
  read: () => longest(SEPARATORS.flatMap((separator) => figuresBy(separator))),
};

const SEPARATORS = ["-", "/", "\\."] as const;

/** The three numbers of a date, parted by the same sign, with no more of it before or after. */
const figuresBy = (s: (typeof SEPARATORS)[number]): readonly Parser<Meaning>[] => {
  const before = s === "-" ? "(?<![\\d/.]|\\d-)" : "(?<![\\d/.])";
  const after = `(?![\\d%]|${s}\\d)`;
  return [
    read(`${before}([12]\\d{3})${s}(\\d\\d?)${s}(\\d\\d?)${after}`, ([, y, m, d]) =>
      date({ year: Number(y), month: Number(m), day: Number(d) }),
    ),
    read(`${before}(\\d\\d?)${s}(\\d\\d?)${s}([12]\\d{3})${after}`, ([, a, b, y]) =>
      monthAndDay(Number(a), Number(b), Number(y)),
    ),
  ];
};

/** Month and day in figures, American order unless only the other one is possible. */
export const monthAndDay = (a: number, b: number, year: number | null): Meaning =>
  a > 12 ? date({ year, month: b, day: a }) : date({ year, month: a, day: b });

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
  ],
  read: (w) => {
    const guard = `(?<![\\d.,:$€£#/]|(?<![12]\\d{3} ?)-)(?<!\\b${w.calendar.number_before.length > 0 ? `(?:${w.calendar.number_before.join("|")})` : "(?!)"}\\.? )`;
    const follows = w.loose
      ? ""
      : `(?! ?%|[’']?\\w| (?:metres|meters|feet|dollars|euros|men|women|people|troops|soldiers|deaths|jobs|votes|miles|tons|hours|others)\\b)`;
    const figure = read(`${guard}[12]\\d{3}${END}${follows}`, (m): Meaning | null => {
      const year = Number(m[0]);
      return w.loose || (year >= 1200 && year < 2200) ? { kind: "year", year } : null;
    });
    const inWords = map(
      phrase`(?<=\b(?:in|since|until|by|of|from|to|between|and|through) |^)(?:the )?(?:year )?${w.yearInWords}`,
      ([year]): Meaning => ({ kind: "year", year }),
    );
    return longest([figure, inWords]);
  },
};

export const decadeRule: TimeRule = {
  id: "time.decade",
  finds: "A decade",
  matches: [
    "In [time the 1980s] oil was cheap.",
    "[time the '70s] are back.",
    "Music of [time the nineties].",
  ],
  ignores: ["He is in his 70s.", "Temperatures in their 90s."],
  read: (w) => {
    const figures = read(
      `(?:the )?([12]\\d\\d0)[’']?s(?!\\p{L})`,
      (m): Meaning => ({
        kind: "decade",
        year: Number(m[1]),
        exact: true,
      }),
    );
    const short = read(
      `the [’']?(\\d0)[’']?s(?!\\p{L})`,
      (m): Meaning => ({
        kind: "decade",
        year: 1900 + Number(m[1]),
        exact: false,
      }),
    );
    const names = Object.keys(w.calendar.decades).join("|");
    const named = read(
      `the (?:(nineteen|twenty|two)[ -])?(${names})(?!\\p{L})`,
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

export const centuryRule: TimeRule = {
  id: "time.century",
  finds: "A century",
  matches: [
    "The shrine dates from [time the 15th century].",
    "[time the nineteenth century] saw three wars.",
  ],
  ignores: ["He scored a century.", "For centuries they traded."],
  read: (w) =>
    map(
      phrase`(?:the )?${w.ordinal} century${skip(END)}`,
      ([number]): Meaning => ({
        kind: "century",
        number,
      }),
    ),
};
