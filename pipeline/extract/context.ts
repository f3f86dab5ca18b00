/** The parsed article as the finders see it: body sentences with tokens, made once and shared. */
import type { Block, Parsed } from "../parse/document.ts";
import { once } from "../text/once.ts";
import { lastFrom, overlaps, type Span } from "../text/span.ts";
import type { Syntax } from "../text/syntax/syntax.ts";
import { type Tagging, type Token, tokenize } from "../text/tokens.ts";
import type { Calendar } from "../time/calendar.ts";
import { findTimeExpressions, type TimeExpression } from "../time/expressions.ts";

export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  /** Index of its block in `parsed.blocks`. */
  readonly block: number;
}

export interface Context {
  readonly parsed: Parsed;
  readonly reading: string;
  /** Sentences of paragraphs and items, in order; crossheads left out. */
  readonly sentences: readonly Sentence[];
  /** Trees, for who needs one. */
  readonly parse: Syntax["parse"];
  /** Time expressions of the sentences that a span touches, in order. */
  readonly timesIn: (s: Span) => readonly TimeExpression[];
}

/** Without a calendar no time is found. */
export const contextOf = (parsed: Parsed, syntax: Syntax, calendar: Calendar | null): Context => {
  const { reading } = parsed;
  const sentences = parsed.blocks.flatMap((block, index) =>
    sentencesOf(reading, block, index, syntax),
  );
  const timesOf = once((s: Sentence) =>
    calendar === null ? [] : findTimeExpressions(reading, s, calendar),
  );
  const timesIn = (s: Span): readonly TimeExpression[] => {
    const first = Math.max(0, lastFrom(sentences, s.start));
    const touched = sentences.slice(first, lastFrom(sentences, s.end - 1) + 1);
    return touched.filter((own) => overlaps(own, s)).flatMap(timesOf);
  };
  return { parsed, reading, parse: syntax.parse, sentences, timesIn };
};

const sentencesOf = (reading: string, block: Block, index: number, syntax: Tagging): Sentence[] =>
  block.kind === "heading"
    ? []
    : block.sentences.map((s) => ({ ...s, block: index, tokens: tokenize(syntax, reading, s) }));
