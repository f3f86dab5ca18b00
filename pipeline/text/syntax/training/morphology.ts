/** The model of lemmas and features, learned from the sentences of a treebank. */
import type { MorphologyModel } from "../morphology/morphology.ts";
import type { SyntaxToken } from "../tree.ts";
import { trainFeats } from "./feats.ts";
import { trainLemmas } from "./lemmas.ts";

type Word = Pick<SyntaxToken, "text" | "lemma" | "upos" | "xpos" | "feats">;

/** A model trained on sentences; the same sentences and random numbers give the same model. */
export const trainMorphology = (
  sentences: readonly { readonly tree: readonly Word[] }[],
  random: () => number,
): MorphologyModel => {
  const trees = sentences.map(({ tree }) => tree);
  return { lemmas: trainLemmas(trees.flat()), feats: trainFeats(trees, random) };
};
