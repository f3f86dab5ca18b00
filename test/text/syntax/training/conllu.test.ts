import { describe, expect, it } from "vitest";
import { readConllu } from "../../../../pipeline/text/syntax/training/conllu.ts";
import { ROOT } from "../../../../pipeline/text/syntax/tree.ts";
import { smallSentences, smallTreebank } from "../small-treebank.ts";

const sentences = smallSentences();

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
    expect(readConllu(smallTreebank().trimEnd())).toEqual({ sentences, flaws: [] });
  });

  it("are all there where lines end as on Windows", () => {
    expect(readConllu(smallTreebank().replaceAll("\n", "\r\n")).sentences).toEqual(sentences);
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
    const lines = file("# text = 😀 Hi", row("1", "😀", "2"), row("2", "Hi", "0"));
    const [sentence] = readConllu(lines).sentences;
    expect(sentence?.tree.map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [2, 4],
    ]);
  });

  it("do without empty nodes", () => {
    const [sentence] = readConllu(
      file("# text = Go on", row("1", "Go", "0"), row("1.1", "you", "_"), row("2", "on", "1")),
    ).sentences;
    expect(sentence?.tree.map(({ text }) => text)).toEqual(["Go", "on"]);
  });
});

describe("a sentence that can't be read", () => {
  const text = "# text = Go on";
  const go = row("1", "Go", "0");
  it.each([
    ["a word that is not in the text", [text, go, row("2", "off", "1")], 3, 3, '"off" does not'],
    ["a word that is empty", [text, go, row("2", "", "1")], 3, 3, '"" does not'],
    ["a head that is no number", [text, go, row("2", "on", "_")], 3, 19, '"_" is no head'],
    ["a head outside the sentence", [text, go, row("2", "on", "3")], 3, 19, '"3" is no head'],
    ["a line of too few columns", [text, go, "2\ton"], 3, 1, "2 columns"],
    ["words that are left out", [text, go], 1, 1, '"on" of the sentence'],
    ["two roots", [text, go, row("2", "on", "0")], 1, 1, "2 words with head 0"],
    ["no root", [text, row("1", "Go", "2"), row("2", "on", "1")], 1, 1, "0 words with head 0"],
    [
      "a circle",
      ["# text = a b c", row("1", "a", "0"), row("2", "b", "3"), row("3", "c", "2")],
      1,
      1,
      "in a circle",
    ],
    ["no text", [go], 1, 3, '"Go" does not'],
    ["no word", [text, "Go on"], 1, 1, "without a word"],
  ])("for %s is told with its place", (_name, lines, line, column, message) => {
    const { sentences: read, flaws } = readConllu(file(...lines));
    expect(read).toEqual([]);
    expect(flaws).toHaveLength(1);
    expect(flaws[0]).toMatchObject({ line, column, message: expect.stringContaining(message) });
  });

  it("is passed over: the others are read", () => {
    const broken = smallTreebank().replace("closed\tclose", "shut\tclose");
    const { sentences: read, flaws } = readConllu(broken);
    expect(read).toEqual(sentences.slice(1));
    expect(flaws.map((flaw) => flaw.line)).toEqual([5]);
  });
});
