/**
 * EDTF level 1 (ISO 8601-2) as this dataset uses it: `2014-06-22`, `2014-06`, `2014`, `198X`, `19XX`,
 * qualified `2014~`, intervals `2003/2011` with open (`..`) ends. ISO days go in and out; no clock, no zone.
 */
import { Temporal } from "temporal-polyfill";

interface Bounds {
  /** First day it can mean, ISO; null where open or unknown. */
  readonly start: string | null;
  /** Last day it can mean, ISO; null where open or unknown. */
  readonly end: string | null;
}

const POINT = /^(\d{2}XX|\d{3}X|\d{4})(?:-(\d\d)(?:-(\d\d))?)?[?~%]?$/;
const OPEN = "..";

const pad = (n: number, width: number): string => String(n).padStart(width, "0");

export const yearText = (year: number): string => pad(year, 4);
export const monthText = (year: number, month: number): string =>
  `${yearText(year)}-${pad(month, 2)}`;
export const dayText = (day: Temporal.PlainDate): string =>
  `${monthText(day.year, day.month)}-${pad(day.day, 2)}`;
/** Any year of the decade will do: 1980 or 1987 → `198X`. */
export const decadeText = (year: number): string => `${yearText(year).slice(0, 3)}X`;
/** The nth century: 15 → `14XX`. */
export const centuryText = (number: number): string => `${pad(number - 1, 2)}XX`;
/** An interval; null is an open end. Both ends open say nothing: null. Equal ends are one date. */
export const intervalText = (start: string | null, end: string | null): string | null => {
  if (start === null && end === null) return null;
  return start === end ? start : `${start ?? OPEN}/${end ?? OPEN}`;
};

/** The calendar day, or null where there is no such day (31 June). */
export const dayOf = (year: number, month: number, day: number): Temporal.PlainDate | null => {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" });
  } catch {
    return null;
  }
};

/** The day that an ISO day names (`2014-06-22`), or null for anything else. */
export const parseDay = (text: string): Temporal.PlainDate | null => {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
};

/** True for an expression of this notation whose days exist and whose interval does not run backwards. */
export const isEdtf = (text: string): boolean => readBounds(text) !== null;

/**
 * First and last day of an expression; an open or unknown end is null, and so are both of what is no EDTF.
 */
export const boundsOf = (edtf: string): Bounds => readBounds(edtf) ?? { start: null, end: null };

const readBounds = (text: string): Bounds | null => {
  const [from, to, ...rest] = text.split("/");
  if (from === undefined || rest.length > 0) return null;
  if (to === undefined) return pointBounds(from);
  if (from === OPEN && to === OPEN) return null;
  const first = from === OPEN ? { start: null, end: null } : pointBounds(from);
  const last = to === OPEN ? { start: null, end: null } : pointBounds(to);
  if (first === null || last === null) return null;
  if (first.start !== null && last.end !== null && first.start > last.end) return null;
  return { start: first.start, end: last.end };
};

const pointBounds = (text: string): Bounds | null => {
  const match = POINT.exec(text);
  if (match === null) return null;
  const [, year = "", month, day] = match;
  if (year.endsWith("X"))
    return month === undefined
      ? daysBetween(year.replaceAll("X", "0"), year.replaceAll("X", "9"))
      : null;
  if (month === undefined) return daysBetween(year, year);
  const y = Number(year);
  const m = Number(month);
  if (day !== undefined) return single(dayOf(y, m, Number(day)));
  return wholeMonth(y, m);
};

const daysBetween = (first: string, last: string): Bounds => ({
  start: `${first}-01-01`,
  end: `${last}-12-31`,
});

const single = (day: Temporal.PlainDate | null): Bounds | null =>
  day === null ? null : { start: dayText(day), end: dayText(day) };

const wholeMonth = (year: number, month: number): Bounds | null => {
  const first = dayOf(year, month, 1);
  if (first === null) return null;
  return { start: dayText(first), end: dayText(first.with({ day: first.daysInMonth })) };
};
