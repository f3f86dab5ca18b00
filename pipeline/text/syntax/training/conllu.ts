/**
 * CoNLL-U in, sentences out: each with its text as printed and a tree whose spans are code points of that text.
 * Comments but `sent_id` and `text`, enhanced graphs and empty nodes are left out.
 */
import { readingOf } from "../../reading.ts";
import { ROOT, type SyntaxToken, type Tree } from "../tree.ts";

export interface TreebankSentence {
  readonly id: string;
  /** The reading of the sentence as it is printed. */
  readonly text: string;
  readonly tree: Tree;
}

/** Sentences of a CoNLL-U file. Throws on a line it can't read: line number, what was expected. */
export const readConllu = (file: string): readonly TreebankSentence[] => {
  const found: TreebankSentence[] = [];
  let rows: Row[] = [];
  const meta = { id: "", text: "" };
  `${file}\n`.split("\n").forEach((line, i) => {
    if (line.startsWith("#")) readComment(line, meta);
    else if (line.trim() !== "") rows.push({ line: i + 1, columns: line.split("\t") });
    else if (rows.length > 0) {
      const text = readingOf(meta.text);
      found.push({ id: meta.id, text, tree: treeOf(text, rows) });
      rows = [];
      meta.id = "";
      meta.text = "";
    }
  });
  return found;
};

interface Row {
  readonly line: number;
  readonly columns: readonly string[];
}

const readComment = (line: string, meta: { id: string; text: string }): void => {
  const [, key, value = ""] = /^# (sent_id|text) = (.*)$/.exec(line) ?? [];
  if (key === "sent_id") meta.id = value;
  if (key === "text") meta.text = value;
};

const treeOf = (text: string, rows: readonly Row[]): Tree => {
  const words = rows.filter(({ columns }) => /^\d+$/.test(columns[0] ?? ""));
  let from = 0;
  return words.map((row): SyntaxToken => {
    const [, form = "", lemma = "", upos = "", xpos = "", feats = "", head = "", deprel = ""] =
      row.columns;
    while (/\s/.test(text.charAt(from))) from++;
    const word = readingOf(form);
    if (!text.startsWith(word, from) || !/^\d+$/.test(head) || Number(head) > words.length)
      throw new Error(
        `line ${row.line}: a word of the text and the number of its head were expected`,
      );
    const start = from;
    from += word.length;
    return {
      start,
      end: from,
      text: word,
      lemma,
      upos,
      xpos,
      feats: feats === "_" ? "" : feats,
      head: head === "0" ? ROOT : Number(head) - 1,
      deprel,
    };
  });
};
