import { describe, expect, it } from "vitest";
import { span } from "../../../pipeline/text/span.ts";
import { lemmas } from "../../../pipeline/text/syntax/morphology/morphology.ts";
import { LEMMAS_OF_NEWS } from "./morphology/lemmas-of-news.ts";
import { TOKENS_OF_NEWS } from "./tokenizer/tokens-of-news.ts";
import { model, syntax } from "./weights.ts";

describe("the released weights", () => {
  it.each(TOKENS_OF_NEWS)("cut %s", (text, tokens) => {
    const found = syntax.tag(text, span(0, text.length)).map((token) => token.text);
    expect(found.join(" ")).toBe(tokens);
  });

  const lemmaOf = lemmas(model.morphology);
  it.each(LEMMAS_OF_NEWS)("know %s as %s %s", (text, upos, xpos, lemma) => {
    expect(lemmaOf({ text, upos, xpos })).toBe(lemma);
  });
});
