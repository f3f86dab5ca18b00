/**
 * Tokens of a stretch of text as the rules read them: the parser's words with their tags and lemmas, but for those
 * that a treebank cuts at a hyphen or inside an abbreviation ("al-Amin", "Franco-U.S.", "P5+1"): they are joined again
 * and take the tag of their last part.
 */
import { type Span, span } from "./span.ts";
import type { Syntax } from "./syntax/syntax.ts";

export interface Token extends Span {
  /** As in the reading. */
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  /** Universal POS tag: NOUN, PROPN, VERB, AUX, ADJ, ADV, ADP, PRON, DET, CCONJ, SCONJ, PART, NUM, PUNCT, … */
  readonly pos: string;
}

/** Cuts words and tags them. */
export type Tagging = Pick<Syntax, "tag">;

/** Tokens of `reading.slice(s.start, s.end)`, in order; spans index the reading (code points). Never throws. */
export const tokenize = (syntax: Tagging, reading: string, s: Span): readonly Token[] =>
  stretches(reading, s).flatMap((part) =>
    part.endless ? [endlessToken(reading, part)] : join(reading, located(syntax, reading, part)),
  );

interface Stretch extends Span {
  /** A run without a space, longer than any word: code, a link, rubbish. It stays whole. */
  readonly endless: boolean;
}

const ENDLESS = /\S{200,}/g;

const stretches = (reading: string, s: Span): readonly Stretch[] => {
  const found: Stretch[] = [];
  let from = s.start;
  for (const run of reading.slice(s.start, s.end).matchAll(ENDLESS)) {
    const at = s.start + run.index;
    found.push({ ...span(from, at), endless: false });
    from = at + run[0].length;
    found.push({ ...span(at, from), endless: true });
  }
  found.push({ ...span(from, s.end), endless: false });
  return found.filter((part) => part.start < part.end);
};

const endlessToken = (reading: string, s: Span): Token => {
  const text = reading.slice(s.start, s.end);
  return { start: s.start, end: s.end, text, lower: text.toLowerCase(), lemma: text, pos: "X" };
};

const located = (syntax: Tagging, reading: string, s: Span): readonly Token[] =>
  syntax.tag(reading, s).map(({ start, end, text, lemma, upos }) => ({
    start,
    end,
    text,
    lower: text.toLowerCase(),
    lemma: lemma.toLowerCase(),
    pos: upos,
  }));

const HYPHEN = /^[-‐‑]$/;
const ENDS_AS_WORD = /[\p{L}\p{N}.]$/u;
const ENDS_IN_HYPHEN = /[^-‐‑][-‐‑]$/;
const INITIALS = /^\p{Lu}\p{Ll}?(?:\.\p{Lu}\p{Ll}?)*$/u;

const join = (reading: string, tokens: readonly Token[]): readonly Token[] => {
  const joined: Token[] = [];
  tokens.forEach((token, i) => {
    const last = joined.at(-1);
    if (last?.end === token.start && belong(last, token, tokens[i + 1]))
      joined[joined.length - 1] = merge(reading, last, token);
    else joined.push(token);
  });
  return joined;
};

/** Whether two tokens that touch are parts of one word. */
const belong = (last: Token, token: Token, next: Token | undefined): boolean => {
  if (HYPHEN.test(token.text)) return ENDS_AS_WORD.test(last.text);
  if (ENDS_IN_HYPHEN.test(last.text)) return true;
  if (token.text === ".") {
    const letters = last.text.slice(last.text.lastIndexOf("-") + 1);
    return INITIALS.test(letters) && next?.start === token.end && /^\p{Lu}\.$/u.test(next.text);
  }
  if (/(?:^|[-.])\p{Lu}\p{Ll}?\.$/u.test(last.text)) return /^\p{Lu}\.$/u.test(token.text);
  return /^\p{Lu}\d$/u.test(last.text) && /^\+\d$/.test(token.text);
};

const merge = (reading: string, a: Token, b: Token): Token => {
  const text = reading.slice(a.start, b.end);
  return {
    start: a.start,
    end: b.end,
    text,
    lower: text.toLowerCase(),
    lemma: text.slice(0, b.start - a.start).toLowerCase() + b.lemma.toLowerCase(),
    pos: /^[-‐‑.]$/.test(b.text) ? a.pos : b.pos,
  };
};
