/**
 * Sentences of a paragraph. In: the reading, the paragraph's span, its quotations, the abbreviations. Out: spans
 * trimmed of white space, in order, that together hold every character of the paragraph but white space.
 * Rules of our own on plain characters: the same on every version of Node, whatever its Unicode tables.
 */
import { once } from "./once.ts";
import type { Quotation } from "./quotations.ts";
import { type Span, span, trim } from "./span.ts";

/** What is known of abbreviations; words stand without their last full stop. */
export interface AbbreviationWords {
  readonly never: readonly string[];
  readonly before_number: readonly string[];
  readonly maybe: readonly string[];
  readonly openers: readonly string[];
  readonly inquits: readonly string[];
}

/** `quotations` may be those of the paragraph only, or of more; their marks tell openers from closers. */
export const findSentences = (
  reading: string,
  paragraph: Span,
  quotations: readonly Quotation[],
  abbreviations: AbbreviationWords,
): readonly Span[] => {
  const bounds = trim(reading, paragraph);
  const place: Place = { reading, end: bounds.end, opening: openingMarks(quotations, bounds) };
  const words = wordSets(abbreviations);
  const found: Span[] = [];
  let start = bounds.start;
  let end = start;
  for (const stop of reading.slice(bounds.start, bounds.end).matchAll(STOP)) {
    const at = bounds.start + stop.index;
    if (at < end) continue;
    end = afterClosers(place, at + stop[0].length);
    if (!isEnd(place, words, { start, at, mark: stop[0], end })) continue;
    found.push(span(start, end));
    start = trim(reading, span(end, bounds.end)).start;
  }
  return start < bounds.end ? [...found, span(start, bounds.end)] : found;
};

interface Place {
  readonly reading: string;
  /** End of the paragraph. */
  readonly end: number;
  /** Where opening quotation marks stand. */
  readonly opening: ReadonlySet<number>;
}

/** A mark that may end the sentence which began at `start`; `end` is after its closing marks. */
interface Stop {
  readonly start: number;
  readonly at: number;
  readonly mark: string;
  readonly end: number;
}

