/** Parts of a longer time and the nth of its days, weeks, weekdays, months. EDTF in, EDTF out. */
import { Temporal } from "temporal-polyfill";
import { boundsOf, dayText, intervalText, monthText, parseDay, yearText } from "../edtf.ts";
import type { Meaning, Part } from "../meaning.ts";
import type { Reference } from "../reference.ts";
import { fractionOf } from "./fraction.ts";
import { days, mondayOf } from "./relative.ts";

type Day = Temporal.PlainDate;

interface Stretch {
  readonly first: Day;
  readonly last: Day;
}

const stretchOf = (edtf: string): Stretch | null => {
  const { start, end } = boundsOf(edtf);
  const first = start === null ? null : parseDay(start);
  const last = end === null ? null : parseDay(end);
  return first && last && { first, last };
};

/** Months of a year, days of a month or week, years of a decade or century: first and last, counted from 1. */
const PARTS: Readonly<
  Record<
    "year" | "month" | "week" | "decade" | "century",
    Readonly<Record<"beginning" | "early" | "middle" | "late" | "end", readonly [number, number]>>
  >
> = {
  year: { beginning: [1, 3], early: [1, 4], middle: [5, 8], late: [9, 12], end: [9, 12] },
  month: { beginning: [1, 10], early: [1, 10], middle: [11, 20], late: [21, 31], end: [21, 31] },
  week: { beginning: [1, 3], early: [1, 3], middle: [3, 4], late: [5, 7], end: [5, 7] },
  decade: { beginning: [0, 3], early: [0, 3], middle: [4, 6], late: [7, 9], end: [7, 9] },
  century: { beginning: [0, 33], early: [0, 33], middle: [34, 66], late: [67, 99], end: [67, 99] },
};

/** Of a season or a quarter: its first, second or third month. */
const MONTH_OF = { beginning: 0, early: 0, middle: 1, late: 2, end: 2 } as const;

/** "early March" → the first ten days, "late 2013" → its last months, "earlier this year" → up to the published day. */
export const partOf = (part: Part, whole: string, { published }: Reference): string | null => {
  const stretch = stretchOf(whole);
  if (stretch === null) return null;
  const { first, last } = stretch;
  if (parseDay(whole) !== null) return whole;
  if (part === "so-far" || part === "rest") {
    const today = published === null ? null : parseDay(published);
    if (today === null) return null;
    if (whole !== containing(whole, today))
      return partOf(part === "so-far" ? "early" : "late", whole, { published });
    return part === "so-far" ? days(first, today) : days(today, last);
  }
  const length = first.until(last, { largestUnit: "days" }).days + 1;
  if (length === 7) return days(...within(PARTS.week[part], (n) => first.add({ days: n - 1 })));
  if (length >= 28 && length <= 31)
    return days(...within(PARTS.month[part], (n) => first.with({ day: Math.min(n, last.day) })));
  if (length >= 89 && length <= 92) {
    const month = first.add({ months: MONTH_OF[part] });
    return monthText(month.year, month.month);
  }
  if (length === 365 || length === 366)
    return span(PARTS.year[part], (n) => monthText(first.year, n));
  if (whole.endsWith("XX")) return span(PARTS.century[part], (n) => yearText(first.year + n));
  if (whole.endsWith("X")) return span(PARTS.decade[part], (n) => yearText(first.year + n));
  return null;
};

const within = ([a, b]: readonly [number, number], day: (n: number) => Day): [Day, Day] => [
  day(a),
  day(b),
];
const span = ([a, b]: readonly [number, number], text: (n: number) => string): string | null =>
  intervalText(text(a), text(b));

/** The expression itself if the day lies in it, else null. */
const containing = (edtf: string, day: Day): string | null => {
  const { start, end } = boundsOf(edtf);
  const iso = dayText(day);
  return start !== null && end !== null && start <= iso && iso <= end ? edtf : null;
};

type Nth = Extract<Meaning, { kind: "nth" }>;

