/** What the rules of one cue share: the words with their lexicon, and what earlier statements have taken. */

import type { Draft } from "./drafts.ts";
import type { Place } from "./frames.ts";
import type { Sense } from "./lexicon.ts";
import { mainOf, type Range } from "./phrases.ts";
import type { Subject } from "./sources.ts";
import type { Trees } from "./trees.ts";
import type { VerbGroup } from "./verbs.ts";

export interface Finding extends Place {
  /** Index before which words belong to an earlier statement of the sentence. */
  readonly floor: number;
  /** The same, of statements that report words. */
  readonly reported: number;
  /** Index after the last content taken in the paragraph. */
  readonly taken: number;
  /** The subject of the last statement in the same sentence: a participle's implied source. */
  readonly implied: Subject | null;
  readonly trees: Trees;
}

const NOT_A_SOURCE =
  /^(?:i|we|you|one|what|there|nobody|which|that|this|these|those|me|us|it|everything|nothing)$/;

/** Whether a subject can speak: not a dummy, nor a thing of thought such as “the way”, “logic”. */
export const isSource = ({ words, lexicon }: Place, subject: Subject): boolean => {
  const { from, to } = subject.core;
  const main = mainOf(words, subject.core);
  if (lexicon.mute.has(words[main.to - 1]?.lower ?? "")) return false;
  const first = words[from];
  if (!first) return false;
  if (to - from === 1 && first.lower === "it") return true;
  if (/^(?:those|one)$/.test(first.lower) && subject.whole.to > to) return true;
  if (
    to - from === 1 &&
    (NOT_A_SOURCE.test(first.lower) ||
      first.pos === "QUOTE" ||
      (first.pos === "NUM" && /^\d/.test(first.text)))
  )
    return false;
  return !/^(?:there)$/.test(first.lower);
};

/** Something that somebody issues. */
export const isMessage = ({ words, lexicon }: Finding, phrase: Range): boolean =>
  lexicon.messages.has(words[mainOf(words, phrase).to - 1]?.lemma ?? "");

/** The draft of a verb cue; its particle belongs to the cue. */
export const draft = (
  group: VerbGroup,
  sense: Sense,
  subject: Subject | null,
  segments: Draft["segments"],
  rule: string,
  adjuncts: Draft["adjuncts"],
): Draft => ({
  rule,
  cue: { from: group.head, to: group.head + (sense.particle === null ? 1 : 2) },
  segments,
  subject,
  via: null,
  act: sense.act,
  factuality: group.negated ? "negated" : "asserted",
  adjuncts,
});
