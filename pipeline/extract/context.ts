/** The parsed article as the finders see it: body sentences with tokens, made once and shared. */
import type { Block, Parsed } from "../parse/document.ts";
import type { Span } from "../text/span.ts";
import type { Syntax } from "../text/syntax/syntax.ts";
import { type Tagging, type Token, tokenize } from "../text/tokens.ts";

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
}

export const contextOf = (parsed: Parsed, syntax: Syntax): Context => ({
  parsed,
  reading: parsed.reading,
  parse: syntax.parse,
  sentences: parsed.blocks.flatMap((block, index) =>
    sentencesOf(parsed.reading, block, index, syntax),
  ),
});

const sentencesOf = (reading: string, block: Block, index: number, syntax: Tagging): Sentence[] =>
  block.kind === "heading"
    ? []
    : block.sentences.map((s) => ({ ...s, block: index, tokens: tokenize(syntax, reading, s) }));
