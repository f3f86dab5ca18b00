/**
 * Statements of an article: who is said to have expressed what. In: the context, mentions as evidence for names, the
 * lexicon. Out: candidates with spans (code points), in order of appearance.
 */
import type { Cues } from "../../seeds/cues.ts";
import { contains, type Span, span } from "../../text/span.ts";
import type { MentionCandidate, StatementCandidate } from "../candidates.ts";
import type { Context } from "../context.ts";
import { clausalDrafts } from "./clausal.ts";
import type { Draft } from "./drafts.ts";
import { lexiconOf } from "./lexicon.ts";
import { nestedIn } from "./nesting.ts";
import { type Joined, runOn } from "./running.ts";
import { scan, withUnopened } from "./scan.ts";
import { contentSpans, spanOf } from "./spans.ts";
import { type MentionsIn, mentionsIn, outletIn, sourceOf, speakersOf } from "./speakers.ts";
import { timeBeside } from "./times.ts";
import { treesOf } from "./trees.ts";
import { passagesOf } from "./words.ts";

interface StatementLexicon {
  readonly cues: Cues;
}

export const findStatements = (
  context: Context,
  mentions: readonly MentionCandidate[],
  lexicon: StatementLexicon,
): readonly StatementCandidate[] => {
  const cues = lexiconOf(lexicon.cues);
  const find = mentionsIn(mentions);
  const passages = passagesOf(context, cues);
  const drafted = passages.map((passage) => {
    const { words } = passage;
    const trees = treesOf(context, words);
    const own = withUnopened(words, scan(words, { from: 0, to: words.length }, cues, trees));
    const drafts = [...own, ...clausalDrafts(words, own, cues, trees)].sort(byCue);
    return { drafts, nested: nestedIn(context, passage, trees, drafts, cues) };
  });
  const all = drafted.map(({ drafts }) => drafts);
  const outer = runOn(context.reading, passages, all, find);
  const nested = drafted.flatMap((d) => d.nested);
  const found = [
    ...outer.map((joined) => candidateOf(context.reading, joined, find)),
    ...nested.map((n) => candidateOf(context.reading, plain(n.passage, n.draft, find), find)),
  ].filter((c) => c.segments.length > 0);
  return withTimes(context, withParents(found.sort(byPlace), outer.length));
};

const byCue = (a: Draft, b: Draft): number => (a.cue?.from ?? 0) - (b.cue?.from ?? 0);

const plain = (passage: Joined["passage"], draft: Draft, find: MentionsIn): Joined => ({
  passage,
  draft,
  more: [],
  carried: false,
  source: draft.subject ? sourceOf(passage.words, draft.subject, find) : null,
});

const placeOf = (c: StatementCandidate): number => c.cue?.start ?? c.segments[0]?.start ?? 0;
const byPlace = (a: StatementCandidate, b: StatementCandidate): number => placeOf(a) - placeOf(b);

const candidateOf = (
  reading: string,
  { passage, draft, more, carried, source }: Joined,
  find: MentionsIn,
): StatementCandidate => {
  const { words } = passage;
  const speakers = draft.subject && !carried ? speakersOf(words, draft.subject, find) : [];
  const sources = speakers.map((s) => sourceOf(words, s, find));
  const via = draft.via ? sourceOf(words, { whole: draft.via, core: draft.via }, find) : null;
  return {
    rule: draft.rule,
    cue: draft.cue ? spanOf(words, draft.cue) : null,
    segments: [...contentSpans(reading, words, draft.segments), ...more].filter(
      (s) => s.start < s.end,
    ),
    source: sources[0] ?? source,
    carried,
    coSources: sources.slice(1),
    via: via ?? (draft.adjuncts ? outletIn(spanOf(words, draft.adjuncts), find) : null),
    act: draft.act,
    factuality: draft.factuality,
    parent: null,
    time: null,
    context: contextSpan(passage, draft, more),
  };
};

const contextSpan = ({ words }: Joined["passage"], draft: Draft, more: readonly Span[]): Span => {
  const ranges = [...draft.segments, ...(draft.cue ? [draft.cue] : [])];
  const first = words[Math.min(...ranges.map((r) => r.from))];
  const last = words[Math.max(...ranges.map((r) => r.to)) - 1];
  const end = words[(last?.to ?? 1) - 1]?.end ?? 0;
  return span(words[first?.from ?? 0]?.start ?? 0, Math.max(end, more.at(-1)?.end ?? 0));
};

/** A statement whose cue stands in a segment of another is reported by it; the innermost one is its parent. */
const withParents = (
  sorted: readonly StatementCandidate[],
  outer: number,
): readonly StatementCandidate[] => {
  if (sorted.length === outer) return sorted;
  const segments = sorted
    .flatMap((c, index) => c.segments.map((s) => ({ ...s, index })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const open: { start: number; end: number; index: number }[] = [];
  let next = 0;
  return sorted.map((c, index) => {
    const at = span(placeOf(c), c.cue?.end ?? placeOf(c) + 1);
    for (let s = segments[next]; s && s.start <= at.start; s = segments[++next]) open.push(s);
    while (open.length > 0 && (open.at(-1)?.end ?? 0) < at.end) open.pop();
    const holder = open.findLast((s) => s.index !== index && contains(s, at));
    return holder && c.cue ? { ...c, parent: holder.index } : c;
  });
};

const withTimes = (
  context: Context,
  found: readonly StatementCandidate[],
): readonly StatementCandidate[] =>
  found.map((c) => {
    if (!c.cue) return c;
    const beside = {
      sentence: c.context,
      cue: c.cue,
      source: c.source?.span ?? null,
      contents: c.segments,
    };
    return { ...c, time: timeBeside(context, beside) };
  });
