/**
 * Statements that only the tree of a sentence shows: a cue whose clause or whose subject the words beside it do not
 * give. In: the words of a passage, the drafts made of them and a way to a sentence's tree. Out: further drafts.
 */
import type { Span } from "../../text/span.ts";
import { complementOf, complementSpans } from "../../text/syntax/questions/complements.ts";
import { nounPhraseSpan, subtreeSpan } from "../../text/syntax/questions/phrases.ts";
import { childTokens } from "../../text/syntax/questions/questions.ts";
import { subjectOf } from "../../text/syntax/questions/subjects.ts";
import type { Tree } from "../../text/syntax/tree.ts";
import { wordSet } from "../../text/word-set.ts";
import type { Draft } from "./drafts.ts";
import { draft, isSource } from "./finding.ts";
import { has } from "./frames.ts";
import type { Lexicon, Sense } from "./lexicon.ts";
import type { Range } from "./phrases.ts";
import type { Subject } from "./sources.ts";
import { groupAt, type VerbGroup } from "./verbs.ts";
import type { Word } from "./words.ts";

/** The tree of a sentence, given as a range of a passage's words; its quotations are one token each. */
export type ParseSentence = (words: readonly Word[], sentence: Range) => Tree;

/** A verb that may report a clause and stands in no draft. */
interface OpenCue {
  readonly group: VerbGroup;
  readonly sense: Sense;
}

/** Parses only sentences in which such a verb stands. */
export const clausalDrafts = (
  words: readonly Word[],
  drafts: readonly Draft[],
  lexicon: Lexicon,
  parse: ParseSentence,
): readonly Draft[] => {
  const isTaken = takenBy(words, drafts);
  return sentencesOf(words).flatMap((sentence) => {
    const cues = openCues(words, sentence, lexicon, isTaken);
    if (cues.length === 0) return [];
    const tree = parse(words, sentence);
    return cues
      .flatMap((cue) => draftOf(words, sentence, lexicon, tree, cue) ?? [])
      .filter(({ segments }) => !segments.some((s) => indices(s).some(isTaken)));
  });
};

const sentencesOf = (words: readonly Word[]): readonly Range[] =>
  words.flatMap(({ from, to }, at) => (at === from ? [{ from, to }] : []));

const indices = ({ from, to }: Range): readonly number[] =>
  Array.from({ length: to - from }, (_, i) => from + i);

const takenBy = (words: readonly Word[], drafts: readonly Draft[]): ((at: number) => boolean) => {
  const taken = new Uint8Array(words.length);
  for (const { segments, cue } of drafts)
    for (const { from, to } of cue ? [...segments, cue] : segments) taken.fill(1, from, to);
  return (at) => taken[at] === 1;
};

const openCues = (
  words: readonly Word[],
  sentence: Range,
  lexicon: Lexicon,
  isTaken: (at: number) => boolean,
): readonly OpenCue[] =>
  indices(sentence).flatMap((at) => {
    const word = words[at];
    if (!word || word.quotation || word.pos !== "VERB" || isTaken(at)) return [];
    const sense = lexicon.verbs
      .get(word.lower)
      ?.find((s) => s.particle === null && has(s, "that", "tell"));
    if (!sense) return [];
    const group = groupAt(words, at, sense.forms);
    const isReal = !group.passive && group.modal === null && group.kind !== "infinitive";
    return isReal ? [{ group, sense }] : [];
  });

const draftOf = (
  words: readonly Word[],
  sentence: Range,
  lexicon: Lexicon,
  tree: Tree,
  { group, sense }: OpenCue,
): Draft | null => {
  const verb = tree.findIndex((t) => t.start === words[group.head]?.start);
  if (complementOf(tree, verb)?.by !== "ccomp" || isSupposed(tree, verb)) return null;
  const source = sourceOf(words, sentence, tree, verb);
  const place = { words, limit: sentence.to, lexicon };
  if (!source || !isSource(place, source)) return null;
  const segments = complementSpans(tree, verb).flatMap((s) => rangeOf(words, sentence, s) ?? []);
  return segments.length === 0
    ? null
    : draft(group, sense, source, segments, "statement.tree-clause", null);
};

/** "if the mayor says": nothing is reported. */
const isSupposed = (tree: Tree, verb: number): boolean =>
  childTokens(tree, verb).some((t) => t.deprel === "mark" && SUPPOSING.has(t.lemma));

const SUPPOSING = wordSet("if unless whether lest");

const sourceOf = (
  words: readonly Word[],
  sentence: Range,
  tree: Tree,
  verb: number,
): Subject | null => {
  const subject = subjectOf(tree, verb);
  if (!subject || tree[subject.token]?.deprel === "nsubj:pass") return null;
  const core = rangeOf(words, sentence, nounPhraseSpan(tree, subject.token));
  const whole = rangeOf(words, sentence, subtreeSpan(tree, subject.token));
  return core && whole ? { core, whole } : null;
};

/** The words of a sentence that a span touches. */
const rangeOf = (words: readonly Word[], sentence: Range, s: Span): Range | null => {
  const inside = indices(sentence).filter((at) => {
    const word = words[at];
    return word !== undefined && word.start < s.end && s.start < word.end;
  });
  const [from, last] = [inside[0], inside.at(-1)];
  return from === undefined || last === undefined ? null : { from, to: last + 1 };
};
