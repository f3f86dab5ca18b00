/** Rules for times that count from another day: yesterday, on Monday, last week, three years ago. */
import type { Unit } from "../calendar.ts";
import type { Meaning, Which } from "../meaning.ts";
import { anyOf, END } from "../numbers.ts";
import { longest, map, maybe, type Parser, phrase, read, skip } from "../phrase.ts";
import type { TimeRule } from "../rule.ts";
import { WHICH } from "./dates.ts";

const unit = (name: Unit, offset: number): Meaning => ({ kind: "unit", unit: name, offset });

const whichOf: Parser<Which> = read(
  `(${anyOf(Object.keys(WHICH))}) `,
  (m) => WHICH[(m[1] ?? "").toLowerCase()] ?? null,
);

const told = (of: Meaning): Meaning => ({ kind: "told", of });

/** "the following", "the previous": −1 and 1 from the day that the text spoke of last. */
const toldStep = read("(?:the )?(?:(previous|preceding)|following|(?<=the )next) ", (m) =>
  m[1] === undefined ? 1 : -1,
);

const says = (words: string, meaning: Meaning): Parser<Meaning> =>
  read(`${words}${END}`, () => meaning);

export const nearDayRule: TimeRule = {
  id: "time.near-day",
  finds: "Yesterday, today, tomorrow and their parts",
  matches: [
    "He resigned [time yesterday].",
    "[time Today], the vote failed.",
    "She arrived [time last night].",
    "They fought [time the day before yesterday].",
    "It ended [time this morning] in Cairo.",
    "They fled [time yesterday evening].",
  ],
  ignores: ["USA Today reported it.", "Now they know.", "It was the last nightmare."],
  read: (w) => {
    const parts = anyOf(w.calendar.day_parts);
    const day = longest([
      says("(?<!USA )today", unit("day", 0)),
      says("yesterday", unit("day", -1)),
      says("tomorrow", unit("day", 1)),
    ]);
    return longest([
      map(phrase`${day}${w.dayPart}`, ([meaning]) => meaning),
      says("tonight", unit("day", 0)),
      says(`(?:earlier )?this ${parts}`, unit("day", 0)),
      says("last (?:night|evening)", unit("day", -1)),
      says("the day before yesterday", unit("day", -2)),
      says("(?:the )?day after tomorrow", unit("day", 2)),
    ]);
  },
};

const named = (weekday: number, which: Which | null): Meaning => ({
  kind: "weekday",
  weekday,
  which,
});

export const weekdayRule: TimeRule = {
  id: "time.weekday",
  finds: "A weekday",
  matches: [
    "He said on [time Monday] that it was over.",
    "They meet [time next Friday].",
    "The raid of [time last Tuesday] failed.",
    "It rained on [time Sunday night].",
  ],
  ignores: [
    "The Sunday Times reported it.",
    "Friday prayers were cancelled.",
    "Bloody Sunday is remembered.",
    "They meet on Fridays.",
    "He sat down in the sun.",
  ],
  read: (w) => {
    const { name_before_weekday: before, name_after_weekday: after } = w.calendar;
    const guard = skip(`(?<!${anyOf(before)} )`);
    const free = skip(`(?![’']s Prayer)(?! ${anyOf(after)}\\b)`);
    const weekday = w.loose ? w.anyWeekday : w.weekday;
    const alone = map(phrase`${guard}${weekday}${free}${w.dayPart}`, ([, number]) => number);
    const plain = map(phrase`${maybe(whichOf, null)}${alone}`, ([which, weekday]) =>
      named(weekday, which),
    );
    const inTelling = map(phrase`${toldStep}${alone}`, ([step, weekday]) =>
      told(named(weekday, step < 0 ? "last" : "next")),
    );
    const afterNext = map(phrase`${alone} after next`, ([weekday]) => named(weekday, "next"));
    return longest([inTelling, plain, afterNext]);
  },
};

const OFFSETS: Readonly<Record<Which, number>> = {
  last: -1,
  past: -1,
  this: 0,
  next: 1,
  coming: 1,
};

