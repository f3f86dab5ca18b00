/** What a word's features are told from. In: words with their tags. Out: hashes of the word and of words around it. */
import { wordSet } from "../../word-set.ts";
import { hashOf, join } from "../hash.ts";
import { keyOf, type Looked, tagOf } from "./lemmas.ts";

export const FEATS_BITS = 16;
export const FEATS_MASK = (1 << FEATS_BITS) - 1;
export const TRAITS = 18;

/** A word with what its neighbours ask of it. */
export interface Context extends Looked {
  readonly text: string;
  /** Hashes of the word and of its tags. */
  readonly word: number;
  readonly kind: number;
  /** The index of the last word before it that may be a subject; -1 for none. */
  readonly subject: number;
  /** The index of the last auxiliary before it since another verb or the beginning of a clause; -1 for none. */
  readonly auxiliary: number;
}

export interface TaggedWord {
  /** As in the reading. */
  readonly text: string;
  readonly upos: string;
  readonly xpos: string;
}

/** The contexts of the words of a sentence. */
export const contextsOf = (words: readonly TaggedWord[]): readonly Context[] => {
  let [subject, auxiliary] = [-1, -1];
  return words.map(({ text, upos, xpos }, i) => {
    const key = keyOf(text);
    const tag = tagOf(upos, xpos);
    const [word, kind] = [hashOf(key), hashOf(tag)];
    const context = { text, key, tag, xpos, word, kind, subject, auxiliary };
    if (MAY_BE_SUBJECT.has(upos) && words[i - 1]?.xpos !== "IN") subject = i;
    if (upos === "AUX") auxiliary = i;
    else if (ENDS_VERB_GROUP.has(upos)) auxiliary = -1;
    return context;
  });
};

const MAY_BE_SUBJECT = wordSet("PRON NOUN PROPN DET NUM");
const ENDS_VERB_GROUP = wordSet("VERB PUNCT SCONJ NOUN PROPN");

const shapeOf = (text: string): number =>
  (/^\p{Lu}/u.test(text) ? 1 : 0) +
  (/^\p{Lu}+$/u.test(text) ? 2 : 0) +
  (/\d/.test(text) ? 4 : 0) +
  (/[./:]/.test(text) ? 8 : 0) +
  (/\p{L}/u.test(text) ? 16 : 0);

/** Writes hashes into `traits` (length `TRAITS`). */
export const describeWord = (words: readonly Context[], at: number, traits: Int32Array): void => {
  const self = words[at] ?? BEYOND;
  const [last, before] = [words[at - 1] ?? BEYOND, words[at - 2] ?? BEYOND];
  const [next, after] = [words[at + 1] ?? BEYOND, words[at + 2] ?? BEYOND];
  const subject = words[self.subject] ?? BEYOND;
  const auxiliary = words[self.auxiliary] ?? BEYOND;
  const { word, kind } = self;
  traits[0] = kind;
  traits[1] = word;
  traits[2] = join(kind, hashOf(self.key.slice(-3)));
  traits[3] = join(kind, shapeOf(self.text));
  traits[4] = join(kind, last.word);
  traits[5] = join(kind, last.kind);
  traits[6] = join(kind, next.word);
  traits[7] = join(kind, next.kind);
  traits[8] = join(join(kind, last.kind), before.kind);
  traits[9] = join(join(kind, next.kind), after.kind);
  traits[10] = join(join(kind, last.kind), next.kind);
  traits[11] = join(kind, subject.word);
  traits[12] = join(kind, subject.kind);
  traits[13] = join(kind, auxiliary.word);
  traits[14] = join(join(kind, auxiliary.word), last.kind);
  traits[15] = join(join(kind, before.word), last.word);
  traits[16] = join(word, join(last.word, next.kind));
  traits[17] = join(kind, join(at === 0 ? 1 : 0, join(auxiliary.kind, subject.kind)));
  for (let i = 0; i < TRAITS; i++) traits[i] = join(traits[i] ?? 0, i);
};

const BEYOND: Context = {
  text: "",
  key: "",
  tag: "",
  xpos: "",
  word: 1,
  kind: 1,
  subject: -1,
  auxiliary: -1,
};
