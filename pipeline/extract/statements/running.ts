/**
 * Quotations without a cue of their own: they run on from the statement before, follow a bare cue or a colon, or
 * float with the speaker carried over. In: passages and their drafts. Out: statements over sentences and paragraphs.
 */
import type { Span } from "../../text/span.ts";
import type { Source } from "../candidates.ts";
import type { Draft } from "./drafts.ts";
import { innerSpan, sourceOf } from "./spans.ts";
import type { Passage, Word } from "./words.ts";

export interface Joined {
  readonly passage: Passage;
  readonly draft: Draft;
  /** Segments of the statement in passages that follow. */
  readonly more: readonly Span[];
  readonly carried: boolean;
  readonly source: Source | null;
}

interface Open {
  readonly passage: Passage;
  readonly draft: Draft;
  readonly more: Span[];
  readonly carried: boolean;
  readonly source: Source | null;
}

export const runOn = (
  reading: string,
  passages: readonly Passage[],
  drafts: readonly (readonly Draft[])[],
): readonly Joined[] => {
  const all: Open[] = [];
  let current: Open | null = null;
  passages.forEach((passage, index) => {
    const own = drafts[index] ?? [];
    const { words } = passage;
    let next = 0;
    for (let at = 0; at < words.length; at++) {
      for (let d = own[next]; d && firstOf(d) <= at; d = own[++next]) {
        current = openOf(passage, d);
        all.push(current);
      }
      const word = words[at];
      if (!word?.quotation || own.some((d) => covers(d, at))) continue;
      if (!standsAlone(words, at)) continue;
      if (current && follows(current, passage, at))
        current.more.push(innerSpan(reading, word.quotation.inner));
    }
  });
  return all;
};

const openOf = (passage: Passage, draft: Draft): Open => ({
  passage,
  draft,
  more: [],
  carried: false,
  source: draft.subject ? sourceOf(passage.words, draft.subject) : null,
});

const firstOf = (d: Draft): number =>
  Math.min(...d.segments.map((s) => s.from), d.cue?.from ?? Infinity);

const covers = (d: Draft, at: number): boolean => d.segments.some((s) => s.from <= at && at < s.to);

/** A sentence made of quotations alone. */
const standsAlone = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (!word) return false;
  for (let i = word.from; i < word.to; i++)
    if (!words[i]?.quotation && words[i]?.pos !== "PUNCT") return false;
  return true;
};

/** In the same paragraph, or as the whole of one right after. */
const follows = (current: Open, passage: Passage, at: number): boolean =>
  current.passage === passage || passage.continues || at === 0;
