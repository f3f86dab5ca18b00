/** Noun phrases around a place. In: words and an index. Out: half-open ranges of word indices. */
import type { Word } from "./words.ts";

export interface Range {
  readonly from: number;
  readonly to: number;
}

const SUBJECT_PRONOUN =
  /^(?:he|she|they|it|i|we|you|who|which|one|everyone|everybody|nobody|someone|somebody|others|many|some|most|both|several|few|all|none|those|these|this|that|each|neither|another)$/;
const PERSONAL = /^(?:he|she|they|it|i|we|you|who)$/;
const LINK =
  /^(?:of|for|in|from|at|on|with|to|against|behind|within|under|across|near|around|about|over|by|between|among|including|like)$/;
const PARTICIPLE = /(?:ed|ing|en|wn)$/;

const isName = (word: Word): boolean => /^\p{Lu}/u.test(word.text);

/** Whether a word may stand within a noun phrase. */
export const isNominal = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (!word) return false;
  switch (word.pos) {
    case "NOUN":
    case "PROPN":
    case "NUM":
    case "ADJ":
    case "DET":
    case "SYM":
    case "INTJ":
    case "X":
      return true;
    case "QUOTE":
      return !/[,.?!…][”"’']*$/.test(word.text);
    case "PRON":
      return !/^(?:there|what|whatever)$/.test(word.lower);
    case "PART":
      return /^[’']s?$/.test(word.lower);
    case "VERB":
      return isPremodifier(words, at);
    case "PUNCT":
      return (
        /^[’']$/.test(word.text) &&
        /s$/.test(words[at - 1]?.lower ?? "") &&
        words[at - 1]?.pos !== "PUNCT"
      );
    case "ADV":
      return (
        /^(?:most|more|less|very|only|all|just|about|nearly|almost|now|long|then)$/.test(
          word.lower,
        ) && words[at + 1]?.pos === "ADJ"
      );
    default:
      return false;
  }
};

/** "a leading scientist", "the elected mayor", "Breaking News". */
const isPremodifier = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  const before = words[at - 1];
  const after = words[at + 1];
  if (!word) return false;
  if (at > word.from && isName(word) && before?.pos === "PROPN") return true;
  if (!after || !/^(?:NOUN|PROPN|ADJ)$/.test(after.pos)) return false;
  if (at > word.from && isName(word) && isName(after)) return true;
  return (
    PARTICIPLE.test(word.lower) &&
    before !== undefined &&
    (/^(?:DET|ADJ|NUM)$/.test(before.pos) || /^[’']s?$|^(?:his|her|their|its)$/.test(before.lower))
  );
};

const isHeadable = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (!word || !isNominal(words, at)) return false;
  if (word.pos === "PART") return /^[’']$/.test(word.text);
  if (/^(?:him|her|them|us|me)$/.test(word.lower)) return words[at - 1]?.pos === "ADP";
  if (word.pos === "DET" || word.pos === "PRON") return SUBJECT_PRONOUN.test(word.lower);
  return word.pos !== "SYM";
};

const closesBracket = (words: readonly Word[], at: number, floor: number): number => {
  for (let i = at - 1; i >= floor && at - i < 12; i--) if (words[i]?.text === "(") return i;
  return -1;
};

/**
 * The noun phrase that ends before `end`, not reaching before `floor`; with phrases linked by "of", "for" …
 * Null where none ends there.
 */
export const phraseBefore = (words: readonly Word[], end: number, floor: number): Range | null => {
  let to = end;
  if (words[to - 1]?.text === ")") {
    const bracket = closesBracket(words, to - 1, floor);
    if (bracket < 0) return null;
    to = bracket;
  }
  if (to <= floor || !isHeadable(words, to - 1)) return null;
  if (PERSONAL.test(words[to - 1]?.lower ?? "")) return { from: to - 1, to: end };
  let from = coreBefore(words, to, floor);
  for (let links = 0; links < 4; links++) {
    const link = words[from - 1];
    if (from - 1 <= floor || !link || link.pos === "PUNCT") break;
    const linked = link.pos === "ADP" && LINK.test(link.lower);
    if (!linked && !joins(words, from - 1)) break;
    if (!isHeadable(words, from - 2)) break;
    if (PERSONAL.test(words[from - 2]?.lower ?? "") && linked) break;
    from = coreBefore(words, from - 1, floor);
  }
  return { from, to: end };
};

/** "Smith and Jones": names on both sides, or "both … and". */
const joins = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  const left = words[at - 1];
  const right = words[at + 1];
  if (!word || !left || !right || !/^(?:and|or|&)$/.test(word.lower)) return false;
  if (/^(?:he|she|they)$/.test(left.lower)) return true;
  return (
    (/^(?:PROPN|ADJ)$/.test(left.pos) && isName(left) && isName(right)) ||
    (left.pos === "NOUN" && right.pos === "NOUN")
  );
};

const coreBefore = (words: readonly Word[], end: number, floor: number): number => {
  let from = end - 1;
  while (from - 1 >= floor && end - from < 20) {
    const current = words[from];
    const before = words[from - 1];
    if (!current || !before) break;
    if (before.text === ")" || !isNominal(words, from - 1)) break;
    if (before.pos === "PRON" && !/^(?:his|her|their|its|my|our|your|whose)$/.test(before.lower))
      break;
    if (before.lower === "whose") break;
    if (current.pos === "DET" && !/^(?:all|both|half|such)$/.test(before.lower)) break;
    if (
      /^(?:his|her|their|its|my|our|your)$/.test(current.lower) &&
      current.pos === "PRON" &&
      before.lower !== "all"
    )
      break;
    from--;
  }
  return from;
};

/** The noun phrase that starts at `from`, with linked phrases where `links` says so; null where none starts there. */
export const phraseAt = (
  words: readonly Word[],
  from: number,
  limit: number,
  links = true,
): Range | null => {
  if (from >= limit || !isNominal(words, from)) return null;
  if (PERSONAL.test(words[from]?.lower ?? "")) return { from, to: from + 1 };
  let to = coreAfter(words, from, limit);
  while (links && to < limit && to - from < 40) {
    const word = words[to];
    if (!word) break;
    const linked = word.pos === "ADP" && /^(?:of|for|in|from|at|with|to)$/.test(word.lower);
    if (!linked && !joins(words, to)) break;
    if (!isNominal(words, to + 1) || to + 1 >= limit) break;
    to = coreAfter(words, to + 1, limit);
  }
  return { from, to };
};

const coreAfter = (words: readonly Word[], from: number, limit: number): number => {
  let to = from + 1;
  while (to < limit && to - from < 20) {
    const word = words[to];
    const before = words[to - 1];
    if (!word || !before) break;
    if (word.text === "(") {
      const close = closingBracket(words, to, limit);
      if (close < 0) break;
      to = close + 1;
      continue;
    }
    if (!isNominal(words, to)) break;
    if (/^(?:DET|PRON)$/.test(word.pos) && !/^(?:all|both|half|such)$/.test(before.lower)) break;
    if (before.pos === "QUOTE" && word.pos === "QUOTE") break;
    to++;
  }
  return to;
};

const closingBracket = (words: readonly Word[], at: number, limit: number): number => {
  for (let i = at + 1; i < limit && i - at < 12; i++) if (words[i]?.text === ")") return i;
  return -1;
};

const TAIL =
  /^(?:of|for|in|from|at|on|with|to|against|behind|within|under|near|by|about|including|\()$/;

/** The phrase before its first linked one: of "a spokesman for the House" "a spokesman". */
export const mainOf = (words: readonly Word[], { from, to }: Range): Range => {
  for (let at = from + 1; at < to; at++)
    if (TAIL.test(words[at]?.lower ?? "")) return { from, to: at };
  return { from, to };
};
