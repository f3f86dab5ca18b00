/**
 * Quotations without a cue of their own: they run on from the statement before, follow a bare cue or a colon, or
 * float with the speaker carried over. In: passages and their drafts. Out: statements over sentences and paragraphs.
 */
import type { Span } from "../../text/span.ts";
import type { Source } from "../candidates.ts";
import type { Draft } from "./drafts.ts";
import { phraseBefore, type Range } from "./phrases.ts";
import { type Subject, subjectBefore } from "./sources.ts";
import { innerSpan } from "./spans.ts";
import { type MentionsIn, sourceOf } from "./speakers.ts";
import { groupAt, isFiniteVerb } from "./verbs.ts";
import type { Passage, Word } from "./words.ts";

export interface Joined {
  readonly passage: Passage;
  readonly draft: Draft;
  /** Segments beyond the draft's own: quotations that run on, also in passages that follow. */
  readonly more: readonly Span[];
  readonly carried: boolean;
  readonly source: Source | null;
}

interface Open extends Joined {
  readonly more: Span[];
}

/** What the walk over the paragraphs knows. */
interface State {
  readonly all: Open[];
  readonly find: MentionsIn;
  /** The statement that a quotation may continue, and where its sentence ends. */
  current: Open | null;
  edge: { readonly passage: Passage; readonly to: number } | null;
}

export const runOn = (
  reading: string,
  passages: readonly Passage[],
  drafts: readonly (readonly Draft[])[],
  find: MentionsIn,
): readonly Joined[] => {
  const state: State = { all: [], current: null, edge: null, find };
  for (const [index, passage] of passages.entries())
    walk(reading, passage, passages[index - 1], drafts[index] ?? [], state);
  return state.all.filter((j) => j.draft.segments.length > 0 || j.more.length > 0);
};

const walk = (
  reading: string,
  passage: Passage,
  previous: Passage | undefined,
  own: readonly Draft[],
  state: State,
): void => {
  const { words } = passage;
  const waiting = [...own].sort((a, b) => firstOf(a) - firstOf(b));
  const covered = coveredBy(own, words.length);
  let next = 0;
  for (let at = 0; at < words.length; at++) {
    for (let d = waiting[next]; d && firstOf(d) <= at; d = waiting[++next]) open(state, passage, d);
    const word = words[at];
    if (!word?.quotation || covered[at]) continue;
    if (standsAlone(words, at)) attach(reading, passage, previous, at, state);
    else if (
      isSpeech(word, reading) &&
      state.current &&
      state.edge?.passage === passage &&
      state.edge.to === word.from
    )
      float(state, passage, at, state.current);
    else if (words[at - 1]?.text === ":" && at - 1 >= word.from && endsSentence(words, at))
      openColon(state, passage, at);
  }
};

const firstOf = (d: Draft): number =>
  Math.min(...d.segments.map((s) => s.from), d.cue?.from ?? Number.MAX_SAFE_INTEGER);

const coveredBy = (drafts: readonly Draft[], length: number): readonly boolean[] => {
  const covered = new Array<boolean>(length).fill(false);
  for (const d of drafts) for (const s of d.segments) covered.fill(true, s.from, s.to);
  return covered;
};

const lastOf = (d: Draft): number => Math.max(...d.segments.map((s) => s.to), d.cue?.to ?? 0) - 1;

const holdsQuotation = (words: readonly Word[], d: Draft): boolean =>
  d.segments.some((s) => {
    for (let at = s.from; at < s.to; at++) if (words[at]?.quotation) return true;
    return false;
  });

/** A new statement; in one sentence the one with the quotation is continued, not a remark after it. */
const open = (state: State, passage: Passage, draft: Draft): void => {
  const made: Open = {
    passage,
    draft,
    more: [],
    carried: false,
    source: draft.subject ? sourceOf(passage.words, draft.subject, state.find) : null,
  };
  state.all.push(made);
  const to = passage.words[lastOf(draft)]?.to ?? 0;
  const { current, edge } = state;
  const same = current !== null && edge?.passage === passage && edge.to === to;
  const keeps =
    same &&
    holdsQuotation(passage.words, current.draft) &&
    !holdsQuotation(passage.words, draft) &&
    draft.segments.length > 0;
  if (!keeps) state.current = made;
  state.edge = { passage, to };
};

