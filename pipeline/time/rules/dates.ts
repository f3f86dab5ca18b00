/** Rules for calendar dates: days, months, years, decades, centuries as written. */
import type { Meaning, Which } from "../meaning.ts";
import { anyOf, END } from "../numbers.ts";
import { longest, map, maybe, type Parser, phrase, read, skip } from "../phrase.ts";
import type { TimeRule } from "../rule.ts";
import type { Words } from "../words.ts";

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

interface YearSaid {
  readonly year: Maybe;
  readonly which: Which | null;
}

const plainYear = (year: Maybe): YearSaid => ({ year, which: null });

const whichYear = read<Which>(
  "(last|this|next) year",
  (m) => WHICH[(m[1] ?? "").toLowerCase()] ?? null,
);

/** A two-digit year: up to 29 in this century, later in the last. */
export const fullYear = (n: number): number => (n >= 100 ? n : n < 30 ? 2000 + n : 1900 + n);

const year2 = read(`['’]?\\d\\d${END}`, (m) => fullYear(Number(m[0].replace(/\D/g, ""))));

/** The year that may follow a day: "2014", "of last year"; with loose words also "'14". */
const yearAfter = (w: Words): Parser<YearSaid> => {
  const figures = map(phrase`(?: of | in |, ?| )${w.year}`, ([year]) => plainYear(year));
  const row = map(phrase`,? (?:of )?${whichYear}`, ([which]): YearSaid => ({ year: null, which }));
  const short = map(phrase`,? (?:of )?${year2}`, ([year]) => plainYear(year));
  const spaced = map(phrase` ?,? ?(?:of |in )?${w.year}`, ([year]) => plainYear(year));
  return maybe(longest(w.loose ? [figures, row, short, spaced] : [figures, row]), plainYear(null));
};

interface DayBefore {
  readonly weekday: Maybe;
  readonly which: Which | null;
}

/** What may stand before a date: "Monday, ", "next Monday, ", "next ". A row of dates counts by the nearest. */
export const dayBefore = (w: Words): Parser<DayBefore> => {
  const which = read<Which>(
    `(${anyOf(Object.keys(WHICH))}) `,
    (m) => NEAREST[WHICH[(m[1] ?? "").toLowerCase()] ?? "this"],
  );
  const comma = skip(w.loose ? "(?:,| ?-| ?\\()? ?(?:the )?" : ",? (?:the )?");
  const weekday = map(
    phrase`${maybe(which, null)}${w.anyWeekday}${comma}`,
    ([which, weekday]): DayBefore => ({ weekday, which }),
  );
  const none: DayBefore = { weekday: null, which: null };
  const alone = map(which, (which): DayBefore => ({ weekday: null, which }));
  return maybe(longest([weekday, alone]), none);
};

const NEAREST: Readonly<Record<Which, Which>> = {
  last: "past",
  past: "past",
  this: "this",
  next: "coming",
  coming: "coming",
};

/** "22 June (Sunday)"; with loose words also "22 June, Sunday". */
const weekdayAfter = (w: Words): Parser<Maybe> =>
  maybe(
    longest([
      map(phrase` ?[(]${w.anyWeekday}[)]`, ([day]) => day),
      ...(w.loose ? [map(phrase`, ?${w.anyWeekday}`, ([day]) => day)] : []),
    ]),
    nothing,
  );

export const dayRule: TimeRule = {
  id: "time.day",
  finds: "A day of a month, with or without its year and weekday",
  matches: [
    "The deal was signed on [time June 22, 2014].",
    "She left on [time Monday, Dec. 3], for Oslo.",
    "It began on [time the 3rd of March 1998] in Rome.",
    "[time 12 October 2001] was a turning point.",
    "Parliament voted on [time March 20].",
    "It took effect on [time May 9 of this year].",
    "It took effect on [time the 9th of May of 1999].",
    "They meet [time next Tuesday, July 8], in Bonn.",
    "It opens on [time 6 July (Sunday)].",
    "The vote of [time last May 3] was close.",
  ],
  ignores: [
    "They march 20 miles a day.",
    "It was in March two years ago.",
    "She may 5 times refuse.",
    "June has left the company.",
  ],
  read: (w) => {
    const gap = skip(w.loose ? "[ ,./-]{0,3}(?:the )?" : " (?:the )?");
    const units = Object.values(w.calendar.units).flat().join("|");
    const counts = skip(`(?! (?:percent|per cent|million|billion|people|troops|${units})${END})`);
    const number = map(phrase`${w.dayNumber}${counts}`, ([n]) => n);
    const link = skip(
      w.loose ? "(?:(?: day)? of (?:the )?| ?[-/.] ?| |)" : "(?:(?: day)? of | |-)",
    );
    const monthFirst = map(phrase`${w.month}${gap}${number}`, ([month, , day]) => ({ month, day }));
    const dayFirst = map(phrase`(?:the )?${w.dayNumber}${link}${w.month}`, ([day, , month]) => ({
      month,
      day,
    }));
    return map(
      phrase`${dayBefore(w)}${longest([monthFirst, dayFirst])}${yearAfter(w)}${weekdayAfter(w)}`,
      ([before, day, { year, which }, weekday]) =>
        date({ weekday: before.weekday ?? weekday, year, ...day }, which ?? before.which),
    );
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
    const inYear = map(phrase`${w.month},? (?:of )?${whichYear}`, ([month, which]) =>
      date({ month }, which),
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
    "Updated [time 2014-06-22T10:30:00Z].",
    "It was filed on [time 10/31/1974] in court.",
    "Stamped [time 31.10.1974], it lay there.",
  ],
  ignores: ["They trade 24/7.", "Version 10.1.3 is out.", "A 50/50 chance.", "Call 555-12-2014."],
  read: ({ loose }) => longest(SEPARATORS.flatMap((separator) => figuresBy(separator, loose))),
};

const SEPARATORS = ["-", "/", "\\."] as const;

/** The time of day after an ISO date. */
const CLOCK = "(?:T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?";

/**
 * The three numbers of a date, parted by the same sign, with no more of it before or after; in words known to tell a
 * time another such date may follow: "10-1-2018-10-7-2018".
 */
const figuresBy = (s: (typeof SEPARATORS)[number], loose: boolean): readonly Parser<Meaning>[] => {
  const more = loose ? `(?!\\d\\d?${s}\\d\\d?${s}[12]\\d{3}(?!\\d))` : "";
  const full = loose ? `|(?<=${s}[12]\\d{3}-)` : "";
  const before = s === "-" ? `(?:(?<![\\d/.]|\\d-)${full})` : "(?<![\\d/.])";
  const after = `(?![\\d%]|${s}${more}\\d)`;
  return [
    read(`${before}([12]\\d{3})${s}(\\d\\d?)${s}(\\d\\d?)${CLOCK}${after}`, ([, y, m, d]) =>
      monthAndDay(Number(m), Number(d), Number(y)),
    ),
    read(`${before}(\\d\\d?)${s}(\\d\\d?)${s}([12]\\d{3})${after}`, ([, a, b, y]) =>
      monthAndDay(Number(a), Number(b), Number(y)),
    ),
  ];
};

/** Month and day in figures, American order unless only the other one is possible. */
export const monthAndDay = (
  a: number,
  b: number,
  year: number | null,
  { weekday, which }: DayBefore = { weekday: null, which: null },
): Meaning => {
  const [month, day] = a > 12 ? [b, a] : [a, b];
  return date({ year, month, day, weekday }, which);
};
