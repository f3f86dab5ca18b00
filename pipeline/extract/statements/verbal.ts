/** Statements whose cue is a verb. In: a passage's words and a verb's index. Out: a draft, or null. */

import { adjunctAt } from "./clauses.ts";
import { type Complement, complementAfter } from "./complements.ts";
import type { Draft } from "./drafts.ts";
import { subordinateEnd } from "./edges.ts";
import { draft, type Finding, isMessage, isSource } from "./finding.ts";
import { subjectAfter } from "./inverted.ts";
import type { Sense } from "./lexicon.ts";
import { infinitiveDraft, participleDraft } from "./participles.ts";
import { passiveDraft } from "./passives.ts";
import { phraseAt, phraseBefore } from "./phrases.ts";
import { contentBefore, type Preceding } from "./preceding.ts";
import { type Subject, subjectBefore } from "./sources.ts";
import { groupAt, isAdverb, isFiniteVerb, type VerbGroup } from "./verbs.ts";
import type { Word } from "./words.ts";

export const verbalDraft = (finding: Finding, head: number): Draft | null => {
  const { words, lexicon } = finding;
  const word = words[head];
  const senses = lexicon.verbs.get(word?.lower ?? "");
  if (!word || !senses) return null;
  if (!isVerbal(words, head)) return null;
  const group = groupAt(words, head, senses[0]?.forms ?? new Set());
  if (group.passive) return passiveDraft(finding, group, senses);
  if (group.kind === "participle") return participleDraft(finding, group, senses);
  if (group.kind === "infinitive") return infinitiveDraft(finding, group, senses);
  return finiteDraft(finding, group, senses);
};

/** "wrote about when she was young": a topic; what was said of it may follow in quotation marks. */
const namesTime = (words: readonly Word[], head: number): boolean =>
  words[head + 1]?.lower === "about" && words[head + 2]?.lower === "when";

/** No noun stands before these. */
const OBJECT = /^(?:him|them|himself|herself|itself|themselves)$/;

const DEGREE = /^(?:much|more|most|so|well|\p{Ll}+ly)$/u;

/** "the declared aim", "the much trumpeted talks": a participle between an article and its noun. */
const isAttributive = (words: readonly Word[], head: number): boolean => {
  const before = words[head - 1];
  const isDegree = before !== undefined && before.pos !== "NOUN" && DEGREE.test(before.lower);
  return before?.pos === "DET" || (isDegree && words[head - 2]?.pos === "DET");
};

