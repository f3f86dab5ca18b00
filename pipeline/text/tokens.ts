/**
 * Tokens of a stretch of text with part of speech and lemma, from wink-nlp and its web model (MIT).
 * wink gives no offsets: each token's text is looked up by walking the source. Words that wink cuts at a hyphen
 * ("al-Maliki", "Iran-U.S.") are joined again and take the tag of their last part.
 */
import model from "wink-eng-lite-web-model";
import winkNLP, { type ItemToken } from "wink-nlp";
import type { Span } from "./span.ts";

declare module "wink-nlp" {
  /** The package's types give `its.lemma` another shape than `out` takes; at run time they fit. */
  interface ItemToken {
    out(helper: ItsHelpers["lemma"]): string;
  }
}

export interface Token extends Span {
  /** As in the reading. */
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  /** Universal POS tag: NOUN, PROPN, VERB, AUX, ADJ, ADV, ADP, PRON, DET, CCONJ, SCONJ, PART, NUM, PUNCT, … */
  readonly pos: string;
}

const nlp = winkNLP(model, ["sbd", "pos"]);
const { its } = nlp;

/** Tokens of `reading.slice(s.start, s.end)`, in order; spans index the reading (code points). */
export const tokenize = (reading: string, s: Span): readonly Token[] => {
  const words = reading.slice(s.start, s.end);
  return joinHyphens(reading, located(words, s.start));
};

const located = (words: string, offset: number): Token[] => {
  const found: Token[] = [];
  let from = 0;
  nlp
    .readDoc(words)
    .tokens()
    .each((token: ItemToken) => {
      const text = token.out();
      const at = words.indexOf(text, from);
      if (at < 0) return;
      from = at + text.length;
      found.push({
        start: offset + at,
        end: offset + from,
        text,
        lower: text.toLowerCase(),
        lemma: token.out(its.lemma),
        pos: token.out(its.pos),
      });
    });
  return found;
};

const HYPHEN = /^[-‐‑]$/;
const WORD = /[\p{L}\p{N}.]$/u;

/** Joins word + hyphen + word where no space stands between. */
const joinHyphens = (reading: string, tokens: readonly Token[]): readonly Token[] => {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const touches = last !== undefined && last.end === token.start;
    if (
      touches &&
      (HYPHEN.test(token.text)
        ? WORD.test(last.text)
        : /[-‐‑]$/.test(last.text) && last.text.length > 1)
    ) {
      joined[joined.length - 1] = merge(reading, last, token);
    } else joined.push(token);
  }
  return joined;
};

const merge = (reading: string, a: Token, b: Token): Token => {
  const text = reading.slice(a.start, b.end);
  return {
    start: a.start,
    end: b.end,
    text,
    lower: text.toLowerCase(),
    lemma: text.toLowerCase(),
    pos: HYPHEN.test(b.text) ? a.pos : b.pos,
  };
};
