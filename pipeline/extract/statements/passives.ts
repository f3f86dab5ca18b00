/** Statements whose cue is a verb in the passive. In: what was found of the verb. Out: a draft, or null. */
import type { Draft } from "./drafts.ts";
import { draft, type Finding, isSource } from "./finding.ts";
import { subjectAfter } from "./inverted.ts";
import type { Sense } from "./lexicon.ts";
import { type Subject, subjectBefore } from "./sources.ts";
import { isAdverb, type VerbGroup } from "./verbs.ts";

export const passiveDraft = (
  f: Finding,
  group: VerbGroup,
  senses: readonly Sense[],
): Draft | null => {
  const { words } = f;
  const subject = subjectBefore(words, group);
  if (!subject) return null;
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
  if (!agent || !isSource(f, agent)) return null;
  const rest = /^(?:of|for|as|over)$/.test(words[agent.whole.to]?.lower ?? "")
    ? [{ from: agent.whole.to, to: f.limit }]
    : [];
  return draft(group, sense, agent, [subject.core, ...rest], "statement.passive-agent", {
    from: by,
    to: agent.whole.to,
  });
};
