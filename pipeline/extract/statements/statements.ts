/**
 * Statements of an article: who is said to have expressed what. In: the context, mentions, the lexicon of cues.
 * Out: candidates with spans (code points), in order of appearance.
 */
import type { Cues } from "../../seeds/cues.ts";
import { span } from "../../text/span.ts";
import type { MentionCandidate, StatementCandidate } from "../candidates.ts";
import type { Context } from "../context.ts";
import type { Draft } from "./drafts.ts";
import { type Lexicon, lexiconOf } from "./lexicon.ts";
import { asSaidDraft, nounDraft, sourcePhraseDraft } from "./phrasal.ts";
import { type Joined, runOn } from "./running.ts";
import type { Subject } from "./sources.ts";
import { contentSpan, spanOf } from "./spans.ts";
import { type Finding, verbalDraft } from "./verbal.ts";
import { type Passage, passagesOf, type Word } from "./words.ts";

export const findStatements = (
  context: Context,
  mentions: readonly MentionCandidate[],
  lexicon: { readonly cues: Cues },
): readonly StatementCandidate[] => {
  const cues = lexiconOf(lexicon.cues);
  const passages = passagesOf(context);
  const drafts = passages.map((passage) => draftsOf(passage, cues));
  const joined = runOn(context.reading, passages, drafts);
  void mentions;
  return joined
    .map((j) => candidateOf(context.reading, j))
    .filter((c) => c.segments.length > 0)
    .sort(
      (a, b) =>
        (a.cue?.start ?? a.segments[0]?.start ?? 0) - (b.cue?.start ?? b.segments[0]?.start ?? 0),
    );
};

/** Drafts of one passage, in order of their cues; a cue inside an earlier content is left to nesting. */
const draftsOf = (passage: Passage, lexicon: Lexicon): readonly Draft[] => {
  const { words } = passage;
  const drafts: Draft[] = [];
  let floor = 0;
  let implied: Subject | null = null;
  let covered = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) continue;
    if (at === word.from) {
      floor = at;
      implied = null;
    }
    if (word.quotation || at < covered) continue;
    const finding: Finding = { words, limit: contentLimit(words, at), lexicon, floor, implied };
    const found = draftAt(finding, at);
    if (!found) continue;
    drafts.push(found);
    implied = found.subject ?? implied;
    const end = Math.max(...found.segments.map((s) => s.to), found.cue?.to ?? 0);
    floor = end;
    covered = end;
  }
  return drafts;
};

/** The sentence's end without its final mark. */
const contentLimit = (words: readonly Word[], at: number): number => words[at]?.to ?? at;

const draftAt = (f: Finding, at: number): Draft | null => {
  const phrase = sourcePhraseDraft(f, at) ?? nounDraft(f, at);
  if (phrase) return phrase;
  const verbal = verbalDraft(f, at);
  if (!verbal?.subject) return verbal;
  if (f.words[verbal.subject.whole.from - 1]?.lower === "as" && verbal.subject.whole.from < at)
    return asSaidDraft(f, at, verbal.subject, verbal);
  return verbal;
};

const candidateOf = (
  reading: string,
  { passage, draft, more, carried, source }: Joined,
): StatementCandidate => {
  const { words } = passage;
  const segments = draft.segments.flatMap((s) => contentSpan(reading, words, s));
  const cue = draft.cue ? spanOf(words, draft.cue) : null;
  const ranges = [...draft.segments, ...(draft.cue ? [draft.cue] : [])];
  const first = words[Math.min(...ranges.map((r) => r.from))];
  const last = words[Math.max(...ranges.map((r) => r.to)) - 1];
  return {
    rule: draft.rule,
    cue,
    segments: [...segments, ...more],
    source,
    carried,
    coSources: [],
    via: null,
    act: draft.act,
    factuality: draft.factuality,
    parent: null,
    time: null,
    context: span(
      words[first?.from ?? 0]?.start ?? 0,
      Math.max(words[(last?.to ?? 1) - 1]?.end ?? 0, more.at(-1)?.end ?? 0),
    ),
  };
};
