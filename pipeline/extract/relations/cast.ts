/** The mentions of an article as the rules of relations ask for them: by place, and what kind of actor they name. */
import type { Register } from "../../seeds/register.ts";
import { byPosition, type Span } from "../../text/span.ts";
import type { ActorType, MentionCandidate } from "../candidates.ts";
import type { Sentence } from "../context.ts";

export interface Cast {
  readonly kindOf: (mention: MentionCandidate) => ActorType | null;
  /** ISO 3166-1 alpha-3 of the actor, where the register or the words tell it. */
  readonly countryOf: (mention: MentionCandidate) => string | null;
}

export const castOf = (register: Register): Cast => {
  const actors = new Map(register.map((actor) => [actor.id, actor]));
  const first = (mention: MentionCandidate) => actors.get(mention.actors[0] ?? "");
  return {
    kindOf: (mention) => first(mention)?.type ?? mention.guess.type,
    countryOf: (mention) => first(mention)?.country ?? mention.guess.country,
  };
};

/** Mentions that lie in each sentence, in order; linear, both lists being in order. */
export const bySentence = (
  sentences: readonly Sentence[],
  mentions: readonly MentionCandidate[],
): readonly (readonly MentionCandidate[])[] => {
  const sorted = mentions.toSorted((a, b) => byPosition(a.span, b.span));
  let next = 0;
  return sentences.map((sentence) => {
    const inside: MentionCandidate[] = [];
    for (let m = sorted[next]; m && m.span.start < sentence.end; m = sorted[++next])
      if (m.span.start >= sentence.start && m.span.end <= sentence.end) inside.push(m);
    return inside;
  });
};

/** Those that lie in no other: of overlapping ones the first and longest. */
export const outermost = <T extends { readonly span: Span }>(
  sorted: readonly T[],
): readonly T[] => {
  const kept: T[] = [];
  for (const m of sorted) {
    const last = kept.at(-1);
    if (!last || m.span.start >= last.span.end) kept.push(m);
  }
  return kept;
};
