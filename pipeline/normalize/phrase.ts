/** A noun phrase taken apart: its head noun, the words before it, whether it names somebody definite. */

import { type Span, span } from "../text/span.ts";
import { fold } from "./identity.ts";

export interface Phrase {
  /** The head noun, folded: "minister" of "the Iranian foreign minister". */
  readonly head: string;
  /** Where the head noun stands. */
  readonly at: Span;
  /** The folded words before it, determiners left out. */
  readonly before: readonly string[];
  readonly definite: boolean;
}

const STOP = /\s(?:of|for|in|at|from|to|on|with|who|which|that|under|close|and)\s|[,;:(–—]/;
const DETERMINER = /^(?:the|this|that|these|those|its|his|her|their|our|my)$/i;

/** The phrase that a span holds; the head is the last word before a preposition, relative pronoun or comma. */
export const phraseOf = (reading: string, place: Span): Phrase => {
  const words = reading.slice(place.start, place.end);
  const stop = words.slice(1).search(STOP);
  const core = stop < 0 ? words : words.slice(0, stop + 1);
  const found = [...core.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu)];
  const head = found.at(-1);
  const start = place.start + (head?.index ?? 0);
  const definite = found.some(
    ([word], i) => DETERMINER.test(word) || (/['’]s?$/.test(word) && i < found.length - 1),
  );
  return {
    head: bare(head?.[0] ?? ""),
    at: span(start, start + (head?.[0].length ?? 0)),
    before: found.slice(0, -1).flatMap(([word]) => (DETERMINER.test(word) ? [] : [bare(word)])),
    definite,
  };
};

const bare = (word: string): string => fold(word.replace(/['’]s?$/, ""));