/** The nth (from the end where negative) item of a stretch, or `count` of them from there on. */
export const nthOf = (meaning: Nth, whole: string): string | null => {
  const stretch = stretchOf(whole);
  if (stretch === null) return null;
  const { nth, count, item } = meaning;
  if ("weekday" in item) return nthWeekday(item.weekday, nth, stretch);
  const offset = nth < 0 ? nth + 1 - (count - 1) : nth - 1;
  const end = nth < 0 ? stretch.last : stretch.first;
  switch (item.unit) {
    case "day":
      return inside(end.add({ days: offset }), (day) => day.add({ days: count - 1 }), stretch);
    case "week": {
      const monday = (nth < 0 ? lastWeek(end) : firstWeek(end)).add({ days: 7 * offset });
      return nth === 0 ? week(mondayOf(end), 1) : week(monday, count);
    }
    case "weekend":
      return nth === 0 ? weekendBeside(stretch.first) : nthWeekend(nth, count, stretch);
    case "month":
      return nthMonth(end.add({ months: offset }), count, stretch);
    default:
      return count === 1 ? fractionOf(item.unit, nth, whole, stretch.first) : null;
  }
};

/** A week belongs to the longer time that holds its Thursday. */
const firstWeek = (day: Day): Day => mondayOf(day).add({ days: day.dayOfWeek > 4 ? 7 : 0 });
const lastWeek = (day: Day): Day => mondayOf(day).subtract({ days: day.dayOfWeek < 4 ? 7 : 0 });
const week = (monday: Day, count: number): string | null =>
  days(monday, monday.add({ days: 7 * count - 1 }));

/** The weekend nearest to a day, with the day itself and what lies between: Thanksgiving's runs from its Thursday. */
const weekendBeside = (day: Day): string | null => {
  const saturday = mondayOf(day).add({ days: day.dayOfWeek < 3 ? -2 : 5 });
  const sunday = saturday.add({ days: 1 });
  if (day.dayOfWeek === 3) return days(saturday, sunday);
  return days(earlier(day, saturday), later(day, sunday));
};

const earlier = (a: Day, b: Day): Day => (Temporal.PlainDate.compare(a, b) < 0 ? a : b);
const later = (a: Day, b: Day): Day => (Temporal.PlainDate.compare(a, b) < 0 ? b : a);

/** A weekend belongs to the longer time that holds its Saturday. */
const nthWeekend = (nth: number, count: number, stretch: Stretch): string | null => {
  const first = nthWeekday(6, nth < 0 ? nth - count + 1 : nth, stretch);
  const saturday = first === null ? null : parseDay(first);
  return saturday && days(saturday, saturday.add({ days: 7 * count - 6 }));
};

const isIn = (day: Day, { first, last }: Stretch): boolean =>
  Temporal.PlainDate.compare(first, day) <= 0 && Temporal.PlainDate.compare(day, last) <= 0;

const inside = (first: Day, until: (day: Day) => Day, stretch: Stretch): string | null => {
  const last = until(first);
  return isIn(first, stretch) && isIn(last, stretch) ? days(first, last) : null;
};

const nthMonth = (month: Day, count: number, stretch: Stretch): string | null => {
  const last = month.add({ months: count - 1 });
  if (!isIn(month, stretch) || !isIn(last, stretch)) return null;
  return intervalText(monthText(month.year, month.month), monthText(last.year, last.month));
};

const nthWeekday = (weekday: number, nth: number, stretch: Stretch): string | null => {
  const { first, last } = stretch;
  const day =
    nth > 0
      ? first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + 7 * (nth - 1) })
      : last.subtract({ days: ((last.dayOfWeek - weekday + 7) % 7) + 7 * (-nth - 1) });
  return isIn(day, stretch) ? dayText(day) : null;
};

/** The time that begins where another ends, in the precision of the words: after June 2014 → `2014-07`. */
export const timeAfter = (edtf: string): string | null => beside(boundsOf(edtf).end, 1, edtf);

/** The time that ends where another begins: before 2001 → `2000`. */
export const timeBefore = (edtf: string): string | null => beside(boundsOf(edtf).start, -1, edtf);

const beside = (bound: string | null, step: 1 | -1, said: string): string | null => {
  const day = bound === null ? null : parseDay(bound)?.add({ days: step });
  if (!day) return null;
  if (/^\d{4}~?$|X/.test(said)) return yearText(day.year);
  return /^\d{4}-\d\d$/.test(said) ? monthText(day.year, day.month) : dayText(day);
};
