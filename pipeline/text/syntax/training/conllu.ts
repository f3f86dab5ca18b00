/**
 * CoNLL-U in, sentences out: each with its text as printed and a tree whose spans are code points of that text.
 * Comments but `sent_id` and `text`, enhanced graphs and empty nodes are left out. A sentence that can't be read is
 * told with its place and passed over.
 */
import { readingOf } from "../../reading.ts";
import { ROOT, type SyntaxToken, type Tree } from "../tree.ts";

export interface TreebankSentence {
  readonly id: string;
  /** The reading of the sentence as it is printed. */
  readonly text: string;
  readonly tree: Tree;
}

/** Why a sentence could not be read. */
export interface TreebankFlaw {
  /** 1-based; the column in code points. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly expected: string;
}

interface TreebankRead {
  readonly sentences: readonly TreebankSentence[];
  readonly flaws: readonly TreebankFlaw[];
}

/** Sentences of a CoNLL-U file, in order; the first flaw of each that has one. Never throws. */
export const readConllu = (file: string): TreebankRead => {
  const sentences: TreebankSentence[] = [];
  const flaws: TreebankFlaw[] = [];
  for (const lines of blocksOf(file)) {
    const words = lines.filter(({ text }) => /^\d+\t/.test(text)).map(wordOf);
    const text = readingOf(commentOf(lines, "text"));
    const flaw = flawOf(lines, words, text);
    if (flaw) flaws.push(flaw);
    else sentences.push({ id: commentOf(lines, "sent_id"), text, tree: treeOf(text, words) });
  }
  return { sentences, flaws };
};

interface Line {
  readonly number: number;
  readonly text: string;
}

/** Stretches of lines between blank ones, comments alone left out. */
const blocksOf = (file: string): readonly (readonly Line[])[] => {
  const blocks: Line[][] = [[]];
  file.split(/\r?\n/).forEach((text, i) => {
    if (text.trim() === "") blocks.push([]);
    else blocks.at(-1)?.push({ number: i + 1, text });
  });
  return blocks.filter((lines) => lines.some(({ text }) => !text.startsWith("#")));
};

const commentOf = (lines: readonly Line[], key: string): string => {
  const start = `# ${key} = `;
  return lines.find(({ text }) => text.startsWith(start))?.text.slice(start.length) ?? "";
};

interface WordLine {
  readonly line: number;
  readonly columns: readonly string[];
}

const wordOf = ({ number, text }: Line): WordLine => ({ line: number, columns: text.split("\t") });

/** Columns of a word: its form, and the number of its head. */
const [FORM, HEAD] = [1, 6];
const COLUMNS = 10;

const flawOf = (
  lines: readonly Line[],
  words: readonly WordLine[],
  text: string,
): TreebankFlaw | null => {
  const at = lines[0]?.number ?? 1;
  if (words.length === 0)
    return { line: at, column: 1, message: "a block without a word", expected: "lines of words" };
  const short = words.find(({ columns }) => columns.length !== COLUMNS);
  if (short)
    return {
      line: short.line,
      column: 1,
      message: `a word with ${short.columns.length} columns`,
      expected: `${COLUMNS} columns between tabs`,
    };
  return flawOfForms(at, words, text) ?? flawOfHeads(at, words);
};

/** Words must stand in the text, in order, and leave nothing of it but white space. */
const flawOfForms = (at: number, words: readonly WordLine[], text: string): TreebankFlaw | null => {
  let from = 0;
  for (const word of words) {
    const form = readingOf(word.columns[FORM] ?? "");
    from = skipSpace(text, from);
    if (form === "" || !text.startsWith(form, from))
      return {
        ...placeOf(word, FORM),
        message: `"${form}" does not come next in the sentence's text`,
        expected: `a word that begins "${text.slice(from, from + 12)}", from the line "# text = …"`,
      };
    from += form.length;
  }
  const left = text.slice(from).trim();
  if (left === "") return null;
  const message = `"${left}" of the sentence's text has no word`;
  return { line: at, column: 1, message, expected: "a word for every sign but white space" };
};

/** Every word has a head in the sentence, one has none, and no word is above itself. */
const flawOfHeads = (at: number, words: readonly WordLine[]): TreebankFlaw | null => {
  const heads = words.map(({ columns }) => Number(columns[HEAD]));
  const wrong = words.find((_, i) => {
    const head = heads[i] ?? Number.NaN;
    return !Number.isInteger(head) || head < 0 || head > words.length;
  });
  if (wrong)
    return {
      ...placeOf(wrong, HEAD),
      message: `"${wrong.columns[HEAD]}" is no head`,
      expected: `a number from 0 to ${words.length}`,
    };
  const roots = heads.filter((head) => head === 0).length;
  if (roots === 1 && heads.every((_, i) => reachesRoot(heads, i))) return null;
  return {
    line: at,
    column: 1,
    message:
      roots === 1 ? "words that govern each other in a circle" : `${roots} words with head 0`,
    expected: "one word with head 0, above all others",
  };
};

const reachesRoot = (heads: readonly number[], word: number): boolean => {
  let above = word + 1;
  for (let steps = 0; above !== 0 && steps <= heads.length; steps++) above = heads[above - 1] ?? 0;
  return above === 0;
};

/** Where a column of a word begins. */
const placeOf = ({ line, columns }: WordLine, column: number) => ({
  line,
  column: [...columns.slice(0, column).join("\t")].length + 2,
});

const skipSpace = (text: string, from: number): number => {
  let at = from;
  while (/\s/.test(text.charAt(at))) at++;
  return at;
};

const treeOf = (text: string, words: readonly WordLine[]): Tree => {
  let from = 0;
  return words.map(({ columns }): SyntaxToken => {
    const [, form = "", lemma = "", upos = "", xpos = "", feats = "", head = "", deprel = ""] =
      columns;
    const word = readingOf(form);
    const start = skipSpace(text, from);
    from = start + word.length;
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
