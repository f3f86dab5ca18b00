/** Rules for parts of a longer time: "early March", "the end of 2012", "mid-1990s", "year-end". */
import type { Meaning, Part } from "../meaning.ts";
import { anyOf } from "../numbers.ts";
import { longest, map, maybe, type Parser, phrase, read, skip } from "../phrase.ts";
import type { TimeRule } from "../rule.ts";

const PARTS: Readonly<Record<string, Part>> = {
  "the beginning of": "beginning",
  "beginning of": "beginning",
  "the dawn of": "beginning",
  "the outset of": "beginning",
  "the close of": "end",
  "the tail end of": "end",
  "the start of": "beginning",
  "start of": "beginning",
  early: "early",
  "early in": "early",
  "mid-": "middle",
  mid: "middle",
  "the middle of": "middle",
  "middle of": "middle",
  late: "late",
  "late in": "late",
  "the end of": "end",
  "end of": "end",
  "earlier in": "so-far",
  earlier: "so-far",
  "later in": "rest",
  later: "rest",
  "the remainder of": "rest",
  "the rest of": "rest",
  "so far": "so-far",
  "so far in": "so-far",
  "thus far": "so-far",
  "thus far in": "so-far",
  "remainder of": "rest",
  "rest of": "rest",
};

const partOf: Parser<Part> = read(
  `(${anyOf(Object.keys(PARTS).filter((words) => !words.endsWith("-")))}) |(mid)-`,
  (m) => PARTS[(m[1] ?? m[2] ?? "").toLowerCase()] ?? null,
);

export const partRule: TimeRule = {
  id: "time.part",
  finds: "The beginning, middle or end of a time",
  matches: [
    "He fell ill in [time early March].",
    "It closed in [time late 2013].",
    "They wed in [time the mid-1990s].",
    "By [time the end of 2012] he was gone.",
    "She spoke [time earlier this year].",
    "It ends [time later this month].",
    "Sales fell in [time the year to date].",
    "They fell [time so far this year].",
    "It closes by [time year's end].",
  ],
  ignores: [
    "They met at midday.",
    "By day's end all was calm.",
    "Late work is punished.",
    "The end of the war.",
    "Early voters came.",
  ],
  read: (w, inner) => {
    const unit = map(w.oneUnit, (unit): Meaning => ({ kind: "unit", unit, offset: 0 }));
    const running = map(phrase`(?:the |my )?${unit}`, ([of]) => of);
    const longer = map(unit, (of) => (of.kind === "unit" && of.unit === "day" ? null : of));
    const part = map(
      phrase`${partOf}(?:around )?${longest([inner, running])}`,
      ([part, of]): Meaning => ({
        kind: "part",
        part,
        of,
      }),
    );
    const decade = map(phrase`the ${partOf}${inner}`, ([part, of]): Meaning | null =>
      of.kind === "decade" || of.kind === "century" ? { kind: "part", part, of } : null,
    );
    const middle = map(
      phrase`mid${longer}`,
      ([of]): Meaning => ({ kind: "part", part: "middle", of }),
    );
    const close = map(
      phrase`(?:the )?${skip("year-?end")}${maybe(
        map(phrase` ${w.year}`, ([y]) => y),
        null,
      )}`,
      ([, year]): Meaning => ({
        kind: "part",
        part: "end",
        of: year === null ? { kind: "unit", unit: "year", offset: 0 } : { kind: "year", year },
      }),
    );
    const possessive = map(
      phrase`${longest([inner, longer, map(phrase`the ${longer}`, ([of]) => of)])}['’]s end`,
      ([of]): Meaning => ({ kind: "part", part: "end", of }),
    );
    const toDate = map(
      phrase`(?:the )?${unit}[ -]to[ -]date`,
      ([of]): Meaning => ({ kind: "part", part: "so-far", of }),
    );
    return longest([part, decade, middle, close, possessive, toDate]);
  },
};
