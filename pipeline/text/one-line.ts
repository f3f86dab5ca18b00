/**
 * Words as a value that is no quotation: in NFC, on one line with single blanks and none at the edges, without characters
 * that control a terminal or turn the direction of writing, and without the `|` that parts the items of a list.
 */
export const oneLine = (words: string): string =>
  words
    .replace(/\p{Bidi_Control}/gu, "")
    .replace(/[\s|\p{Cc}]+/gu, " ")
    .trim()
    .normalize("NFC");
