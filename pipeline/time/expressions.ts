/** Temporal expressions of English news: where they stand and what they say, before any reference day is known. */
import { once } from "../text/once.ts";
import type { Span } from "../text/span.ts";
import type { Calendar } from "./calendar.ts";
import { grammarOf, type Reading } from "./grammar.ts";
import type { Meaning } from "./meaning.ts";
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
  /** Words without which no expression can be, beside figures: names of months and days, units … */
  readonly signs: ReadonlySet<string>;
  /** Words that an expression can begin with. */
  readonly openings: ReadonlySet<string>;
}

const finderOf = once((calendar: Calendar): Finder => {
  const signs = signsOf(calendar);
  const openings = [...signs, ...Object.keys(calendar.ordinals), ...OPENINGS];
  return {
    parse: grammarOf(calendar, false),
    signs: new Set(signs.flatMap((words) => wordsIn(words).slice(-1))),
    openings: new Set(openings.flatMap((words) => wordsIn(words).slice(0, 1))),
  };
});

const WORD = /[\p{L}\p{N}]+/gu;

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(WORD) ?? [];

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
    ...Object.keys(calendar.near_days),
    "tonight",
  ];
};

/** Function words and adjectives that an expression can begin with. */
const OPENINGS: readonly string[] = (
  "a after an at before beginning between closing coming current during earlier early end ever final following for from in just less " +
  "last late later many mid middle next on opening over past preceding previous prior recent rest several since so some start that the " +
  "these this thus till up until upcoming week within Q1 Q2 Q3 Q4 H1 H2"
).split(" ");

/** No expression reaches further than this before its first sign: "in the very last …". */
const REACH = 40;

/**
 * Finds the time expressions in a span of a reading, in order, none overlapping another; spans are code points of
 * the reading. Words just before the span are looked at ("in May" for "May"), none after it. Needs no reference
 * day; the work grows with the length of the span only.
 */
export const findTimeExpressions = (
  reading: string,
  within: Span,
  calendar: Calendar,
): readonly TimeExpression[] => {
  const offset = Math.max(0, within.start - REACH);
  const text = reading.slice(offset, within.end);
  const { parse } = finderOf(calendar);
  const found: TimeExpression[] = [];
  let from = within.start - offset;
  for (const index of startsOf(text, finderOf(calendar))) {
    const read = index < from ? null : parse(text, index);
    if (read === null) continue;
    from = read.end;
    found.push({
      start: offset + index,
      end: offset + read.end,
      text: text.slice(index, read.end),
      ...read.value,
    });
  }
  return found;
};

/** The places where an expression may begin: at an opening word with a sign near enough after it. */
function* startsOf(text: string, { signs, openings }: Finder): Generator<number> {
  const words = Array.from(text.matchAll(WORD), (m) => ({ at: m.index, word: m[0].toLowerCase() }));
  const signed = words.filter(({ word }) => signs.has(word) || /\d/.test(word));
  let next = 0;
  for (const { at, word } of signed.length === 0 ? [] : words) {
    const isFigure = /^\d/.test(word);
    if (!isFigure && !openings.has(word)) continue;
    while (next < signed.length && (signed[next]?.at ?? 0) < at) next++;
    const ahead = signed[next];
    if (ahead !== undefined && ahead.at - at <= REACH) yield isFigure ? withMark(text, at) : at;
  }
}

/** Figures of a year may stand after an apostrophe: "’80s". */
const withMark = (text: string, at: number): number =>
  /(?<![\p{L}\p{N}])['’]$/u.test(text.slice(Math.max(0, at - 2), at)) ? at - 1 : at;
