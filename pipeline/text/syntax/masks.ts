/**
 * Masked quotations: a quotation, however long, read as one token of the sentence that frames it. In: tokens as
 * spans and the quotations of a sentence. Out: tokens, those of a quotation replaced by one.
 */
import { overlaps, type Span } from "../span.ts";

/** What the parser reads in place of a quotation's words. */
export const MASKED = '""';
/** Its joint tag. */
export const MASK_TAG = "X QUOTE";

/** Quotations must be in order and not overlap. */
export const masking = (
  tokens: readonly Span[],
  quotations: readonly Span[],
): readonly { readonly at: Span; readonly isMasked: boolean }[] => {
  const free = tokens.filter(
    (token) => !quotations.some((quotation) => overlaps(quotation, token)),
  );
  return [
    ...free.map((at) => ({ at, isMasked: false })),
    ...quotations.map((at) => ({ at, isMasked: true })),
  ].sort((a, b) => a.at.start - b.at.start);
};
