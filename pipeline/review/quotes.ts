/** Ways to quote a place of the article: its words alone, then with ever more of the words beside them. */
import type { Span } from "../text/span.ts";

export interface Quote {
  readonly at: string;
  readonly before?: string;
  readonly after?: string;
}

/** So many neighbours are tried. Who needs more is better served by other words. */
const COUNTS = [1, 2, 3, 4, 6, 9, 12];
/** Code points that surely hold so many words. */
const WINDOW = 400;

/** Place → its quotes, the shortest first. */
export const quoterOf = (text: string): ((place: Span) => readonly Quote[]) => {
  const characters = Array.from(text);
  const words = (start: number, end: number): readonly string[] =>
    flat(characters.slice(Math.max(0, start), end).join("")).split(" ");
  return ({ start, end }) => {
    const at = words(start, end).join(" ");
    const left = words(start - WINDOW, start);
    const right = words(end, end + WINDOW);
    return [{ at }, ...COUNTS.flatMap((n) => beside(at, left.slice(-n), right.slice(0, n)))];
  };
};

/** A mark or a blank beside the words tells a reader nothing. */
const TELLING = /[\p{L}\p{N}]/u;

const beside = (
  at: string,
  left: readonly string[],
  right: readonly string[],
): readonly Quote[] => {
  const [before, after] = [left.join(" "), right.join(" ")];
  const [some, more] = [TELLING.test(before), TELLING.test(after)];
  return [
    ...(some ? [{ at, before }] : []),
    ...(more ? [{ at, after }] : []),
    ...(some && more ? [{ at, before, after }] : []),
  ];
};

const flat = (words: string): string => words.replace(/\s+/g, " ").trim();
