/**
 * A paragraph as the statement rules read it: words outside quotation marks, each outermost quotation one word.
 * In: the context. Out: passages; indices of words are what the rules pass around, spans only leave at the end.
 */
import type { Quotation } from "../../text/quotations.ts";
import type { Span } from "../../text/span.ts";
import type { Token } from "../../text/tokens.ts";
import type { Context, Sentence } from "../context.ts";
import type { Lexicon } from "./lexicon.ts";
import { withCueVerbs } from "./tags.ts";

export interface Word extends Token {
  /** The quotation that this word stands for. */
  readonly quotation: Quotation | null;
  /** Index of the word that begins its sentence, and of the one after its last. */
  readonly from: number;
  readonly to: number;
}

export interface Passage {
  readonly block: number;
  readonly words: readonly Word[];
  /** The first quotation carries on one that the passage before it left open. */
  readonly continues: boolean;
}

/** Passages of the body's paragraphs, in order. */
export const passagesOf = (context: Context, lexicon: Lexicon): readonly Passage[] => {
  const sentences = grouped(context.sentences);
  const quotations = new Map<number, Quotation[]>();
  for (const quotation of context.parsed.quotations) {
    if (quotation.depth > 0 || !quotation.opened) continue;
    const known = quotations.get(quotation.paragraph);
    if (known) known.push(quotation);
    else quotations.set(quotation.paragraph, [quotation]);
  }
  return [...sentences].map(([block, own]) =>
    passageOf(context.reading, block, own, quotations.get(block) ?? [], lexicon),
  );
};

const grouped = (sentences: readonly Sentence[]): ReadonlyMap<number, readonly Sentence[]> => {
  const byBlock = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    const known = byBlock.get(sentence.block);
    if (known) known.push(sentence);
    else byBlock.set(sentence.block, [sentence]);
  }
  return byBlock;
};

/** The words within a quotation as a passage of their own, quotations in it masked. */
export const innerPassage = (
  context: Context,
  block: number,
  quotation: Quotation,
  lexicon: Lexicon,
): Passage => {
  const { inner, depth } = quotation;
  const sentences = within(context.sentences, inner).map((s) => ({
    start: Math.max(s.start, inner.start),
    end: Math.min(s.end, inner.end),
    tokens: s.tokens.filter((t) => t.start >= inner.start && t.end <= inner.end),
  }));
  const nested = within(context.parsed.quotations, inner).filter(
    (q) =>
      q.depth === depth + 1 && q.opened && q.outer.start >= inner.start && q.outer.end <= inner.end,
  );
  return passageOf(context.reading, block, sentences, nested, lexicon);
};

/** Those of a sorted list that begin in a span or, for sentences, reach into it. */
const within = <T extends Span | Quotation>(list: readonly T[], s: Span): readonly T[] => {
  const startOf = (item: T): number => ("outer" in item ? item.outer.start : item.start);
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && startOf(item) < s.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = Math.max(0, low - 1); at < list.length; at++) {
    const item = list[at];
    if (item === undefined || startOf(item) >= s.end) break;
    found.push(item);
  }
  return found;
};

/** Words of some sentences, the given outermost quotations (in order) each made one word. */
const passageOf = (
  reading: string,
  block: number,
  sentences: readonly Span[] & readonly { readonly tokens: readonly Token[] }[],
  quotations: readonly Quotation[],
  lexicon: Lexicon,
): Passage => {
  const words: Omit<Word, "from" | "to">[] = [];
  const starts: number[] = [0];
  let next = 0;
  let masked = -1;
  for (const sentence of sentences) {
    if (words.length > 0 && sentence.start >= masked && !goesOn(words.at(-1), sentence.tokens[0]))
      starts.push(words.length);
    for (const token of sentence.tokens) {
      for (let q = quotations[next]; q && q.outer.start < token.end; q = quotations[++next]) {
        words.push(quotationWord(reading, q));
        masked = q.outer.end;
      }
      if (token.start < masked) continue;
      const last = words.at(-1);
      if (last?.quotation && beginsAnew(last.quotation, reading, token)) starts.push(words.length);
      const { start, end, text, lower, lemma, pos } = token;
      words.push({ start, end, text, lower, lemma, pos, quotation: null });
    }
  }
  const bounds = [...new Set(starts), words.length];
  return {
    block,
    words: bounded(withCueVerbs(words, lexicon), bounds),
    continues: quotations[0]?.continues ?? false,
  };
};

const quotationWord = (reading: string, q: Quotation): Omit<Word, "from" | "to"> => ({
  start: q.outer.start,
  end: q.outer.end,
  text: reading.slice(q.outer.start, q.outer.end),
  lower: "“”",
  lemma: "“”",
  pos: "QUOTE",
  quotation: q,
});

/** "“Where?” asked the boy": a small letter after a quotation begins no sentence. */
const goesOn = (last: Omit<Word, "from" | "to"> | undefined, next: Token | undefined): boolean =>
  last?.quotation !== null && last !== undefined && /^\p{Ll}/u.test(next?.text ?? "");

/** A quotation that ends a sentence, and a capital after it. */
const beginsAnew = (q: Quotation, reading: string, token: Token): boolean =>
  /[.?!…]$/.test(reading.slice(q.inner.start, q.inner.end).trimEnd()) &&
  /^\p{Lu}/u.test(token.text);

const bounded = (
  words: readonly Omit<Word, "from" | "to">[],
  bounds: readonly number[],
): readonly Word[] => {
  let sentence = 0;
  return words.map((word, index) => {
    while ((bounds[sentence + 1] ?? words.length) <= index) sentence++;
    const { start, end, text, lower, lemma, pos, quotation } = word;
    const [from, to] = [bounds[sentence] ?? 0, bounds[sentence + 1] ?? words.length];
    return { start, end, text, lower, lemma, pos, quotation, from, to };
  });
};
