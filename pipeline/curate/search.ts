/**
 * Finds quoted words in an article as people quote: straight or curly marks, one space for any white space.
 * All spans are code points into the article's text.
 */
import { type Span, span } from "../text/span.ts";

/** Words of the article, with the words directly before and after where they stand more than once. */
export interface Quoted {
  readonly at: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

export interface Search {
  /** Every place where the words stand, in order; those spelt exactly so alone, if there are any. */
  readonly find: (words: Quoted) => readonly Span[];
  /** The longest beginning of the words that the article does hold; empty where not even the first word stands. */
  readonly beginning: (words: string) => string;
  /** Some words around a place, for people. */
  readonly around: (place: Span) => string;
  readonly lineOf: (place: Span) => number;
}

/** Prepares an article's text for any number of searches. */
export const searchIn = (text: string): Search => {
  const characters = Array.from(text);
  const folded = foldText(characters);
  const cut = (s: Span) => characters.slice(s.start, s.end).join("");
  const find = (words: Quoted): readonly Span[] => {
    const places = findFolded(folded, words);
    const exact = places.filter((place) => cut(place) === words.at);
    return exact.length > 0 ? exact : places;
  };
  return {
    find,
    beginning: (words) => longestBeginning(words, (at) => find({ at }).length > 0),
    around: ({ start, end }) => flat(cut(span(Math.max(0, start - 30), end + 30))),
    lineOf: ({ start }) => cut(span(0, start)).split("\n").length,
  };
};

interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text` the code point that it stands for, and one more for the end. */
  readonly origin: readonly number[];
}

const foldText = (characters: readonly string[]): Folded => {
  const units: string[] = [];
  const origin: number[] = [];
  characters.forEach((character, i) => {
    const plain = foldCharacter(character);
    if (plain === " " && units.at(-1) === " ") return;
    units.push(plain);
    for (let n = 0; n < plain.length; n++) origin.push(i);
  });
  return { text: units.join(""), origin: [...origin, characters.length] };
};

const foldCharacter = (character: string): string => {
  if (/\s/.test(character)) return " ";
  if (/[‘’‚‛ʼ`´]/.test(character)) return "'";
  return /[“”„‟«»]/.test(character) ? '"' : character;
};

const foldWords = (words: string): string => foldText(Array.from(words)).text.trim();

const findFolded = (folded: Folded, words: Quoted): readonly Span[] => {
  const at = foldWords(words.at);
  const [before, after] = [foldWords(words.before ?? ""), foldWords(words.after ?? "")];
  const places: Span[] = [];
  if (at === "") return places;
  for (let i = folded.text.indexOf(at); i >= 0; i = folded.text.indexOf(at, i + 1)) {
    const end = i + at.length;
    if (!folded.text.slice(0, i).trimEnd().endsWith(before)) continue;
    if (!folded.text.slice(end).trimStart().startsWith(after)) continue;
    const last = folded.origin[end - 1] ?? 0;
    places.push(span(folded.origin[i] ?? 0, last + 1));
  }
  return places;
};

const longestBeginning = (words: string, stands: (words: string) => boolean): string => {
  const pieces = foldWords(words).split(" ");
  let n = 0;
  while (n < pieces.length && stands(pieces.slice(0, n + 1).join(" "))) n++;
  return pieces.slice(0, n).join(" ");
};

const flat = (words: string): string => words.replace(/\s+/g, " ").trim();
