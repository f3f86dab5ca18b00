/** Rules for times that count from another day: yesterday, on Monday, last week, three years ago. */
import type { Unit } from "../calendar.ts";
import type { Meaning, Which } from "../meaning.ts";
import { anyOf, END } from "../numbers.ts";
import { longest, map, maybe, type Parser, phrase, read, skip } from "../phrase.ts";
import type { TimeRule } from "../rule.ts";
import { WHICH } from "./dates.ts";

const unit = (name: Unit, offset: number): Meaning => ({ kind: "unit", unit: name, offset });

export const whichOf: Parser<Which> = read(
  `(${anyOf(Object.keys(WHICH))}) `,
  (m) => WHICH[(m[1] ?? "").toLowerCase()] ?? null,
);

export const told = (of: Meaning): Meaning => ({ kind: "told", of });

/** "the following", "the previous": −1 and 1 from the day that the text spoke of last. */
export const toldStep = read("(?:the )?(?:(previous|preceding)|following|(?<=the )next) ", (m) =>
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
    "They fled [time the next morning].",
    "They came back [time the same night].",
  ],
  ignores: ["USA Today reported it.", "Now they know.", "It was the last nightmare."],
  read: (w) => {
    const parts = anyOf(w.calendar.day_parts);
    const { near_days } = w.calendar;
    const offset = read(
      `(?<!USA )${anyOf(Object.keys(near_days))}${END}`,
      (m) => near_days[m[0].toLowerCase()] ?? null,
    );
    const day = map(offset, (n) => unit("day", n));
    const beside = map(
      phrase`(?:the )?day ${read("(before|after) ", (m) => (/b/i.test(m[0]) ? -1 : 1))}${offset}`,
      ([step, n]) => unit("day", n + step),
    );
    return longest([
      map(phrase`${day}${w.dayPart}`, ([meaning]) => meaning),
      says("tonight", unit("day", 0)),
      says(`(?:earlier )?this ${parts}`, unit("day", 0)),
      says("last (?:night|evening)", unit("day", -1)),
      map(phrase`${toldStep}${skip(parts)}`, ([step]) => told(unit("day", step))),
      says(`the ${parts} before`, told(unit("day", -1))),
      says(`the ${parts} after(?= ?[,.;:)]|$)`, told(unit("day", 1))),
      says(`the same (?:day|${parts})`, told(unit("day", 0))),
      ...(w.loose ? [says(`that (?:same )?(?:day|${parts})`, told(unit("day", 0)))] : []),
      beside,
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
    "They had met on [time the Sunday before last].",
    "It was signed on [time Tuesday last].",
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
    const gone = map(phrase`${alone} last(?= ?[,.;:)]|$)`, ([weekday]) => named(weekday, "past"));
    const beforeLast = map(
      phrase`(?:the )?${alone} before last`,
      ([weekday]): Meaning => ({ kind: "weekdays", weekday, count: -2, from: null }),
    );
    return longest([inTelling, plain, afterNext, gone, beforeLast]);
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
    "They had met [time the year before].",
    "They met twice [time the same week].",
  ],
  ignores: ["It lasted weeks.", "At last years of war ended.", "This yearning is old."],
  read: (w) => {
    const which = map(phrase`(?:the )?${whichOf}(?:calendar )?${w.oneUnit}`, ([which, name]) =>
      which === "past" && name !== "weekend" && !w.loose
        ? null
        : unit(name, which === "coming" && name === "weekend" ? 0 : OFFSETS[which]),
    );
    const inTelling = map(phrase`${toldStep}${w.oneUnit}`, ([step, name]) =>
      told(unit(name, step)),
    );
    const side = read(" (before|after)(?= ?[,.;:)]|$)", (m) => (/before/i.test(m[0]) ? -1 : 1));
    const beside = map(phrase`the ${w.oneUnit}${side}`, ([name, step]) => told(unit(name, step)));
    const same = map(
      phrase`${skip(w.loose ? "(?:the|that) same|that" : "the same")} ${w.oneUnit}`,
      ([, name]) => told(unit(name, 0)),
    );
    const afterNext = map(phrase`(?:the )?${w.unit} after (?:the )?next`, ([name]) =>
      unit(name, 2),
    );
    const beforeLast = map(phrase`(?:the )?${w.unit} before last`, ([name]) => unit(name, -2));
    const weekend = says("(?:over|at|during|on) the weekend", unit("weekend", -1));
    return longest([inTelling, which, beside, same, afterNext, beforeLast, weekend]);
  },
};
