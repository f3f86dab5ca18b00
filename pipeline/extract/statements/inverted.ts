/** The subject after an inverted cue or "according to", with its description. In: words. Out: a subject, or null. */
import { isNominal, phraseAt, type Range } from "./phrases.ts";
import type { Subject } from "./sources.ts";
import { isAdverb, isFiniteVerb } from "./verbs.ts";
import type { Word } from "./words.ts";

const simple = (range: Range): Subject => ({ whole: range, core: range });

const DESCRIBES =
  /^(?:a|an|the|who|whose|his|her|their|its|former|chief|now|head|director|president|\d+)$/;

/** The subject after an inverted cue: "said Smith, a doctor". */
export const subjectAfter = (
  words: readonly Word[],
  from: number,
  limit: number,
): Subject | null => {
  const start = isAdverb(words[from]) ? from + 1 : from;
  const found = phraseAt(words, start, limit);
  const core = found && withoutDate(words, found);
  if (!core) return null;
  if (words[core.to]?.text !== "," || core.to + 1 >= limit) return simple(core);
  const opener = words[core.to + 1];
  if (!opener || (!isNominal(words, core.to + 1) && !/^(?:who|whose)$/.test(opener.lower)))
    return simple(core);
  const known = DESCRIBES.test(opener.lower);
  const to = appositionEnd(words, core.to + 1, limit);
  if (to === null || (!known && (to >= limit || words[to]?.text !== "," || to - core.to > 9)))
    return simple(core);
  return { whole: { from: core.from, to }, core };
};

/** "by Ruiz June 22": the date after the name is none of it. */
const withoutDate = (words: readonly Word[], { from, to }: Range): Range => {
  for (let at = from + 1; at < to; at++)
    if (MONTH.test(words[at]?.lower ?? "") && words[at + 1]?.pos === "NUM") return { from, to: at };
  return { from, to };
};

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec)\.?$/;

/** The end of an inserted description: a comma or the sentence's end, with no clause of its own in between. */
const appositionEnd = (words: readonly Word[], from: number, limit: number): number | null => {
  for (let at = from; at < limit && at - from < 40; at++) {
    const word = words[at];
    if (word?.text === "." && words[at + 1]?.text === ",") continue;
    if (!word || /^[,;:.—–]$/.test(word.text) || word.pos === "QUOTE") return at;
    if (/^(?:who|whose|which|that)$/.test(word.lower)) return closing(words, at, limit);
    if (isFiniteVerb(words, at)) return null;
  }
  return limit;
};

const closing = (words: readonly Word[], from: number, limit: number): number => {
  let at = from;
  while (at < limit && !/^[,;:.—–]$/.test(words[at]?.text ?? "") && words[at]?.pos !== "QUOTE")
    at++;
  return at;
};
