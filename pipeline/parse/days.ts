/**
 * Full dates in lines of publication, datelines and addresses: "Wednesday, 25 June 2014", "2014-06-25". In: a text
 * and the calendar. Out: the days. Not left to the grammar of pipeline/time, which reads the longest expression: a
 * day within "from 3 to 9 June 2014" is no day there, "25-Jun-2014" no date in running text, and "6/7/2014" always
 * American, where publication must not guess.
 */

import { once } from "../text/once.ts";
import { type Span, span } from "../text/span.ts";
import type { Calendar } from "../time/calendar.ts";
import { dayOf, dayText } from "../time/edtf.ts";
import { anyOf } from "../time/numbers.ts";

export interface Day extends Span {
  /** ISO day. */
  readonly iso: string;
}

const patternsOf = once(({ months, weekdays }: Calendar): readonly RegExp[] => {
  const month = `(?<month>${anyOf(months.flatMap((m) => [m.name, ...m.short]))})\\.?`;
  const weekday = `(?:${anyOf(weekdays.flatMap((d) => [d.name, ...d.short]))}\\.?,?\\s+)?`;
  const day = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  const year = "(?<year>(?:19|20)\\d\\d)(?!\\d)";
  return [
    new RegExp(`(?<![\\p{L}\\d])${weekday}${month}\\s+${day},?\\s+${year}`, "giu"),
    new RegExp(`(?<![\\p{L}\\d])${weekday}${day}[\\s-]+(?:of\\s+)?${month}[,\\s-]+${year}`, "giu"),
    /(?<![\d-])(?<year>(?:19|20)\d\d)[-/](?<number>\d\d?)[-/](?<day>\d\d?)(?!\d)/g,
    /(?<![\d.])(?<day>\d\d?)\.(?<number>\d\d?)\.(?<year>(?:19|20)\d\d)(?!\d)/g,
    /(?<![\d/])(?<first>\d\d?)\/(?<second>\d\d?)\/(?<year>(?:19|20)\d\d)(?!\d)/g,
  ];
});

/** The full dates of a text, in order of appearance; spans from its start. Dates that no calendar has are none. */
export const findDays = (text: string, calendar: Calendar): readonly Day[] => {
  if (!/(?:19|20)\d\d/.test(text)) return [];
  return patternsOf(calendar)
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap((match) => {
      const iso = isoOf(match.groups ?? {}, calendar);
      return iso === null ? [] : [{ ...span(match.index, match.index + match[0].length), iso }];
    })
    .toSorted((a, b) => a.start - b.start);
};

type Groups = { readonly [name: string]: string | undefined };

const isoOf = (groups: Groups, calendar: Calendar): string | null => {
  const { month, day } = monthAndDay(groups, calendar);
  const date = dayOf(Number(groups.year), month, day);
  return date && dayText(date);
};

/** 1-based month; of "6/25/2014" by the number that cannot be a month, else none. */
const monthAndDay = (groups: Groups, calendar: Calendar): { month: number; day: number } => {
  if (groups.first !== undefined) return slashed(Number(groups.first), Number(groups.second));
  const day = Number(groups.day);
  if (groups.number !== undefined) return { month: Number(groups.number), day };
  const name = (groups.month ?? "").toLowerCase();
  const at = calendar.months.findIndex((m) =>
    [m.name, ...m.short].some((n) => n.toLowerCase() === name),
  );
  return { month: at + 1, day };
};

const slashed = (first: number, second: number): { month: number; day: number } => {
  if (first > 12) return { month: second, day: first };
  if (second > 12 || first === second) return { month: first, day: second };
  return { month: 0, day: 0 };
};
