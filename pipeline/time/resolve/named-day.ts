/** Holidays: the day of a rule in a year, and which year is meant. */
import type { Temporal } from "temporal-polyfill";
import type { NamedDay } from "../calendar.ts";
import { dayOf, dayText, parseDay } from "../edtf.ts";
import type { Meaning } from "../meaning.ts";
import type { Reference } from "../reference.ts";
import { nearest, yearOfRow } from "./dates.ts";

type Day = Temporal.PlainDate;

/** EDTF of a named day: in the year that the words give, else the one that tense and "last", "next" point to. */
export const namedDayOf = (
  { rule, year, inYear: row, which }: Extract<Meaning, { kind: "named" }>,
  { published, tense }: Reference,
): string | null => {
  if ("date" in rule) return rule.date;
  if (year !== null) return text(inYear(rule, year));
  const today = published === null ? null : parseDay(published);
  if (today === null) return null;
  if (row !== null) return text(inYear(rule, yearOfRow(row, today.year)));
  const days = [-1, 0, 1].flatMap((step) => inYear(rule, today.year + step) ?? []);
  const direction =
    which === "last" || which === "past"
      ? "past"
      : which === null || which === "this"
        ? tense
        : "future";
  return text(nearest(days, today, direction));
};

const text = (day: Day | null): string | null => day && dayText(day);

const inYear = (rule: Exclude<NamedDay["rule"], { date: string }>, year: number): Day | null => {
  if ("easter" in rule) return easter(year)?.add({ days: rule.easter }) ?? null;
  if ("day" in rule) return dayOf(year, rule.month, rule.day);
  const first = dayOf(year, rule.month, 1);
  if (first === null) return null;
  const start = first.add({ days: (rule.weekday - first.dayOfWeek + 7) % 7 });
  const weeks = rule.nth > 0 ? rule.nth - 1 : start.day + 28 <= first.daysInMonth ? 4 : 3;
  return start.add({ days: 7 * weeks + rule.plus });
};

/** Easter Sunday of the western churches, by the anonymous Gregorian computus. */
const easter = (year: number): Day | null => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1);
};
