/** Weekdays, units and stages of the year, counted from the published day. Weeks run from Monday to Sunday. */
import type { Temporal } from "temporal-polyfill";

import {
  centuryText,
  dayText,
  decadeText,
  intervalText,
  monthText,
  parseDay,
  yearText,
} from "../edtf.ts";
import type { Meaning } from "../meaning.ts";
import type { Reference } from "../reference.ts";
import { yearOfRow } from "./dates.ts";
import { workingDay } from "./working.ts";

type Day = Temporal.PlainDate;
type Tense = Reference["tense"];

export const mondayOf = (day: Day): Day => day.subtract({ days: day.dayOfWeek - 1 });
export const days = (first: Day, last: Day): string | null =>
  intervalText(dayText(first), dayText(last));
const months = (year: number, month: number, count: number): string | null => {
  const last = month + count - 1;
  return intervalText(
    monthText(year, month),
    monthText(year + (last > 12 ? 1 : 0), ((last - 1) % 12) + 1),
  );
};

/**
 * "on Monday" is the last one up to the day itself, or the next if the verb is future; "last Monday" is in the week
 * before, "next Monday" in the week after, "this Monday" in the running week.
 */
export const weekdayOf = (
  { weekday, which }: Extract<Meaning, { kind: "weekday" }>,
  today: Day,
  tense: Tense,
): string => {
  const inWeek = (weeks: number): Day => mondayOf(today).add({ days: weekday - 1 + 7 * weeks });
  const back = (today.dayOfWeek - weekday + 7) % 7;
  const ahead = (weekday - today.dayOfWeek + 7) % 7;
  switch (which) {
    case "last":
      return dayText(inWeek(-1));
    case "this":
      return dayText(inWeek(0));
    case "next":
      return dayText(inWeek(1));
    case "past":
      return dayText(today.subtract({ days: back || 7 }));
    case "coming":
      return dayText(today.add({ days: ahead || 7 }));
    case null:
      return dayText(
        tense === "future" ? today.add({ days: ahead }) : today.subtract({ days: back }),
      );
  }
};

/** The nth such weekday after the day, or before it where negative, without the day itself; 0 is the nearest, or it. */
export const weekdaysOf = (
  { weekday, count }: Pick<Extract<Meaning, { kind: "weekdays" }>, "weekday" | "count">,
  today: Day,
): string => {
  const back = (today.dayOfWeek - weekday + 7) % 7 || 7;
  const ahead = (weekday - today.dayOfWeek + 7) % 7 || 7;
  const nearest = ahead === 7 ? 0 : ahead < back ? ahead : -back;
  const days = count < 0 ? 7 * (count + 1) - back : count > 0 ? 7 * (count - 1) + ahead : nearest;
  return dayText(today.add({ days }));
};

/** A unit so many steps from the running one, in its own precision. */
export const unitOf = (
  { unit, offset }: Extract<Meaning, { kind: "unit" }>,
  today: Day,
  tense: Tense,
): string | null => {
  const monday = mondayOf(today).add({ days: 7 * offset });
  const year = today.year + offset;
  switch (unit) {
    case "day":
      return dayText(today.add({ days: offset }));
    case "week":
      return days(monday, monday.add({ days: 6 }));
    case "working_day":
      return dayText(workingDay(today, Math.abs(offset), offset < 0 ? -1 : 1));
    case "working_week":
      return days(monday, monday.add({ days: 4 }));
    case "fortnight":
      return days(monday.add({ days: 7 * offset }), monday.add({ days: 7 * offset + 13 }));
    case "weekend":
      return weekend(tense === "future" && offset < 0 ? monday.add({ days: 7 }) : monday);
    case "month": {
      const month = today.add({ months: offset });
      return monthText(month.year, month.month);
    }
    case "quarter":
      return quarter(today.year * 4 + Math.ceil(today.month / 3) - 1 + offset);
    case "half":
      return half(today.year * 2 + Math.ceil(today.month / 6) - 1 + offset);
    case "year":
      return yearText(year);
    case "decade":
      return decadeText(today.year + 10 * offset);
    case "century":
      return centuryText(Math.floor(today.year / 100) + 1 + offset);
  }
};

const weekend = (monday: Day): string | null =>
  days(monday.add({ days: 5 }), monday.add({ days: 6 }));

/** Quarters and halves counted from the year 0, so that steps cross the year's end. */
const quarter = (index: number): string | null =>
  months(Math.floor(index / 4), (index % 4) * 3 + 1, 3);
const half = (index: number): string | null =>
  months(Math.floor(index / 2), (index % 2) * 6 + 1, 6);

/** A quarter, half or season; seasons are whole months of the north, winter begins in the December of its year. */
export const stageOf = (
  { unit, code, year: said, which }: Extract<Meaning, { kind: "stage" }>,
  { published, tense }: Reference,
): string | null => {
  const today = published === null ? null : parseDay(published);
  const year = said ?? (today && stageYear(unit, code, which, today, tense));
  if (year === null) return null;
  if (unit === "quarter") return quarter(year * 4 + code - 1);
  if (unit === "half") return half(year * 2 + code - 1);
  return months(year, (code - 20) * 3, 3);
};

const stageYear = (
  unit: "quarter" | "half" | "season",
  code: number,
  which: Extract<Meaning, { kind: "stage" }>["which"],
  today: Day,
  tense: Tense,
): number => {
  const winter = unit === "season" && code === 24 && today.month < 3 ? -1 : 0;
  if (which !== null) return yearOfRow(which, today.year) + winter;
  const month =
    unit === "quarter" ? code * 3 - 2 : unit === "half" ? code * 6 - 5 : (code - 20) * 3;
  if (tense === "future") return today.year;
  return month > today.month && tense === "past" ? today.year - 1 : today.year;
};
