/**
 * Where an object that is a content ends: "condemned *the attack*". In: the words, the object's first index and the
 * cue's sentence end. Out: the index after its last word.
 */
import { bareTime } from "./clauses.ts";
import { clauseEnd } from "./edges.ts";
import type { Lexicon } from "./lexicon.ts";
import { phraseAt } from "./phrases.ts";
import { isAdverb, isFiniteVerb } from "./verbs.ts";
import type { Word } from "./words.ts";

/** Of an object: also where a quotation closes with its comma or full stop; a time at its end is the cue's. */
export const objectEnd = (
  words: readonly Word[],
  from: number,
  limit: number,
  lexicon: Lexicon,
): number => {
  const end = clauseEnd(words, from, limit, lexicon);
  let isPhrase = true;
  for (let at = from; at < end; at++) {
    const { quotation, text } = words[at] ?? {};
    if (quotation && /[,.?!…][”"’']*$/.test(text ?? "")) return at + 1;
    if (opensClause(words, at, end) || (text === ":" && words[at + 1]?.quotation)) return at;
    isPhrase &&= !isFiniteVerb(words, at) && !isGerund(words[at]);
    if (isPhrase && at > from && isOfTheCue(words, at, end))
      return withoutTime(words, from, at, lexicon);
  }
  return withoutTime(words, from, end, lexicon);
};

/** What no noun phrase holds, so that it is said of the cue. */
const isOfTheCue = (words: readonly Word[], at: number, limit: number): boolean =>
  opensAdverbial(words, at, limit) || joinsVerb(words, at, limit) || opensRelative(words, at);

const SUBORDINATOR =
  /^(?:because|when|while|until|unless|although|though|after|before|as|since|if|whereas|once)$/;

/** "opposed the bill *because it cost too much*": a noun phrase has no adverbial clause, the cue has. */
const opensAdverbial = (words: readonly Word[], at: number, limit: number): boolean => {
  const first = words[at]?.text === "," ? at + 1 : at;
  if (words[first]?.lower === "during") return true;
  if (words[first]?.lower === "by") return isGerund(words[first + 1]);
  const start = words[first]?.lower === "even" ? first + 1 : first;
  if (!SUBORDINATOR.test(words[start]?.lower ?? "")) return false;
  if (words[start]?.lower !== "as" && isGerund(words[start + 1])) return true;
  const subject = phraseAt(words, start + 1, limit);
  if (subject === null) return false;
  let verb = subject.to;
  while (verb < limit && isAdverb(words[verb])) verb++;
  return verb < limit && isFiniteVerb(words, verb);
};

const isGerund = (word: Word | undefined): boolean =>
  word?.pos === "VERB" && word.lower.endsWith("ing");

/** "praised the plan *and went home*": what is joined with the cue. */
const joinsVerb = (words: readonly Word[], at: number, limit: number): boolean => {
  let verb = words[at]?.text === "," ? at + 1 : at;
  if (!/^(?:and|but)$/.test(words[verb]?.lower ?? "")) return false;
  verb++;
  while (verb < limit && isAdverb(words[verb])) verb++;
  return verb < limit && (isFiniteVerb(words, verb) || isGerund(words[verb]));
};

/** "attacked Smith, *with whom he had clashed*". */
const opensRelative = (words: readonly Word[], at: number): boolean => {
  if (words[at]?.text !== ",") return false;
  const first = words[at + 1]?.pos === "ADP" ? at + 2 : at + 1;
  return /^(?:who|whom|which|whose)$/.test(words[first]?.lower ?? "");
};

const withoutTime = (
  words: readonly Word[],
  from: number,
  end: number,
  lexicon: Lexicon,
): number => {
  const last = /^[.,;:?!]$/.test(words[end - 1]?.text ?? "") ? end - 1 : end;
  for (let at = Math.max(from + 1, last - 4); at < last; at++) {
    if (bareTime(words, at, last, lexicon.timeWords)?.to !== last) continue;
    const before = words[at - 1];
    if (before?.lower === "on" && at - 1 > from) return at - 1;
    return before?.pos === "ADP" ? end : at;
  }
  return end;
};

/** `, and Smith called …`: a main clause of the author's, with a subject of its own. */
const opensClause = (words: readonly Word[], at: number, limit: number): boolean => {
  if (words[at]?.text !== "," || !/^(?:and|but|so|yet)$/.test(words[at + 1]?.lower ?? ""))
    return false;
  let from = at + 2;
  while (isAdverb(words[from])) from++;
  const subject = phraseAt(words, from, limit);
  let verb = subject?.to ?? limit;
  while (isAdverb(words[verb]) && verb < limit) verb++;
  return subject !== null && verb < limit && /^(?:VERB|AUX)$/.test(words[verb]?.pos ?? "");
};
