/**
 * Syntax of a sentence: words cut, tagged and joined into a tree of Universal Dependencies. In: a reading and a span
 * of it. Out: tokens that cut the reading exactly. Only what is asked for is done: tags without a tree, or both.
 */
import type { Span } from "../span.ts";
import { MASKED, masking } from "./masks.ts";
import type { SyntaxModel } from "./model.ts";
import { morphology } from "./morphology.ts";
import { newParser, type SearchSettings } from "./parser/parser.ts";
import { tagger } from "./tagger/tagger.ts";
import { tokenizer } from "./tokenizer.ts";
import { ROOT, type SyntaxToken, type Tree } from "./tree.ts";
import { wordReader } from "./words.ts";

/** A token without its place in a tree. */
type TaggedToken = Omit<SyntaxToken, "head" | "deprel">;

export interface Syntax {
  /** Words of a stretch of text with tags, lemmas and features, in order; every sign but white space is in one. */
  readonly tag: (reading: string, s: Span) => readonly TaggedToken[];
  /**
   * The tree of a sentence; empty for one without a token. `quotations`, in order and apart, are read as one token
   * each: a frame sentence whose quotation may be long or hold sentences of its own. Never throws.
   */
  readonly parse: (reading: string, s: Span, quotations?: readonly Span[]) => Tree;
}

/** docs/syntax-model.md has the speed and quality of others. */
const SEARCH: SearchSettings = { width: 4, reach: 1 << 30 };

export const syntaxOf = (model: SyntaxModel, search = SEARCH): Syntax => {
  const cut = tokenizer(model.tokenizer);
  const read = wordReader(model.words);
  const tag = tagger(model.tagger, model.words.tagSets);
  const parse = newParser(model.parser, model.tagger.tags, search);
  const inflect = morphology(model.morphology);
  const names = model.tagger.tags.map((name) => name.split(" "));
  const tagged = (reading: string, s: Span, quotations: readonly Span[]) => {
    const places = masking(cut(reading, s), quotations);
    const texts = places.map(({ at }) => reading.slice(at.start, at.end));
    const words = texts.map((text, i) => read(places[i]?.isMasked ? MASKED : text));
    const chosen = new Int32Array(words.length);
    tag(words, chosen);
    const forms = texts.map((text, i) => {
      const [upos = "X", xpos = "_"] = names[chosen[i] ?? 0] ?? [];
      return { text, upos, xpos };
    });
    const tokens = inflect(forms).map((form, i) => ({
      ...(places[i]?.at ?? s),
      ...(forms[i] ?? { text: "", upos: "X", xpos: "_" }),
      ...form,
    }));
    return { words, chosen, tokens };
  };
  return {
    tag: (reading, s) => tagged(reading, s, []).tokens,
    parse: (reading, s, quotations = []) => {
      const { words, chosen, tokens } = tagged(reading, s, quotations);
      const { heads, relations } = parse(words, chosen);
      return tokens.map((token, i) => ({
        ...token,
        head: heads[i] ?? ROOT,
        deprel: relations[i] ?? "root",
      }));
    },
  };
};
