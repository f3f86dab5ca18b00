import { describe, expect, it } from "vitest";
import {
  decodeSyntax,
  encodeSyntax,
  type SyntaxModel,
} from "../../../pipeline/text/syntax/model.ts";
import { trainMorphology } from "../../../pipeline/text/syntax/training/morphology.ts";
import { randomFrom } from "../../../pipeline/text/syntax/training/random.ts";
import { trainTokenizer } from "../../../pipeline/text/syntax/training/tokenizer.ts";
import { wordModelOf } from "../../../pipeline/text/syntax/training/words.ts";
import { marked } from "../../../pipeline/text/syntax/training/written.ts";

const rows = (...keys: readonly number[]) => ({
  keys: Int32Array.from(keys),
  starts: Int32Array.from([0, ...keys], (_, i) => i),
  classes: Uint8Array.from(keys, (_, i) => i),
  roots: Int8Array.from(keys, (_, i) => (i % 2 === 0 ? 127 : -127)),
});

const drop = { text: "drop", lemma: "drop", upos: "NOUN", xpos: "NN", feats: "Number=Sing" };

const model: SyntaxModel = {
  tokenizer: trainTokenizer([marked("It did|n't stop|.")], randomFrom(1)),
  morphology: trainMorphology([{ tree: [drop] }], randomFrom(1)),
  words: wordModelOf([], new Map([["port", "01"]])),
  tagger: { tags: ["NOUN NN", "X QUOTE"], rows: rows(3, 5, 16_000_000) },
  parser: {
    relations: {
      names: ["", "nsubj", "root"],
      possible: new Map([
        [7, [1]],
        [1029, [1, 2]],
      ]),
    },
    actionRows: rows(0, 1, 2),
    relationRows: rows(),
  },
};

const bytes = encodeSyntax(model);

describe("a model as bytes", () => {
  it("gives itself back", () => {
    expect(decodeSyntax(bytes)).toEqual(model);
    expect(encodeSyntax(decodeSyntax(bytes))).toEqual(bytes);
  });

  it("is the same whatever the order of the kinds of arcs", () => {
    const { relations } = model.parser;
    const possible = new Map([...relations.possible].toReversed());
    const parser = { ...model.parser, relations: { ...relations, possible } };
    expect(encodeSyntax({ ...model, parser })).toEqual(bytes);
  });
});

describe("bytes of something else", () => {
  it("are refused with what was expected", () => {
    const other = Uint8Array.from(bytes, (byte, i) => (i === 3 ? byte + 1 : byte));
    expect(() => decodeSyntax(other)).toThrow('"attested syntax 1" were expected');
  });

  it.each([
    ["none", []],
    ["text", [..."The port closed on Monday."].map((c) => c.charCodeAt(0))],
    ["zeros", Array<number>(64).fill(0)],
    ["ones", Array<number>(64).fill(255)],
  ])("are refused: %s", (_, list) => {
    expect(() => decodeSyntax(Uint8Array.from(list))).toThrow(/expected|bytes end/);
  });

  it("are refused wherever they end too early", () => {
    const ends = Array.from({ length: 200 }, (_, i) => Math.floor((i * bytes.length) / 200));
    for (const end of [...ends, bytes.length - 1])
      expect(() => decodeSyntax(bytes.subarray(0, end))).toThrow();
  });

  it("are refused where anything is left", () => {
    expect(() => decodeSyntax(Uint8Array.from([...bytes, 0]))).toThrow("left over");
  });
});
