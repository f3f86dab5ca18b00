/**
 * A paragraph as the statement rules read it: words outside quotation marks, each outermost quotation one word.
 * In: the context. Out: passages; indices of words are what the rules pass around, spans only leave at the end.
 */
import type { Quotation } from "../../text/quotations.ts";
import type { Span } from "../../text/span.ts";
import type { Token } from "../../text/tokens.ts";
import type { Context, Sentence } from "../context.ts";

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
export const passagesOf = (context: Context): readonly Passage[] => {
  const byBlock = new Map<number, Sentence[]>();
  for (const sentence of context.sentences) {
    const sentences = byBlock.get(sentence.block);
    if (sentences) sentences.push(sentence);
    else byBlock.set(sentence.block, [sentence]);
  }
  const quotations = new Map<number, Quotation[]>();
  for (const quotation of context.parsed.quotations) {
    if (quotation.depth > 0 || !quotation.opened) continue;
    const known = quotations.get(quotation.paragraph);
    if (known) known.push(quotation);
    else quotations.set(quotation.paragraph, [quotation]);
  }
  return [...byBlock].map(([block, sentences]) =>
    passageOf(context.reading, block, sentences, quotations.get(block) ?? []),
  );
};

/** Words of some sentences, the given outermost quotations (in order) each made one word. */
export const passageOf = (
  reading: string,
  block: number,
  sentences: readonly Span[] & readonly { readonly tokens: readonly Token[] }[],
  quotations: readonly Quotation[],
): Passage => {
  const words: Omit<Word, "from" | "to">[] = [];
  const starts: number[] = [0];
  let next = 0;
  let masked = -1;
  for (const sentence of sentences) {
    if (words.length > 0 && sentence.start >= masked) starts.push(words.length);
    for (const token of sentence.tokens) {
      for (let q = quotations[next]; q && q.outer.start < token.end; q = quotations[++next]) {
        words.push(quotationWord(reading, q));
        masked = q.outer.end;
      }
      if (token.start < masked) continue;
      const last = words.at(-1);
      if (last?.quotation && beginsAnew(last.quotation, reading, token)) starts.push(words.length);
      words.push({ ...token, quotation: null });
    }
  }
  const bounds = [...new Set(starts), words.length];
  return { block, words: bounded(words, bounds), continues: quotations[0]?.continues ?? false };
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
    return { ...word, from: bounds[sentence] ?? 0, to: bounds[sentence + 1] ?? words.length };
  });
};
