/** How a content is quoted, from the quotation marks of its article. */
import type { quoteType } from "../../schema/codes/statements.ts";
import type { CodeOf } from "../../schema/vocabulary.ts";
import type { Quotation } from "../text/quotations.ts";
import { contains, overlaps, type Span } from "../text/span.ts";

/** direct: every segment inside quotation marks; mixed: any mark inside; else indirect. */
export const quoteTypeOf = (
  segments: readonly Span[],
  quotations: readonly Quotation[],
): CodeOf<typeof quoteType> => {
  const inside = (s: Span) => quotations.some((q) => contains(q.outer, s));
  if (segments.every(inside)) return "direct";
  const touched = (s: Span) => quotations.some((q) => overlaps(q.outer, s));
  return segments.some(touched) ? "mixed" : "indirect";
};