const endsSentence = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1];
  return !next || at + 1 >= (words[at]?.to ?? 0) || next.pos === "PUNCT" || next.pos === "QUOTE";
};

/** Too long for a term or a title. Code points. */
const SPEECH = 80;

const isSpeech = (word: Word, reading: string): boolean =>
  word.quotation !== null &&
  word.quotation.inner.end - word.quotation.inner.start > SPEECH &&
  /[.?!,’]\s*$/.test(reading.slice(word.quotation.inner.start, word.quotation.inner.end));

/** A sentence made of quotations alone. */
const standsAlone = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (!word || word.to - word.from > 12) return false;
  for (let i = word.from; i < word.to; i++)
    if (!words[i]?.quotation && words[i]?.pos !== "PUNCT") return false;
  return true;
};

const attach = (
  reading: string,
  passage: Passage,
  previous: Passage | undefined,
  at: number,
  state: State,
): void => {
  const word = passage.words[at];
  if (!word?.quotation) return;
  const { current, edge } = state;
  const next = edge?.passage === passage && edge.to >= word.from;
  const across =
    edge !== null &&
    edge.passage === previous &&
    edge.to >= previous.words.length &&
    word.from === 0;
  if (current && (next || (across && continuesAcross(current, passage)))) {
    current.more.push(innerSpan(reading, word.quotation.inner));
    state.edge = { passage, to: word.to };
  } else if (current?.source && edge && (edge.passage === passage || edge.passage === previous)) {
    float(state, passage, at, current);
  }
};

/** Over a paragraph's end: a quotation left open, a cue with nothing yet, or direct speech that goes on. */
const continuesAcross = (current: Open, passage: Passage): boolean =>
  passage.continues ||
  current.more.length > 0 ||
  current.draft.segments.length === 0 ||
  /^[,:]$/.test(current.passage.words.at(-1)?.text ?? "") ||
  holdsQuotation(current.passage.words, current.draft);

/** A quotation after a sentence of the author's: a statement of its own, its speaker carried over. */
const float = (state: State, passage: Passage, at: number, before: Open): void => {
  const word = passage.words[at];
  const made: Open = {
    passage,
    draft: bareDraft("statement.floating-quote", { from: at, to: at + 1 }, null),
    more: [],
    carried: true,
    source: before.source,
  };
  state.all.push(made);
  state.current = made;
  state.edge = { passage, to: word?.to ?? at + 1 };
};

const bareDraft = (rule: string, content: Range, subject: Subject | null): Draft => ({
  rule,
  cue: null,
  segments: [content],
  subject,
  via: null,
  act: "say",
  factuality: "asserted",
  adjuncts: null,
});

/** "Smith’s message: “…”", "He had one word for them: “…”". */
const openColon = (state: State, passage: Passage, at: number): void => {
  const { words } = passage;
  const subject = colonSource(words, at - 1);
  if (subject)
    open(state, passage, bareDraft("statement.colon", { from: at, to: at + 1 }, subject));
};

const colonSource = (words: readonly Word[], colon: number): Subject | null => {
  const from = words[colon]?.from ?? 0;
  for (let at = from; at < colon; at++) {
    if (!isFiniteVerb(words, at)) continue;
    const subject = subjectBefore(words, groupAt(words, at, new Set(["past"])));
    return subject && /^(?:PROPN|NOUN|PRON)$/.test(words[subject.core.to - 1]?.pos ?? "")
      ? subject
      : null;
  }
  const phrase = phraseBefore(words, colon, from);
  return phrase && phrase.from - from <= 1 ? { whole: phrase, core: phrase } : null;
};
