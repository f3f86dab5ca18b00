/** Counted times: so many units before or after a day, and the stretch between. */
import type { Temporal } from "temporal-polyfill";
import type { Unit } from "../calendar.ts";
import {
  boundsOf,
  dayText,
  decadeText,
  intervalText,
  monthText,
  parseDay,
  yearText,
} from "../edtf.ts";
import type { Amount, Meaning } from "../meaning.ts";
import { days, mondayOf, unitOf } from "./relative.ts";
import { workingDay } from "./working.ts";

type Day = Temporal.PlainDate;

/** Units as days and months, which is how a calendar adds. */
const STEP: Readonly<Record<Unit, { readonly months?: number; readonly days?: number }>> = {
  day: { days: 1 },
  week: { days: 7 },
  fortnight: { days: 14 },
  weekend: { days: 7 },
  working_day: {},
  working_week: { days: 7 },
  month: { months: 1 },
  quarter: { months: 3 },
  half: { months: 6 },
  year: { months: 12 },
  decade: { months: 120 },
  century: { months: 1200 },
};

const LIMIT = 5000;

const move = (day: Day, amounts: readonly Amount[], direction: 1 | -1): Day | null => {
  let months = 0;
  let plain = 0;
  let working = 0;
  for (const { count, unit } of amounts) {
    working += unit === "working_day" ? count : 0;
    months += count * (STEP[unit].months ?? 0);
    plain += count * (STEP[unit].days ?? 0);
  }
  const moved =
    Math.abs(months) > 12 * LIMIT
      ? null
      : day.add({ months: direction * months }).add({ days: direction * plain });
  if (moved === null || moved.year < 1 || moved.year > 9999) return null;
  return workingDay(moved, working, direction);
};

/**
 * The day so many units away, as precise as the words: "two years ago" is a year, "two weeks ago" a week.
 * `exact` where they count from a day that is named: "two weeks before Christmas" is a day.
 */
export const shifted = (
  amounts: readonly Amount[],
  direction: 1 | -1,
  from: Day,
  exact: boolean,
): string | null => {
  const day = move(from, amounts, direction);
  const finest = exact ? "day" : amounts.at(-1)?.unit;
  if (day === null || finest === undefined) return null;
  switch (finest) {
    case "day":
    case "working_day":
      return dayText(day);
    case "week":
    case "fortnight":
      return days(mondayOf(day), mondayOf(day).add({ days: 6 }));
    case "weekend":
      return days(mondayOf(day).add({ days: 5 }), mondayOf(day).add({ days: 6 }));
    case "working_week":
      return days(mondayOf(day), mondayOf(day).add({ days: 4 }));
    case "month":
    case "quarter":
    case "half":
      return monthText(day.year, day.month);
    case "year":
      return yearText(day.year);
    case "decade":
      return `${yearText(day.year)}~`;
    case "century":
      return decadeText(day.year);
  }
};

/** So many years from a year, months or years from a month; null where the units are finer than the time. */
export const movedBy = (
  amounts: readonly Amount[],
  direction: 1 | -1,
  from: string,
): string | null => {
  const first = /^\d{4}(-\d\d)?$/.test(from) ? parseDay(boundsOf(from).start ?? "") : null;
  const finest = from.length === 4 ? 12 : 1;
  const fits = amounts.every(({ unit }) => (STEP[unit].months ?? 0) >= finest);
  const day = first && fits ? move(first, amounts, direction) : null;
  return day && (from.length === 4 ? yearText(day.year) : monthText(day.year, day.month));
};

/**
 * "the past two weeks" ends on the day, "the next two weeks" begins after it, "within two weeks" on it. Days count whole:
 * the past two days are yesterday and the one before, as the next two are tomorrow and the one after.
 */
export const stretchOf = (
  { amounts, direction }: Pick<Extract<Meaning, { kind: "stretch" }>, "amounts" | "direction">,
  today: Day,
): string | null => {
  const [only] = amounts;
  if (only !== undefined && amounts.length === 1 && only.unit === "quarter")
    return rowOf(only, direction, today);
  const other = move(today, amounts, direction === -1 ? -1 : 1);
  if (other === null) return null;
  if (direction === -1)
    return days(other, wholeDays(amounts) ? today.subtract({ days: 1 }) : today);
  if (direction === 0) return days(today, other);
  return days(
    amounts[0]?.unit === "working_day" ? workingDay(today, 1, 1) : today.add({ days: 1 }),
    other,
  );
};

/** So long up to the end of a time: in months where that is a month, and months are counted; else in days. */
export const upTo = (amounts: readonly Amount[], end: string): string | null => {
  const last = parseDay(boundsOf(end).end ?? "");
  const first = last && move(last.add({ days: 1 }), amounts, -1);
  if (!first) return null;
  const inMonths = /^\d{4}-\d\d$/.test(end) && first.day === 1;
  return intervalText(
    inMonths ? monthText(first.year, first.month) : dayText(first),
    inMonths ? end : dayText(last),
  );
};

const wholeDays = (amounts: readonly Amount[]): boolean =>
  amounts.every(({ unit, count }) => unit === "day" && count > 1);

/** Quarters count whole: "the last two quarters" are the two before the running one. */
const rowOf = ({ count, unit }: Amount, direction: 1 | 0 | -1, today: Day): string | null => {
  const ends = direction === -1 ? [-count, -1] : [direction, count];
  const [first, last] = ends.map((offset) =>
    unitOf({ kind: "unit", unit, offset }, today, undefined),
  );
  const start = first?.split("/").at(0);
  const end = last?.split("/").at(-1);
  return start === undefined || end === undefined ? null : intervalText(start, end);
};
