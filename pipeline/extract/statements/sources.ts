/**
 * Who speaks: the noun phrase that is the subject of a cue, wherever it stands. In: words and a verb group.
 * Out: ranges of words, whole phrase and head.
 */
import type { Range } from "./phrases.ts";
import { isNominal, phraseAt, phraseBefore } from "./phrases.ts";
import { isFiniteVerb, type VerbGroup } from "./verbs.ts";
import type { Word } from "./words.ts";

export interface Subject {
  /** The whole noun phrase with title, apposition and brackets. */
  readonly whole: Range;
  /** The phrase that names the speaker, without apposition. */
  readonly core: Range;
}

const RELATIVE = /^(?:who|which|that)$/;
const REACH = 60;

const simple = (range: Range): Subject => ({ whole: range, core: range });

/** The subject before a verb group; null where the words do not give one. */
export const subjectBefore = (words: readonly Word[], group: VerbGroup): Subject | null =>
  subjectAt(words, group.from, words[group.head]?.from ?? 0, 0);

const subjectAt = (
  words: readonly Word[],
  end: number,
  floor: number,
  depth: number,
): Subject | null => {
  const before = words[end - 1];
  if (end <= floor || !before || depth > 6) return null;
  if (/^(?:[,—–-]|--)$/.test(before.text)) return beyondInsertion(words, end - 1, floor, depth);
  if (/^(?:himself|herself|itself|themselves)$/.test(before.lower))
    return subjectAt(words, end - 1, floor, depth + 1);
  if (RELATIVE.test(before.lower) && end - 1 > floor) {
    const antecedent = antecedentOf(words, end - 1, floor);
    if (antecedent) return antecedent;
  }
  if (before.pos === "CCONJ") return sharedSubject(words, end - 1, floor, depth);
  const phrase = phraseBefore(words, end, floor);
  if (!phrase) return null;
  return (
    beyondRelative(words, phrase, floor, depth) ??
    withNameBefore(words, withoutTime(words, phrase), floor)
  );
};

/** "Smith, who said": the phrase before the relative pronoun. */
const antecedentOf = (words: readonly Word[], pronoun: number, floor: number): Subject | null => {
  const comma = words[pronoun - 1]?.text === ",";
  const end = comma ? pronoun - 1 : pronoun;
  const phrase = phraseBefore(words, end, floor);
  if (!phrase) return null;
  if (comma && isApposition(words, phrase)) {
    const named = namedBefore(words, phrase.from, floor);
    if (named) return { whole: { from: named.from, to: end }, core: named };
  }
  return nearestName(words, phrase);
};

/** Of "the rise of a group that claims" the last phrase, of "officials in Ohio who said" the whole. */
const nearestName = (words: readonly Word[], phrase: Range): Subject => {
  for (let at = phrase.to - 2; at > phrase.from; at--)
    if (/^(?:a|an|another)$/.test(words[at]?.lower ?? ""))
      return simple(words[phrase.to - 1]?.pos === "NOUN" ? { from: at, to: phrase.to } : phrase);
  return simple(phrase);
};

const isApposition = (words: readonly Word[], phrase: Range): boolean =>
  words[phrase.from - 1]?.text === "," &&
  !/^(?:he|she|they|it|i|we|you)$/.test(words[phrase.from]?.lower ?? "");

const namedBefore = (words: readonly Word[], from: number, floor: number): Range | null => {
  if (words[from - 1]?.text !== ",") return null;
  const named = phraseBefore(words, from - 1, floor);
  if (!named) return null;
  return isProper(words, named) ? named : null;
};

const isProper = (words: readonly Word[], range: Range): boolean => {
  for (let at = range.to - 1; at >= range.from; at--) {
    const word = words[at];
    if (word?.pos === "PROPN" || (word && /^\p{Lu}/u.test(word.text) && at > word.from))
      return true;
  }
  return false;
};

const OPENS_INSERTION =
  /^(?:a|an|the|who|whose|which|whom|where|now|then|one|another|himself|herself|formerly|also|former|chief|head|both|in|on|at|during|of|from|by|after|before|with|speaking|including|like|as|when|while|however|meanwhile|too|though|though|for|his|her|their|its|whose)$/;

