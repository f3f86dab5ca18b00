/** Statements whose cue is a phrase or a noun: "according to X", "as X said", "his claim that", "X: “…”". */

import { adjunctAt } from "./clauses.ts";
import type { Draft } from "./drafts.ts";
import { clauseEnd } from "./edges.ts";
import { type Finding, isSource } from "./finding.ts";
import { subjectAfter } from "./inverted.ts";
import { objectEnd } from "./object-edges.ts";
import { phraseBefore, type Range } from "./phrases.ts";
import { type Subject, subjectBefore } from "./sources.ts";
import { groupAt, isAdverb, isFiniteVerb } from "./verbs.ts";

/** "According to Smith, …" and "…, according to Smith". */
export const sourcePhraseDraft = (f: Finding, at: number): Draft | null => {
  const { words, lexicon } = f;
  const phrase = (lexicon.phrases.get(words[at]?.lower ?? "") ?? []).find((p) =>
    p.words.every((text, i) => words[at + i]?.lower === text),
  );
  if (!phrase) return null;
  const after = at + phrase.words.length;
  const subject = subjectAfter(words, after, f.limit);
  if (!subject) return null;
  if (phrase.words[0] === "per" && !/^\p{Lu}|^the$/u.test(words[after]?.text ?? "")) return null;
  const segments = besidePhrase(f, at, subject);
  if (segments.length === 0) return null;
  return {
    rule: "statement.source-phrase",
    cue: { from: at, to: after },
    segments,
    subject,
    via: null,
    act: phrase.act,
    factuality: "asserted",
    adjuncts: null,
  };
};

/** The clause before the phrase, or after it where it opens the sentence. */
const besidePhrase = (f: Finding, at: number, subject: Subject): readonly Range[] => {
  const { words } = f;
  const start = Math.max(words[at]?.from ?? 0, f.reported);
  const end = words[at - 1]?.text === "," ? at - 1 : at;
  const after = subject.whole.to;
  let from = start;
  while (from < end && /^(?:and|but|so|yet|[,;])$/.test(words[from]?.lower ?? "")) from++;
  if (end === at && words[at - 1]?.pos === "VERB" && from < end) return [];
  const opens = from >= end || !hasVerb(f, from, end);
  if (!opens) {
    const rest =
      words[after]?.text === "," && /^(?:and|but|“”)$/.test(words[after + 1]?.lower ?? "")
        ? [{ from: after + 1, to: f.limit }]
        : [];
    return [{ from, to: end }, ...rest];
  }
  const next =
    words[after]?.text === ","
      ? after + 1
      : words[after]?.pos === "PRON" || words[after]?.pos === "QUOTE"
        ? after
        : -1;
  if (next < 0 || next >= f.limit) return [];
  return [{ from: next, to: clauseEnd(words, next, f.limit, f.lexicon) }];
};

const hasVerb = (f: Finding, from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (isFiniteVerb(f.words, at) || f.words[at]?.quotation) return true;
  return false;
};

/** "As Smith said, …", "as stated by Smith, …": the clause after the comma, or the one before. */
export const asSaidDraft = (f: Finding, head: number): Draft | null => {
  const { words, lexicon } = f;
  const sense = (lexicon.verbs.get(words[head]?.lower ?? "") ?? []).find(
    (s) => s.takes.has("that") || s.takes.has("object") || s.lemma === "put",
  );
  if (!sense || words[head]?.pos !== "VERB") return null;
  const by = words[head + 1]?.lower === "by" && sense.forms.has("participle");
  if (!by && !sense.takes.has("that") && sense.lemma !== "put") return null;
  const subject = by
    ? subjectAfter(words, head + 2, f.limit)
    : subjectBefore(words, groupAt(words, head, sense.forms));
  const as = by ? head - 1 : (subject?.whole.from ?? 0) - 1;
  if (!subject || words[as]?.lower !== "as" || as < (words[head]?.from ?? 0)) return null;
  const segments = besideAs(f, as, by ? subject.whole.to : head + 1);
  if (segments.length === 0) return null;
  return {
    rule: "statement.as-said",
    cue: { from: head, to: head + 1 },
    segments,
    subject,
    via: null,
    act: sense.act,
    factuality: "asserted",
    adjuncts: { from: head + 1, to: Math.min(f.limit, head + 12) },
  };
};

const besideAs = (f: Finding, as: number, after: number): readonly Range[] => {
  const { words } = f;
  const start = Math.max(words[as]?.from ?? 0, f.floor);
  let end = after;
  for (let step = 0; step < 4; step++) {
    const adjunct =
      isAdverb(words[end]) || words[end]?.lower === "it"
        ? { to: end + 1 }
        : adjunctAt(words, end, f.limit, f.lexicon.timeWords);
    if (!adjunct) break;
    end = adjunct.to;
  }
  const closes = end >= f.limit || /^[,:.;—–]$/.test(words[end]?.text ?? "");
  const quote = words[end]?.quotation !== null && words[end] !== undefined;
  if (!closes && !quote) return [];
  const copula =
    /^[,]$/.test(words[end]?.text ?? "") &&
    /^(?:is|was)$/.test(words[end + 1]?.lower ?? "") &&
    words[end + 2]?.lower === "that";
  if (copula) return [{ from: end + 3, to: clauseEnd(words, end + 3, f.limit, f.lexicon) }];
  const to = words[as - 1]?.text === "," ? as - 1 : as;
  if (to > start && hasVerb(f, start, to)) return [{ from: start, to }];
  const next = quote ? end : end + 1;
  return next < f.limit ? [{ from: next, to: clauseEnd(words, next, f.limit, f.lexicon) }] : [];
};

