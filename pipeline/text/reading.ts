/**
 * The reading of a text: what the rules read. One UTF-16 unit for each code point of the text, so that an index
 * into the reading *is* a code-point offset into the file; odd spaces read as plain ones. It never leaves the
 * pipeline: what is released is cut from the text itself by `cutter`.
 */
import type { Span } from "./span.ts";

/** No-break and other spaces, tabs, zero-width spaces, marks of writing direction. */
const ODD_SPACE = /[^\S\r\n ]|[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069]/;
/** Ends of lines other than \n and \r: vertical tab, form feed, NEL, line and paragraph separator. */
const LINE_END = /[\v\f\u0085\u2028\u2029]/;
const HALF_A_PAIR = /[\uD800-\uDFFF]/;
const PLACEHOLDER = "\uFFFC";

/** A code point as one UTF-16 unit: 𝐁 reads as B, an emoji as U+FFFC. */
const unitOf = (character: string): string => {
  if (character.length === 1) return plain(character);
  const folded = character.normalize("NFKC");
  return folded.length === 1 ? folded : PLACEHOLDER;
};

const plain = (unit: string): string => {
  if (unit > " " && unit < "\u0085") return unit;
  if (LINE_END.test(unit)) return "\n";
  if (ODD_SPACE.test(unit)) return " ";
  return HALF_A_PAIR.test(unit) ? PLACEHOLDER : unit;
};

/** The reading of a text; `readingOf(text).length` is the number of code points in it. */
export const readingOf = (text: string): string => {
  const units = Array.from(text, unitOf).join("");
  return units.replace(/\r\n/g, " \n").replace(/\r/g, "\n");
};

/** A function that cuts spans (code points) from the text itself, characters untouched. */
export const cutter = (text: string): ((s: Span) => string) => {
  const characters = Array.from(text);
  return (s) => characters.slice(s.start, s.end).join("");
};
