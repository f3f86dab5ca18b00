import { describe, expect, it } from "vitest";
import {
  decodeSyntax,
  encodeSyntax,
  type SyntaxModel,
} from "../../../pipeline/text/syntax/model.ts";
import { trainMorphology } from "../../../pipeline/text/syntax/training/morphology.ts";
import { trainNetwork } from "../../../pipeline/text/syntax/training/network/train.ts";
import { randomFrom } from "../../../pipeline/text/syntax/training/random.ts";
import { trainTokenizer } from "../../../pipeline/text/syntax/training/tokenizer.ts";
import type { Lesson } from "../../../pipeline/text/syntax/training/variants.ts";
import { marked } from "../../../pipeline/text/syntax/training/written.ts";
import { kernels, SMALL, smallClusters, smallTools } from "./small-tools.ts";

const lesson: Lesson = {
  document: "port",
  texts: ["The", "port", "closed"],
  tags: ["DET DT", "NOUN NN", "VERB VBD"],
  heads: [1, 2, -1],
  relations: ["det", "nsubj", "root"],
};
const once = { ...SMALL.network, epochs: 1 };

const drop = { text: "drop", lemma: "drop", upos: "NOUN", xpos: "NN", feats: "Number=Sing" };

const model: SyntaxModel = {
  tokenizer: trainTokenizer([marked("It did|n't stop|.")], randomFrom(1)),
  morphology: trainMorphology([{ tree: [drop] }], randomFrom(1)),
  clusters: smallClusters,
  network: trainNetwork(
    [lesson],
    smallClusters,
    smallTools.vectors,
    kernels,
    once,
    randomFrom(1),
    () => {},
  ),
};

const bytes = encodeSyntax(model);

describe("a model as bytes", () => {
  it("gives itself back", () => {
    expect(decodeSyntax(bytes)).toEqual(model);
    expect(encodeSyntax(decodeSyntax(bytes))).toEqual(bytes);
  });
});

describe("bytes of something else", () => {
  it("are refused with what was expected", () => {
    const other = Uint8Array.from(bytes, (byte, i) => (i === 3 ? byte + 1 : byte));
    expect(() => decodeSyntax(other)).toThrow('"attested syntax 2" were expected');
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
