/**
 * Lemmas of words whose part of speech is known. In: a word and its tags. Out: its lemma as the treebank writes it:
 * small letters but for names. Exceptions are looked up; for the rest the longest known ending says what to change.
 */

export interface LemmaModel {
  readonly edits: readonly Edit[];
  /** For each XPOS the index of the edit of each ending; the ending of a whole word begins with `WORD_START`. */
  readonly endings: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** For each pair of tags (`tagOf`) the index of the edit of each exception, in the form of `keyOf`. */
  readonly exceptions: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** What makes a lemma of a word: letters in another case, characters taken from the end, others put there. */
export interface Edit {
  readonly letters: Letters;
  readonly take: number;
  readonly put: string;
}

type Letters = (typeof LETTERS)[number];

export const LETTERS = ["small", "kept", "title"] as const;
export const WORD_START = "^";
/** Longest ending that is looked up. */
export const LONGEST_ENDING = 6;

export const tagOf = (upos: string, xpos: string): string => `${upos} ${xpos}`;

/** The word in the form in which it is looked up: small letters, straight apostrophes. */
export const keyOf = (text: string): string => straight(text.toLowerCase());

/** With straight apostrophes, but for a quotation mark that stands alone. */
const straight = (text: string): string => (text.length > 1 ? text.replace(/[‘’‛`´]/g, "'") : text);

/** How a word is looked up. */
export interface Looked {
  /** The word in the form of `keyOf`. */
  readonly key: string;
  /** Its tags in the form of `tagOf`. */
  readonly tag: string;
  readonly xpos: string;
}

export const lemmatizer =
  (model: LemmaModel) =>
  (text: string, { key, tag, xpos }: Looked): string => {
    const exception = model.exceptions.get(tag)?.get(key);
    const edit = model.edits[exception ?? ruleOf(model.endings.get(xpos), key) ?? -1];
    return edit ? edited(text, edit) : text.toLowerCase();
  };

/** The edit of the longest ending that is known. */
export const ruleOf = (
  endings: ReadonlyMap<string, number> | undefined,
  key: string,
): number | undefined => {
  if (!endings) return undefined;
  const word = WORD_START + key;
  for (let length = Math.min(LONGEST_ENDING, word.length); length >= 0; length--) {
    const found = endings.get(word.slice(word.length - length));
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The word with an edit made; the word itself where the edit would take more than there is, or all of it. */
const edited = (text: string, { letters, take, put }: Edit): string => {
  const base = cased(text, letters);
  const lemma = base.slice(0, Math.max(0, base.length - take)) + put;
  return lemma === "" ? base : lemma;
};

/** Small letters; or as it stands; or a capital first in a word all in capitals or all in small letters. */
export const cased = (text: string, letters: Letters): string => {
  const word = straight(text);
  const small = word.toLowerCase();
  if (letters === "small") return small;
  if (letters === "kept" || (word !== small && word !== word.toUpperCase())) return word;
  return small.charAt(0).toUpperCase() + small.slice(1);
};