/** "Hugh Hill, a doctor, said": the phrase before the inserted words. */
const beyondInsertion = (
  words: readonly Word[],
  comma: number,
  floor: number,
  depth: number,
): Subject | null => {
  const mark = words[comma]?.text;
  let open = -1;
  let finite = false;
  for (let at = comma - 1; at >= floor && comma - at < REACH; at--) {
    if (words[at]?.text === mark) {
      open = at;
      if (at > floor) break;
    }
    if (words[at]?.text === ";") break;
    if (open < 0 && isFiniteVerb(words, at)) finite = true;
  }
  if (open < 0) return sharedSubject(words, comma, floor, depth);
  const first = nearestOpen(words, comma, mark ?? ",", floor);
  const opener = words[first + 1];
  const appositive =
    opener !== undefined &&
    (OPENS_INSERTION.test(opener.lower) ||
      isNominal(words, first + 1) ||
      /ing$|ed$/.test(opener.lower));
  const relative =
    opener !== undefined &&
    /^(?:who|whose|which|whom|where|that|when|while|as|after|before|though|in|on|at)$/.test(
      opener.lower,
    );
  if (!appositive || (finite && !relative && !hasRelative(words, first + 1, comma)))
    return sharedSubject(words, comma, floor, depth);
  const phrase = phraseBefore(words, first, floor);
  if (!phrase) return sharedSubject(words, comma, floor, depth);
  const whole = { from: phrase.from, to: comma };
  if (opener.lower === "including") {
    const named = phraseAt(words, first + 2, comma);
    if (named) return { whole, core: named };
  }
  const named =
    isApposition(words, phrase) && !isProperStart(words, phrase)
      ? namedBefore(words, phrase.from, floor)
      : null;
  if (named) return { whole: { from: named.from, to: comma }, core: named };
  const beyond = beyondRelative(words, phrase, floor, depth);
  if (beyond) return beyond;
  const adverbial =
    /^(?:in|on|at|during|after|before|when|while|as|speaking|however|meanwhile|too|for|though)$/.test(
      opener?.lower ?? "",
    );
  return { whole: adverbial ? phrase : whole, core: phrase };
};

const nearestOpen = (
  words: readonly Word[],
  comma: number,
  mark: string,
  floor: number,
): number => {
  for (let at = comma - 1; at >= floor; at--) if (words[at]?.text === mark) return at;
  return comma;
};

const hasRelative = (words: readonly Word[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (/^(?:who|whose|which|whom|that|where)$/.test(words[at]?.lower ?? "")) return true;
  return false;
};

const isProperStart = (words: readonly Word[], range: Range): boolean =>
  words[range.to - 1]?.pos === "PROPN" && !/^(?:a|an|the)$/.test(words[range.from]?.lower ?? "");

/** "He paused and said": the subject of the verb before. */
const sharedSubject = (
  words: readonly Word[],
  end: number,
  floor: number,
  depth: number,
): Subject | null => {
  for (let at = end - 1; at >= floor && end - at < REACH; at--) {
    if (words[at]?.text === ";" || words[at]?.text === ":") return null;
    if (!isFiniteVerb(words, at)) continue;
    let from = at;
    while (
      from - 1 >= floor &&
      (words[from - 1]?.pos === "AUX" ||
        words[from - 1]?.pos === "ADV" ||
        /^(?:n[’']t|not)$/.test(words[from - 1]?.lower ?? ""))
    )
      from--;
    const found = subjectAt(words, from, floor, depth + 1);
    if (found) return found;
  }
  return null;
};

/** "The man who lives in Ohio said": not Ohio, the phrase before the relative clause. */
const beyondRelative = (
  words: readonly Word[],
  phrase: Range,
  floor: number,
  depth: number,
): Subject | null => {
  const before = words[phrase.from - 1];
  if (phrase.from <= floor || !before) return null;
  const hangs =
    before.pos === "ADP" || before.pos === "VERB" || before.pos === "AUX" || before.lower === "to";
  if (!hangs) return null;
  let verb = false;
  for (let at = phrase.from - 1; at > floor && phrase.from - at < 30; at--) {
    const word = words[at];
    if (!word || word.text === "," || word.text === ";" || word.text === ":") return null;
    if (isFiniteVerb(words, at) || word.pos === "VERB") verb = true;
    if (!verb || !/^(?:who|whose|which|that|whom)$/.test(word.lower)) continue;
    const antecedent = phraseBefore(words, words[at - 1]?.text === "," ? at - 1 : at, floor);
    if (antecedent && depth < 6)
      return { whole: { from: antecedent.from, to: phrase.to }, core: antecedent };
  }
  return null;
};

const TIME =
  /^(?:years?|months?|weeks?|days?|decades?|weekend|night|morning|afternoon|evening|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:19|20)\d\d)$/;

/** "Last week the mayor": the time before the subject is none of it. */
const withoutTime = (words: readonly Word[], phrase: Range): Range => {
  for (let at = phrase.to - 2; at >= phrase.from; at--)
    if (
      TIME.test(words[at]?.lower ?? "") &&
      !/^[’']s?$/.test(words[at + 1]?.text ?? "") &&
      startsPhrase(words[at + 1])
    )
      return { from: at + 1, to: phrase.to };
  return phrase;
};

const startsPhrase = (word: Word | undefined): boolean =>
  word !== undefined && (/^(?:DET|PROPN|PRON)$/.test(word.pos) || /^\p{Lu}/u.test(word.text));

/** "Ruiz, the mayor of Leeds said" without its second comma; "both Ruiz and Lund" with its "both". */
const withNameBefore = (words: readonly Word[], phrase: Range, floor: number): Subject => {
  const before = words[phrase.from - 1];
  if (phrase.from > floor && before?.lower === "both")
    return simple({ from: phrase.from - 1, to: phrase.to });
  if (before?.text !== "," || !/^(?:the|a|an|his|her)$/.test(words[phrase.from]?.lower ?? ""))
    return simple(phrase);
  const name = namedBefore(words, phrase.from, floor);
  if (!name || (name.from > floor && words[name.from - 1]?.pos !== "CCONJ")) return simple(phrase);
  return { whole: { from: name.from, to: phrase.to }, core: name };
};
