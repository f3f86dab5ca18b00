import { describe, expect, it } from "vitest";
import { readConllu } from "../../../../pipeline/text/syntax/training/conllu.ts";
import { ROOT } from "../../../../pipeline/text/syntax/tree.ts";
import { smallTreebank } from "../small-treebank.ts";

const sentences = readConllu(smallTreebank());

/** A row of a word: number, form, head; the rest as it may be. */
const row = (number: string, form: string, head: string): string =>
  [number, form, form, "NOUN", "NN", "_", head, "dep", "_", "_"].join("\t");

const file = (...lines: readonly string[]): string => `${lines.join("\n")}\n\n`;

describe("sentences of a CoNLL-U file", () => {
  it("are all there, with their numbers", () => {
    expect(sentences).toHaveLength(smallTreebank().match(/^# sent_id/gm)?.length ?? 0);
    expect(sentences[0]?.id).toBe("port-0001");
    expect(sentences.at(-1)?.id).toBe("bank-0008");
  });

  it("are all there without a line end behind the last", () => {
    expect(readConllu(smallTreebank().trimEnd())).toEqual(sentences);
  });

  it("have words whose offsets cut the text", () => {
    for (const { text, tree } of sentences) {
      expect(tree.map(({ start, end }) => text.slice(start, end))).toEqual(tree.map((t) => t.text));
      expect(tree.map((t) => t.text).join("")).toBe(text.replace(/ /g, ""));
    }
  });

  it("have the parts of a contraction as words", () => {
    const contracted = sentences.find(({ text }) => text.startsWith("It didn't"));
    expect(contracted?.tree.map(({ text, start, end }) => [text, start, end])).toEqual([
      ["It", 0, 2],
      ["did", 3, 6],
      ["n't", 6, 9],
      ["sink", 10, 14],
      [".", 14, 15],
    ]);
  });

  it("have heads that count from zero, and features or none", () => {
    const tree = sentences[0]?.tree ?? [];
    expect(tree.map(({ head }) => head)).toEqual([1, 2, ROOT, 4, 2, 2]);
    expect(tree.map(({ feats }) => feats).slice(3, 5)).toEqual(["", "Number=Sing"]);
    expect(tree[2]).toMatchObject({ lemma: "close", upos: "VERB", xpos: "VBD", deprel: "root" });
  });

  it("have code points for offsets", () => {
    const [sentence] = readConllu(file("# text = 😀 Hi", row("1", "😀", "2"), row("2", "Hi", "0")));
    expect(sentence?.tree.map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [2, 4],
    ]);
  });

  it("do without empty nodes", () => {
    const [sentence] = readConllu(
      file("# text = Go on", row("1", "Go", "0"), row("1.1", "you", "_"), row("2", "on", "1")),
    );
    expect(sentence?.tree.map(({ text }) => text)).toEqual(["Go", "on"]);
  });
});

describe("a CoNLL-U file that can't be read", () => {
  it("is refused with the line of a word that is not in the text", () => {
    const text = file("# text = Go on", row("1", "Go", "0"), row("2", "off", "1"));
    expect(() => readConllu(text)).toThrow("line 3");
  });

  it("is refused with the line of a head that is no number", () => {
    const text = file("# sent_id = a-1", "# text = Go", row("1", "Go", "_"));
    expect(() => readConllu(text)).toThrow("line 3");
  });
});
