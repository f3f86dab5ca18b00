/** How a content stands to quotation marks: direct, mixed or indirect. Computed from the marks, never from the rule. */
import type { quoteType } from "../../schema/codes/statements.ts";
import type { CodeOf } from "../../schema/vocabulary.ts";
import type { Quotation } from "./quotations.ts";
import { lastFrom, overlaps, type Span } from "./span.ts";

export type QuoteType = CodeOf<typeof quoteType>;

/** Reads the quote type of segments from the quotations of an article, given in order. */
export const quoteTypeReader = (
  reading: string,
  quotations: readonly Quotation[],
): ((segments: readonly Span[]) => QuoteType) => {
  const outer = quotations.filter((q) => q.depth === 0).map((q) => q.outer);
  return (segments) => {
    const parts = segments.map((segment) => partOf(reading, segment, around(outer, segment)));
    if (parts.every((part) => part === "all")) return "direct";
    return parts.every((part) => part === "none") ? "indirect" : "mixed";
  };
};

const around = (outer: readonly Span[], segment: Span): readonly Span[] =>
  outer
    .slice(Math.max(0, lastFrom(outer, segment.start)), lastFrom(outer, segment.end - 1) + 1)
    .filter((q) => overlaps(q, segment));

/** How much of a segment's words stands in quotation marks. */
const partOf = (
  reading: string,
  segment: Span,
  marks: readonly Span[],
): "all" | "some" | "none" => {
  if (marks.length === 0) return "none";
  let from = segment.start;
  const outside: string[] = [];
  for (const mark of marks) {
    outside.push(reading.slice(from, Math.max(from, mark.start)));
    from = Math.max(from, mark.end);
  }
  outside.push(reading.slice(from, Math.max(from, segment.end)));
  return outside.every((words) => words.trim() === "") ? "all" : "some";
};
