/**
 * Rules for shorthand: read only where the words are already known to tell a time, for in running text they are
 * numbers or plain words ("4/22", "15", "the week").
 */
import type { Unit } from "../calendar.ts";
import type { Meaning } from "../meaning.ts";
import { anyOf, END } from "../numbers.ts";
import { longest, map, type Parser, phrase, read } from "../phrase.ts";
import type { TimeRule } from "../rule.ts";
import { date, dayBefore, fullYear, monthAndDay } from "./dates.ts";

const SEPARATOR = " ?[-/.] ?";

export const figuresRule: TimeRule = {
  id: "time.figures",
  finds: "Month and day in figures, with a short year or none; year and month in figures",
  matches: [
    "4/22",
    "22.04",
    "10/31/74",
    "2016-11",
    "11/2016",
    "20161016",
    "2018 3 14",
    "friday 5/12",
    "next 5/12",
  ],
  ignores: ["1-2-3-4", "13/31/2018", "101.5"],
  read: (w) => {
    const monthDay = longest(
      ["-", "/", "\\."].map((sign) =>
        read(
          `(\\d\\d?) ?${sign} ?(\\d\\d?)(?!\\d|${sign})`,
          (m) => [Number(m[1]), Number(m[2])] as const,
        ),
      ),
    );
    const short = read("(\\d\\d?)([-/.])(\\d\\d?)(?:\\2|,)(\\d\\d)(?![\\d/.-])", (m) =>
      monthAndDay(Number(m[1]), Number(m[3]), fullYear(Number(m[4]))),
    );
    const withComma = read("(\\d\\d?)[-/.](\\d\\d?), ?([12]\\d{3})", (m) =>
      monthAndDay(Number(m[1]), Number(m[2]), Number(m[3])),
    );
    const month = (year: number, month: number): Meaning | null =>
      month >= 1 && month <= 12 ? date({ year, month }) : null;
    return longest([
      map(phrase`${dayBefore(w)}${monthDay}`, ([{ weekday, which }, [a, b]]) =>
        monthAndDay(a, b, null, { weekday, which }),
      ),
      short,
      withComma,
      read(`([12]\\d{3})${SEPARATOR}(\\d\\d?)(?![\\d/.-])`, (m) =>
        month(Number(m[1]), Number(m[2])),
      ),
      read(`(\\d\\d?)${SEPARATOR}([12]\\d{3})(?![\\d/.-])`, (m) =>
        month(Number(m[2]), Number(m[1])),
      ),
      read("([12]\\d{3})(\\d\\d)(\\d\\d)(?!\\d)", (m) =>
        date({ year: Number(m[1]), month: Number(m[2]), day: Number(m[3]) }),
      ),
      read("([12]\\d{3}) (\\d\\d?) (\\d\\d?)(?!\\d)", (m) =>
        date({ year: Number(m[1]), month: Number(m[2]), day: Number(m[3]) }),
      ),
    ]);
  },
};

export const orderRule: TimeRule = {
  id: "time.order",
  finds: "A date in an unusual order: year first with a month's name",
  matches: [
    "2019-aug-1",
    "2016 june",
    "2018 March 18",
    "Sep-23-2020",
    "31/Oct/1974",
    "16. Nov. 2016",
  ],
  ignores: ["2016 mayors"],
  read: (w) => {
    const year = read("([12]\\d{3})(?!\\d)", (m) => Number(m[1]));
    const shortYear = longest([year, read("['’]?(\\d\\d)(?!\\d)", (m) => fullYear(Number(m[1])))]);
    const join = read("[ ,./-]{1,3}", (m) => m[0]);
    const monthDay = map(phrase`${w.month}${join}${w.dayNumber}`, ([month, , day]) => ({
      month,
      day,
    }));
    const dayMonth = map(phrase`${w.dayNumber}${join}${w.month}`, ([day, , month]) => ({
      month,
      day,
    }));
    const either = longest([monthDay, dayMonth]);
    return longest([
      map(phrase`${year}${join}${either}`, ([year, , rest]) => date({ year, ...rest })),
      map(phrase`${either}${join}${year}`, ([rest, , year]) => date({ year, ...rest })),
      map(phrase`${dayMonth}${join}${shortYear}`, ([rest, , year]) => date({ year, ...rest })),
      map(phrase`${w.month} of ${shortYear}`, ([month, year]) => date({ year, month })),
      map(phrase`${year}${join}${w.month}`, ([year, , month]) => date({ year, month })),
    ]);
  },
};

