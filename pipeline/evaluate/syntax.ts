/**
 * Measures parsed sentences against a treebank, as the CoNLL 2018 shared task does. In: gold and predicted trees over
 * the same text. Out: counts. A gold and a predicted word match when their spans are equal; a figure's correct words
 * are matching words that also agree in what the figure is about. Precision is correct / predicted words, recall
 * correct / gold words, F1 their harmonic mean: where the tokens are the same, all three are the share of correct words.
 *
 * Without punctuation: a gold word is left out when its UPOS is PUNCT or its relation punct; a predicted word when the
 * gold word that it matches is left out or, where it matches none, when its own tags say so. A head that is
 * punctuation is right or wrong like any other.
 */

import { ROOT, type SyntaxToken, type Tree } from "../text/syntax/tree.ts";
import { hasRightHead, matchWords, type Pairs } from "./matching.ts";

/** What two matching words may agree in; `las` with subtypes of relations, `folded` without. */
export const AGREEMENTS = [
  "words",
  "upos",
  "xpos",
  "feats",
  "lemma",
  "uas",
  "folded",
  "las",
] as const;

type Agreement = (typeof AGREEMENTS)[number];

/** Words of either side, and of matching ones those that agree. */
interface WordCounts {
  readonly gold: number;
  readonly predicted: number;
  readonly right: Readonly<Record<Agreement, number>>;
}

/** Words in a relation on either side, and those with the right head and relation. */
interface RelationCounts {
  readonly gold: number;
  readonly predicted: number;
  readonly right: number;
}

/** Counts of some sentences; the counts of a treebank are their sum. */
export interface SyntaxTally {
  readonly sentences: number;
  /** Sentences whose root is the gold root. */
  readonly roots: number;
  readonly all: WordCounts;
  readonly withoutPunctuation: WordCounts;
  /** Per relation with its subtype, punctuation too; `FOLDED_SUBJECT` counts its parts as one. */
  readonly relations: ReadonlyMap<string, RelationCounts>;
}

export const FOLDED_SUBJECT = "nsubj + nsubj:pass";

/** Compares one predicted sentence with the gold one. */
export const tallySyntax = (gold: Tree, predicted: Tree): SyntaxTally => {
  const pairs = matchWords(gold, predicted);
  const { matchOf, goldOf } = pairs;
  const root = gold.findIndex((token) => token.head === ROOT);
  const sides = { gold, predicted, pairs };
  return {
    sentences: 1,
    roots: predicted[matchOf[root] ?? ROOT]?.head === ROOT ? 1 : 0,
    all: count(sides, gold.length, predicted.length, () => true),
    withoutPunctuation: count(
      sides,
      gold.filter(isWord).length,
      predicted.filter((token, p) => isWord(gold[goldOf[p] ?? ROOT] ?? token)).length,
      isWord,
    ),
    relations: relationsOf(sides),
  };
};

interface Sides {
  readonly gold: Tree;
  readonly predicted: Tree;
  readonly pairs: Pairs;
}

const isWord = (token: SyntaxToken): boolean => token.upos !== "PUNCT" && token.deprel !== "punct";

const count = (
  { gold, predicted, pairs }: Sides,
  ofGold: number,
  ofPredicted: number,
  counts: (gold: SyntaxToken) => boolean,
): WordCounts => {
  const right = { ...NOTHING };
  gold.forEach((word, g) => {
    const other = predicted[pairs.matchOf[g] ?? ROOT];
    if (!other || !counts(word)) return;
    const head = hasRightHead(pairs, word, other);
    const agree = { ...agreementsOf(word, other), ...attachmentOf(word, other, head) };
    for (const agreement of AGREEMENTS) if (agree[agreement]) right[agreement]++;
  });
  return { gold: ofGold, predicted: ofPredicted, right };
};

const NOTHING = { words: 0, upos: 0, xpos: 0, feats: 0, lemma: 0, uas: 0, folded: 0, las: 0 };

const agreementsOf = (a: SyntaxToken, b: SyntaxToken) => ({
  words: true,
  upos: a.upos === b.upos,
  xpos: a.xpos === b.xpos,
  feats: a.feats === b.feats,
  lemma: a.lemma === b.lemma,
});

const attachmentOf = (a: SyntaxToken, b: SyntaxToken, head: boolean) => ({
  uas: head,
  folded: head && universal(a.deprel) === universal(b.deprel),
  las: head && a.deprel === b.deprel,
});

/** A relation without its subtype: "nsubj" of "nsubj:pass". */
const universal = (deprel: string): string => deprel.split(":")[0] ?? deprel;

/** The names under which a relation is counted. */
const namesOf = (deprel: string): readonly string[] =>
  deprel === "nsubj" || deprel === "nsubj:pass" ? [deprel, FOLDED_SUBJECT] : [deprel];

const relationsOf = ({ gold, predicted, pairs }: Sides): ReadonlyMap<string, RelationCounts> => {
  const counts = new Map<string, { gold: number; predicted: number; right: number }>();
  const add = (name: string, side: keyof RelationCounts): void => {
    const known = counts.get(name) ?? { gold: 0, predicted: 0, right: 0 };
    known[side]++;
    counts.set(name, known);
  };
  for (const token of predicted) for (const name of namesOf(token.deprel)) add(name, "predicted");
  gold.forEach((word, g) => {
    const names = namesOf(word.deprel);
    for (const name of names) add(name, "gold");
    const other = predicted[pairs.matchOf[g] ?? ROOT];
    if (!other || !hasRightHead(pairs, word, other)) return;
    for (const name of namesOf(other.deprel)) if (names.includes(name)) add(name, "right");
  });
  return counts;
};

/** The sum of tallies; of none, zeros. */
export const sumSyntax = (tallies: readonly SyntaxTally[]): SyntaxTally => {
  const relations = new Map<string, RelationCounts>();
  for (const tally of tallies)
    for (const [name, counts] of tally.relations)
      relations.set(name, plus(relations.get(name), counts));
  return {
    sentences: tallies.reduce((n, t) => n + t.sentences, 0),
    roots: tallies.reduce((n, t) => n + t.roots, 0),
    all: sumOf(tallies.map((t) => t.all)),
    withoutPunctuation: sumOf(tallies.map((t) => t.withoutPunctuation)),
    relations,
  };
};

const plus = (a: RelationCounts | undefined, b: RelationCounts): RelationCounts =>
  a ? { gold: a.gold + b.gold, predicted: a.predicted + b.predicted, right: a.right + b.right } : b;

const sumOf = (parts: readonly WordCounts[]): WordCounts => {
  const right = { ...NOTHING };
  for (const part of parts)
    for (const agreement of AGREEMENTS) right[agreement] += part.right[agreement];
  return {
    gold: parts.reduce((n, p) => n + p.gold, 0),
    predicted: parts.reduce((n, p) => n + p.predicted, 0),
    right,
  };
};
