/** Labels each line of a dump by itself: furniture, a date, a byline, running text. */
import type { Byline } from "./byline.ts";
import { readByline } from "./byline.ts";
import { type Day, findDays } from "./days.ts";
import { furnitureOf, type Piece } from "./furniture.ts";
import type { ParseLexicon } from "./lexicon.ts";
import { isRunning, type Line } from "./lines.ts";

export interface Labelled extends Line {
  readonly piece: Piece | null;
  readonly byline: Byline | null;
  /** Days of a line that says nothing but when; empty for other lines. */
  readonly days: readonly Day[];
  readonly isUpdate: boolean;
  readonly running: boolean;
}

export const label = (line: Line, lexicon: ParseLexicon): Labelled => {
  const piece = furnitureOf(line, lexicon.furniture);
  const byline = piece === null ? readByline(line, lexicon) : null;
  const days = piece === null ? daysOfDateLine(line, byline, lexicon) : [];
  const running = piece === null && byline === null && days.length === 0 && isRunning(line);
  const isUpdate = days.length > 0 && hasWord(line.text, lexicon.furniture.date_line.updated);
  return { ...line, piece, byline, days, isUpdate, running };
};

const LONGEST = 150;

/** The dates of a line that holds nothing else but words of publishing, clock times and a byline. */
const daysOfDateLine = (
  line: Line,
  byline: Byline | null,
  lexicon: ParseLexicon,
): readonly Day[] => {
  if (line.text.length > LONGEST) return [];
  const days = findDays(line.text, lexicon.calendar);
  if (byline !== null) return days;
  return days.length > 0 && restIsKnown(line.text, days, lexicon) ? days : [];
};

const CLOCK = /\b\d{1,2}(?:[:.h]\d{2}){0,2}\s*(?:[ap]\.?m\.?)?(?=$|[\s,;|)])/giu;

const restIsKnown = (text: string, days: readonly Day[], lexicon: ParseLexicon): boolean => {
  const rest = days.reduceRight((t, day) => `${t.slice(0, day.start)} ${t.slice(day.end)}`, text);
  const { published, updated, around } = lexicon.furniture.date_line;
  const known = new Set([...published, ...updated, ...around]);
  const weekdays = lexicon.calendar.weekdays.flatMap((d) => [d.name, ...d.short]);
  const isKnown = (word: string): boolean =>
    known.has(word.toLowerCase().replaceAll(".", "")) || weekdays.includes(word);
  return (rest.replace(CLOCK, " ").match(/[\p{L}\p{N}][\p{L}\p{N}.]*/gu) ?? []).every(isKnown);
};

const hasWord = (text: string, words: readonly string[]): boolean => {
  const lower = text.toLowerCase();
  return words.some((word) => new RegExp(`\\b${word}\\b`).test(lower));
};
