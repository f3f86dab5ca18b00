/** Rules for intervals: "between 2003 and 2011", "June 10-12", "since 1980", "until last year". */
import type { Calendar } from "../calendar.ts";
import type { Amount, Meaning } from "../meaning.ts";
import { anyOf } from "../numbers.ts";
import { longest, map, maybe, type Parser, phrase, read, skip } from "../phrase.ts";
import type { TimeRule } from "../rule.ts";
import { date } from "./dates.ts";

const interval = (from: Meaning | null, to: Meaning | null, exclude = false): Meaning => ({
  kind: "interval",
  from,
  to,
  exclude,
});

export const reachRule: TimeRule = {
  id: "time.reach",
  finds: "Within so long of a time that is named: the whole stretch from there",
  matches: [
    "They left [time less than three weeks after June 3, 2001].",
    "He died [time within two days of Christmas].",
  ],
  ignores: ["Less than three weeks after the vote he left.", "Within two days of talks."],
  read: (w, inner) => {
    const side = read(" (?:of|before|after|from)(?: the)? ", (m) =>
      /before/i.test(m[0]) ? -1 : 1,
    );
    return map(
      phrase`(?:in )?(?:less than|within) ${w.amounts}${side}${inner}`,
      ([amounts, direction, of]): Meaning => {
        const far: Meaning = { kind: "shift", amounts, direction, from: of };
        return direction < 0 ? interval(far, of) : interval(of, far);
      },
    );
  },
};

/** The running day as the end of an interval. */
const now = ({ present }: Calendar): Parser<Meaning> =>
  read(
    `(?:${anyOf(present)}|(?:to |current )?date|today)(?!\\p{L})`,
    (): Meaning => ({ kind: "unit", unit: "day", offset: 0 }),
  );

/** Through the beginning of a year is not to where the year begins, but on into it. */
const joined = (words: string): Parser<(to: Meaning) => Meaning> =>
  read(
    `(?:${words})`,
    (m) => (to) =>
      /thr/i.test(m[0]) && to.kind === "part" && to.part === "beginning"
        ? { ...to, part: "early" }
        : to,
  );

export const betweenRule: TimeRule = {
  id: "time.between",
  finds: "From one time to another",
  matches: [
    "It lasted [time from 1980 to 1988].",
    "[time Between 2003 and 2011] they fought.",
    "It is open [time from June 3 to July 2].",
    "He served [time from Monday until Thursday].",
    "Exports grew in [time 2010-2012].",
    "The [time 1980-88] war was long.",
  ],
  ignores: ["From Paris to 1988 guests.", "Between you and me.", "From 10 to 20 percent."],
  read: (w, inner) => {
    const end = longest([inner, now(w.calendar)]);
    const from = map(
      phrase`from ${end}${joined(" until| till| to| through|,? ?[-–—~]")}(?: the)? ?(?<= |[-–—~])${end}`,
      ([a, through, b]) => interval(a, through(b)),
    );
    const between = map(
      phrase`between ${end}${joined(" and | to | through | ?[-–—~] ?")}(?:the )?${end}`,
      ([a, through, b]) => interval(a, through(b)),
    );
    const dash = map(
      phrase`${inner}${joined(" ?[-–—~] ?| to | through | until | till ")}${end}`,
      ([a, through, b]) => (a.kind === b.kind || w.loose ? interval(a, through(b)) : null),
    );
    const years = read("([12]\\d)(\\d\\d)[-–/](\\d\\d)(?![\\d\\p{L}]|[-–/.]\\d)", (m) =>
      Number(m[3]) > Number(m[2])
        ? interval(
            { kind: "year", year: Number(`${m[1]}${m[2]}`) },
            { kind: "year", year: Number(`${m[1]}${m[3]}`) },
          )
        : null,
    );
    return longest([from, between, dash, years]);
  },
};

export const runRule: TimeRule = {
  id: "time.run",
  finds: "So long from a day on",
  matches: [
    "He is away [time for two weeks from June 3].",
    "It shuts [time from June 3 for two weeks].",
  ],
  ignores: ["For two weeks from home."],
  read: (w, inner) => {
    const run = (amounts: readonly Amount[], from: Meaning): Meaning => ({
      kind: "run",
      amounts,
      from,
    });
    const lengthFirst = map(
      phrase`(?:for )?${w.amounts},? ${skip("(?:starting(?: on| from)?|beginning(?: on)?|(?<=\\bfor .{3,24})from) ")}${inner}`,
      ([amounts, , from]) => run(amounts, from),
    );
    const lead = skip(
      w.loose
        ? "(?:(?:starting |beginning )?(?:from |on )?)"
        : "(?:from|starting|beginning)(?: on| from)? ",
    );
    const dayFirst = map(phrase`${lead}${inner},? for ${w.amounts}`, ([, from, amounts]) =>
      run(amounts, from),
    );
    return longest([lengthFirst, dayFirst]);
  },
};

export const dayRangeRule: TimeRule = {
  id: "time.day-range",
  finds: "Several days of one month",
  matches: [
    "They met [time June 10-12, 2014].",
    "It runs [time from 3 to 12 September].",
    "[time 1-8 May 1999] was wet.",
    "It rained [time between June 3 and 12].",
  ],
  ignores: ["They won 3-1 in May.", "June 10 is free."],
  read: (w) => {
    const year = maybe(
      map(phrase`(?:, ?| | of )${w.year}`, ([y]) => y),
      null,
    );
    const opening = "(?:(?:from|between) )?";
    const to = skip("(?: ?[-–—] ?| (?:to|and|until|till|through|thru) )(?:the )?");
    const days = map(phrase`${w.dayNumber}${to}${w.dayNumber}`, ([a, , b]) => ({ a, b }));
    const range = (
      month: number,
      { a, b }: { a: number; b: number },
      year: number | null,
    ): Meaning | null =>
      a < b ? interval(date({ year, month, day: a }), date({ year, month, day: b })) : null;
    const lead = skip(opening);
    const monthFirst = map(
      phrase`${lead}${w.month} (?:the |between )?${map(phrase`${days}${year}`, (v) => v)}`,
      ([, month, [span, year]]) => range(month, span, year),
    );
    const dayFirst = map(
      phrase`${lead}(?:the )?${days}(?: of)? ${map(phrase`${w.month}${year}`, (v) => v)}`,
      ([, span, [month, year]]) => range(month, span, year),
    );
    return longest([monthFirst, dayFirst]);
  },
};

export const openRule: TimeRule = {
  id: "time.open",
  finds: "Since, until, before, after a time",
  matches: [
    "Sanctions have held [time since 1980].",
    "He ruled [time until 2011].",
    "[time Since last summer] it is quiet.",
    "It was quiet [time before 2001].",
    "[time After June 2014] all changed.",
    "The law holds [time ever since March 3, 1999].",
  ],
  ignores: ["Since he left, all is quiet.", "Until then.", "After the war."],
  read: (_, inner) =>
    longest([
      map(phrase`(?:ever )?since (?:the )?${inner}`, ([from]) => interval(from, null)),
      map(phrase`(?:up )?(?:until|till) (?:the )?${inner}`, ([to]) => interval(null, to)),
      map(phrase`(?:before|prior to) ${inner}`, ([to]) => interval(null, to, true)),
      map(phrase`after ${inner}`, ([from]) => interval(from, null, true)),
      map(phrase`from ${inner} (?:on|onwards?)`, ([from]) => interval(from, null)),
    ]),
};
