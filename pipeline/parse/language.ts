/** The language of a text by its script and its commonest small words; `und` when unsure. */
import type { Languages } from "../seeds/languages.ts";

const ENOUGH = 4000;

/** Scripts that tell the language by themselves. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, "ja"],
  [/\p{Script=Hangul}/gu, "ko"],
  [/\p{Script=Hebrew}/gu, "he"],
  [/\p{Script=Han}/gu, "zh"],
  [/\p{Script=Greek}/gu, "el"],
  [/\p{Script=Devanagari}/gu, "hi"],
];

/** A BCP 47 code. Reads the first 4,000 characters. */
export const languageOf = (text: string, languages: Languages): string => {
  const sample = text.slice(0, ENOUGH);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return "und";
  const script = SCRIPTS.find(([regex]) => (sample.match(regex)?.length ?? 0) > letters / 4);
  return script?.[1] ?? byWords(sample, languages);
};

/** Few words tell little: a share of small words that chance does not give, and clearly more than the next. */
const byWords = (sample: string, languages: Languages): string => {
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const counts = Object.entries(languages)
    .map(([code, small]) => ({ code, hits: hitsOf(words, new Set(small)) }))
    .toSorted((a, b) => b.hits - a.hits);
  const [best, next] = counts;
  if (best === undefined || best.hits < 2 || best.hits < words.length / 10) return "und";
  return best.hits >= 1.2 * (next?.hits ?? 0) ? best.code : "und";
};

const hitsOf = (words: readonly string[], small: ReadonlySet<string>): number =>
  words.filter((word) => small.has(word)).length;
