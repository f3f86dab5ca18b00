import { describe, expect, it } from "vitest";
import { sumSyntax, tallySyntax } from "../../pipeline/evaluate/syntax.ts";
import { syntaxFigure, syntaxReport } from "../../pipeline/evaluate/syntax-figures.ts";
import type { SyntaxToken, Tree } from "../../pipeline/text/syntax/tree.ts";
import { written } from "../text/syntax/questions/tree-notation.ts";

const gold = written(`
  1 Lee PROPN/NNP nsubj 3
  2 was|be AUX/VBD aux:pass 3
  3 told|tell VERB/VBN root 0
  4 nothing PRON/NN obj 3
  5 new ADJ/JJ amod 4
  6 . PUNCT/. punct 3`).tree;

/** The gold tree with one word changed. */
const butFor = (i: number, change: Partial<SyntaxToken>): Tree =>
  gold.map((token, at) => (at === i ? { ...token, ...change } : token));

describe("measuring trees", () => {
  it("finds nothing wrong with the gold tree", () => {
    const { all, withoutPunctuation, roots } = tallySyntax(gold, gold);
    expect(roots).toBe(1);
    expect(all).toMatchObject({ gold: 6, predicted: 6, right: { words: 6, lemma: 6, las: 6 } });
    expect(withoutPunctuation).toMatchObject({
      gold: 5,
      predicted: 5,
      right: { uas: 5, feats: 5 },
    });
  });

  it("counts a wrong head against attachment and relation, not against the label alone", () => {
    const { all, relations } = tallySyntax(gold, butFor(4, { head: 2 }));
    expect(all.right).toMatchObject({ upos: 6, uas: 5, folded: 5, las: 5 });
    expect(relations.get("amod")).toEqual({ gold: 1, predicted: 1, right: 0 });
  });

  it("counts a wrong label against LAS alone, as a miss of one relation and an extra of another", () => {
    const { all, relations } = tallySyntax(gold, butFor(3, { deprel: "xcomp" }));
    expect(all.right).toMatchObject({ uas: 6, folded: 5, las: 5 });
    expect(relations.get("obj")).toEqual({ gold: 1, predicted: 0, right: 0 });
    expect(relations.get("xcomp")).toEqual({ gold: 0, predicted: 1, right: 0 });
  });

  it("forgives a wrong subtype where relations are folded", () => {
    const { all, relations } = tallySyntax(gold, butFor(0, { deprel: "nsubj:pass" }));
    expect(all.right).toMatchObject({ folded: 6, las: 5 });
    expect(relations.get("nsubj")).toEqual({ gold: 1, predicted: 0, right: 0 });
    expect(relations.get("nsubj + nsubj:pass")).toEqual({ gold: 1, predicted: 1, right: 1 });
  });

  it("tells tags, features and lemmas apart", () => {
    const change = { upos: "NOUN", feats: "Number=Sing", lemma: "lees" };
    expect(tallySyntax(gold, butFor(0, change)).all.right).toMatchObject({
      words: 6,
      upos: 5,
      xpos: 6,
      feats: 5,
      lemma: 5,
      las: 6,
    });
  });

  it("matches no word that is split differently, and none that hangs on it", () => {
    const { all, relations } = tallySyntax(gold, split(gold, 3));
    expect(all).toMatchObject({ gold: 6, predicted: 7, right: { words: 5, upos: 5, uas: 4 } });
    expect(relations.get("obj")).toEqual({ gold: 1, predicted: 1, right: 0 });
    expect(relations.get("amod")).toEqual({ gold: 1, predicted: 1, right: 0 });
  });

  it("goes on matching after a word that is joined to its neighbour", () => {
    const { all } = tallySyntax(split(gold, 3), gold);
    expect(all).toMatchObject({ gold: 7, predicted: 6, right: { words: 5, uas: 4 } });
  });

  it("leaves out punctuation by what the gold word is, not by what it was taken for", () => {
    const taken = tallySyntax(gold, butFor(5, { upos: "SYM", deprel: "dep" }));
    expect(taken.withoutPunctuation).toMatchObject({ gold: 5, predicted: 5, right: { las: 5 } });
    const missed = tallySyntax(gold, butFor(4, { upos: "PUNCT", deprel: "punct" }));
    expect(missed.withoutPunctuation).toMatchObject({ gold: 5, predicted: 5, right: { las: 4 } });
  });

  it("leaves out an unmatched predicted word that says it is punctuation", () => {
    const cut = split(gold, 3);
    expect(tallySyntax(gold, cut).withoutPunctuation.predicted).toBe(6);
    const marked = cut.map((t, i) => (i === 4 ? { ...t, upos: "PUNCT" } : t));
    expect(tallySyntax(gold, marked).withoutPunctuation.predicted).toBe(5);
  });

  it("asks for the gold root", () => {
    const turned = butFor(2, { head: 3 }).map((t, i) => (i === 3 ? { ...t, head: -1 } : t));
    const { roots, all } = tallySyntax(gold, turned);
    expect(roots).toBe(0);
    expect(all.right.uas).toBe(4);
  });

  it("survives a sentence of which nothing was parsed", () => {
    expect(tallySyntax(gold, [])).toMatchObject({
      roots: 0,
      all: { predicted: 0, right: { words: 0 } },
    });
    expect(syntaxReport(sumSyntax([]))).toContain("0 sentences");
  });
});

describe("figures of trees", () => {
  it("are precision over predicted, recall over gold words", () => {
    const { all } = tallySyntax(gold, split(gold, 3));
    const { precision, recall, f1 } = syntaxFigure(all.right.words, all.predicted, all.gold);
    expect([precision, recall, f1]).toEqual([5 / 7, 5 / 6, 10 / 13]);
  });

  it("are of the sum of all sentences", () => {
    const sum = sumSyntax([tallySyntax(gold, gold), tallySyntax(gold, butFor(4, { head: 2 }))]);
    expect(sum.all).toMatchObject({ gold: 12, predicted: 12, right: { las: 11 } });
    expect(sum.relations.get("amod")).toEqual({ gold: 2, predicted: 2, right: 1 });
    expect([sum.sentences, sum.roots]).toEqual([2, 2]);
  });

  it("stand in a table with relations frequent enough to tell, without punctuation", () => {
    const often = (n: number) => Array.from({ length: n }, () => tallySyntax(gold, gold));
    expect(syntaxReport(sumSyntax(often(19)))).not.toContain("amod");
    const lines = syntaxReport(sumSyntax(often(20))).split("\n");
    expect(lines).toContain(`${"amod".padEnd(22)}    1.000   1.000  1.000         20       20`);
    expect(lines).toContain(`${"LAS".padEnd(22)}    1.000   1.000  1.000        100      100`);
    expect(lines.some((line) => line.startsWith("punct"))).toBe(false);
  });
});

/** The tree with word `i` cut in two, the second part hanging on the first. */
const split = (tree: Tree, i: number): Tree =>
  tree.flatMap((token, at) => {
    const head = token.head > i ? token.head + 1 : token.head;
    if (at !== i) return [{ ...token, head }];
    const middle = token.start + 2;
    return [
      { ...token, head, end: middle, text: token.text.slice(0, 2) },
      { ...token, head: i, start: middle, text: token.text.slice(2), deprel: "flat" },
    ];
  });
