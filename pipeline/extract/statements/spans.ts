/** From ranges of words to spans of the text, edges as the codebook says. In: words, ranges. Out: spans (code points). */
import { type Span, span } from "../../text/span.ts";
import { withoutEdgeMarks } from "./edges.ts";
import type { Range } from "./phrases.ts";
import type { Word } from "./words.ts";

export const spanOf = (words: readonly Word[], range: Range): Span =>
  span(words[range.from]?.start ?? 0, words[range.to - 1]?.end ?? 0);

/** A segment's span, a full stop before a mark that closes it kept: without edge marks; a lone quotation without its own marks and the comma before the cue. */
export const contentSpan = (
  reading: string,
  words: readonly Word[],
  range: Range,
): readonly Span[] => {
  const closed = /^(?:[”"]|'')$/.test(words[range.to]?.text ?? "");
  const trimmed = { ...withoutEdgeMarks(words, range), ...(closed ? { to: range.to } : {}) };
  if (trimmed.to <= trimmed.from) return [];
  const only = trimmed.to - trimmed.from === 1 ? words[trimmed.from]?.quotation : null;
  if (only) return [innerSpan(reading, only.inner)];
  return [spanOf(words, trimmed)];
};

/** Inside marks a full stop stays, a comma before the cue goes. */
export const innerSpan = (reading: string, inner: Span): Span => {
  let { start, end } = inner;
  while (end > start && /[\s,]/.test(reading.charAt(end - 1))) end--;
  while (start < end && /\s/.test(reading.charAt(start))) start++;
  return span(start, end);
};
