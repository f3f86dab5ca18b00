/**
 * Pairs double quotation marks of one paragraph: “…”, "…", ``…'', «…», „…“, in any mixture that typists make.
 * In: the reading and the paragraph's span. Out: pairs, unclosed and unopened ones included.
 */
import { type Span, span } from "../span.ts";

export interface Pair {
  readonly outer: Span;
  readonly inner: Span;
  readonly opened: boolean;
  readonly closed: boolean;
}

interface Mark extends Span {
  readonly text: string;
}

const MARK = /[“”„‟«»"]|``|''|‘‘|’’/g;
const SPACE_OR_EDGE = /^[\s([{—–-]?$/;
const AFTER_CLOSE = /^[\s)\]}.,;:!?—–…’'-]?$/;
const WORDLIKE = /[\p{L}\p{N}]/u;

type Side = "open" | "close" | "either";

/** What the neighbours of a mark say of it: an opening mark leans on the word after it, a closing one on that before. */
const leaning = (before: string, after: string): Side => {
  const opens = SPACE_OR_EDGE.test(before) && !/^\s?$/.test(after);
  const closes = AFTER_CLOSE.test(after) && !/^\s?$/.test(before);
  if (opens === closes) return "either";
  return opens ? "open" : "close";
};

const sideOf = (reading: string, mark: Mark, bounds: Span, isOpen: boolean): Side | "none" => {
  const before = mark.start > bounds.start ? reading.charAt(mark.start - 1) : "";
  const after = mark.end < bounds.end ? reading.charAt(mark.end) : "";
  const leans = leaning(before, after);
  if (isInches(before, after, mark, isOpen)) return "none";
  if (mark.text === "“" || mark.text === "``" || mark.text === "‘‘" || mark.text === "«") {
    return isOpen && leans === "close" ? "close" : "open";
  }
  if (mark.text === "„" || mark.text === "‟") return "open";
  if (mark.text === '"') return plainSide(leans, before, after, isOpen);
  return !isOpen && leans === "open" && WORDLIKE.test(after) ? "open" : "close";
};

/** A straight mark: by its neighbours, and where these do not tell ("Syria:"Where") by what is open. */
const plainSide = (leans: Side, before: string, after: string, isOpen: boolean): Side => {
  if (leans === "open") return "open";
  if (leans === "close" && isOpen) return "close";
  if (isOpen) return "close";
  return WORDLIKE.test(after) || /[\s:]|^$/.test(before) ? "open" : "close";
};

const isInches = (before: string, after: string, mark: Mark, isOpen: boolean): boolean =>
  !isOpen && /\d/.test(before) && !/[\p{L}]/u.test(after) && mark.text !== "“";

/** Pairs of the paragraph, in no order. */
export const pairDoubles = (reading: string, bounds: Span): readonly Pair[] => {
  const pairs: Pair[] = [];
  const open: Mark[] = [];
  const words = reading.slice(bounds.start, bounds.end);
  let closedUpTo = bounds.start;
  for (const match of words.matchAll(MARK)) {
    const start = bounds.start + match.index;
    const mark = { start, end: start + match[0].length, text: match[0] };
    const side = sideOf(reading, mark, bounds, open.length > 0);
    if (side === "open") open.push(mark);
    if (side !== "close") continue;
    const partner = open.pop();
    if (partner) pairs.push(pairOf(partner.start, partner.end, mark.start, mark.end, true, true));
    else if (closedUpTo === bounds.start)
      pairs.push(pairOf(bounds.start, bounds.start, mark.start, mark.end, false, true));
    closedUpTo = mark.end;
  }
  return [...pairs, ...unclosed(reading, open, pairs, bounds)];
};

const pairOf = (a: number, b: number, c: number, d: number, opened: boolean, closed: boolean) => ({
  outer: span(a, d),
  inner: span(b, Math.max(b, c)),
  opened,
  closed,
});

/** What was opened and never closed runs to the paragraph's end, or to where the next quotation opens. */
const unclosed = (
  reading: string,
  open: readonly Mark[],
  pairs: readonly Pair[],
  bounds: Span,
): readonly Pair[] => {
  const starts = [...pairs.map((p) => p.outer.start), ...open.map((m) => m.start)];
  starts.sort((a, b) => a - b);
  let at = 0;
  return open.map((mark) => {
    while (at < starts.length && (starts[at] ?? 0) <= mark.start) at++;
    const limit = starts[at] ?? bounds.end;
    let end = limit;
    while (end > mark.end && /\s/.test(reading.charAt(end - 1))) end--;
    return pairOf(mark.start, mark.end, end, end, true, false);
  });
};
