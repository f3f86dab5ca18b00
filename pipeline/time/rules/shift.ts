/** The rule for times counted from one that is named: "two days after Christmas", "the week before Easter". */
import type { Amount, Meaning } from "../meaning.ts";
import { longest, map, phrase, read } from "../phrase.ts";
import type { TimeRule } from "../rule.ts";
import { isDay } from "./weekdays.ts";

export const shiftRule: TimeRule = {
  id: "time.shift",
  finds: "So many units before or after a time that is named",
  matches: [
    "They left [time two days after Christmas].",
    "It closed [time the day after Christmas].",
    "It fell [time three weeks before June 3, 2001].",
    "It fell in [time the week before Christmas].",
    "It fell in [time the year after 2001].",
  ],
  ignores: ["Two days after the vote he left.", "The day after the vote he left."],
  read: (w, inner) => {
    const beside = map(
      phrase`the ${read("(day before|eve of|day after) (?:the )?", (m): 1 | -1 => (/after/i.test(m[0]) ? 1 : -1))}${inner}`,
      ([direction, from]): Meaning => ({ kind: "shift", amounts: DAY, direction, from }),
    );
    const counted = map(
      phrase`${w.amounts} ${read("(before|after|following)(?: the)? ", (m) => (/before/i.test(m[0]) ? -1 : 1))}${inner}`,
      ([amounts, direction, from]): Meaning => ({ kind: "shift", amounts, direction, from }),
    );
    const besideUnit = map(
      phrase`(?:(?:over|at|during|on) (?=the weekend))?the ${w.oneUnit} ${read("(before|preceding)|after|following", (m): 1 | -1 => (m[1] ? -1 : 1))} (?:the )?${inner}`,
      ([unit, direction, from]): Meaning => stretchBeside([{ count: 1, unit }], direction, from),
    );
    const ahead = map(
      phrase`${w.amounts} from (?:the )?${inner}`,
      ([amounts, from]): Meaning => ({ kind: "shift", amounts, direction: 1, from: coming(from) }),
    );
    const weekdayWeek = map(
      phrase`${w.anyWeekday} week`,
      ([weekday]): Meaning => ({
        kind: "shift",
        amounts: [{ count: 7, unit: "day" }],
        direction: 1,
        from: { kind: "weekday", weekday, which: "coming" },
      }),
    );
    const plus = map(
      phrase`${inner} ?[+] ?${w.amounts}`,
      ([from, amounts]): Meaning => ({ kind: "shift", amounts, direction: 1, from }),
    );
    const onWeekday = map(
      phrase`${counted},? on (?:a )?${w.anyWeekday}`,
      ([of, weekday]): Meaning => ({
        ...ONE,
        nth: 1,
        item: { weekday },
        of: { ...ONE, nth: 0, item: { unit: "week" }, of },
      }),
    );
    return longest(
      w.loose
        ? [counted, onWeekday, ahead, beside, besideUnit, plus, weekdayWeek]
        : [counted, ahead, beside, besideUnit],
    );
  },
};

/** Beside a day the stretch that touches it; beside a month or year the one so far from it. */
const stretchBeside = (amounts: readonly Amount[], direction: 1 | -1, from: Meaning): Meaning => {
  const [only] = amounts;
  if (!isDay(from) || only?.unit === "day") return { kind: "shift", amounts, direction, from };
  if (only?.unit === "weekend") return weekendBeside(direction, from);
  const next: Meaning = { kind: "shift", amounts: DAY, direction, from };
  return direction < 0
    ? { kind: "ended", amounts, to: next, over: false }
    : { kind: "run", amounts, from: next };
};

const weekendBeside = (count: 1 | -1, from: Meaning): Meaning => {
  const saturday: Meaning = { kind: "weekdays", weekday: 6, count, from };
  const sunday: Meaning = { kind: "shift", amounts: DAY, direction: 1, from: saturday };
  return { kind: "interval", from: saturday, to: sunday, exclude: false };
};

const ONE = { kind: "nth", count: 1 } as const;

const DAY: readonly Amount[] = [{ count: 1, unit: "day" }];

/** What is so long from Friday is so long from the next one. */
const coming = (of: Meaning): Meaning =>
  of.kind === "weekday" && of.which === null ? { ...of, which: "coming" } : of;