export const unitRule: TimeRule = {
  id: "time.unit",
  finds: "Last week, this month, next year, over the weekend",
  matches: [
    "It happened [time last week].",
    "They vote [time next month].",
    "Prices fell [time this year].",
    "Fighting resumed [time over the weekend].",
    "It starts [time the week after next].",
  ],
  ignores: ["It lasted weeks.", "At last years of war ended.", "This yearning is old."],
  read: (w) => {
    const which = map(phrase`(?:the )?${whichOf}(?:calendar )?${w.oneUnit}`, ([which, name]) =>
      which === "past" && name !== "weekend" && !w.loose ? null : unit(name, OFFSETS[which]),
    );
    const inTelling = map(phrase`${toldStep}${w.oneUnit}`, ([step, name]) =>
      told(unit(name, step)),
    );
    const beside = read("the day (before|after)(?= ?[,.;:)]|$)", (m) =>
      told(unit("day", /before/i.test(m[0]) ? -1 : 1)),
    );
    const afterNext = map(phrase`(?:the )?${w.unit} after (?:the )?next`, ([name]) =>
      unit(name, 2),
    );
    const beforeLast = map(phrase`(?:the )?${w.unit} before last`, ([name]) => unit(name, -2));
    const weekend = says("(?:over|at|during|on) the weekend", unit("weekend", -1));
    return longest([inTelling, which, beside, afterNext, beforeLast, weekend]);
  },
};

export const stageRule: TimeRule = {
  id: "time.stage",
  finds: "Seasons, quarters and halves of a year",
  matches: [
    "They fled in [time the summer of 2014].",
    "It grew in [time the third quarter of 2012].",
    "Exports fell in [time Q2 2015].",
    "He left [time last summer].",
    "It opened in [time spring 2010].",
    "It slowed in [time the second half of 1997].",
  ],
  ignores: [
    "A summer school opened.",
    "They fall apart.",
    "The second half began with a goal.",
    "A quarter of them left.",
  ],
  read: (w) => {
    const year = map(phrase`(?: in the| in| of the| of|,)? ${yearOf(w.year)}`, ([y]) => y);
    const season = (code: number, y: YearOr): Meaning => ({
      kind: "stage",
      unit: "season",
      code,
      ...y,
    });
    const seasonYear = map(phrase`(?:the )?${w.season}${year}`, ([code, y]) => season(code, y));
    const seasonWhich = map(phrase`${whichOf}${w.season}`, ([which, code]) =>
      season(code, { year: null, which }),
    );
    const quarter = (code: number, y: YearOr): Meaning | null =>
      code >= 1 && code <= 4 ? { kind: "stage", unit: "quarter", code, ...y } : null;
    const half = (code: number, y: YearOr): Meaning | null =>
      code === 1 || code === 2 ? { kind: "stage", unit: "half", code, ...y } : null;
    const ordinal = map(phrase`(?:the )?${w.ordinal} `, ([n]) => n);
    const short = read("([QH])([1-4])", (m) => ({
      half: /h/i.test(m[1] ?? ""),
      code: Number(m[2]),
    }));
    const byLetter = (c: { half: boolean; code: number }, y: YearOr): Meaning | null =>
      c.half ? half(c.code, y) : quarter(c.code, y);
    const optionalYear = w.loose ? maybe(year, PLAIN) : year;
    return longest([
      seasonYear,
      seasonWhich,
      map(phrase`${ordinal}(?:quarter|qtr)${optionalYear}`, ([code, y]) => quarter(code, y)),
      map(phrase`${ordinal}half${year}`, ([code, y]) => half(code, y)),
      map(phrase`${short}${maybe(year, PLAIN)}`, ([c, y]) => byLetter(c, y)),
      map(
        phrase`${longest([yearOf(w.year), read("([12]\\d{3})(?=[qh])", (m): YearOr => ({ year: Number(m[1]), which: null }))])}[ -]?(?:the )?${short}`,
        ([y, c]) => byLetter(c, y),
      ),
    ]);
  },
};

interface YearOr {
  readonly year: number | null;
  readonly which: Which | null;
}

const PLAIN: YearOr = { year: null, which: null };

const yearOf = (year: Parser<number>): Parser<YearOr> =>
  longest([
    map(year, (n): YearOr => ({ year: n, which: null })),
    map(phrase`${whichOf}year`, ([which]): YearOr => ({ year: null, which })),
    read("year(?!\\p{L})", (): YearOr => ({ year: null, which: "this" })),
  ]);

export const namedDayRule: TimeRule = {
  id: "time.named-day",
  finds: "Holidays and days of history",
  matches: [
    "They met on [time Christmas Eve].",
    "[time Easter 2018] was cold.",
    "[time 9/11] changed much.",
  ],
  ignores: ["The Easter bunny.", "A thanksgiving service."],
  read: (w) => {
    const which = maybe(whichOf, null);
    const year = maybe(
      map(phrase`,? (?:of )?${w.year}`, ([y]) => y),
      null,
    );
    return map(
      phrase`${which}${w.namedDay}(?! bunny| Rising)${year}`,
      ([which, { rule }, year]): Meaning => ({
        kind: "named",
        rule,
        year,
        which,
      }),
    );
  },
};
