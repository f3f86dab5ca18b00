/** Counts of parsed sentences → figures: precision, recall and F1 with their n, as a table that a person reads. */
import { byCodePoint } from "../text/order.ts";
import { AGREEMENTS, FOLDED_SUBJECT, type SyntaxTally } from "./syntax.ts";

interface Figure {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly predicted: number;
  readonly gold: number;
}

const ratio = (a: number, b: number): number => (b === 0 ? 0 : a / b);

/** A figure from correct words and the words of either side; 0 where there are none. */
export const syntaxFigure = (right: number, predicted: number, gold: number): Figure => ({
  precision: ratio(right, predicted),
  recall: ratio(right, gold),
  f1: ratio(2 * right, predicted + gold),
  predicted,
  gold,
});

const NAMES = {
  words: "words",
  upos: "UPOS",
  xpos: "XPOS",
  feats: "features",
  lemma: "lemma",
  uas: "UAS",
  folded: "LAS without subtypes",
  las: "LAS",
} as const;

/** Relations with fewer gold words are left out of the table. */
const ENOUGH = 20;

/** The figures of a treebank as lines of text: over all words, without punctuation, by relation. */
export const syntaxReport = (tally: SyntaxTally): string =>
  [
    `${tally.sentences} sentences, ${tally.all.gold} words; right root in ${ratio(tally.roots, tally.sentences).toFixed(3)}`,
    ...wordTable("all words", tally.all),
    ...wordTable("without punctuation", tally.withoutPunctuation),
    ...relationTable(tally),
  ].join("\n");

const wordTable = (name: string, { right, predicted, gold }: SyntaxTally["all"]) => [
  heading(name),
  ...AGREEMENTS.map((a) => row(NAMES[a], syntaxFigure(right[a], predicted, gold))),
];

/** The most frequent relation first. */
const relationTable = ({ relations }: SyntaxTally): readonly string[] => [
  heading("head and relation"),
  ...[...relations]
    .filter(([name, { gold }]) => gold >= ENOUGH && name !== "punct")
    .toSorted(([a, x], [b, y]) => y.gold - x.gold || byCodePoint(a, b))
    .map(([name, { right, predicted, gold }]) =>
      row(name === FOLDED_SUBJECT ? `(${name})` : name, syntaxFigure(right, predicted, gold)),
    ),
];

const heading = (name: string): string =>
  `${name.padEnd(22)}precision  recall     F1  predicted     gold`;

const row = (name: string, figure: Figure): string =>
  [
    name.padEnd(22),
    figure.precision.toFixed(3).padStart(9),
    figure.recall.toFixed(3).padStart(8),
    figure.f1.toFixed(3).padStart(7),
    String(figure.predicted).padStart(11),
    String(figure.gold).padStart(9),
  ].join("");
