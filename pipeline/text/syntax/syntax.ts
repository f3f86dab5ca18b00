/**
 * Syntax of a sentence: words cut, tagged and joined into a tree of Universal Dependencies. In: a reading and a span
 * of it. Out: a tree whose tokens cut the reading exactly. Only sentences that are asked for are parsed.
 */
import type { Span } from "../span.ts";
import { MASKED, masking } from "./masks.ts";
import type { SyntaxModel } from "./model.ts";
import { morphology } from "./morphology.ts";
import { newParser } from "./parser/parser.ts";
import { tagger } from "./tagger/tagger.ts";
import { tokenizer } from "./tokenizer.ts";
import { ROOT, type Tree } from "./tree.ts";
import { wordReader } from "./words.ts";

export interface Syntax {
  /**
   * The tree of a sentence; empty for one without a token. `quotations`, in order and apart, are read as one token
   * each: a frame sentence whose quotation may be long or hold sentences of its own. Never throws.
   */
  readonly parse: (reading: string, s: Span, quotations?: readonly Span[]) => Tree;
}

/** Width of the beam; wider ones were measured to gain nothing (docs/syntax-model.md). */
const WIDTH = 4;

export const syntaxOf = (model: SyntaxModel, width = WIDTH): Syntax => {
  const cut = tokenizer(model.tokenizer);
  const read = wordReader(model.words);
  const tag = tagger(model.tagger, model.words.tagSets);
  const parse = newParser(model.parser, model.tagger.tags, width);
  const inflect = morphology(model.morphology);
  return {
    parse: (reading, s, quotations = []) => {
      const tokens = masking(cut(reading, s), quotations);
      const texts = tokens.map(({ at }) => reading.slice(at.start, at.end));
      const words = tokens.map(({ isMasked }, i) => read(isMasked ? MASKED : (texts[i] ?? "")));
      const tags = new Int32Array(words.length);
      tag(words, tags);
      const arcs = parse(words, tags);
      const named = Array.from(tags, (number) => model.tagger.tags[number] ?? "X _");
      const tagged = texts.map((text, i) => {
        const [upos = "X", xpos = "_"] = (named[i] ?? "").split(" ");
        return { text, upos, xpos };
      });
      const forms = inflect(tagged);
      return tokens.map(({ at: { start, end } }, i) => ({
        start,
        end,
        text: texts[i] ?? "",
        lemma: forms[i]?.lemma ?? "",
        upos: tagged[i]?.upos ?? "X",
        xpos: tagged[i]?.xpos ?? "_",
        feats: forms[i]?.feats ?? "",
        head: arcs.heads[i] ?? ROOT,
        deprel: arcs.relations[i] ?? "root",
      }));
    },
  };
};
