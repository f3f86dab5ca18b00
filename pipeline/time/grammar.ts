/** The rules in strata: each stratum's rules combine what the strata below have read. */
import type { Calendar } from "./calendar.ts";
import type { Meaning } from "./meaning.ts";
import { longest, type Parser, remember } from "./phrase.ts";
import type { TimeRule } from "./rule.ts";
import { agoRule, seenFromRule, stretchRule, vagueRule } from "./rules/counting.ts";
import { dayRule, isoRule, monthRule } from "./rules/dates.ts";
import { endedRule } from "./rules/ended.ts";
import { betweenRule, dayRangeRule, openRule, reachRule, runRule } from "./rules/intervals.ts";
import { partRule } from "./rules/parts.ts";
import {
  dayAloneRule,
  dayOfMonthRule,
  dayOfWeekRule,
  nthRule,
  weekOfRule,
} from "./rules/placed.ts";
import { nearDayRule, unitRule, weekdayRule } from "./rules/relative.ts";
import { holidayWeekendRule, namedDayRule, stageRule } from "./rules/seasons.ts";
import { shiftRule } from "./rules/shift.ts";
import { figuresRule, numberAloneRule, orderRule, unitAloneRule } from "./rules/shorthand.ts";
import { weekdayBesideRule, weekdaysRule } from "./rules/weekdays.ts";
import { centuryRule, decadeRule, yearRule } from "./rules/years.ts";
import { type Words, wordsOf } from "./words.ts";

/** From the simplest up. Within a stratum the longest reading wins, of equal ones the first. */
const STRATA: readonly (readonly TimeRule[])[] = [
  [
    dayRule,
    isoRule,
    monthRule,
    yearRule,
    decadeRule,
    centuryRule,
    namedDayRule,
    nearDayRule,
    weekdayRule,
    unitRule,
    stageRule,
    dayAloneRule,
  ],
  [nthRule, dayOfMonthRule, weekOfRule, holidayWeekendRule],
  [partRule, dayOfWeekRule],
  [agoRule, shiftRule, stretchRule, vagueRule, weekdaysRule, weekdayBesideRule, seenFromRule],
  [dayRangeRule, betweenRule, openRule, runRule, reachRule, endedRule],
];

/** Below the others, and only in the loose grammar. */
const SHORTHAND: readonly TimeRule[] = [figuresRule, orderRule, numberAloneRule, unitAloneRule];

export const timeRules: readonly TimeRule[] = STRATA.flat();
export const shorthandRules = SHORTHAND;

export interface Reading {
  readonly rule: string;
  readonly meaning: Meaning;
}

/** Reads the longest time expression that starts at a place, with the rule that read it. */
export const grammarOf = (calendar: Calendar, loose: boolean): Parser<Reading> =>
  build(wordsOf(calendar, loose), loose ? [SHORTHAND, ...STRATA] : STRATA);

const build = (words: Words, strata: readonly (readonly TimeRule[])[]): Parser<Reading> => {
  const readers: Parser<Reading>[] = [];
  let inner: Parser<Meaning> = () => null;
  for (const stratum of strata) {
    const below = inner;
    const own = stratum.map((rule) => ({ rule, parser: remember(rule.read(words, below)) }));
    readers.push(...own.map(({ rule, parser }) => labelled(rule.id, parser)));
    inner = remember(longest([below, ...own.map(({ parser }) => parser)]));
  }
  return longest(readers);
};

/** A word that goes on was not read to its end. */
const GOES_ON = /[\p{L}\p{N}]/u;

const labelled =
  (rule: string, parser: Parser<Meaning>): Parser<Reading> =>
  (text, at) => {
    const found = parser(text, at);
    if (found === null || GOES_ON.test(text.charAt(found.end))) return null;
    return { value: { rule, meaning: found.value }, end: found.end };
  };
