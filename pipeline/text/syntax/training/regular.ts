/** Forms of words by the rules of spelling, for what the treebank happens not to have. In: words. Out: more words. */
import { verbForms, withS } from "../../inflection.ts";
import { type Inflected, IRREGULAR } from "./irregular.ts";

/** Irregular forms count more than a few slips of the treebank. */
const REPEATED = 4;

/** Irregular forms, and regular ones of lemmas that have none of the kind among the words or the irregular ones. */
export const inflected = (words: readonly Inflected[]): readonly Inflected[] => {
  const kind = ({ lemma, xpos }: Inflected) => `${xpos} ${lemma}`;
  const seen = new Set([...words, ...IRREGULAR].map(kind));
  const [verbs, nouns, adjectives] = ["VERB", "NOUN", "ADJ"].map((upos) => lemmasOf(words, upos));
  const built = [
    ...(verbs ?? []).flatMap(formsOfVerb),
    ...(nouns ?? []).flatMap((lemma) => [noun(lemma), ...formsOfVerb(lemma)]),
    ...(adjectives ?? []).flatMap(degrees),
  ];
  const known = new Set(words.map(({ text, xpos }) => `${xpos} ${text.toLowerCase()}`));
  const often = Array.from({ length: REPEATED }, () => IRREGULAR).flat();
  const isNew = (word: Inflected): boolean => !known.has(`${word.xpos} ${word.text}`);
  return [...often, ...built.filter((word) => !seen.has(kind(word)) && isNew(word))];
};

const lemmasOf = (words: readonly Inflected[], upos: string): readonly string[] => {
  const lemmas = new Set(words.filter((word) => word.upos === upos).map(({ lemma }) => lemma));
  return [...lemmas].filter((lemma) => /^[a-z]{3,}$/.test(lemma));
};

const TAGS = { s: "VBZ", past: "VBD", participle: "VBN", ing: "VBG" } as const;

const formsOfVerb = (lemma: string): readonly Inflected[] =>
  verbForms(lemma).flatMap(([text, form]) =>
    form === "base" ? [] : [{ text, lemma, upos: "VERB", xpos: TAGS[form] }],
  );

const noun = (lemma: string): Inflected => ({
  text: withS(lemma),
  lemma,
  upos: "NOUN",
  xpos: "NNS",
});

/** Longer adjectives take "more" and "most". */
const SHORT = 7;

const degrees = (lemma: string): readonly Inflected[] => {
  if (lemma.length > SHORT) return [];
  const stem = lemma.replace(/e$/, "").replace(/([^aeiou])y$/, "$1i");
  const degree = (ending: string, xpos: string) => ({
    text: stem + ending,
    lemma,
    upos: "ADJ",
    xpos,
  });
  return [degree("er", "JJR"), degree("est", "JJS")];
};
