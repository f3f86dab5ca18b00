/** Temporal expressions of English news: where they stand and what they say, before any reference day is known. */
import type { Span } from "../text/span.ts";
import type { Calendar } from "./calendar.ts";
import { grammarOf, type Reading } from "./grammar.ts";
import type { Meaning } from "./meaning.ts";
import { anyOf } from "./numbers.ts";
import type { Parser } from "./phrase.ts";

/** What an expression says; `resolve` turns it into EDTF. */
export interface TimeExpression extends Span {
  readonly text: string;
  /** Id of the rule that read it. */
  readonly rule: string;
  readonly meaning: Meaning;
}

interface Finder {
  readonly parse: Parser<Reading>;
  /** Words without which no expression can be: figures, names of months and days, units … */
  readonly sign: RegExp;
  /** Words that an expression can begin with. */
  readonly opening: RegExp;
}

/** Built once for a calendar. */
const finders = new WeakMap<Calendar, Finder>();

const finderOf = (calendar: Calendar): Finder => {
  const known = finders.get(calendar);
  if (known !== undefined) return known;
  const signs = signsOf(calendar);
  const openings = [...signs, ...Object.keys(calendar.ordinals), ...OPENINGS];
  const made = {
    parse: grammarOf(calendar, false),
    sign: new RegExp(`\\d|${anyOf(signs)}(?!\\p{L})`, "giu"),
    opening: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:['’]?\\d|${anyOf([...new Set(openings.map(firstWord))])}(?!\\p{L}))`,
      "giu",
    ),
  };
  finders.set(calendar, made);
  return made;
};

const firstWord = (words: string): string => words.split(" ")[0] ?? words;

const signsOf = (calendar: Calendar): readonly string[] => {
  const names = [...calendar.months, ...calendar.weekdays].flatMap((n) => [n.name, ...n.short]);
  return [
    ...names,
    ...names.map((name) => `${name}s`),
    ...Object.values(calendar.units).flat(),
    ...Object.keys(calendar.seasons),
    ...Object.keys(calendar.decades),
    ...calendar.day_parts,
    ...calendar.named_days.flatMap((day) => day.names),
    ...calendar.vague,
    ...Object.keys(calendar.numbers),
    ...["today", "yesterday", "tomorrow", "tonight"],
  ];
};

/** Function words and adjectives that an expression can begin with. */
const OPENINGS: readonly string[] = (
  "a after an at before beginning between coming current during earlier early end ever following for from in just " +
  "last late later many mid middle next on over past preceding previous recent rest several since some start the " +
  "these this till up until upcoming week within Q1 Q2 Q3 Q4 H1 H2"
).split(" ");

/** No expression reaches further than this before its first sign: "in the very last …". */
const REACH = 40;

/**
 * Finds the time expressions in a span of a reading, in order, none overlapping another; spans are code points of
 * the reading. Needs no reference day; the work is linear in the length of the span.
 */
export const findTimeExpressions = (
  reading: string,
  within: Span,
  calendar: Calendar,
): readonly TimeExpression[] => {
  const text = reading.slice(within.start, within.end);
  const { parse, sign, opening } = finderOf(calendar);
  const signs = Array.from(text.matchAll(sign), (m) => m.index);
  const found: TimeExpression[] = [];
  let next = 0;
  let from = 0;
  if (signs.length === 0) return found;
  for (const { index } of text.matchAll(opening)) {
    if (index < from) continue;
    while (next < signs.length && (signs[next] ?? 0) < index) next++;
    const ahead = signs[next];
    if (ahead === undefined) break;
    if (ahead - index > REACH) continue;
    const read = parse(text, index);
    if (read === null) continue;
    from = read.end;
    found.push({
      start: within.start + index,
      end: within.start + read.end,
      text: text.slice(index, read.end),
      ...read.value,
    });
  }
  return found;
};