/** A verb by its tag, or a word that its neighbours show to be one ("“No,” claims Smith"). */
const isVerbal = (words: readonly Word[], head: number): boolean => {
  const word = words[head];
  if (!word) return false;
  const before = words[head - 1];
  const after = words[head + 1];
  if (word.pos === "VERB") {
    if (OBJECT.test(after?.lower ?? "") || /^(?:that|which)$/.test(before?.lower ?? ""))
      return true;
    return (
      !isAttributive(words, head) &&
      (!/^[’']s?$/.test(before?.lower ?? "") || before?.pos === "AUX")
    );
  }
  if (!/^(?:NOUN|PROPN|ADJ|AUX|ADV|ADP|SCONJ)$/.test(word.pos) || /^\p{Lu}/u.test(word.text))
    return false;
  if (word.pos === "ADP" || word.pos === "SCONJ" || word.pos === "ADV") return false;
  if (before?.pos === "QUOTE" || (before?.text === "," && words[head - 2]?.pos === "QUOTE"))
    return true;
  const subject =
    before !== undefined &&
    head > word.from &&
    (before.pos === "PROPN" || /^(?:he|she|they|it|who|also)$/.test(before.lower));
  if (!subject || !after) return false;
  return (
    after.pos === "QUOTE" ||
    /^(?:that|he|she|they|it|the|a|there|his|her|him|them)$/.test(after.lower)
  );
};

const UNREAL = /^(?:should|must|might|may|could|can|ca|ought|would|cannot|shall)$/;

const isReal = (group: VerbGroup, quoted: boolean): boolean => {
  if (group.modal !== null && UNREAL.test(group.modal) && !quoted) return false;
  if (group.modal !== null && /^(?:should|must|could|might|ought)$/.test(group.modal)) return false;
  if (group.modal !== null && /^(?:will|wo|[’']ll)$/.test(group.modal)) return quoted;
  return true;
};

const touchesQuote = (c: Complement | null, p: Preceding | null): boolean =>
  p?.rule === "statement.quote-cue" || c?.rule === "statement.cue-quote";

/** "The ministry published a report which says": who published it. */
const issuer = (f: Finding, group: VerbGroup): Subject | null => {
  const { words, lexicon, trees } = f;
  if (!/^(?:that|which)$/.test(words[group.from - 1]?.lower ?? "")) return null;
  const phrase = phraseBefore(words, group.from - 1, words[group.head]?.from ?? 0);
  return phrase && isMessage(f, phrase) ? trees.subjectOf(group.head, lexicon.messages) : null;
};

/** "… which says this and asks that": the issuer of the first is that of the second. */
const spokenFor = (f: Finding, subject: Subject | null): Subject | null =>
  subject && f.implied && f.words[subject.core.to]?.text !== "," && isMessage(f, subject.core)
    ? f.implied
    : subject;

const finiteDraft = (f: Finding, group: VerbGroup, senses: readonly Sense[]): Draft | null => {
  const { words } = f;
  const { head } = group;
  const complement = complementAfter(f, head, senses);
  const before = spokenFor(f, issuer(f, group) ?? subjectBefore(words, group));
  const inverted = invertedSubject(f, group, senses);
  const quoting = senses.find(
    (s) =>
      s.takes.has("that") || s.takes.has("quote") || s.takes.has("whether") || s.takes.has("tell"),
  );
  if (namesTime(words, head))
    return quoting && before && isSource(f, before)
      ? draft(group, quoting, before, [], "statement.cue-quote", null)
      : null;
  if (quoting) {
    for (const subject of [inverted, before]) {
      if (!subject) continue;
      const isAfter = subject.core.from > head;
      const attribution = {
        ...f,
        from: isAfter ? group.from : subject.whole.from,
        to: isAfter
          ? subject.whole.to
          : quoting.takes.has("tell") && !quoting.takes.has("that")
            ? listenerEnd(f, head)
            : head + 1,
      };
      const preceding = contentBefore(attribution, isAfter ? null : complement);
      if (
        preceding &&
        isSource(f, subject) &&
        isReal(group, preceding.rule === "statement.quote-cue")
      )
        return draft(group, quoting, subject, preceding.segments, preceding.rule, {
          from: head + 1,
          to: Math.min(f.limit, attribution.to + 12),
        });
    }
  }
  if (
    !complement &&
    before &&
    quoting &&
    isSource(f, before) &&
    group.modal === null &&
    endsBare(f, head)
  )
    return draft(group, quoting, before, [], "statement.cue-quote", {
      from: head + 1,
      to: f.limit,
    });
  if (!complement || !before || !isSource(f, before)) return null;
  if (!isReal(group, touchesQuote(complement, null)) || isCondition(words, before)) return null;
  if (group.modal === null && isBareForm(words, group, senses, before)) return null;
  const content = isSubordinate(words, before)
    ? {
        ...complement.content,
        to: Math.min(
          complement.content.to,
          subordinateEnd(words, complement.content.from, f.limit),
        ),
      }
    : withinRelative(f, group, before, complement);
  return draft(group, complement.sense, before, [content], complement.rule, complement.between);
};

/** "A group that claims to lead has raised alarm": a content in a relative clause ends before the main verb. */
const withinRelative = (
  { words }: Finding,
  group: VerbGroup,
  subject: Subject,
  { rule, content }: Complement,
): Complement["content"] => {
  const first = words[group.head]?.from ?? 0;
  const relative = /^(?:who|which|that)$/.test(words[group.from - 1]?.lower ?? "");
  if (
    !relative ||
    subject.core.to !== group.from - 1 ||
    !/verb-(?:to|object|name|doing)$/.test(rule)
  )
    return content;
  for (let at = first; at < subject.core.from; at++) if (isFiniteVerb(words, at)) return content;
  for (let at = content.from + 2; at < content.to; at++)
    if (
      /^(?:has|have|had|is|was|are|were|will|would)$/.test(words[at]?.lower ?? "") &&
      /^(?:NOUN|PROPN)$/.test(words[at - 1]?.pos ?? "")
    )
      return { from: content.from, to: at };
  return content;
};

/** `Smith replied.` and `Smith had this to add:`: nothing but adjuncts after the cue; a quotation may follow. */
const endsBare = (f: Finding, head: number): boolean => {
  let at = head + 1;
  for (let step = 0; step < 6 && at < f.limit; step++) {
    if (/^[.:,]$/.test(f.words[at]?.text ?? "") || isAdverb(f.words[at])) at++;
    else {
      const adjunct =
        adjunctAt(f.words, at, f.limit, f.lexicon.timeWords) ??
        (step === 0 ? phraseAt(f.words, at, f.limit) : null);
      if (!adjunct) return false;
      at = adjunct.to;
    }
  }
  return at >= f.limit;
};

const listenerEnd = (f: Finding, head: number): number =>
  phraseAt(f.words, head + 1, f.limit, false)?.to ?? head + 1;

/** "When Smith said …, his party left": the cue's clause only leads up to the main one. */
const isSubordinate = (words: readonly Word[], subject: Subject): boolean => {
  const { from } = subject.whole;
  const first = words[from]?.from ?? 0;
  const before = words[from - 1]?.lower ?? "";
  return (
    from - first <= 3 &&
    /^(?:when|while|although|though|after|before|as|since|because|if|once|even)$/.test(before)
  );
};

/** A base form needs a plural or no third person before it: "voters think", not "the plan call". */
const isBareForm = (
  words: readonly Word[],
  group: VerbGroup,
  senses: readonly Sense[],
  subject: Subject,
): boolean => {
  if (group.from !== group.head) return false;
  const forms = senses[0]?.forms;
  if (!forms?.has("base") || forms.has("past")) return false;
  const last = words[subject.core.to - 1];
  return last !== undefined && (last.pos === "ADP" || /^(?:to)$/.test(last.lower));
};

const isCondition = (words: readonly Word[], subject: Subject): boolean =>
  /^(?:if|unless|whether|lest)$/.test(words[subject.whole.from - 1]?.lower ?? "");

/** "…,” said Smith": a phrase right after the cue, and a quotation or a comma right before it. */
const invertedSubject = (
  f: Finding,
  group: VerbGroup,
  senses: readonly Sense[],
): Subject | null => {
  const { words } = f;
  const before = words[group.from - 1];
  const isCue = senses.some((s) => s.takes.has("that") || s.takes.has("quote"));
  if (!isCue || !before || group.from !== group.head) return null;
  const first = words[group.head]?.from ?? 0;
  const afterQuote =
    before.pos === "QUOTE" || (before.text === "," && words[group.from - 2]?.pos === "QUOTE");
  if (!afterQuote && !(before.text === "," && group.from > first)) return null;
  const subject = subjectAfter(words, group.head + 1, f.limit);
  if (!subject || words[subject.core.from]?.pos === "QUOTE") return null;
  const next = words[subject.whole.to];
  const closes =
    !next ||
    subject.whole.to >= f.limit ||
    /^[.,;:?!—–]$|^--$/.test(next.text) ||
    next.pos === "ADP" ||
    next.pos === "QUOTE" ||
    isAdverb(next) ||
    /^(?:and|but|when|while|as|after|who|that|last|this|earlier|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      next.lower,
    );
  return closes ? subject : null;
};
