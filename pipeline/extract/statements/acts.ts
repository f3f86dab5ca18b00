/** The speech act of calling and describing, by the words of the content. In: a draft. Out: the draft. */
import type { SpeechAct } from "../candidates.ts";
import type { Draft } from "./drafts.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Word } from "./words.ts";

const DESCRIBING = /^statement\.(?:verb-name|verb-as|participle)$/;

/** "called it unrealistic" rejects, "described it as a conspiracy" accuses; other acts stay as the cue has them. */
export const withAct = (words: readonly Word[], draft: Draft, lexicon: Lexicon): Draft => {
  if (
    draft.act !== "say" ||
    !DESCRIBING.test(draft.rule) ||
    !lexicon.describing.has(cueOf(words, draft))
  )
    return draft;
  return { ...draft, act: actOf(contentWords(words, draft), lexicon) };
};

const cueOf = (words: readonly Word[], draft: Draft): string =>
  draft.cue ? (words[draft.cue.from]?.lower ?? "") : "";

/** The words of the content, those in quotation marks too. */
const contentWords = (words: readonly Word[], draft: Draft): readonly string[] =>
  draft.segments.flatMap(({ from, to }) =>
    words.slice(from, to).flatMap((w) => w.text.toLowerCase().split(/[^\p{L}]+/u)),
  );

const actOf = (content: readonly string[], lexicon: Lexicon): SpeechAct => {
  if (content.some((word) => lexicon.dismissing.has(word))) return "reject";
  return content.some((word) => lexicon.blaming.has(word)) ? "accuse" : "say";
};
