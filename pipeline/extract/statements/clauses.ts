/** Whether a new clause begins at a place: the complement of "said" without "that". */
import type { Range } from "./phrases.ts";
import { isNominal, phraseAt } from "./phrases.ts";
import { isAdverb, isFiniteVerb } from "./verbs.ts";
import type { Word } from "./words.ts";

const PRONOUN =
  /^(?:he|she|they|it|i|we|you|there|this|these|those|that|everyone|nobody|everybody|what)$/;
const SUBORDINATE =
  /^(?:if|when|while|because|although|though|once|unless|as|since|until|before|after|even|whether|had|should|where|whatever|in|on|at|under|by|for|with|without|during|despite|from|to|instead)$/;
const REACH = 40;

/** Index of the finite verb of the clause that begins at `from`, or -1: subject, then finite verb. */
export const finiteOfClause = (words: readonly Word[], from: number, limit: number): number => {
  let at = from;
  while (isAdverb(words[at]) && at < limit) at++;
  const first = words[at];
  if (!first || at >= limit) return -1;
  if (first.lower === "much" || (first.lower === "as" && words[at + 1]?.lower === "much"))
    return -1;
  const subordinate = SUBORDINATE.test(first.lower) && !isNominal(words, at);
  if (
    !subordinate &&
    !PRONOUN.test(first.lower) &&
    !isNominal(words, at) &&
    !/ing$/.test(first.lower)
  )
    return -1;
  return finiteAfterSubject(words, at, limit);
};

const finiteAfterSubject = (words: readonly Word[], from: number, limit: number): number => {
  let relatives = 0;
  let commas = 0;
  const last = Math.min(limit, from + REACH);
  for (let at = from + 1; at < last; at++) {
    const word = words[at];
    if (!word || word.text === ";" || word.text === ":" || word.lower === "but") return -1;
    if (word.text === "," && words[at + 1]?.pos === "CCONJ" && at - from < 2) return -1;
    if (word.quotation && relatives === 0 && isNominal(words, at - 1) && startsLow(word)) return at;
    if (word.text === ",") commas++;
    if (commas === 1 && words[at - 1]?.text === "," && isFiniteVerb(words, at)) return -1;
    if (
      /^(?:who|which|whose|whom)$/.test(word.lower) ||
      (word.lower === "that" && words[at - 1]?.pos !== "VERB")
    )
      relatives++;
    else if (isFiniteVerb(words, at) && !isNounPremodifier(words, at)) {
      if (relatives === 0) return at;
      relatives--;
      while (
        at + 1 < last &&
        (words[at + 1]?.pos === "AUX" || words[at + 1]?.pos === "VERB" || isAdverb(words[at + 1]))
      )
        at++;
    }
  }
  return -1;
};

/** "said Smith “has failed to lead”": the quotation holds the verb. */
const startsLow = (word: Word): boolean =>
  /^[“"‘'`]+\p{Ll}/u.test(word.text) && /\s/.test(word.text);

const isNounPremodifier = (words: readonly Word[], at: number): boolean => isNominal(words, at);

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec)$/;

/** A time without preposition: "Monday night", "last week", "June 22", "earlier this year". Null where none starts. */
export const bareTime = (
  words: readonly Word[],
  from: number,
  limit: number,
  timeWords: ReadonlySet<string>,
): Range | null => {
  let to = from;
  let time = false;
  while (to < limit && to - from < 6) {
    const word = words[to];
    if (!word) break;
    const lower = word.lower;
    if (
      DAY.test(lower) ||
      timeWords.has(lower) ||
      (MONTH.test(lower) && (lower !== "may" || to > from))
    )
      time = true;
    else if (
      /^(?:earlier|late|later|early|last|this|that|next|previously|recently|ago|the|same|day|days|weeks|months|years)$/.test(
        lower,
      )
    ) {
      if (/^(?:recently|previously|ago|later|earlier)$/.test(lower)) time = true;
      if (
        (lower === "the" || lower === "that" || lower === "this") &&
        !timeWords.has(words[to + 1]?.lower ?? "") &&
        words[to + 1]?.lower !== "same" &&
        words[to + 1]?.lower !== "day"
      )
        break;
    } else if (
      !(
        word.pos === "NUM" &&
        (time ||
          timeWords.has(words[to + 1]?.lower ?? "") ||
          /^(?:days?|weeks?|months?|years?)$/.test(words[to + 1]?.lower ?? ""))
      )
    )
      break;
    to++;
  }
  return time ? { from, to } : null;
};

const ADJUNCT =
  /^(?:on|in|at|during|to|via|through|from|after|before|with|by|of|as|for|upon|over|while|when|about|following|into|throughout|near|outside|inside|amid|since|until)$/;

/** A cue's adjunct: "on Monday", "in an interview with CNN", "to reporters". Null where none starts at `from`. */
export const adjunctAt = (
  words: readonly Word[],
  from: number,
  limit: number,
  timeWords: ReadonlySet<string>,
): Range | null => {
  const time = bareTime(words, from, limit, timeWords);
  if (time) return time;
  const word = words[from];
  if (!word || from >= limit || !ADJUNCT.test(word.lower)) return null;
  const inside = bareTime(words, from + 1, limit, timeWords);
  if (inside) return { from, to: inside.to };
  const phrase = phraseAt(words, from + 1, limit);
  return phrase ? { from, to: phrase.to } : null;
};
