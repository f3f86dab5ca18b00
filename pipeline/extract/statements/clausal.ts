/**
 * Statements that only the tree of a sentence shows: a cue whose clause or whose subject the words beside it do not
 * give. In: the words of a passage and the drafts made of them. Out: further drafts.
 */
import type { Draft } from "./drafts.ts";
import { draft, isSource } from "./finding.ts";
import { has } from "./frames.ts";
import type { Lexicon, Sense } from "./lexicon.ts";
import type { Range } from "./phrases.ts";
import type { Trees } from "./trees.ts";
import { groupAt, isFiniteVerb, type VerbGroup } from "./verbs.ts";
import type { Word } from "./words.ts";

/** A verb that may report a clause and stands in no draft. */
interface OpenCue {
  readonly group: VerbGroup;
  readonly sense: Sense;
}

export const clausalDrafts = (
  words: readonly Word[],
  drafts: readonly Draft[],
  lexicon: Lexicon,
  trees: Trees,
): readonly Draft[] => {
  const isTaken = takenBy(words, drafts);
  return words
    .flatMap((word, at) => (isTaken(at) ? [] : (openCue(words, word, at, lexicon) ?? [])))
    .flatMap((cue) => draftOf(words, lexicon, trees, cue) ?? [])
    .filter(({ segments }) => !segments.some((s) => reaches(s, isTaken)));
};

const takenBy = (words: readonly Word[], drafts: readonly Draft[]): ((at: number) => boolean) => {
  const taken = new Uint8Array(words.length);
  for (const { segments, cue } of drafts)
    for (const { from, to } of cue ? [...segments, cue] : segments) taken.fill(1, from, to);
  return (at) => taken[at] === 1;
};

const reaches = ({ from, to }: Range, isTaken: (at: number) => boolean): boolean => {
  for (let at = from; at < to; at++) if (isTaken(at)) return true;
  return false;
};

const hasVerb = (words: readonly Word[], { from, to }: Range): boolean => {
  for (let at = from; at < to; at++)
    if (isFiniteVerb(words, at) || words[at]?.quotation) return true;
  return false;
};

const openCue = (
  words: readonly Word[],
  word: Word,
  at: number,
  lexicon: Lexicon,
): OpenCue | null => {
  if (word.quotation || word.pos !== "VERB") return null;
  const senses = lexicon.verbs.get(word.lower) ?? [];
  const sense = senses.find((s) => s.particle === null && has(s, "that", "tell"));
  if (!sense) return null;
  const group = groupAt(words, at, sense.forms);
  const isReal = !group.passive && group.modal === null && group.kind === "finite";
  return isReal && hasVerb(words, { from: at + 1, to: word.to }) ? { group, sense } : null;
};

const draftOf = (
  words: readonly Word[],
  lexicon: Lexicon,
  trees: Trees,
  { group, sense }: OpenCue,
): Draft | null => {
  const segments = trees.clauseOf(group.head);
  if (!segments.some((s) => hasVerb(words, s))) return null;
  const source = trees.subjectOf(group.head, lexicon.messages);
  const limit = words[group.head]?.to ?? words.length;
  return source && isSource({ words, limit, lexicon }, source)
    ? draft(group, sense, source, segments, "statement.tree-clause", null)
    : null;
};
