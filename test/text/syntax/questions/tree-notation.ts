/**
 * Trees written by hand, a word a line: number, word (its lemma after a bar where it differs), UPOS (XPOS after a
 * slash), relation, number of the head (0 for the root), features. A blank stands between words.
 */
import fc from "fast-check";
import type { Span } from "../../../../pipeline/text/span.ts";
import { ROOT, type SyntaxToken, type Tree } from "../../../../pipeline/text/syntax/tree.ts";

export interface Written {
  readonly tree: Tree;
  /** The index of a word that stands once. */
  readonly at: (word: string) => number;
  readonly cut: (span: Span) => string;
  readonly words: (indices: readonly number[]) => readonly string[];
}

export const written = (notation: string): Written => {
  const tree: SyntaxToken[] = [];
  for (const line of notation.trim().split("\n")) {
    const [number, word = "", tags = "", deprel = "", head, feats = ""] = line.trim().split(/ +/);
    const [text = "", lemma = text.toLowerCase()] = word.split("|");
    const [upos = "", xpos = ""] = tags.split("/");
    if (Number(number) !== tree.length + 1 || !/^\d+$/.test(head ?? ""))
      throw new Error(`not a word of a tree: ${line}`);
    const start = tree.length === 0 ? 0 : (tree.at(-1)?.end ?? 0) + 1;
    const end = start + text.length;
    tree.push({ start, end, text, lemma, upos, xpos, feats, head: Number(head) - 1, deprel });
  }
  const text = tree.map((t) => t.text).join(" ");
  const at = (word: string): number => {
    const found = tree.flatMap((t, i) => (t.text === word ? [i] : []));
    if (found.length !== 1) throw new Error(`"${word}" stands ${found.length} times in "${text}"`);
    return found[0] ?? ROOT;
  };
  return {
    tree,
    at,
    cut: ({ start, end }) => text.slice(start, end),
    words: (indices) => indices.map((i) => tree[i]?.text ?? "?"),
  };
};

const RELATIONS =
  "nsubj nsubj:pass csubj:pass obj iobj obl:agent xcomp ccomp advcl acl acl:relcl appos conj aux cop punct parataxis mark nmod:poss flat";
const WORDS = ["said", "who", "that", "Ann", '"', "“", "”", "(", ")", ",", "'", "-", "..."];
const TAGS = ["VERB", "PROPN", "NOUN", "PUNCT", "AUX", "PRON"];

/** Any tree: each word hangs on one drawn before it in a shuffled order, so that none is its own ancestor. */
export const anyTree: fc.Arbitrary<Tree> = fc
  .array(
    fc.record({
      text: fc.constantFrom(...WORDS),
      upos: fc.constantFrom(...TAGS),
      xpos: fc.constantFrom("WP", "VBN", "NNP"),
      feats: fc.constantFrom("", "PronType=Rel", "VerbForm=Fin"),
      deprel: fc.constantFrom(...RELATIONS.split(" ")),
      place: fc.nat(),
      governor: fc.nat(),
      gap: fc.nat(2),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((words) => {
    const order = [...words.keys()].toSorted(
      (a, b) => (words[a]?.place ?? 0) - (words[b]?.place ?? 0) || a - b,
    );
    const rank = new Map(order.map((i, r) => [i, r]));
    let end = 0;
    return words.map(({ text, upos, xpos, feats, deprel, governor, gap }, i): SyntaxToken => {
      const start = end + gap;
      end = start + text.length;
      const before = rank.get(i) ?? 0;
      const head = before === 0 ? ROOT : (order[governor % before] ?? ROOT);
      const relation = before === 0 ? "root" : deprel;
      return { start, end, text, lemma: text, upos, xpos, feats, head, deprel: relation };
    });
  });
