import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { features, lemmas } from "../../../../pipeline/text/syntax/morphology/morphology.ts";
import {
  decodeMorphology,
  encodeMorphology,
} from "../../../../pipeline/text/syntax/morphology/morphology-bytes.ts";
import type { TaggedWord } from "../../../../pipeline/text/syntax/morphology/traits.ts";
import { trainMorphology } from "../../../../pipeline/text/syntax/training/morphology.ts";
import { randomFrom } from "../../../../pipeline/text/syntax/training/random.ts";

/** Words as word/lemma/UPOS/XPOS/features. */
const sentence = (words: string) => ({
  tree: words.split(" ").map((word) => {
    const [text = "", lemma = "", upos = "", xpos = "", feats = ""] = word.split("/");
    return { text, lemma, upos, xpos, feats };
  }),
});

const SENTENCES = [
  "The/the/DET/DT/Def=Yes bakers/baker/NOUN/NNS/Number=Plur walked/walk/VERB/VBD/Number=Plur",
  "The/the/DET/DT/Def=Yes millers/miller/NOUN/NNS/Number=Plur waited/wait/VERB/VBD/Number=Plur",
  "The/the/DET/DT/Def=Yes sailor/sailor/NOUN/NN/Number=Sing walked/walk/VERB/VBD/Number=Sing",
  "The/the/DET/DT/Def=Yes miller/miller/NOUN/NN/Number=Sing waited/wait/VERB/VBD/Number=Sing",
  "Rita/Rita/PROPN/NNP/Number=Sing called/call/VERB/VBD/Number=Sing",
  "NORA/Nora/PROPN/NNP/Number=Sing called/call/VERB/VBD/Number=Sing",
  "Omar/Omar/PROPN/NNP/Number=Sing is/be/AUX/VBZ/Number=Sing n't/not/PART/RB/Polarity=Neg",
  "Berries/berry/NOUN/NNS/Number=Plur fell/fall/VERB/VBD/Number=Plur",
  "Cherries/cherry/NOUN/NNS/Number=Plur fell/fall/VERB/VBD/Number=Plur",
  "Parties/party/NOUN/NNS/Number=Plur ended/end/VERB/VBD/Number=Plur",
].flatMap((words) => [sentence(words), sentence(words), sentence(words)]);

const trained = () => trainMorphology(SENTENCES, randomFrom(3));
const [featuresIn, lemma] = [features(trained()), lemmas(trained())];
const analyse = (words: readonly TaggedWord[]) => {
  const feats = featuresIn(words);
  return words.map((word, i) => ({ lemma: lemma(word), feats: feats[i] ?? "" }));
};
const lemmaOf = (text: string, upos: string, xpos: string) =>
  analyse([{ text, upos, xpos }])[0]?.lemma;

describe("lemmas learned from words", () => {
  it("are remembered where no rule gives them", () => {
    expect(lemmaOf("fell", "VERB", "VBD")).toBe("fall");
    expect(lemmaOf("n’t", "PART", "RB")).toBe("not");
  });

  it("follow the ending of a word never seen", () => {
    expect(lemmaOf("ferries", "NOUN", "NNS")).toBe("ferry");
    expect(lemmaOf("jumped", "VERB", "VBD")).toBe("jump");
    expect(lemmaOf("Gardeners", "NOUN", "NNS")).toBe("gardener");
  });

  it("keep the capitals of names, and lose them elsewhere", () => {
    expect(lemmaOf("McAllister", "PROPN", "NNP")).toBe("McAllister");
    expect(lemmaOf("Walked", "VERB", "VBD")).toBe("walk");
    expect(lemmaOf("Nora", "PROPN", "NNP")).toBe("Nora");
  });

  it("know irregular English words without having read them", () => {
    expect(lemmaOf("overthrew", "VERB", "VBD")).toBe("overthrow");
    expect(lemmaOf("lying", "VERB", "VBG")).toBe("lie");
    expect(lemmaOf("crises", "NOUN", "NNS")).toBe("crisis");
  });

  it("are the word in small letters where its tags are unknown", () => {
    expect(analyse([{ text: "Brr", upos: "INTJ", xpos: "ZZ" }])).toEqual([
      { lemma: "brr", feats: "" },
    ]);
  });
});

describe("features learned from sentences", () => {
  it("are those of the word's tags", () => {
    const [, ferries] = analyse([
      { text: "Nine", upos: "NUM", xpos: "CD" },
      { text: "ferries", upos: "NOUN", xpos: "NNS" },
    ]);
    expect(ferries?.feats).toBe("Number=Plur");
  });

  it.each([
    ["baker", "NN", "Number=Sing"],
    ["bakers", "NNS", "Number=Plur"],
  ])("agree with the subject: %s", (text, xpos, expected) => {
    const words = [
      { text: "The", upos: "DET", xpos: "DT" },
      { text, upos: "NOUN", xpos },
      { text: "waited", upos: "VERB", xpos: "VBD" },
    ];
    expect(analyse(words)[2]?.feats).toBe(expected);
  });

  it("are given for any words", () => {
    const tag = fc.constantFrom("NOUN", "NNS", "VERB", "VBD", "", "AUX", "PROPN", "NNP");
    const word = fc.record({ text: fc.string({ unit: "binary" }), upos: tag, xpos: tag });
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const found = analyse(words);
        expect(found).toHaveLength(words.length);
        expect(found.every(({ lemma }, i) => lemma !== "" || words[i]?.text === "")).toBe(true);
      }),
    );
  });
});

describe("the bytes of a model of morphology", () => {
  it("are the same for the same lessons", () => {
    expect(encodeMorphology(trained())).toEqual(encodeMorphology(trained()));
  });

  it("give the model back", () => {
    const model = trained();
    const decoded = decodeMorphology(encodeMorphology(model));
    expect(decoded).toEqual(model);
    expect(encodeMorphology(decoded)).toEqual(encodeMorphology(model));
  });

  it("are refused when they end early or late", () => {
    const bytes = encodeMorphology(trained());
    expect(() => decodeMorphology(bytes.subarray(0, -1))).toThrow("bytes end");
    expect(() => decodeMorphology(Uint8Array.from([...bytes, 0]))).toThrow("left over");
  });
});
