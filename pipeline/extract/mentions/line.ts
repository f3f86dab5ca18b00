/** A sentence as the mention rules read it: its words and the registered names found in them. */

import { type Span, span } from "../../text/span.ts";
import type { ActorType, Guess } from "../candidates.ts";
import type { Sentence } from "../context.ts";
import type { MentionLexicon } from "./lexicon.ts";
import type { Name } from "./names.ts";
import type { Word } from "./words.ts";

/** Words [from, to) of a line that are a registered name; `names` are all that it can mean, of one kind. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly kind: Name["kind"];
  readonly names: readonly Name[];
}

export interface Line {
  readonly reading: string;
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  /** In order, none overlapping. */
  readonly hits: readonly Hit[];
  /** Index into `hits` for each word that a hit holds. */
  readonly hitAt: ReadonlyMap<number, number>;
}

/** The span of words [from, to). */
export const spanOf = (line: Line, from: number, to: number): Span =>
  span(line.words[from]?.start ?? 0, line.words[to - 1]?.end ?? 0);

export const textOf = (line: Line, from: number, to: number): string => {
  const { start, end } = spanOf(line, from, to);
  return line.reading.slice(start, end).replace(/\s+/g, " ");
};

export const hitOf = (line: Line, word: number): Hit | undefined => {
  const at = line.hitAt.get(word);
  return at === undefined ? undefined : line.hits[at];
};

/** Whether a plain space (or line break), and nothing else, stands before the word. */
export const spaced = (word: Word | undefined): boolean =>
  word !== undefined && /^\s{1,3}$/.test(word.gap);

export const glued = (word: Word | undefined): boolean =>
  word !== undefined && /^[-‐‑–]$/.test(word.gap);

export const guessOf = (
  name: string,
  type: ActorType | null,
  more: Partial<Guess> = {},
): Guess => ({
  name,
  type,
  country: null,
  gender: null,
  role: null,
  standsFor: null,
  ...more,
});

/** Country of the state whose adjective or possessive stands right before the word: "Iranian …", "Iran’s …". */
export const countryBefore = (line: Line, word: number): string | null => {
  const hit = hitOf(line, word - 1);
  if (hit === undefined || !/^\s+$/.test(line.words[word]?.gap ?? "")) return null;
  const actor = hit.names[0]?.actor;
  return actor?.type === "state" ? (actor.country ?? null) : null;
};

/** Whether word `at` is the "of" of "an ally of", "enemies of". */
export const isCompanioned = (line: Line, at: number, { words }: MentionLexicon): boolean =>
  line.words[at]?.lower === "of" && words.companions.has(line.words[at - 1]?.lower ?? "");
