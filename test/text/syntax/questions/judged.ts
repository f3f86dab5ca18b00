/**
 * Parsed reporting sentences beside the hand-made list. The subject is right when its head is (agent of a passive,
 * shared and implied ones as the list has them); the complement when it shares nine tenths of its letters and digits
 * with the list's: one word more or less at an edge of a long clause.
 */
import { overlaps, type Span } from "../../../../pipeline/text/span.ts";
import { complementSpans } from "../../../../pipeline/text/syntax/questions/complements.ts";
import { agentOf, subjectOf } from "../../../../pipeline/text/syntax/questions/subjects.ts";
import type { Syntax } from "../../../../pipeline/text/syntax/syntax.ts";
import type { Tree } from "../../../../pipeline/text/syntax/tree.ts";
import type { ReportingSentence } from "./reporting.ts";

export interface Judgement {
  readonly entry: ReportingSentence;
  readonly subject: string | null;
  readonly subjectRight: boolean;
  readonly complement: string;
  readonly complementRight: boolean;
}

export const judge = (entry: ReportingSentence, syntax: Syntax): Judgement => {
  const around = entry.quotations.filter((quotation) => !overlaps(quotation, entry.cue));
  const tree = syntax.parse(entry.reading, entry.sentence, around);
  const cue = tree.findIndex((token) => overlaps(token, entry.cue));
  const found = complementSpans(tree, cue);
  const subject = subjectIn(tree, cue, entry);
  return {
    entry,
    subject,
    subjectRight: isSubjectRight(subject, entry),
    complement: found.map(({ start, end }) => entry.reading.slice(start, end)).join(" … "),
    complementRight: isComplementRight(entry, found),
  };
};

const subjectIn = (tree: Tree, cue: number, { agent }: ReportingSentence): string | null => {
  const token = agent ? agentOf(tree, cue) : (subjectOf(tree, cue)?.token ?? null);
  return token === null ? null : (tree[token]?.text ?? null);
};

/** A verb without a subject of its own may get the one that it is understood with. */
const isSubjectRight = (subject: string | null, entry: ReportingSentence): boolean => {
  if (entry.subject === null) return true;
  return subject !== null && [...entry.subjectHeads, ...entry.antecedentHeads].includes(subject);
};

const SHARED = 0.9;

const isComplementRight = (entry: ReportingSentence, found: readonly Span[]): boolean => {
  const wanted = [entry.complement, entry.also].flatMap((s) => s ?? []);
  if (wanted.length === 0) return true;
  const [gold, predicted] = [lettersIn(entry.reading, wanted), lettersIn(entry.reading, found)];
  const shared = [...gold].filter((i) => predicted.has(i)).length;
  return shared >= SHARED * (gold.size + predicted.size - shared);
};

const lettersIn = (reading: string, spans: readonly Span[]): ReadonlySet<number> => {
  const letters = new Set<number>();
  for (const { start, end } of spans) {
    const skipped = /^that\b/.exec(reading.slice(start, end))?.[0].length ?? 0;
    for (let i = start + skipped; i < end; i++)
      if (/[\p{L}\p{N}]/u.test(reading.charAt(i))) letters.add(i);
  }
  return letters;
};
