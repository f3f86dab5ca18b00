/** Rules for a place within a longer time: "early March", "the first week of 2015", "the last Friday of October". */
import type { Unit } from "../calendar.ts";
import type { Meaning, Part } from "../meaning.ts";
import { longest, map, maybe, phrase, read, skip } from "../phrase.ts";
import type { TimeRule } from "../rule.ts";
import { date } from "./dates.ts";

type Item = Extract<Meaning, { kind: "nth" }>["item"];

export const nthRule: TimeRule = {
  id: "time.nth",
  finds: "The nth day, week, weekday … of a longer time",
  matches: [
    "It rained in [time the first week of June].",
    "They meet on [time the last Friday of October].",
    "[time The third day of the month] is free.",
    "It rained in [time the last few days of May].",
    "They fled in [time the opening weeks of 2012].",
    "It spread in [time the first half of the 19th century].",
  ],
  ignores: [
    "The first week of the war.",
    "The last day of school.",
    "The second half of the game.",
  ],
  read: (w, inner) => {
    const last = read("(?:very )?(?:last|final|latter)", () => -1);
    const fromEnd = map(phrase`${w.ordinal} last`, ([n]) => -n);
    const nth = longest([fromEnd, last, w.ordinal]);
    const item = longest<Item>([
      map(w.unit, (unit) => ({ unit })),
      map(w.anyWeekday, (weekday) => ({ weekday })),
    ]);
    const count = maybe(
      map(phrase`${w.cardinal} `, ([n]) => n),
      1,
    );
    const running = map(
      phrase`the ${w.unit}`,
      ([unit]): Meaning => ({ kind: "unit", unit, offset: 0 }),
    );
    const whole = longest([inner, running]);
    const within = map(phrase`(?:of |in |)${whole}`, ([of]) => of);
    const few = map(
      phrase`(?:the )?${read("(first|early|opening)|last|final|closing", (m): Part => (m[1] ? "beginning" : "end"))} (?:few )?${w.units} ${within}`,
      ([part, , of]): Meaning | null => (isLong(of) ? { kind: "part", part, of } : null),
    );
    const single = map(
      phrase`(?:the )?${nth} ${count}${item} ${within}`,
      ([nth, count, item, of]): Meaning | null =>
        isLong(of) ? { kind: "nth", nth, count, item, of } : null,
    );
    return longest([few, single]);
  },
};

const inMonth = (of: Meaning, nth: number): Meaning | null =>
  isUnit(of, "month") ? { kind: "nth", nth, count: 1, item: { unit: "day" }, of } : null;

export const dayOfMonthRule: TimeRule = {
  id: "time.day-of-month",
  finds: "A day, or several, of a month that is named by its place",
  matches: [
    "It closes [time the 20th of next month].",
    "It closed [time the 20th of the previous month].",
    "He is away [time from 4 to 22 this month].",
  ],
  ignores: ["The 20th of them left.", "From 4 to 22 people."],
  read: (w, inner) => {
    const running = read(
      "month(?!\\p{L})",
      (): Meaning => ({ kind: "unit", unit: "month", offset: 0 }),
    );
    const day = map(
      phrase`(?:the )?${w.dayNumber}(?: day)? of (?:the )?${longest([inner, running])}`,
      ([nth, of]) => inMonth(of, nth),
    );
    const to = skip("(?: to | until | till | and |[-–—])");
    const days = map(
      phrase`(?:from |between )?${w.dayNumber}${to}${w.dayNumber} (?:of |in )?${inner}`,
      ([a, , b, of]): Meaning | null => {
        const from = inMonth(of, a);
        return from && { kind: "interval", from, to: inMonth(of, b), exclude: false };
      },
    );
    return longest([day, days]);
  },
};

const inWeek = (of: Meaning, weekday: number): Meaning | null =>
  isUnit(of, "week") || (of.kind === "nth" && "unit" in of.item && of.item.unit === "week")
    ? { kind: "nth", nth: 1, count: 1, item: { weekday }, of }
    : null;

export const dayOfWeekRule: TimeRule = {
  id: "time.day-of-week",
  finds: "A weekday of a week that is named by its place",
  matches: [
    "They vote on [time Tuesday of next week].",
    "It began [time Monday last week].",
    "The vote is on [time Friday of the first week of May].",
    "They meet [time next week from Monday to Thursday].",
    "He left on [time Monday of the following week].",
  ],
  ignores: ["Tuesday in the weekly."],
  read: (w, inner) => {
    const to = skip("(?: to | until | till | through | and | ?[-–—] ?)");
    const days = map(phrase`${w.anyWeekday}${to}${w.anyWeekday}`, ([a, , b]) => [a, b] as const);
    const between = (of: Meaning, [a, b]: readonly [number, number]): Meaning | null => {
      const from = inWeek(of, a);
      return from && b > a ? { kind: "interval", from, to: inWeek(of, b), exclude: false } : null;
    };
    return longest<Meaning>([
      map(phrase`${inner},? (?:from |between )?${days}`, ([of, days]) => between(of, days)),
      map(phrase`(?:from |between )?${days}(?: of| in)? ${inner}`, ([days, of]) =>
        between(of, days),
      ),
      map(phrase`${w.anyWeekday},?(?: of| in| from)? ${inner}`, ([weekday, of]) =>
        inWeek(of, weekday),
      ),
      map(phrase`${inner},?(?: on| -)? ${w.anyWeekday}`, ([of, weekday]) => inWeek(of, weekday)),
    ]);
  },
};

export const weekOfRule: TimeRule = {
  id: "time.week-of",
  finds: "The week that holds a day",
  matches: ["They met in [time the week of June 3].", "It snowed in [time Christmas week]."],
  ignores: ["The week of the funeral."],
  read: (_, inner) =>
    map(
      longest([
        phrase`(?:(?:the )?week (?:of|beginning|starting|commencing)(?: on)?|w/c) (?:the )?${inner}`,
        map(phrase`${inner} week(?! ?end)`, ([of]): [Meaning] | null =>
          of.kind === "named" ? [of] : null,
        ),
      ]),
      ([of]): Meaning | null =>
        of.kind === "named" || (of.kind === "date" && of.day !== null)
          ? { kind: "nth", nth: 0, count: 1, item: { unit: "week" }, of }
          : null,
    ),
};

/** A unit by its place: "last month", "the previous month". */
const isUnit = (of: Meaning, unit: Unit): boolean =>
  of.kind === "told" ? isUnit(of.of, unit) : of.kind === "unit" && of.unit === unit;

const isLong = (of: Meaning): boolean =>
  (of.kind === "told" && isLong(of.of)) ||
  of.kind === "year" ||
  of.kind === "decade" ||
  of.kind === "stage" ||
  of.kind === "century" ||
  (of.kind === "unit" && of.unit !== "day") ||
  (of.kind === "date" && of.day === null);

export const dayAloneRule: TimeRule = {
  id: "time.day-alone",
  finds: "A day of the running month by its number",
  matches: ["They met on [time the 15th].", "He arrived on [time Tuesday the 19th]."],
  ignores: ["On the 15th floor.", "The 15th to fall was his brother.", "In the 15th century."],
  read: (w) => {
    const ordinal = map(phrase`the ${w.ordinal}(?=$|[.,;:)!?]| (?:and|to|of) )`, ([n]) => n);
    const weekday = map(phrase`${w.anyWeekday},? ${ordinal}`, ([weekday, day]) =>
      date({ weekday, day }),
    );
    return longest([
      map(phrase`(?<=\b(?:on|by|until|since) )${ordinal}`, ([day]) => date({ day })),
      weekday,
    ]);
  },
};
