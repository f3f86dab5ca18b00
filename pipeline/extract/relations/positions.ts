/**
 * Offices of persons: titles before names, appositions after them, "X is the …". In: a sentence with its mentions;
 * out: ties of holds_position, advises, represents, member_of, appointed_by, close_to.
 */
import type { Ties } from "../../seeds/ties.ts";
import type { MentionCandidate } from "../candidates.ts";
import type { Sentence } from "../context.ts";
import type { Cast } from "./cast.ts";
import type { OfficeWords } from "./offices.ts";
import { officeAfter } from "./offices-after.ts";
import { type Tie, type View, viewOf } from "./tie.ts";
import { titleBefore } from "./titles-before.ts";

export const positionsIn = (
  sentence: Sentence,
  mentions: readonly MentionCandidate[],
  cast: Cast,
  words: OfficeWords,
  ties: Ties,
): readonly Tie[] => {
  const view = viewOf(sentence.tokens, mentions, cast, words, ties);
  return mentions
    .filter((m) => isPerson(view, m))
    .flatMap((m) => [...titleBefore(view, m), ...officeAfter(view, m)]);
};

const isPerson = (view: View, m: MentionCandidate): boolean =>
  m.type === "name" && view.cast.kindOf(m) === "person";
