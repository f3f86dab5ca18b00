/**
 * Masked quotations: a quotation, however long, read as one token of the sentence that frames it. In: tokens as
 * spans and the quotations of a sentence. Out: tokens, those of a quotation replaced by one.
 */
import { overlaps, type Span, span } from "../span.ts";

/** What the parser reads in place of a quotation's words. */
export const MASKED = '""';
/** Its joint tag. */
export const MASK_TAG = "X QUOTE";

/** Quotations must be in order and not overlap; one without a character masks nothing. */
export const masking = (
  tokens: readonly Span[],
  given: readonly Span[],
): readonly { readonly at: Span; readonly isMasked: boolean }[] => {
  const quotations = given.filter(({ start, end }) => start < end);
  if (quotations.length === 0) return tokens.map((at) => ({ at, isMasked: false }));
  const free = tokens.flatMap((token) => outside(token, quotations));
  return [
    ...free.map((at) => ({ at, isMasked: false })),
    ...quotations.map(({ start, end }) => ({ at: span(start, end), isMasked: true })),
  ].sort((a, b) => a.at.start - b.at.start);
};

/** What a token has outside the quotations: all of it, but where one begins or ends within it. */
const outside = (token: Span, quotations: readonly Span[]): readonly Span[] => {
  const found: Span[] = [];
  let from = token.start;
  for (const quotation of quotations) {
    if (!overlaps(quotation, token)) continue;
    if (quotation.start > from) found.push(span(from, quotation.start));
    from = quotation.end;
  }
  if (from < token.end) found.push(from === token.start ? token : span(from, token.end));
  return found;
};
