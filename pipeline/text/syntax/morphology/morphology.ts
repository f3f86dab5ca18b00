/** Lemmas and features of the words of a sentence. In: words with their tags. Out: both, as the treebank writes them. */
import { type FeatsModel, featsOf } from "./feats.ts";
import { type LemmaModel, lemmatizer } from "./lemmas.ts";
import { contextsOf, type TaggedWord } from "./traits.ts";

export interface MorphologyModel {
  readonly lemmas: LemmaModel;
  readonly feats: FeatsModel;
}

interface Morphology {
  readonly lemma: string;
  /** As in `Mood=Ind|Tense=Past`; empty for none. */
  readonly feats: string;
}

/**
 * A function that gives lemma and features of each word of one sentence, in order. The whole sentence is asked for
 * because "was" and "come" have the number and mood that their neighbours show. Unknown tags give the word in small
 * letters and no features. Never throws.
 */
export const morphology = (
  model: MorphologyModel,
): ((words: readonly TaggedWord[]) => readonly Morphology[]) => {
  const lemmaOf = lemmatizer(model.lemmas);
  const feats = featsOf(model.feats);
  return (words) => {
    const contexts = contextsOf(words);
    const all = feats(contexts);
    return contexts.map((context, i) => ({
      lemma: lemmaOf(context.text, context),
      feats: all[i] ?? "",
    }));
  };
};
