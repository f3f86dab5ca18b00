/**
 * Lines of a dump, the hard-wrapped ones joined to paragraphs. In: the reading. Out: lines without white space at
 * their edges, empty ones left out; spans are code points.
 */
import { type Span, span, trim } from "../text/span.ts";

export interface Line extends Span {
  readonly text: string;
}

export const linesOf = (reading: string): readonly Line[] => {
  const groups = groupsOf(reading);
  const wrapped = isWrapped(groups);
  return groups.flatMap((group) => (wrapped ? joinWrapped(reading, group) : group));
};

/** Lines between blank lines. */
const groupsOf = (reading: string): readonly (readonly Line[])[] => {
  const groups: Line[][] = [[]];
  for (const match of reading.matchAll(/[^\n]*\n?/g)) {
    const s = trim(reading, span(match.index, match.index + match[0].length));
    if (s.start === s.end) groups.push([]);
    else groups.at(-1)?.push({ ...s, text: reading.slice(s.start, s.end) });
  }
  return groups.filter((group) => group.length > 0);
};

const SHORTEST = 40;
const LONGEST = 120;

/** A wrapped line is of middling length and its sentence goes on in the next line. */
const goesOn = (line: Line, next: Line): boolean =>
  !/[.!?…:;]["”’')\]]*$/.test(line.text) && /^[\p{Ll}\p{Lo}\p{N}(“"‘]|^\p{Lu}/u.test(next.text);

const mayWrap = (line: Line): boolean =>
  line.text.length >= SHORTEST && line.text.length <= LONGEST;

/** Whether the text as a whole is hard-wrapped: most lines of middling length break off before a small letter. */
const isWrapped = (groups: readonly (readonly Line[])[]): boolean => {
  let middling = 0;
  let broken = 0;
  let long = 0;
  for (const group of groups)
    group.forEach((line, i) => {
      const next = group[i + 1];
      if (line.text.length > LONGEST) long++;
      if (next === undefined || !mayWrap(line)) return;
      middling++;
      if (goesOn(line, next) && /^\p{Ll}/u.test(next.text)) broken++;
    });
  return broken >= 3 && broken * 3 > middling && long <= middling / 4;
};

const joinWrapped = (reading: string, group: readonly Line[]): readonly Line[] => {
  const joined: Line[] = [];
  group.forEach((line, i) => {
    const before = group[i - 1];
    const last = joined.at(-1);
    const wraps = before !== undefined && mayWrap(before) && !LIST_ITEM.test(line.text);
    if (wraps && last) joined[joined.length - 1] = lineOf(reading, last.start, line.end);
    else joined.push(line);
  });
  return joined;
};

const lineOf = (reading: string, start: number, end: number): Line => ({
  ...span(start, end),
  text: reading.slice(start, end).replace(/\n/g, " "),
});

/** A list number or bullet with the space after it. */
export const LIST_ITEM = /^(?:\(?\d{1,2}[.)]|[•●▪◦‣·*+–-])\s+(?=\S)/;

const MARK_AT_END = /[.!?…:;,،؟۔。！？]["”’'»)\]*]*(?:\[\d{1,3}\])*$|["”»]$|[–—-]$/;
const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.&-]*/gu;

/** Number of words in a stretch of text. */
export const wordCount = (text: string): number => text.match(WORDS)?.length ?? 0;

/** Running text: a sentence by its end mark, or too long to be anything else. */
export const isRunning = (line: Line): boolean => {
  const words = wordCount(line.text);
  if (words >= 25 && !isMenu(line.text, words)) return true;
  return (
    words >= 3 && MARK_AT_END.test(line.text) && /(?:^|\s)[“"‘'(]*[\p{Ll}\p{Lo}]/u.test(line.text)
  );
};

/** Names of sections run together: hardly a word in small letters. */
const isMenu = (text: string, words: number): boolean => {
  if (MARK_AT_END.test(text) || words > 400) return false;
  const small = text.match(/(?<![\p{L}\p{M}'’])[\p{Ll}\p{Lo}]/gu)?.length ?? 0;
  return small * 3 < words;
};
