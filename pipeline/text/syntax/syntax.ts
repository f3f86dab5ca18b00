/**
 * Syntax of a sentence: words cut, tagged and joined into a tree of Universal Dependencies. In: a reading and a span
 * of it. Out: tokens that cut the reading exactly. Only what is asked for is done: tags without a tree, or both.
 */
import { type Span, span } from "../span.ts";
import { MASKED, masking } from "./masks.ts";
import type { SyntaxModel, SyntaxTools } from "./model.ts";
import { features, lemmas } from "./morphology/morphology.ts";
import { sentenceReader } from "./network/reader.ts";
import { tokenizer } from "./tokenizer/tokenizer.ts";
import type { SyntaxToken, Tree } from "./tree.ts";

/** A token without its place in a tree and without features. */
type TaggedToken = Omit<SyntaxToken, "head" | "deprel" | "feats">;

export interface Syntax {
  /** Words of a stretch of text with tags and lemmas, in order; every sign but white space is in one. */
  readonly tag: (reading: string, s: Span) => readonly TaggedToken[];
  /**
   * The tree of a sentence; empty for one without a token. `quotations`, in order and apart, are read as one token
   * each: a frame sentence whose quotation may be long or hold sentences of its own. Never throws.
   */
  readonly parse: (reading: string, s: Span, quotations?: readonly Span[]) => Tree;
}

/** Throws where the tools are not those that the model was trained with. */
export const syntaxOf = (model: SyntaxModel, { vectors, kernels }: SyntaxTools): Syntax => {
  const cut = tokenizer(model.tokenizer);
  const read = sentenceReader(model.network, model.clusters, vectors, kernels);
  const lemmaOf = lemmas(model.morphology);
  const featuresOf = features(model.morphology);
  const names = model.network.tags.map((name) => {
    const [upos = "X", xpos = "_"] = name.split(" ");
    return { upos, xpos };
  });
  const cutWords = (reading: string, s: Span, quotations: readonly Span[]) => {
    const places = masking(cut(reading, s), quotations);
    const texts = places.map(({ at }) => reading.slice(at.start, at.end));
    const words = texts.map((text, i) => (places[i]?.isMasked ? MASKED : text));
    return { places, texts, words };
  };
  const tagged = (
    { places, texts }: ReturnType<typeof cutWords>,
    chosen: Int32Array,
  ): readonly TaggedToken[] =>
    texts.map((text, i) => {
      const { upos, xpos } = names[chosen[i] ?? 0] ?? NAMELESS;
      const { start, end } = places[i]?.at ?? NOWHERE;
      return { start, end, text, lemma: lemmaOf({ text, upos, xpos }), upos, xpos };
    });
  return {
    tag: (reading, s) => {
      const found = cutWords(reading, s, []);
      return tagged(found, read.tags(found.words));
    },
    parse: (reading, s, quotations = []) => {
      const found = cutWords(reading, s, quotations);
      const { tags, heads, relations } = read.tree(found.words);
      const tokens = tagged(found, tags);
      const feats = featuresOf(tokens);
      return tokens.map(({ start, end, text, lemma, upos, xpos }, i) => {
        const head = (heads[i] ?? 0) - 1;
        const deprel = model.network.relations[relations[i] ?? 0] ?? "root";
        return { start, end, text, lemma, upos, xpos, feats: feats[i] ?? "", head, deprel };
      });
    },
  };
};

const NAMELESS = { upos: "X", xpos: "_" };
const NOWHERE = span(0, 0);
