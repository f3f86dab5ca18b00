/** Rules for seasons, quarters and halves of a year, and for days known by a name. */
import type { Meaning, Which } from "../meaning.ts";
import { longest, map, maybe, type Parser, phrase, read } from "../phrase.ts";
import type { TimeRule } from "../rule.ts";
import { fullYear } from "./dates.ts";
import { told, toldStep, whichOf } from "./relative.ts";

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
    "It grew in [time last year's fourth quarter].",
    "It snowed in [time the winter of 1998-99].",
    "It rose in [time second-quarter 2011].",
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
    const overTurn = read(
      "(?: of|,)? ([12]\\d{3})[-–/]\\d\\d(?:\\d\\d)?(?!\\d)",
      (m): YearOr => ({ year: Number(m[1]), which: null }),
    );
    const short1 = read(
      "(?: of|,)? ['’](\\d\\d)(?!\\d)",
      (m): YearOr => ({ year: fullYear(Number(m[1])), which: null }),
    );
    const seasonYear = map(
      phrase`(?:the )?${w.season}${longest([year, overTurn, short1])}`,
      ([code, y]) => season(code, y),
    );
    const seasonAlone = map(phrase`(?:the )?${w.season}`, ([code]) => season(code, PLAIN));
    const seasonWhich = map(phrase`${whichOf}${w.season}`, ([which, code]) =>
      season(code, { year: null, which }),
    );
    const quarter = (code: number, y: YearOr): Meaning | null =>
      code >= 1 && code <= 4 ? { kind: "stage", unit: "quarter", code, ...y } : null;
    const half = (code: number, y: YearOr): Meaning | null =>
      code === 1 || code === 2 ? { kind: "stage", unit: "half", code, ...y } : null;
    const ordinal = map(phrase`(?:the )?${w.ordinal}[ -]`, ([n]) => n);
    const short = read("([QH])([1-4])", (m) => ({
      half: /h/i.test(m[1] ?? ""),
      code: Number(m[2]),
    }));
    const byLetter = (c: { half: boolean; code: number }, y: YearOr): Meaning | null =>
      c.half ? half(c.code, y) : quarter(c.code, y);
    const short2 = read("(\\d\\d)(?=[qh][1-4])", (m) => fullYear(Number(m[1])));
    const numbered = map(phrase`${ordinal}(?:quarter|qtr)`, ([code]) => ({ half: false, code }));
    const spelt = w.loose ? longest([short, numbered]) : short;
    const optionalYear = w.loose ? maybe(year, PLAIN) : year;
    const halved = map(phrase`${ordinal}half`, ([code]) => ({ half: true, code }));
    return longest([
      ...(w.loose ? [seasonAlone] : []),
      map(phrase`${yearOf(w.year)}['’]s ${longest([numbered, halved])}`, ([y, c]) =>
        byLetter(c, y),
      ),
      seasonYear,
      seasonWhich,
      map(phrase`${ordinal}(?:quarter|qtr)${optionalYear}`, ([code, y]) => quarter(code, y)),
      map(phrase`${ordinal}half${year}`, ([code, y]) => half(code, y)),
      map(phrase`${short}${maybe(year, PLAIN)}`, ([c, y]) => byLetter(c, y)),
      map(
        phrase`${longest([yearOf(w.year), read("([12]\\d{3})(?=[qh])", (m): YearOr => ({ year: Number(m[1]), which: null })), ...(w.loose ? [map(short2, (year): YearOr => ({ year, which: null }))] : [])])}[ -]?(?:the )?${spelt}`,
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
    read(
      "the year(?!\\p{L})|(?<=the )year(?!\\p{L})",
      (): YearOr => ({ year: null, which: "this" }),
    ),
  ]);

export const holidayWeekendRule: TimeRule = {
  id: "time.holiday-weekend",
  finds: "The weekend beside a holiday, or that of a date",
  matches: [
    "It rained on [time Memorial Day weekend].",
    "They married [time the weekend of June 7].",
    "Traffic grew on [time Easter weekend 2014].",
  ],
  ignores: ["The weekend of the funeral.", "Every Monday weekend rates fall."],
  read: (w, inner) => {
    const year = maybe(
      map(phrase`,? (?:of )?${w.year}`, ([y]) => y),
      null,
    );
    const weekend = (of: Meaning): Meaning => ({
      kind: "nth",
      nth: 0,
      count: 1,
      item: { unit: "weekend" },
      of,
    });
    const ofDay = map(
      phrase`(?:(?:over |at |during |on )?the )?weekend of (?:the )?${inner}`,
      ([of]) =>
        of.kind === "named" || (of.kind === "date" && of.day !== null) ? weekend(of) : null,
    );
    const holiday = map(phrase`(?:the )?${inner} weekend${year}`, ([of, year]) =>
      of.kind === "named" ? weekend({ ...of, year: of.year ?? year }) : null,
    );
    return longest([ofDay, holiday]);
  },
};

export const namedDayRule: TimeRule = {
  id: "time.named-day",
  finds: "Holidays and days of history",
  matches: [
    "They met on [time Christmas Eve].",
    "[time Easter 2018] was cold.",
    "[time 9/11] changed much.",
    "They had met [time the previous Christmas].",
    "They met on [time Memorial Day last year].",
    "They met on [time last year's Thanksgiving].",
  ],
  ignores: ["The Easter bunny.", "A thanksgiving service."],
  read: (w) => {
    const which = maybe(whichOf, null);
    const year = maybe(
      map(phrase`,? (?:of |in )?${yearOf(w.year)}`, ([y]) => y),
      PLAIN,
    );
    const named = map(phrase`${w.namedDay}(?! bunny| Rising)`, ([{ rule }]) => rule);
    const day = map(phrase`${named}${year}`, ([rule, { year, which }]) => ({
      rule,
      year,
      inYear: which,
    }));
    const ofYear = map(
      phrase`${whichOf}year['’]s ${named}`,
      ([inYear, rule]): Meaning => ({ kind: "named", rule, year: null, inYear, which: null }),
    );
    return longest([
      ofYear,
      map(phrase`${which}${day}`, ([which, day]): Meaning => ({ kind: "named", ...day, which })),
      map(phrase`${toldStep}${day}`, ([step, day]) =>
        told({ kind: "named", ...day, which: step < 0 ? "last" : "next" }),
      ),
    ]);
  },
};
