/** Numbers as news writes them: "3", "twenty-nine", "two thousand and eighteen", "nineteen ninety-six", "21st". */
import { escaped } from "../text/escaped.ts";
import type { Calendar } from "./calendar.ts";
import { longest, map, maybe, type Parser, phrase, read, remember } from "./phrase.ts";

/** Regular expression for any of the words, longest first, so that "seventeen" is not read as "seven". */
export const anyOf = (words: readonly string[]): string =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => escaped(word).replaceAll("'", "['’]?"))
    .join("|")})`;

/** No letter, digit or decimal follows. */
export const END = "(?![\\p{L}\\p{N}]|[.,]\\d)";

const lookUp =
  (table: Readonly<Record<string, number>>) =>
  (match: RegExpExecArray): number | null =>
    table[match[0].toLowerCase()] ?? null;

const wordsIn = (
  table: Readonly<Record<string, number>>,
  fits: (n: number) => boolean,
): Parser<number> =>
  read(
    `${anyOf(Object.keys(table).filter((word) => fits(table[word] ?? -1)))}(?!\\p{L})`,
    lookUp(table),
  );

export interface Numbers {
  /** A count from 1: "3", "three", "forty-two". */
  readonly cardinal: Parser<number>;
  /** "first", "21st", "twenty-first". */
  readonly ordinal: Parser<number>;
  /** "two thousand and eighteen", "nineteen ninety-six", "nineteen oh one". */
  readonly yearInWords: Parser<number>;
}

/** `loose`: a letter may touch the figure ("14april"). */
export const numbersOf = (calendar: Calendar, loose: boolean): Numbers => {
  const { numbers, ordinals } = calendar;
  const tens = wordsIn(numbers, (n) => n >= 20 && n % 10 === 0);
  const ones = wordsIn(numbers, (n) => n >= 1 && n <= 9);
  const small = wordsIn(numbers, (n) => n >= 1 && n <= 19);
  const ordinalWord = wordsIn(ordinals, () => true);
  const joined = map(phrase`${tens}[ -]${ones}`, ([a, b]) => a + b);
  const below100 = longest([joined, tens, small]);
  const and = (parser: Parser<number>): Parser<number> =>
    map(phrase`(?: and)? ${parser}`, ([n]) => n);
  const hundreds = map(phrase`${small} hundred${maybe(and(below100), 0)}`, ([a, b]) => a * 100 + b);
  const thousands = map(
    phrase`${below100} thousand${maybe(and(longest([hundreds, below100])), 0)}`,
    ([a, b]) => a * 1000 + b,
  );
  const digits = read(`(?<!\\d[.,])\\d{1,3}${loose ? "(?![\\d%]|[.,]\\d)" : END}`, (m) =>
    Number(m[0]),
  );
  const zeroAnd = map(phrase`(?:oh|zero)[ -]${ones}`, ([n]) => n);
  const inPairs = map(phrase`${below100}[ -]${longest([zeroAnd, below100])}`, ([century, rest]) =>
    century >= 11 && century <= 20 ? century * 100 + rest : null,
  );
  const fromHundred = (n: number): number | null => (n >= 100 && n < 2200 ? n : null);
  return {
    cardinal: remember(longest([digits, below100])),
    ordinal: remember(
      longest([
        read(`(\\d{1,2})(?:st|nd|rd|th)(?!\\p{L})`, (m) => Number(m[1])),
        map(phrase`${tens}[ -]${ordinalWord}`, ([a, b]) => (b < 10 ? a + b : null)),
        ordinalWord,
      ]),
    ),
    yearInWords: remember(longest([inPairs, map(longest([hundreds, thousands]), fromHundred)])),
  };
};
