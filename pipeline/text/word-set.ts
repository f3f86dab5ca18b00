/** A closed class of words as grammar lists it. In: words between single spaces. Out: their set. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));
