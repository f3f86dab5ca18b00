/** Lemmas and features of the words of a sentence. In: words with their tags. Out: both, as the treebank writes them. */
import { remembered } from "../../remembered.ts";
import { type FeatsModel, featsOf } from "./feats.ts";
import { keyOf, type LemmaModel, lemmatizer, tagOf } from "./lemmas.ts";
import { contextsOf, type TaggedWord } from "./traits.ts";

export interface MorphologyModel {
  readonly lemmas: LemmaModel;
  readonly feats: FeatsModel;
}

/**
 * A function that gives the features of each word of one sentence, as in `Mood=Ind|Tense=Past`, empty for none. The
 * whole sentence is asked for because "was" and "come" have the number and mood that their neighbours show. Unknown
 * tags give no features. Never throws.
 */
export const features = (
  model: MorphologyModel,
): ((words: readonly TaggedWord[]) => readonly string[]) => {
  const feats = featsOf(model.feats);
  return (words) => feats(contextsOf(words));
};

/** A function that gives the lemma of a word; with unknown tags it is the word in small letters. Never throws. */
export const lemmas = (model: MorphologyModel): ((word: TaggedWord) => string) => {
  const lemmaOf = lemmatizer(model.lemmas);
  const byTag = new Map<string, (text: string) => string>();
  return ({ text, upos, xpos }) => {
    const tag = tagOf(upos, xpos);
    const known =
      byTag.get(tag) ?? remembered((word) => lemmaOf(word, { key: keyOf(word), tag, xpos }));
    byTag.set(tag, known);
    return known(text);
  };
};
