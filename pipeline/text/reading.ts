/**
 * The reading of a text: what the rules read. One UTF-16 unit for each code point of the text, so that an index
 * into the reading *is* a code-point offset into the file; odd spaces read as plain ones. It never leaves the
 * pipeline: what is released is cut from the text itself by `cutter`.
 */
import type { Span } from "./span.ts";

const ODD_SPACE = /[^\S\r\n ]/;

/** A code point as one UTF-16 unit: 𝐁 reads as B, an emoji as U+FFFC. */
const unitOf = (character: string): string => {
  if (character.length === 1) return ODD_SPACE.test(character) ? " " : character;
  const folded = character.normalize("NFKC");
  return folded.length === 1 ? folded : "\uFFFC";
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
