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
  const called = predicateOf(content);
  if (called.some((word) => lexicon.dismissing.has(word))) return "reject";
  return called.some((word) => lexicon.blaming.has(word)) ? "accuse" : "say";
};

/** What the thing is called, without the thing: of "the rise of terrorist groups a threat" only "threat". */
const predicateOf = (content: readonly string[]): readonly string[] => {
  const as = content.indexOf("as");
  const article = content.findIndex((word, i) => i > 0 && /^an?$/.test(word));
  const at = as >= 0 ? as : article;
  return at >= 0 ? content.slice(at + 1) : content.filter((word) => word !== "").slice(-2);
};