export const numberAloneRule: TimeRule = {
  id: "time.number-alone",
  finds: "The number of a day, of a week, of a decade, standing alone",
  matches: [
    "the 18th",
    "15",
    "the second",
    "Mon 13th",
    "Monday 21",
    "second Tuesday",
    "week 31",
    "week 3 of 2027",
    "nineties",
    "70's",
  ],
  ignores: ["42 people", "the second man"],
  read: (w) => {
    const day = map(phrase`(?:the )?${w.dayNumber}`, ([day]) => date({ day }));
    const weekday = map(phrase`${w.anyWeekday},? (?:the )?${w.dayNumber}`, ([weekday, day]) =>
      date({ weekday, day }),
    );
    const week = map(phrase`week ${w.cardinal}`, ([nth]) => nth);
    const weekOf = (nth: number, of: Meaning): Meaning => ({
      kind: "nth",
      nth,
      count: 1,
      item: { unit: "week" },
      of,
    });
    const running: Meaning = { kind: "unit", unit: "year", offset: 0 };
    const decade = (year: number): Meaning => ({ kind: "decade", year, exact: false });
    const names = Object.entries(w.calendar.decades).filter(([name]) => name.endsWith("ies"));
    return longest<Meaning>([
      day,
      weekday,
      map(phrase`(?:the )?${w.ordinal} ${w.weekday}`, ([nth, weekday]) => ({
        ...weekOf(nth, { ...running, unit: "month" }),
        item: { weekday },
      })),
      map(week, (nth) => weekOf(nth, running)),
      map(phrase`${week} of ${yearOf(w.year)}`, ([nth, of]) => weekOf(nth, of)),
      ...names.map(([name, ten]) => read(name, () => decade(ten === 0 ? 2000 : 1900 + ten))),
      read("(\\d)0 ?[’']?s", (m) => decade(1900 + 10 * Number(m[1]))),
      read(
        "([12]\\d\\d0) s",
        (m): Meaning => ({ kind: "decade", year: Number(m[1]), exact: true }),
      ),
    ]);
  },
};

const yearOf = (year: Parser<number>): Parser<Meaning> =>
  longest([
    map(year, (n): Meaning => ({ kind: "year", year: n })),
    read(
      "(last|this|next) year",
      (m): Meaning => ({
        kind: "unit",
        unit: "year",
        offset: { last: -1, this: 0, next: 1 }[(m[1] ?? "").toLowerCase()] ?? 0,
      }),
    ),
  ]);

const UNITS: Readonly<Record<string, Unit>> = {
  d: "day",
  w: "week",
  m: "month",
  q: "quarter",
  y: "year",
};

export const unitAloneRule: TimeRule = {
  id: "time.unit-alone",
  finds:
    "The running day, week, month, year, also as 'now'; and offices' short forms for its beginning and end",
  matches: ["the week", "the year", "my day", "EOM", "the EOY", "right now"],
  ignores: ["a week", "weekly", "nowhere"],
  read: (w) => {
    const edge = read(
      "(?:the )?(b|e)o([dwmqy])",
      (m): Meaning => ({
        kind: "part",
        part: /b/i.test(m[1] ?? "") ? "beginning" : "end",
        of: { kind: "unit", unit: UNITS[(m[2] ?? "").toLowerCase()] ?? "day", offset: 0 },
      }),
    );
    const running = map(
      phrase`(?:the|my) ${w.oneUnit}`,
      ([unit]): Meaning => ({ kind: "unit", unit, offset: 0 }),
    );
    const weekend = read("weekend", (): Meaning => ({ kind: "unit", unit: "weekend", offset: 0 }));
    const now = read(
      `${anyOf(w.calendar.present)}${END}`,
      (): Meaning => ({ kind: "unit", unit: "day", offset: 0 }),
    );
    return longest([edge, running, weekend, now]);
  },
};
