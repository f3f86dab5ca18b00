/** Rules for counted times: "three years ago", "a year ago today", "the past two weeks", "years ago". */
import type { Amount, Anchor, Meaning } from "../meaning.ts";
import { anyOf, END } from "../numbers.ts";
import { longest, map, type Parser, phrase, read, skip } from "../phrase.ts";
import type { TimeRule } from "../rule.ts";
import { date } from "./dates.ts";

const shift = (
  parser: Parser<readonly [amounts: Extract<Meaning, { kind: "shift" }>["amounts"]]>,
  direction: 1 | -1,
  from: Anchor,
): Parser<Meaning> => map(parser, ([amounts]) => ({ kind: "shift", amounts, direction, from }));

export const agoRule: TimeRule = {
  id: "time.ago",
  finds: "So many units before or after the day of publication or of the telling",
  matches: [
    "They met [time two weeks ago].",
    "The law passed [time a year ago].",
    "It opens [time three months from now].",
    "He died [time two days later].",
    "It began [time a decade ago].",
  ],
  ignores: [
    "It took two weeks.",
    "The best result in 20 years.",
    "Long ago it was so.",
    "He is 20 years old.",
  ],
  read: (w) =>
    longest([
      shift(phrase`${w.amounts} (?:ago|back)`, -1, "published"),
      shift(phrase`${w.amounts} (?:from (?:now|today)|hence)`, 1, "published"),
      shift(
        phrase`(?<!\b(?:times?|first|best|worst|only|once|twice|most|\p{L}{2,}est)\b[^.,;]{0,24} )in(?: about)? ${w.amounts}(?:[’'] time)?`,
        1,
        "future",
      ),
      shift(phrase`${w.amounts} (?:later)`, 1, "told"),
      shift(phrase`${w.amounts} (?:earlier|before(?! \p{L}))`, -1, "told"),
      ...(w.loose ? [shift(phrase`after ${w.amounts}`, 1, "told")] : []),
    ]),
};

export const seenFromRule: TimeRule = {
  id: "time.seen-from",
  finds:
    "A time as it was, or will be, so many units away: a year ago today, in March two years ago",
  matches: [
    "The war began [time ten years ago today].",
    "They met [time a year ago this week].",
    "He resigned in [time March two years ago].",
    "It fell [time a week ago on Tuesday].",
    "They vote in [time November after next].",
  ],
  ignores: ["Two years ago the talks failed.", "March two miles."],
  read: (w, inner) => {
    const seen = (amounts: readonly Amount[], direction: 1 | -1, of: Meaning): Meaning | null =>
      floats(of) ? { kind: "seen-from", amounts, direction, of } : null;
    const ahead = map(phrase`${inner} in ${w.amounts}`, ([of, amounts]) => seen(amounts, 1, of));
    const monthAfterNext = map(
      phrase`${w.month} after next`,
      ([month]): Meaning => ({
        kind: "seen-from",
        amounts: [{ count: 1, unit: "year" }],
        direction: 1,
        of: date({ month }, "coming"),
      }),
    );
    return longest([
      map(phrase`${w.amounts} ago,? (?:in |on )?${inner}`, ([amounts, of]) =>
        seen(amounts, -1, of),
      ),
      map(phrase`${inner} ${w.amounts} ago`, ([of, amounts]) => seen(amounts, -1, of)),
      monthAfterNext,
      ...(w.loose ? [ahead] : []),
    ]);
  },
};

/** A time that tells its place in the year, month or week, not the year. */
const floats = (of: Meaning): boolean =>
  (of.kind === "unit" && of.offset === 0) ||
  (of.kind === "weekday" && of.which === null) ||
  (of.kind === "date" && of.year === null && of.month !== null && of.which === null);

export const stretchRule: TimeRule = {
  id: "time.stretch",
  finds: "So many units up to the day of publication, or from it on",
  matches: [
    "[time Over the past two weeks] prices fell.",
    "They met often in [time the last three years].",
    "[time over the next 10 days] it will snow.",
    "Thousands fled in [time the past month].",
    "It will grow [time over the next decade].",
  ],
  ignores: ["They walked past two houses.", "The last three men left."],
  read: (w) => {
    const lead = "(?:over )?(?:the |these )?";
    const past = "(?:last|past|previous)";
    const ahead = "(?:next|coming|following|upcoming)";
    const counted = (row: string, direction: 1 | -1): Parser<Meaning> => {
      const before = map(
        phrase`${skip(`${lead}${row} (?:couple )?`)}${w.amounts}`,
        ([, amounts]) => amounts,
      );
      const couple = map(phrase`${skip(`${lead}${row} couple (?:of )?`)}${w.unit}`, ([, unit]) => [
        { count: 2, unit },
      ]);
      const between = map(
        phrase`(?:the )?${w.cardinal} ${skip(row)} ${w.unit}`,
        ([count, , unit]) => [{ count, unit }],
      );
      return map(
        longest<readonly Amount[]>([before, couple, between]),
        (amounts): Meaning => ({
          kind: "stretch",
          amounts,
          direction,
        }),
      );
    };
    const single = map(
      phrase`(?:over )?the past ${w.oneUnit}`,
      ([unit]): Meaning => ({
        kind: "stretch",
        amounts: [{ count: 1, unit }],
        direction: -1,
      }),
    );
    const within = map(
      phrase`within (?:the )?(?:next |coming |upcoming )?${w.amounts}`,
      ([amounts]): Meaning => ({
        kind: "stretch",
        amounts,
        direction: 0,
      }),
    );
    const singleAhead = map(
      phrase`(?:over|during) the (?:next|coming) ${w.oneUnit}`,
      ([unit]): Meaning => ({ kind: "stretch", amounts: [{ count: 1, unit }], direction: 1 }),
    );
    const withinOne = map(
      phrase`within the (?:next|coming) ${w.oneUnit}`,
      ([unit]): Meaning => ({ kind: "stretch", amounts: [{ count: 1, unit }], direction: 0 }),
    );
    return longest([counted(past, -1), counted(ahead, 1), single, singleAhead, within, withinOne]);
  },
};

export const vagueRule: TimeRule = {
  id: "time.vague",
  finds: "Times without a unit to count; found, never resolved",
  matches: [
    "He left [time days ago].",
    "[time Recently] it rained.",
    "Trade grew in [time recent years].",
    "[time A few weeks ago] they met.",
  ],
  ignores: ["He is recent.", "They spoke for days."],
  read: (w) => {
    const vague: Meaning = { kind: "vague" };
    const units = anyOf(Object.values(w.calendar.units).flat());
    return longest([
      read(`${anyOf(w.calendar.vague)}${END}(?! (?:[p{L}d]{1,12} )?${units})`, () => vague),
      read(
        `(?:(?:a few|a couple of|several|some|many|just)(?: short| long)? )?${units} (?:ago|earlier|later)${END}`,
        () => vague,
      ),
      read(
        `(?:the )?(?:recent|coming|past|past few|last few|next few|past several|last several) ${units}${END}`,
        () => vague,
      ),
    ]);
  },
};
