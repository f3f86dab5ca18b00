/** What time expressions are resolved against. */

export interface Reference {
  /** EDTF of the document's date; null, open or an interval where no single day is known. */
  readonly published: string | null;
  /** Of the verb beside the expression, where it is known. News looks back. */
  readonly tense?: "past" | "future";
  /** ISO day that the text spoke of last: what "the next day" and "two days later" count from. */
  readonly told?: string;
}