const POSSESSIVE = /^(?:his|her|their)$/;

/** "Smith’s claim that …", "his opposition to …", "raised doubts about …". */
export const nounDraft = (f: Finding, at: number): Draft | null => {
  const { words, lexicon } = f;
  const word = words[at];
  const sense = lexicon.nouns.get(word?.lower ?? "");
  const next = words[at + 1];
  if (!word || !sense || !next || at + 1 >= f.limit || (word.pos !== "NOUN" && word.pos !== "VERB"))
    return null;
  const that = next.lower === "that" && sense.takes.has("that");
  const to = next.lower === "to" && sense.takes.has("to") && words[at + 2]?.pos === "VERB";
  const preposition = sense.with.has(next.lower);
  if (!that && !to && !preposition) return null;
  const subject = lightSubject(f, at) ?? ownerOf(f, at);
  if (!subject) return null;
  const from = to ? at + 1 : at + 2;
  return {
    rule: "statement.noun",
    cue: { from: at, to: at + 1 },
    segments: [{ from, to: nounContentEnd(f, from, that || to) }],
    subject,
    via: null,
    act: sense.act,
    factuality: "asserted",
    adjuncts: null,
  };
};

const ownerOf = (f: Finding, at: number): Subject | null => {
  const { words } = f;
  for (let i = at - 1; i >= Math.max(f.floor, at - 4, words[at]?.from ?? 0); i--) {
    const word = words[i];
    if (!word) return null;
    if (POSSESSIVE.test(word.lower))
      return { whole: { from: i, to: i + 1 }, core: { from: i, to: i + 1 } };
    if (/^[’']s?$/.test(word.lower)) {
      const owner = phraseBefore(words, i, words[at]?.from ?? 0);
      return owner ? { whole: owner, core: owner } : null;
    }
    if (
      word.pos !== "ADJ" &&
      word.pos !== "NOUN" &&
      word.pos !== "ADV" &&
      !/(?:ed|ing)$/.test(word.lower)
    )
      return null;
  }
  return null;
};

/** The subject of a light verb: "raised doubts about". */
const lightSubject = (f: Finding, at: number): Subject | null => {
  const { words, lexicon } = f;
  for (let i = at - 1; i >= Math.max(at - 4, words[at]?.from ?? 0); i--) {
    const word = words[i];
    if (!word) return null;
    if (word.pos === "VERB" && lexicon.light.has(word.lower)) {
      if (!isFiniteVerb(words, i)) return null;
      let from = i;
      while (words[from - 1]?.pos === "AUX" || words[from - 1]?.pos === "ADV") from--;
      const subject = phraseBefore(words, from, words[at]?.from ?? 0);
      return subject ? { whole: subject, core: subject } : null;
    }
    if (!/^(?:ADJ|DET|NOUN|ADV|PRON)$/.test(word.pos)) return null;
  }
  return null;
};

/** Before a verb that follows, "his claim that X was late is false" is ambiguous: content runs to the clause's end. */
const nounContentEnd = (f: Finding, from: number, clause: boolean): number => {
  const { words } = f;
  const end = clauseEnd(words, from, f.limit, f.lexicon);
  let verbs = 0;
  for (let at = from; at < end; at++) {
    if (words[at]?.text === ",") return at;
    if (!isFiniteVerb(words, at)) continue;
    verbs++;
    if (
      verbs > (clause ? 1 : 0) &&
      !/^(?:AUX|ADV|PART)$/.test(words[at - 1]?.pos ?? "") &&
      !/^(?:who|which|that|he|she|they|it|we|i|and)$/.test(words[at - 1]?.lower ?? "")
    )
      return at;
  }
  return end;
};

const COPULA = /^(?:is|are|was|were|been|be|remains?|remained|seems?|[’']s|[’']re)$/;

/** "She is critical of …", "Most are against …". */
export const predicateDraft = (f: Finding, at: number): Draft | null => {
  const { words, lexicon } = f;
  const phrase = (lexicon.predicates.get(words[at]?.lower ?? "") ?? []).find((p) =>
    p.words.every((text, i) => words[at + i]?.lower === text),
  );
  if (!phrase) return null;
  let copula = at - 1;
  while (isAdverb(words[copula]) || /^(?:not|n[’']t)$/.test(words[copula]?.lower ?? "")) copula--;
  if (!COPULA.test(words[copula]?.lower ?? "") || words[at - 1]?.lower === "as") return null;
  const group = groupAt(words, copula, new Set());
  const subject = subjectBefore(words, group);
  const from = at + phrase.words.length;
  if (!subject || group.modal !== null || from >= f.limit || !isSource(f, subject)) return null;
  const negated = group.negated || /^(?:not|n[’']t)$/.test(words[at - 1]?.lower ?? "");
  return {
    rule: "statement.predicate",
    cue: { from: at, to: at + 1 },
    segments: [{ from, to: objectEnd(words, from, f.limit, lexicon) }],
    subject,
    via: null,
    act: phrase.act,
    factuality: negated ? "negated" : "asserted",
    adjuncts: null,
  };
};