/** How many characters after a stop the rules look at. */
const LOOK = 120;
const STOP = /[.!?…؟۔。！？]+/gu;
const CLOSER = /^[”’"'»)\]]$/;
const FOOTNOTE = /^(?:\[\d{1,3}\])+/;
const WORD = /[\p{L}\p{N}$€£#@%]/u;
const MARK_BEFORE_WORD = /[“„‘"'«([{•*–—\-¿¡ \n]/;

const openingMarks = (quotations: readonly Quotation[], bounds: Span): ReadonlySet<number> =>
  new Set(
    quotations
      .filter((q) => q.opened && q.outer.start >= bounds.start && q.outer.end <= bounds.end)
      .map((q) => q.outer.start),
  );

const afterClosers = ({ reading, end, opening }: Place, from: number): number => {
  let at = from;
  while (at < end && CLOSER.test(reading.charAt(at)) && !opening.has(at)) at++;
  const note = reading.charAt(at) === "[" ? reading.slice(at, at + LOOK).match(FOOTNOTE) : null;
  return Math.min(end, at + (note?.[0].length ?? 0));
};

type Sets = Readonly<Record<keyof AbbreviationWords, ReadonlySet<string>>>;

const wordSets = once(
  (words: AbbreviationWords): Sets => ({
    never: new Set(words.never),
    before_number: new Set(words.before_number),
    maybe: new Set(words.maybe),
    openers: new Set(words.openers),
    inquits: new Set(words.inquits),
  }),
);

/** Whether a sentence ends after the stop. */
const isEnd = (place: Place, words: Sets, stop: Stop): boolean => {
  const { reading, end } = place;
  const next = nextWord(place, stop.end);
  if (next.at >= end || !WORD.test(reading.charAt(next.at)) || isSmall(next.text)) return false;
  if (!hasWord(reading, stop.start, stop.end)) return false;
  if (!next.spaced && !isGlued(place, stop, next)) return false;
  const closed = stop.end > stop.at + stop.mark.length;
  if (/^[.…]{2,}$|^…$/u.test(stop.mark)) return !/^I\b/.test(next.text) || closed;
  if (stop.mark === "." && /^[)\]]*$/.test(reading.slice(stop.at + 1, stop.end)))
    return endsAfterWord(place, words, stop, next);
  return !(closed && isTakenUp(reading, words, stop, next));
};

interface Next {
  /** Start of the next word, or of what stands in its stead. */
  readonly at: number;
  /** From there, as far as the rules look. */
  readonly text: string;
  /** Whether white space stands between. */
  readonly spaced: boolean;
  /** The marks before the word. */
  readonly marks: string;
}

const nextWord = ({ reading, end }: Place, from: number): Next => {
  let at = from;
  while (at < end && MARK_BEFORE_WORD.test(reading.charAt(at))) at++;
  const marks = reading.slice(from, Math.min(at, from + LOOK));
  const text = reading.slice(at, Math.min(end, at + LOOK));
  return { at, text, spaced: /^\s/.test(marks), marks: marks.trim() };
};

const hasWord = (reading: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (WORD.test(reading.charAt(at))) return true;
  return false;
};

/** A small letter opens no sentence, but "al-Amin", "iPhone" do. */
const isSmall = (text: string): boolean =>
  /^\p{Ll}/u.test(text) && !/^(?:a[ldnrstz]|el|e|i|ibn|bin)[-‐]?\p{Lu}/u.test(text);

const DOMAIN = /^(?:com|net|org|gov|edu|info|co|io|js|tv|uk|ir)\b/i;

/** No space after the stop: an end before an opening mark (said.“We) or a new word (end.The). */
const isGlued = ({ reading, opening }: Place, stop: Stop, next: Next): boolean => {
  if (/[。！？]$/u.test(stop.mark)) return true;
  const before = reading.slice(Math.max(stop.start, stop.at - 2), stop.at);
  if (opening.has(stop.end) || /^[“«„]/.test(next.marks))
    return /[\p{L}\p{N}”’"')\]]$/u.test(before);
  if (next.marks !== "" || DOMAIN.test(next.text)) return false;
  return /^(?:\p{Ll}{2}|.[”"’])$/u.test(before) && /^\p{Lu}\p{Ll}*[\s,]/u.test(next.text);
};

const REACH = 24;

/** The full stop after a word that may be an abbreviation. */
const endsAfterWord = ({ reading }: Place, words: Sets, stop: Stop, next: Next): boolean => {
  const before = reading.slice(Math.max(stop.start, stop.at - REACH), stop.at);
  const word = before.slice(before.search(/[^\s“”"‘([/–—]*$/u));
  const part = word.slice(word.lastIndexOf("-") + 1);
  const isFirst = stop.at - word.length <= stop.start + 1;
  if (isFirst && /^(?:\d{1,3}|\p{L}|[ivx]{1,4})$/u.test(word)) return false;
  if (has(words.before_number, part) && /^[\d]/.test(next.text)) return false;
  if (has(words.never, part)) return false;
  if (/^\p{Lu}$/u.test(part)) return /^I$/.test(part) && /\p{Ll}\s+I$/u.test(before);
  if (has(words.maybe, part) || /^(?:\p{L}{1,2}\.)+\p{L}$/u.test(part)) return opens(words, next);
  return true;
};

const has = (set: ReadonlySet<string>, word: string): boolean =>
  set.has(word) || (/^\p{Lu}/u.test(word) && isLowerEntry(set, word));

const isLowerEntry = (set: ReadonlySet<string>, word: string): boolean =>
  word.length > 2 && set.has(word.charAt(0).toLowerCase() + word.slice(1));

const opens = (words: Sets, next: Next): boolean =>
  /[“«"‘]$/.test(next.marks) || words.openers.has(next.text.match(/^[\p{L}]+/u)?.[0] ?? "");

/** “Why now?” Lund asked: the sentence goes on after the quotation. */
const isTakenUp = (reading: string, words: Sets, stop: Stop, next: Next): boolean => {
  if (!/[”’"'»]/.test(reading.slice(stop.at, stop.end))) return false;
  if (/^[–—-]+$/.test(next.marks)) return true;
  if (/^\.+$/.test(stop.mark) || next.marks !== "") return false;
  const name = next.text.match(
    /^(?:(?:\p{Lu}[\p{L}.'’-]*|[a-z]{1,3}|al-\p{L}+) ){1,5}?(\p{Ll}+)\b/u,
  );
  return name?.[1] !== undefined && words.inquits.has(name[1]);
};
