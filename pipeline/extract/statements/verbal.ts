/** Statements whose cue is a verb. In: a passage's words and a verb's index. Out: a draft, or null. */

import { adjunctAt } from "./clauses.ts";
import { type Complement, complementAfter, type Place } from "./complements.ts";
import type { Draft } from "./drafts.ts";
import { subordinateEnd } from "./edges.ts";
import type { Sense } from "./lexicon.ts";
import { phraseAt, phraseBefore } from "./phrases.ts";
import { contentBefore, type Preceding } from "./preceding.ts";
import { type Subject, subjectAfter, subjectBefore } from "./sources.ts";
import { groupAt, isAdverb, isFiniteVerb, type VerbGroup } from "./verbs.ts";
import type { Word } from "./words.ts";

export interface Finding extends Place {
  /** Index before which words belong to an earlier statement of the sentence. */
  readonly floor: number;
  /** Index after the last content taken in the paragraph. */
  readonly taken: number;
  /** The subject of the last statement in the same sentence: a participle's implied source. */
  readonly implied: Subject | null;
}

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

/** No noun stands before these. */
const OBJECT = /^(?:him|them|himself|herself|itself|themselves)$/;

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
      before?.pos !== "DET" && (!/^[’']s?$/.test(before?.lower ?? "") || before?.pos === "AUX")
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

const NOT_A_SOURCE =
  /^(?:i|we|you|one|what|there|nobody|which|that|this|these|those|me|us|it|everything|nothing)$/;

export const isSource = (words: readonly Word[], subject: Subject): boolean => {
  const { from, to } = subject.core;
  const first = words[from];
  if (!first) return false;
  if (to - from === 1 && first.lower === "it") return true;
  if (
    to - from === 1 &&
    (NOT_A_SOURCE.test(first.lower) ||
      first.pos === "QUOTE" ||
      (first.pos === "NUM" && /^\d/.test(first.text)))
  )
    return false;
  return !/^(?:there)$/.test(first.lower);
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

const finiteDraft = (f: Finding, group: VerbGroup, senses: readonly Sense[]): Draft | null => {
  const { words } = f;
  const { head } = group;
  const complement = complementAfter(f, head, senses);
  const before = subjectBefore(words, group);
  const inverted = invertedSubject(f, group, senses);
  const quoting = senses.find(
    (s) =>
      s.takes.has("that") || s.takes.has("quote") || s.takes.has("whether") || s.takes.has("tell"),
  );
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
        isSource(words, subject) &&
        isReal(group, preceding.rule === "statement.quote-cue")
      )
        return draft(f, group, quoting, subject, preceding.segments, preceding.rule, {
          from: head + 1,
          to: Math.min(f.limit, attribution.to + 12),
        });
    }
  }
  if (
    !complement &&
    before &&
    quoting &&
    isSource(words, before) &&
    group.modal === null &&
    endsBare(f, head)
  )
    return draft(f, group, quoting, before, [], "statement.cue-quote", {
      from: head + 1,
      to: f.limit,
    });
  if (!complement || !before || !isSource(words, before)) return null;
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
  return draft(f, group, complement.sense, before, [content], complement.rule, complement.between);
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

const participleDraft = (f: Finding, group: VerbGroup, senses: readonly Sense[]): Draft | null => {
  const { words } = f;
  const before = words[group.from - 1];
  const first = words[group.head]?.from ?? 0;
  if (
    /^(?:for|of|without|from|about|against|with|on|to|than)$/.test(before?.lower ?? "") &&
    group.from > first
  )
    return null;
  const goingOn =
    /^(?:beg[aiu]n|begins|kept|keeps|started|starts|continued|continues|stopped|avoided)$/.test(
      before?.lower ?? "",
    );
  const quoted = quotedAs(f, group);
  const complement = complementAfter(f, group.head, senses);
  if (!complement) return bareParticiple(f, group, senses);
  if (complement.sense.act === "believe" && before?.text !== "," && !goingOn) return null;
  if (
    /^(?:by|in)$/.test(before?.lower ?? "") &&
    /^(?:support|reject|believe)$/.test(complement.sense.act)
  )
    return null;
  const subject =
    quoted?.subject ??
    (goingOn
      ? subjectBefore(words, groupAt(words, group.from - 1, new Set(["past"])))
      : participleSubject(f, group, complement));
  if (!subject || !isSource(words, subject)) return null;
  const fronting = group.from === (words[group.head]?.from ?? 0);
  const content = fronting
    ? {
        ...complement.content,
        to: Math.min(
          complement.content.to,
          subordinateEnd(words, complement.content.from, f.limit),
        ),
      }
    : complement.content;
  const made = draft(
    f,
    group,
    complement.sense,
    subject,
    [content],
    complement.rule,
    complement.between,
  );
  return quoted
    ? { ...made, via: quoted.via, rule: "statement.quoted-as" }
    : {
        ...made,
        rule: complement.rule === "statement.cue-quote" ? complement.rule : "statement.participle",
      };
};

/** `…, saying:` at the end of a paragraph; a quotation may follow. */
const bareParticiple = (f: Finding, group: VerbGroup, senses: readonly Sense[]): Draft | null => {
  const sense = senses.find((s) => s.takes.has("that") || s.takes.has("quote"));
  if (!sense || f.words[f.limit - 1]?.text !== ":" || f.limit - group.head > 8) return null;
  const subject = f.implied ?? implicit(f, group);
  return subject && isSource(f.words, subject)
    ? draft(f, group, sense, subject, [], "statement.cue-quote", null)
    : null;
};

/** "was quoted by ISNA as rejecting": the subject of "quoted", and through whom. */
const quotedAs = (f: Finding, group: VerbGroup): { subject: Subject; via: Draft["via"] } | null => {
  const { words } = f;
  if (words[group.from - 1]?.lower !== "as") return null;
  for (
    let at = group.from - 2;
    at >= group.from - 16 && at > (words[group.head]?.from ?? 0);
    at--
  ) {
    if (!/^(?:quoted|cited|reported)$/.test(words[at]?.lower ?? "")) continue;
    const quoting = groupAt(words, at, new Set(["past", "participle"]));
    if (!quoting.passive) return activeQuoted(f, group, at, quoting);
    const subject = subjectBefore(words, quoting);
    const agent = words[at + 1]?.lower === "by" ? phraseAt(words, at + 2, group.from - 1) : null;
    return subject ? { subject, via: agent } : null;
  }
  return null;
};

/** "the paper quoted the minister as saying": the object speaks, the subject is the way. */
const activeQuoted = (f: Finding, group: VerbGroup, at: number, quoting: VerbGroup) => {
  const object = phraseAt(f.words, at + 1, group.from - 1);
  const outlet = subjectBefore(f.words, quoting);
  return object ? { subject: { whole: object, core: object }, via: outlet?.core ?? null } : null;
};

const participleSubject = (
  f: Finding,
  group: VerbGroup,
  complement: Complement,
): Subject | null => {
  const { words } = f;
  const first = words[group.head]?.from ?? 0;
  const before = words[group.from - 1];
  if (group.from === first) return fronted(f, complement);
  if (
    before &&
    (before.text === "," ||
      before.pos === "CCONJ" ||
      before.pos === "QUOTE" ||
      /^(?:while|by|in|before|after|when|—|–|despite)$/.test(before.lower))
  )
    return (
      f.implied ??
      subjectBefore(words, { ...group, from: before.text === "," ? group.from : group.from - 1 }) ??
      implicit(f, group)
    );
  const phrase = phraseBefore(words, group.from, first);
  return phrase ? { whole: phrase, core: phrase } : f.implied;
};

const implicit = (f: Finding, group: VerbGroup): Subject | null => {
  const { words } = f;
  const first = words[group.head]?.from ?? 0;
  for (let at = group.from - 1; at > first && group.from - at < 60; at--) {
    const word = words[at];
    if (word?.pos !== "VERB" && word?.pos !== "AUX") continue;
    const found = subjectBefore(words, groupAt(words, at, new Set(["past"])));
    if (found) return found;
  }
  return null;
};

/** "Calling the plan a fraud, Smith …": the subject that follows the comma. */
const fronted = (f: Finding, complement: Complement): Subject | null => {
  const { words } = f;
  for (let at = complement.content.from; at < f.limit && at - complement.content.from < 60; at++) {
    if (
      words[at]?.text !== "," &&
      !/,[”"’']*$/.test(words[at]?.pos === "QUOTE" ? (words[at]?.text ?? "") : "")
    )
      continue;
    const phrase = phraseAt(words, at + 1, f.limit);
    const next = phrase ? words[phrase.to] : undefined;
    if (
      phrase &&
      next &&
      (next.pos === "VERB" || next.pos === "AUX" || isAdverb(next) || next.text === ",")
    )
      return { whole: phrase, core: phrase };
  }
  return null;
};

const infinitiveDraft = (f: Finding, group: VerbGroup, senses: readonly Sense[]): Draft | null => {
  const { words, lexicon } = f;
  let at = group.from - 1;
  while (/^(?:on|up|out|forward)$/.test(words[at]?.lower ?? "") || isAdverb(words[at])) at--;
  const goes = lexicon.goesOn.has(words[at]?.lower ?? "");
  const complement = complementAfter(f, group.head, senses);
  if (!complement) return null;
  if (!goes && complement.rule !== "statement.cue-quote") return null;
  if (
    /^(?:want|wants|wanted|refuse[sd]?|decline[sd]?|like|fail(?:s|ed)?|able|expected|likely|going|ready|have|has|had|need(?:s|ed)?|plan(?:s|ned)?)$/.test(
      words[at]?.lower ?? "",
    )
  )
    return null;
  const subject = implicit(f, group);
  if (!subject || !isSource(words, subject)) return null;
  return draft(
    f,
    group,
    complement.sense,
    subject,
    [complement.content],
    complement.rule === "statement.cue-quote" ? complement.rule : "statement.infinitive",
    complement.between,
  );
};

const passiveDraft = (f: Finding, group: VerbGroup, senses: readonly Sense[]): Draft | null => {
  const { words } = f;
  const subject = subjectBefore(words, group);
  if (!subject) return null;
  const asked = senses.find((s) => s.takes.has("whether") && s.act === "ask");
  if (asked && !group.modal) {
    const question = complementAfter(f, group.head, [asked]);
    if (question?.rule === "statement.verb-question")
      return draft(
        f,
        group,
        asked,
        null,
        [question.content],
        "statement.passive-question",
        question.between,
      );
  }
  return agentDraft(f, group, senses, subject);
};

/** "The plan was rejected by Smith", "He was accused by Smith of fraud". */
const agentDraft = (
  f: Finding,
  group: VerbGroup,
  senses: readonly Sense[],
  subject: Subject,
): Draft | null => {
  const { words } = f;
  if (/^(?:quoted|cited)$/.test(words[group.head]?.lower ?? "")) return null;
  const sense = senses.find(
    (s) => s.takes.has("object") || s.takes.has("blame") || s.takes.has("as"),
  );
  let by = group.head + 1;
  while (isAdverb(words[by])) by++;
  if (
    !sense ||
    words[by]?.lower !== "by" ||
    /^\p{Ll}+ing$/u.test(words[by + 1]?.text ?? "") ||
    group.modal
  )
    return null;
  const agent = subjectAfter(words, by + 1, f.limit);
  if (!agent || !isSource(words, agent)) return null;
  const rest = /^(?:of|for|as|over)$/.test(words[agent.whole.to]?.lower ?? "")
    ? [{ from: agent.whole.to, to: f.limit }]
    : [];
  return draft(f, group, sense, agent, [subject.core, ...rest], "statement.passive-agent", {
    from: by,
    to: agent.whole.to,
  });
};

const draft = (
  _f: Finding,
  group: VerbGroup,
  sense: Sense,
  subject: Subject | null,
  segments: Draft["segments"],
  rule: string,
  adjuncts: Draft["adjuncts"],
): Draft => ({
  rule,
  cue: { from: group.head, to: group.head + (sense.particle === null ? 1 : 2) },
  segments,
  subject,
  via: null,
  act: sense.act,
  factuality: group.negated ? "negated" : "asserted",
  adjuncts,
});
