/** Closed vocabularies: code → meaning and example, in declared order. */

interface Code {
  readonly meaning: string;
  /** Words of a text that the code is right for. */
  readonly example: string;
}

export interface Vocabulary {
  readonly name: string;
  readonly codes: { readonly [code: string]: Code };
}

/** The codes of a vocabulary, as a union of string literals. */
export type CodeOf<V extends Vocabulary> = Extract<keyof V["codes"], string>;

export const vocabulary = <const C extends Vocabulary["codes"]>(name: string, codes: C) => ({
  name,
  codes,
});

/** The codes in declared order. */
export const codesOf = <V extends Vocabulary>(v: V): readonly CodeOf<V>[] =>
  Object.keys(v.codes).filter((word) => isCode(v, word));

/** Whether a word is a code of the vocabulary; narrows the type. */
export const isCode = <V extends Vocabulary>(v: V, word: string): word is CodeOf<V> =>
  Object.hasOwn(v.codes, word);
