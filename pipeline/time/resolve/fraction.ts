/** Halves and quarters of a century, a decade, a year; decades and years of the longer; halves of a month. EDTF out. */
import type { Temporal } from "temporal-polyfill";
import type { Unit } from "../calendar.ts";
import { dayText, decadeText, intervalText, monthText, yearText } from "../edtf.ts";

/** The nth fraction (from the end where negative) of what begins on a day; null where there is none such. */
export const fractionOf = (
  unit: Unit,
  nth: number,
  whole: string,
  first: Temporal.PlainDate,
): string | null => {
  if (/^\d{4}-\d\d$/.test(whole)) return unit === "half" ? halfMonth(nth, first) : null;
  if (/^\d{4}$/.test(whole)) return monthsOf(unit, nth, first.year);
  if (!whole.endsWith("X")) return null;
  const span = whole.endsWith("XX") ? 100 : 10;
  const size = yearsOf(unit, span);
  if (size === null || !Number.isInteger(size)) return null;
  const start = nth > 0 ? (nth - 1) * size : span + nth * size;
  if (start < 0 || start + size > span) return null;
  const year = first.year + start;
  if (size === 10) return decadeText(year);
  return intervalText(yearText(year), yearText(year + size - 1));
};

const yearsOf = (unit: Unit, span: number): number | null => {
  if (unit === "half") return span / 2;
  if (unit === "quarter") return span / 4;
  if (unit === "year") return 1;
  return unit === "decade" && span > 10 ? 10 : null;
};

const monthsOf = (unit: Unit, nth: number, year: number): string | null => {
  const size = unit === "half" ? 6 : unit === "quarter" ? 3 : 12;
  const start = nth > 0 ? (nth - 1) * size : 12 + nth * size;
  if (size === 12 || start < 0 || start + size > 12) return null;
  return intervalText(monthText(year, start + 1), monthText(year, start + size));
};

/** The first half of a month ends on its 15th day. */
const halfMonth = (nth: number, first: Temporal.PlainDate): string | null => {
  if (nth === 1) return intervalText(dayText(first), dayText(first.with({ day: 15 })));
  if (nth !== 2 && nth !== -1) return null;
  return intervalText(
    dayText(first.with({ day: 16 })),
    dayText(first.with({ day: first.daysInMonth })),
  );
};
