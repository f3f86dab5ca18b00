/** From ranges of words to spans of the text, edges as the codebook says. In: words, ranges. Out: spans (code points). */
import { type Span, span } from "../../text/span.ts";
import { withoutEdgeMarks } from "./edges.ts";
import type { Range } from "./phrases.ts";
import type { Word } from "./words.ts";

export const spanOf = (words: readonly Word[], range: Range): Span =>
  span(words[range.from]?.start ?? 0, words[range.to - 1]?.end ?? 0);

/**
 * The spans of a content's segments, without edge marks, but with a full stop before a mark that closes it. Lone
 * quotations go without their own marks and the comma before the cue; beside words of the author's they keep the marks.
 */
export const contentSpans = (
  reading: string,
  words: readonly Word[],
  ranges: readonly Range[],
): readonly Span[] => {
  const parts = ranges
    .map((range) => trimmed(words, range))
    .filter((range) => range.from < range.to);
  const inners = parts.flatMap((range) => loneQuotation(words, range) ?? []);
  return inners.length === parts.length
    ? inners.map((inner) => innerSpan(reading, inner))
    : parts.map((range) => spanOf(words, range));
};

const trimmed = (words: readonly Word[], range: Range): Range => {
  const closed = /^(?:[”"]|'')$/.test(words[range.to]?.text ?? "");
  return { ...withoutEdgeMarks(words, range), ...(closed ? { to: range.to } : {}) };
};

const loneQuotation = (words: readonly Word[], { from, to }: Range): Span | null =>
  to - from === 1 ? (words[from]?.quotation?.inner ?? null) : null;

/** Inside marks a full stop stays, a comma before the cue goes. */
export const innerSpan = (reading: string, inner: Span): Span => {
  let { start, end } = inner;
  while (end > start && /[\s,]/.test(reading.charAt(end - 1))) end--;
  while (start < end && /\s/.test(reading.charAt(start))) start++;
  return span(start, end);
};
