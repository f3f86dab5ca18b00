/**
 * Words of a sentence as names need them: "Iran’s" is Iran with a possessive, "Shi’a" and "U.S." are one word each,
 * "al-Amin" and "US-Iran" are two with a hyphen between. Spans are code points into the article.
 */
import { remembered } from "../../text/remembered.ts";
import type { Span } from "../../text/span.ts";
import type { Token } from "../../text/tokens.ts";

export interface Word extends Span {
  readonly text: string;
  /** Without apostrophes and stops: "Shia", "US". Case as written. */
  readonly key: string;
  readonly lower: string;
  readonly capital: boolean;
  readonly possessive: boolean;
  /** The characters between the word before, with its possessive, and this one. */
  readonly gap: string;
  /** True where the capital may be that of a sentence: at its start, after a colon or an opening mark. */
  readonly opens: boolean;
  /** Universal tag of the token that it stands in; "" without tokens. */
  readonly pos: string;
}

const ATOM = /[\p{L}\p{N}\p{M}]+/gu;
const APOSTROPHE = /^['’‘ʼʿʾ`]$/;
const CONTRACTED = /^(?:t|re|ve|ll|d|m)$/i;
const ACRONYM = /^\p{Lu}(?:\.\p{Lu})*$/u;

/** Words of `reading.slice(s.start, s.end)` in order. */
export const wordsOf = (reading: string, s: Span, tokens: readonly Token[] = []): Word[] => {
  const rough = roughWords(reading, s);
  let at = 0;
  return rough.map((word, index) => {
    while ((tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= word.start) at++;
    const before = rough[index - 1];
    const gap = reading.slice(before?.until ?? s.start, word.start);
    const text = reading.slice(word.start, word.end);
    const { key, lower, capital } = spellingOf(text);
    return {
      start: word.start,
      end: word.end,
      text,
      key,
      lower,
      capital,
      possessive: word.possessive,
      gap,
      opens:
        before === undefined ||
        (/[:“"‘]\s?$|[.?!…]["”’)]*\s/u.test(gap) &&
          (before.end - before.start > 1 || /\d/.test(reading.charAt(before.start)))),
      pos: tokens[at]?.pos ?? "",
    };
  });
};

const spellingOf = remembered((text: string) => ({
  key: text.replace(/['’‘ʼʿʾ`.]/g, "").normalize("NFC"),
  lower: text.toLowerCase().replace(/[’‘ʼʿʾ`]/g, "'"),
  capital: /^\p{Lu}/u.test(text),
}));

interface Rough {
  readonly start: number;
  end: number;
  /** End with a possessive. */
  until: number;
  possessive: boolean;
}

const roughWords = (reading: string, s: Span): Rough[] => {
  const words: Rough[] = [];
  for (const match of reading.slice(s.start, s.end).matchAll(ATOM)) {
    const start = s.start + match.index;
    const end = start + match[0].length;
    const last = words.at(-1);
    if (last === undefined || !join(reading, last, start, end))
      words.push({ start, end, until: end, possessive: false });
  }
  for (const word of words) close(reading, word, s.end);
  return words;
};

/** Makes an atom part of the word before it where an apostrophe or a stop between letters binds them. */
const join = (reading: string, last: Rough, start: number, end: number): boolean => {
  const gap = reading.slice(last.until, start);
  const atom = reading.slice(start, end);
  if (APOSTROPHE.test(gap)) {
    if (/^[sS]$/.test(atom)) last.possessive = true;
    else if (!CONTRACTED.test(atom)) last.end = end;
    last.until = end;
    return true;
  }
  const letters = end - start === 1 && last.end - last.start < 12;
  if (gap !== "." || !letters || !ACRONYM.test(reading.slice(last.start, last.end))) return false;
  if (!/^\p{Lu}$/u.test(atom)) return false;
  last.end = end;
  last.until = end;
  return true;
};

/** Takes in the last stop of "U.S." and sees the possessive of a plural: "the Shiites’ ". */
const close = (reading: string, word: Rough, limit: number): void => {
  if (word.until !== word.end) return;
  const dotted = reading.charAt(word.end - 2) === "." && reading.charAt(word.end) === ".";
  if (dotted && word.end < limit && word.end - word.start > 2) word.end += 1;
  const after = reading.slice(word.end, word.end + 3);
  const plural =
    /[sz]$/.test(reading.slice(word.start, word.end)) ||
    dotted ||
    /^US$/.test(reading.slice(word.start, word.end));
  if (plural && /^['’] \p{Ll}/u.test(after)) word.possessive = true;
  word.until = word.end;
};
