/**
 * Sources as candidates: the words that name the speaker, several speakers of one cue, the outlet in between.
 * In: a subject's word ranges and the mentions. Out: sources with spans (code points).
 */
import { contains, type Span } from "../../text/span.ts";
import type { MentionCandidate, Source } from "../candidates.ts";
import { mainOf, type Range } from "./phrases.ts";
import type { Subject } from "./sources.ts";
import { spanOf } from "./spans.ts";
import type { Word } from "./words.ts";

/** Finds mentions that lie within a span. */
export type MentionsIn = (s: Span) => readonly MentionCandidate[];

export const mentionsIn = (mentions: readonly MentionCandidate[]): MentionsIn => {
  const sorted = [...mentions].sort((a, b) => a.span.start - b.span.start);
  return (s) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.span.start ?? 0) < s.start) low = middle + 1;
      else high = middle;
    }
    const found: MentionCandidate[] = [];
    for (let at = low; at < sorted.length; at++) {
      const mention = sorted[at];
      if (!mention || mention.span.start >= s.end) break;
      if (contains(s, mention.span)) found.push(mention);
    }
    return found;
  };
};

const isPerson = (m: MentionCandidate): boolean => m.type === "name" && m.guess.type === "person";

/** The source of a subject: its whole phrase, and as head a person's name in it, or its main phrase. */
export const sourceOf = (words: readonly Word[], subject: Subject, find: MentionsIn): Source => {
  const main = mainOf(words, subject.core);
  const core = spanOf(words, subject.core);
  const named = find(spanOf(words, main)).filter(isPerson);
  const last = find(core).findLast((m) => isPerson(m) && m.span.end === core.end);
  const head = (last ?? named.at(-1))?.span ?? spanOf(words, nameAtEnd(words, main));
  return { span: spanOf(words, subject.whole), head };
};

const isName = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Lu}/u.test(word.text);

/** The capitalised words at the end of a phrase that begins in small letters; else the phrase. */
const nameAtEnd = (words: readonly Word[], main: Range): Range => {
  let from = main.to;
  while (from > main.from && isName(words[from - 1])) from--;
  const small =
    from > main.from && from < main.to && !/^(?:the|a|an)$/.test(words[from - 1]?.lower ?? "");
  return small ? { from, to: main.to } : main;
};

/** "Ruiz and Marsh": each speaker by itself; one where no "and" joins two names. */
export const speakersOf = (
  words: readonly Word[],
  subject: Subject,
  find: MentionsIn,
): readonly Subject[] => {
  const { from, to } = subject.core;
  const joints: number[] = [];
  for (let at = from + 1; at < to - 1; at++)
    if (words[at]?.lower === "and" && joins(words, subject.core, at, find)) joints.push(at);
  if (joints.length === 0) return [subject];
  const both = words[from]?.lower === "both" ? from + 1 : from;
  const starts = [both, ...joints.map((at) => at + 1)];
  return starts.map((start, i) => {
    const range = { from: start, to: joints[i] ?? to };
    return { core: range, whole: range };
  });
};

const joins = (words: readonly Word[], core: Range, at: number, find: MentionsIn): boolean => {
  if (!isName(words[at - 1]) || !isName(words[at + 1])) return false;
  const joint = words[at];
  const linked = mainOf(words, core).to < at;
  if (linked || !joint) return false;
  return !find(spanOf(words, core)).some(
    (m) => m.span.start < joint.start && m.span.end > joint.end,
  );
};

/** The listener of "told the agency", where it is an outlet. */
export const outletIn = (between: Span, find: MentionsIn): Source | null => {
  const outlet = find(between).find((m) => m.type === "name" && m.guess.type === "media");
  return outlet ? { span: outlet.span, head: outlet.span } : null;
};
