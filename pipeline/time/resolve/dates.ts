/** Dates whose year or month the words leave out: the reference fills them where it leaves one choice. */
import type { Temporal } from "temporal-polyfill";
import { boundsOf, dayOf, dayText, monthText, parseDay, yearText } from "../edtf.ts";
import type { Meaning } from "../meaning.ts";
import type { Reference } from "../reference.ts";

type DateMeaning = Extract<Meaning, { kind: "date" }>;

/** EDTF of a written date; null where no year fits or the day does not exist. */
export const dateOf = (meaning: DateMeaning, reference: Reference): string | null => {
  if (meaning.month === null) return dayOfMonth(meaning, reference);
  const year = meaning.year ?? yearOf(meaning, reference);
  return year === null ? null : withYear(meaning, year);
};

const withYear = ({ month, day }: DateMeaning, year: number): string | null => {
  if (month === null) return yearText(year);
  if (day === null) return monthText(year, month);
  const date = dayOf(year, month, day);
  return date && dayText(date);
};

const yearOf = (meaning: DateMeaning, { published, tense }: Reference): number | null => {
  if (published === null) return null;
  const today = parseDay(published);
  if (today === null) return yearAllowed(meaning, published);
  const { which, weekday } = meaning;
  const plain = { ...meaning, weekday: null };
  if (which === "last" || which === "next") return yearOfRow(which, today.year);
  if (which === "this" && weekday === null) return today.year;
  if (which !== null) return yearNear(plain, today, 8, which === "this" ? undefined : TENSE[which]);
  return yearNear(meaning, today, 1, tense) ?? yearNear(plain, today, 8, tense);
};

const TENSE = { past: "past", coming: "future" } as const;

/** The nearest year in which there is such a day. A weekday settles it only near by; else the writer erred on it. */
const yearNear = (
  meaning: DateMeaning,
  today: Temporal.PlainDate,
  reach: number,
  tense: Reference["tense"],
): number | null => {
  const candidates = Array.from({ length: 2 * reach + 1 }, (_, step) => today.year + step - reach)
    .filter((year) => year >= 1 && year <= 9999)
    .flatMap((year) => candidate(meaning, year));
  return nearest(candidates, today, tense)?.year ?? null;
};

export const yearOfRow = (which: DateMeaning["which"], year: number): number =>
  which === "last" || which === "past" ? year - 1 : which === "next" ? year + 1 : year;

/** The date in a year, as one day to measure from; none where it does not exist or falls on another weekday. */
const candidate = (meaning: DateMeaning, year: number): readonly Temporal.PlainDate[] => {
  const day = dayOf(year, meaning.month ?? 1, meaning.day ?? 15);
  if (day === null || (meaning.weekday !== null && day.dayOfWeek !== meaning.weekday)) return [];
  return [day];
};

/** The latest not after the day, the earliest not before it, or the nearest where the tense is not known. */
export const nearest = (
  days: readonly Temporal.PlainDate[],
  today: Temporal.PlainDate,
  tense: Reference["tense"],
): Temporal.PlainDate | null => {
  const far = (day: Temporal.PlainDate): number => today.until(day, { largestUnit: "days" }).days;
  const fits = days.filter((day) =>
    tense === "past" ? far(day) <= 0 : tense !== "future" || far(day) >= 0,
  );
  return fits.reduce<Temporal.PlainDate | null>(
    (best, day) => (best === null || Math.abs(far(day)) < Math.abs(far(best)) ? day : best),
    null,
  );
};

/** The year that a published interval allows: the only one, or the earliest where it is open to the right. */
const yearAllowed = (meaning: DateMeaning, published: string): number | null => {
  if (meaning.which !== null) return null;
  const { start, end } = boundsOf(published);
  const from = start === null ? null : parseDay(start);
  if (from === null) return null;
  const to = end === null ? null : parseDay(end);
  const last = to === null ? from.year + 8 : to.year;
  const years = Array.from(
    { length: Math.min(9, last - from.year + 1) },
    (_, step) => from.year + step,
  );
  const allowed = years.filter((year) => {
    const { start: first, end: until } = boundsOf(withYear(meaning, year) ?? "");
    return (
      candidate(meaning, year).length > 0 &&
      first !== null &&
      until !== null &&
      until >= dayText(from) &&
      (to === null || first <= dayText(to))
    );
  });
  return to !== null && allowed.length > 1 ? null : (allowed[0] ?? null);
};

/** "the 15th", "Tuesday the 19th": the nearest such day. */
const dayOfMonth = (meaning: DateMeaning, { published, tense }: Reference): string | null => {
  const today = published === null ? null : parseDay(published);
  if (today === null || meaning.day === null) return null;
  const days = Array.from({ length: 25 }, (_, step) =>
    today.with({ day: 1 }).add({ months: step - 12 }),
  ).flatMap(({ year, month }) => candidate({ ...meaning, month }, year));
  const day = nearest(days, today, tense);
  return day && dayText(day);
};

/** First year of a decade; of "the 80s" the one that began last before the day. */
export const decadeOf = (
  { year, exact }: Extract<Meaning, { kind: "decade" }>,
  today: Temporal.PlainDate | null,
): number => (!exact && today !== null && today.year >= year + 100 ? year + 100 : year);
