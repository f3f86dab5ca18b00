/**
 * The body's blocks. In: labelled lines from the body's first line on. Out: paragraphs, list items and crossheads
 * without the furniture between and behind them. Rather a line too much than a paragraph too few.
 */
import { type Span, span } from "../text/span.ts";
import type { Block } from "./document.ts";
import type { Labelled } from "./label.ts";
import { LIST_ITEM, wordCount } from "./lines.ts";
import { bare } from "./title.ts";

interface Piece extends Span {
  readonly kind: Block["kind"];
  readonly text: string;
}

interface BodyClues {
  readonly title: string | null;
  readonly authors: readonly string[];
}

/** `lines` end with the article's stretch; `skip` is how many code points of the first line are a byline. */
export const findPieces = (
  lines: readonly Labelled[],
  skip: number,
  clues: BodyClues,
): readonly Piece[] => {
  const kept = withoutNotes(withoutTeasers(lines), clues);
  const title = clues.title === null ? null : bare(clues.title);
  const text = kept.filter((line) => line.piece === null && bare(line.text) !== title);
  const last = text.findLastIndex((line) => line.running);
  return text.slice(0, last + 1).map((line) => pieceOf(line, line === lines[0] ? skip : 0));
};

const MOST_HEADING_WORDS = 15;

const pieceOf = (line: Labelled, skip: number): Piece => {
  const marker = skip > 0 ? skip : (line.text.match(LIST_ITEM)?.[0].length ?? 0);
  const text = line.text.slice(marker);
  const isItem = skip === 0 && marker > 0;
  const isHeading = !line.running && wordCount(text) <= MOST_HEADING_WORDS;
  const kind = isItem ? "item" : isHeading ? "heading" : "paragraph";
  return { ...span(line.start + marker, line.end), kind, text };
};

/** Leaves out each teaser with the lines up to where running text goes on, or up to the end. */
const withoutTeasers = (lines: readonly Labelled[]): readonly Labelled[] => {
  const kept: Labelled[] = [];
  let i = 0;
  while (i < lines.length) {
    const line = lines[i];
    if (line?.piece?.does === "teaser") {
      const next = resumption(lines, i + 1);
      if (next === null) return kept;
      i = next;
    } else {
      if (line) kept.push(line);
      i++;
    }
  }
  return kept;
};

const ENOUGH_WORDS = 40;
const MOST_TEASER_LINES = 12;

/** Index of the line where running text goes on for good after a teaser. */
const resumption = (lines: readonly Labelled[], from: number): number | null => {
  for (let at = from; at < Math.min(lines.length, from + MOST_TEASER_LINES); at++) {
    const line = lines[at];
    if (line?.running && !isCutOff(line) && goesOn(lines, at)) return at;
  }
  return null;
};

const isCutOff = (line: Labelled): boolean => /(?:…|\.\.\.)\s*\]?$/.test(line.text);

/** Most of the next lines run, and they are some. */
const goesOn = (lines: readonly Labelled[], at: number): boolean => {
  const next = lines.slice(at, at + 10).filter((line) => line.piece === null);
  const running = next.filter((line) => line.running && !isCutOff(line));
  const words = running.reduce((n, line) => n + wordCount(line.text), 0);
  return words >= ENOUGH_WORDS && running.length * 5 >= next.length * 3;
};

const TAIL = 4;

/** Leaves out notes about the author behind the text: "Jane Roe is a writer." */
const withoutNotes = (lines: readonly Labelled[], clues: BodyClues): readonly Labelled[] => {
  const running = lines.flatMap((line, i) => (line.running ? [i] : []));
  const tail = new Set(running.slice(-TAIL).filter((i) => i > (running[2] ?? 0)));
  return lines.filter((line, i) => !(tail.has(i) && isAboutAuthor(line, clues.authors)));
};

const isAboutAuthor = (line: Labelled, authors: readonly string[]): boolean => {
  const text = line.text.replace(/^[*\s]+/, "");
  return authors.some(
    (name) => text.startsWith(name) && /^,? (?:is|was) (?:an?|the) /.test(text.slice(name.length)),
  );
};
