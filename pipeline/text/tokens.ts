/**
 * Tokens of a stretch of text with part of speech and lemma, from wink-nlp and its web model (MIT).
 * wink gives no offsets: each token's text is looked up by walking the source. Words that wink cuts at a hyphen or
 * inside an abbreviation ("al-Maliki", "Iran-U.S.", "P5+1") are joined again and take the tag of their last part.
 */
import model from "wink-eng-lite-web-model";
import winkNLP, { type ItemToken } from "wink-nlp";
import { type Span, span } from "./span.ts";

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

/** Tokens of `reading.slice(s.start, s.end)`, in order; spans index the reading (code points). Never throws. */
export const tokenize = (reading: string, s: Span): readonly Token[] =>
  stretches(reading, s).flatMap((part) =>
    part.endless ? [endlessToken(reading, part)] : join(reading, located(reading, part)),
  );

interface Stretch extends Span {
  /** A run without a space, longer than any word; wink's time would grow with its square. */
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

/** wink cuts "don't" and "I'm" only at a straight apostrophe; a curly one is as long. */
const CURLY_INSIDE = /(?<=\p{L})’(?=\p{L})/gu;

const located = (reading: string, s: Span): readonly Token[] => {
  const words = reading.slice(s.start, s.end).replace(CURLY_INSIDE, "'");
  const found: Token[] = [];
  let from = 0;
  const read = (token: ItemToken): void => {
    const out = token.out();
    const at = whereNext(words, out, from);
    if (at < 0) return;
    from = at + out.length;
    const text = reading.slice(s.start + at, s.start + from);
    const [lemma, pos] = [token.out(its.lemma), token.out(its.pos)];
    found.push({
      ...span(s.start + at, s.start + from),
      text,
      lower: text.toLowerCase(),
      lemma,
      pos,
    });
  };
  nlp.readDoc(words).tokens().each(read);
  return found.flatMap(apart);
};

/** wink leaves "I'm" whole. */
const apart = (token: Token): readonly Token[] => {
  if (!/^I['’]m$/i.test(token.text)) return [token];
  const piece = (from: number, to: number, lemma: string, pos: string): Token => {
    const text = token.text.slice(from, to);
    const at = span(token.start + from, token.start + to);
    return { ...at, text, lower: text.toLowerCase(), lemma, pos };
  };
  return [piece(0, 1, "i", "PRON"), piece(1, 3, "be", "AUX")];
};

/** How far beyond the spaces a token is looked for, where wink changed or left out what stands before it. */
const REACH = 64;

const whereNext = (words: string, token: string, from: number): number => {
  let at = from;
  while (at < words.length && /\s/.test(words.charAt(at))) at++;
  if (words.startsWith(token, at)) return at;
  const near = words.slice(at, at + REACH).indexOf(token);
  return near < 0 ? -1 : at + near;
};

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
