/** Spans of an article: code points from the file's start, half-open. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export const span = (start: number, end: number): Span => ({ start, end });

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The smallest span that holds all of the given ones; throws on an empty list. */
export const envelope = (spans: readonly Span[]): Span => {
  if (spans.length === 0) throw new Error("envelope: no spans given");
  return spans.reduce((a, b) => span(Math.min(a.start, b.start), Math.max(a.end, b.end)));
};

/** Order of appearance; of two that start together the longer first. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The span without white space at its edges. */
export const trim = (reading: string, s: Span): Span => {
  const words = reading.slice(s.start, s.end);
  const start = s.start + (words.length - words.trimStart().length);
  return span(start, Math.max(start, s.end - (words.length - words.trimEnd().length)));
};

/** The index of the last of the spans (in order of start) that starts at or before an offset; -1 before all. */
export const lastFrom = (spans: readonly Span[], offset: number): number => {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};
