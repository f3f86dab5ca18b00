/** What the readers of a cue's frames share. */
import type { Frame, Lexicon, Sense } from "./lexicon.ts";
import type { Word } from "./words.ts";

export interface Place {
  readonly words: readonly Word[];
  readonly limit: number;
  readonly lexicon: Lexicon;
}

/** Where a content begins, by which rule, and how it ranks among others. */
export interface Fit {
  readonly from: number;
  readonly rule: string;
  readonly rank: number;
  readonly to?: number;
}

export const has = (sense: Sense, ...frames: readonly Frame[]): boolean =>
  frames.some((frame) => sense.takes.has(frame));
