/**
 * Statements within what was said: "He said that Ruiz had promised help", “Ruiz promised help”. In: a passage with
 * its drafts. Out: drafts of the contents' own words, with the words that they stand in.
 */
import type { Context } from "../context.ts";
import type { Draft } from "./drafts.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Range } from "./phrases.ts";
import { scan } from "./scan.ts";
import { type Trees, treesOf } from "./trees.ts";
import { innerPassage, type Passage, type Word } from "./words.ts";

interface Nested {
  readonly passage: Passage;
  readonly draft: Draft;
}

/** Shorter quotations hold no reports. Code points. */
const LONG = 40;
/** Beliefs and positions of people spoken of are part of what is said. */
const REPORTS = /^(?:say|announce|argue|promise|request|ask|warn|threaten|deny)$/;
const CLEAR =
  /^statement\.(?:verb-that|verb-clause|cue-quote|quote-cue|verb-question|source-phrase)$/;
const VAGUE = /^(?:i|we|you|people|some|many|they|it|nobody|everybody|everyone|who|those)$/;

export const nestedIn = (
  context: Context,
  passage: Passage,
  trees: Trees,
  drafts: readonly Draft[],
  lexicon: Lexicon,
): readonly Nested[] => [
  ...drafts
    .flatMap((draft) => draft.segments)
    .flatMap((segment) =>
      scan(passage.words, segment, lexicon, trees)
        .filter((d) => isClear(passage.words, d))
        .map((draft) => ({ passage, draft })),
    ),
  ...passage.words.flatMap((word) => inQuotation(context, passage, word, lexicon)),
];

const inQuotation = (
  context: Context,
  passage: Passage,
  word: Word,
  lexicon: Lexicon,
): readonly Nested[] => {
  const inner = word.quotation?.inner;
  if (!word.quotation || !inner || inner.end - inner.start < LONG) return [];
  const own = innerPassage(context, passage.block, word.quotation, lexicon);
  return scan(own.words, { from: 0, to: own.words.length }, lexicon, treesOf(context, own.words))
    .filter((d) => isClear(own.words, d))
    .map((draft) => ({ passage: own, draft }));
};

const isNamed = (words: readonly Word[], { from, to }: Range): boolean => {
  for (let at = from; at < to; at++) if (words[at]?.pos === "PROPN") return true;
  return false;
};

/** A named or definite speaker, and a clause that he is said to have said. */
const isClear = (words: readonly Word[], draft: Draft): boolean => {
  const { subject } = draft;
  if (draft.segments.length === 0 || draft.factuality === "negated") return false;
  if (!CLEAR.test(draft.rule) || !REPORTS.test(draft.act)) return false;
  if (!subject || VAGUE.test(words[subject.core.from]?.lower ?? "")) return false;
  return /^(?:he|she)$/.test(words[subject.core.from]?.lower ?? "") || isNamed(words, subject.core);
};
