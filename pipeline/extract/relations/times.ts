/** When an event happened: the time expression that belongs to its clause. */
import { contains, overlaps, type Span, span } from "../../text/span.ts";
import type { TimeExpression } from "../../time/expressions.ts";

/** How far after the event's words an adjunct may begin, in code points. */
const REACH = 50;
/** Punctuation and links that end a clause. */
const BREAK =
  /[;:“”"]|, (?!\d)|\b(?:which|who|that|when|while|where|because|after|before|and|but)\b/;

interface Clause {
  readonly sentence: Span;
  /** The event's own words. */
  readonly evidence: Span;
  /** The content in which the event stands, if it stands in one. */
  readonly content: Span | null;
  /** All contents of the sentence. */
  readonly contents: readonly Span[];
}

/** Among the sentence's expressions the one inside the event's words, right after them, or opening the sentence. */
export const timeOf = (
  reading: string,
  expressions: readonly TimeExpression[],
  clause: Clause,
): Span | null => {
  const near = expressions.filter((e) => sameLevel(clause, e));
  const found =
    near.find((e) => contains(clause.evidence, e)) ??
    near.find((e) => follows(reading, clause.evidence, e)) ??
    near.find((e) => opens(reading, clause, e));
  return found ? span(found.start, found.end) : null;
};

/** Inside the event's content, or outside of all. */
const sameLevel = ({ content, contents }: Clause, e: Span): boolean =>
  content ? contains(content, e) : !contents.some((c) => overlaps(c, e));

const follows = (reading: string, evidence: Span, e: Span): boolean =>
  e.start >= evidence.end &&
  e.start - evidence.end < REACH &&
  !BREAK.test(reading.slice(evidence.end, e.start));

/** "In 2003, X invaded Y": first in the sentence or content, with nothing but the comma after it. */
const opens = (reading: string, { sentence, evidence, content }: Clause, e: Span): boolean => {
  const start = content?.start ?? sentence.start;
  return (
    e.end <= evidence.start &&
    e.start - start < 12 &&
    /^,?\s*(?:\p{L}+\s+){0,3}$/u.test(reading.slice(e.end, evidence.start).slice(0, 40))
  );
};
