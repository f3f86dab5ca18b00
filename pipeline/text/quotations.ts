/** Quotation marks of a text, paired paragraph by paragraph. */
import type { Span } from "./span.ts";

export interface Quotation {
  /** With its marks. An unclosed quotation ends with its paragraph, an unopened one starts with it. */
  readonly outer: Span;
  /** Without its marks. */
  readonly inner: Span;
  /** 0 for an outermost quotation, 1 for one inside it, … */
  readonly depth: number;
  /** Index of the paragraph (in the order given) that holds it. */
  readonly paragraph: number;
  readonly opened: boolean;
  readonly closed: boolean;
  /** True where the quotation before it was left open and this paragraph opens anew: one quotation over paragraphs. */
  readonly continues: boolean;
}

/**
 * Pairs the quotation marks of a reading. `paragraphs` are spans of the reading in order; marks pair only within one.
 * Apostrophes, inches and feet are no marks.
 */
export const findQuotations = (
  _reading: string,
  _paragraphs: readonly Span[],
): readonly Quotation[] => [];
