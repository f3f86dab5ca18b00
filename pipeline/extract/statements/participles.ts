/** Statements whose cue is a participle or an infinitive: its subject stands elsewhere. Out: a draft, or null. */
import { type Complement, complementAfter } from "./complements.ts";
import type { Draft } from "./drafts.ts";
import { subordinateEnd } from "./edges.ts";
import { draft, type Finding, isMessage, isSource } from "./finding.ts";
import type { Sense } from "./lexicon.ts";
import { phraseAt, phraseBefore } from "./phrases.ts";
import { type Subject, subjectBefore } from "./sources.ts";
import { groupAt, isAdverb, type VerbGroup } from "./verbs.ts";

export const participleDraft = (
  f: Finding,
  group: VerbGroup,
  senses: readonly Sense[],
): Draft | null => {
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
  if (!subject || !isSource(f, subject)) return null;
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
  return subject && isSource(f, subject)
    ? draft(group, sense, subject, [], "statement.cue-quote", null)
    : null;
};

/** "was quoted by the agency as rejecting": the subject of "quoted", and through whom. */
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
      (before.text === "," ? null : f.trees.subjectOf(group.head, f.lexicon.messages)) ??
      subjectBefore(words, { ...group, from: before.text === "," ? group.from : group.from - 1 }) ??
      implicit(f, group)
    );
  const phrase = phraseBefore(words, group.from, first);
  if (phrase && isMessage(f, phrase)) return f.trees.subjectOf(group.head, f.lexicon.messages);
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

export const infinitiveDraft = (
  f: Finding,
  group: VerbGroup,
  senses: readonly Sense[],
): Draft | null => {
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
  if (!subject || !isSource(f, subject)) return null;
  return draft(
    group,
    complement.sense,
    subject,
    [complement.content],
    complement.rule === "statement.cue-quote" ? complement.rule : "statement.infinitive",
    complement.between,
  );
};
