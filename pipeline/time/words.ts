/** The calendar's words as parsers. `loose` reads words that are known to tell a time: "may", "mon", "3 of sept". */

import { amountsOf } from "./amounts.ts";
import type { Calendar, CalendarName, NamedDay, Unit } from "./calendar.ts";
import type { Amount } from "./meaning.ts";
import { anyOf, END, type Numbers, numbersOf } from "./numbers.ts";
import { longest, map, type Parser, read, remember, skip } from "./phrase.ts";

export interface Words extends Numbers {
  readonly calendar: Calendar;
  readonly loose: boolean;
  /** 1–12; abbreviations with or without full stop. */
  readonly month: Parser<number>;
  /** A month that needs no number or preposition beside it. */
  readonly plainMonth: Parser<number>;
  /** 1 (Monday) – 7, in full. */
  readonly weekday: Parser<number>;
  /** Also abbreviated: only beside a date. */
  readonly anyWeekday: Parser<number>;
  /** "Fridays". */
  readonly weekdays: Parser<number>;
  /** 1–31: "22", "22nd", "twenty-second". */
  readonly dayNumber: Parser<number>;
  /** Four digits, or in words. */
  readonly year: Parser<number>;
  readonly unit: Parser<Unit>;
  /** In the singular. */
  readonly oneUnit: Parser<Unit>;
  /** In the plural. */
  readonly units: Parser<Unit>;
  /** "3 weeks", "a year", "2 years, 1 month and 21 days". */
  readonly amounts: Parser<readonly Amount[]>;
  readonly season: Parser<number>;
  readonly namedDay: Parser<NamedDay>;
  /** Reads " morning", " night" … or nothing. */
  readonly dayPart: Parser<string>;
}

export const wordsOf = (calendar: Calendar, loose: boolean): Words => {
  const numbers = numbersOf(calendar, loose);
  const plain = (spelling: string): boolean =>
    loose || !calendar.doubtful_months.includes(spelling);
  const units = unitOf(calendar, (spellings) => spellings);
  return {
    ...numbers,
    calendar,
    loose,
    month: named(calendar.months, () => true, loose),
    plainMonth: named(calendar.months, plain, loose),
    weekday: named(calendar.weekdays, (word) => loose || word.endsWith("day"), loose),
    anyWeekday: named(calendar.weekdays, () => true, loose),
    weekdays: named(calendar.weekdays, (word) => word.endsWith("day"), loose, "s?"),
    dayNumber: dayNumberOf(numbers),
    year: longest([read(`[12]\\d{3}${END}`, (m) => Number(m[0])), numbers.yearInWords]),
    unit: units,
    oneUnit: unitOf(calendar, (spellings) => spellings.filter((word) => !word.endsWith("s"))),
    units: unitOf(calendar, (spellings) => spellings.filter((word) => word.endsWith("s"))),
    amounts: remember(amountsOf(numbers.cardinal, units, loose)),
    season: read(
      `${anyOf(Object.keys(calendar.seasons))}${END}`,
      (m) => calendar.seasons[m[0].toLowerCase()] ?? null,
    ),
    namedDay: namedDayOf(calendar, loose),
    dayPart: skip(`(?: ${anyOf(calendar.day_parts)}${END})?`),
  };
};

/** Names by their place in the list; an abbreviation takes its full stop with it. Capitals demanded unless loose. */
const named = (
  names: readonly CalendarName[],
  accepts: (spelling: string) => boolean,
  loose: boolean,
  ending = "",
): Parser<number> => {
  const numberOf = new Map(
    names.flatMap(({ name, short }, index) =>
      [name, ...short].map((word) => [word.toLowerCase(), index + 1] as const),
    ),
  );
  const spelt = (words: readonly string[]): string => {
    const accepted = words.filter(accepts);
    return accepted.length === 0
      ? "(?!)"
      : anyOf([...accepted, ...accepted.map((word) => word.toUpperCase())]);
  };
  const full = spelt(names.map(({ name }) => name));
  const short = spelt(names.flatMap((name) => name.short));
  return read(
    `(?:(${full})|(${short})\\.?)${ending}(?!\\p{L})`,
    (m) => numberOf.get((m[1] ?? m[2] ?? "").toLowerCase()) ?? null,
    loose ? "i" : "",
  );
};

const dayNumberOf = ({ ordinal, cardinal }: Numbers): Parser<number> =>
  map(longest([ordinal, cardinal]), (n) => (n >= 1 && n <= 31 ? n : null));

const unitOf = (
  calendar: Calendar,
  choose: (spellings: readonly string[]) => readonly string[],
): Parser<Unit> => {
  const units = new Map(
    UNITS.flatMap((unit) => choose(calendar.units[unit]).map((word) => [word, unit] as const)),
  );
  return read(
    `${anyOf([...units.keys()])}(?![\\p{L}\\p{N}])`,
    (m) => units.get(m[0].replace(/\s+/g, " ").toLowerCase()) ?? null,
  );
};

/** Apostrophes of either shape, capitals or none, name the same day. */
const plainName = (words: string): string => words.replace(/['’]/g, "").toLowerCase();

const namedDayOf = (calendar: Calendar, loose: boolean): Parser<NamedDay> => {
  const namesOf = ({ names, short }: NamedDay): readonly string[] =>
    loose ? [...names, ...(short ?? [])] : names;
  const days = new Map(
    calendar.named_days.flatMap((day) =>
      namesOf(day).map((name) => [plainName(name), day] as const),
    ),
  );
  const names = anyOf(calendar.named_days.flatMap(namesOf));
  return read(`${names}(?!\\p{L})`, (m) => days.get(plainName(m[0])) ?? null, loose ? "i" : "");
};

const UNITS = [
  "day",
  "week",
  "fortnight",
  "weekend",
  "working_day",
  "working_week",
  "month",
  "quarter",
  "half",
  "year",
  "decade",
  "century",
] as const satisfies readonly Unit[];
