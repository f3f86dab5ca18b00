/**
 * Pairs single quotation marks of one paragraph, ‘…’ and '…', and keeps them from apostrophes.
 * In: the reading, the paragraph, the double pairs in it. Out: the single pairs; what does not pair is an apostrophe.
 */
import { type Span, span } from "../span.ts";
import type { Pair } from "./doubles.ts";

const MARK = /[‘’‚']/g;
const LETTER = /[\p{L}\p{N}]/u;
/** Words that drop their head: ’90s, ’em, ’til. */
const CLIPPED = /^(?:\d0s|em|til|till|cause|twas|tis|round|bout|n)(?![\p{L}])/iu;

interface Candidate {
  readonly at: number;
  readonly curly: boolean;
  readonly opens: boolean;
  readonly closes: boolean;
  /** A plural's possessive ("the workers’ party") closes only where nothing else does. */
  readonly weak: boolean;
}

const candidateAt = (reading: string, at: number, bounds: Span): Candidate => {
  const before = at > bounds.start ? reading.charAt(at - 1) : " ";
  const after = at + 1 < bounds.end ? reading.charAt(at + 1) : " ";
  const mark = reading.charAt(at);
  const free = !LETTER.test(before) && !CLIPPED.test(reading.slice(at + 1, at + 7));
  return {
    at,
    curly: mark !== "'",
    opens: mark !== "’" && free && !/\s/.test(after) && !/[’'”"]/.test(after),
    closes: mark !== "‘" && mark !== "‚" && !/\s/.test(before) && !LETTER.test(after),
    weak: /s/i.test(before) && /\s/.test(after),
  };
};

/** Pairs of the paragraph, in no order. A pair lies within one double pair or outside of all. */
export const pairSingles = (
  reading: string,
  bounds: Span,
  doubles: readonly Pair[],
): readonly Pair[] => {
  const taken = new Set(doubles.flatMap((d) => marksOf(d)));
  const words = reading.slice(bounds.start, bounds.end);
  const candidates = [...words.matchAll(MARK)]
    .map((match) => bounds.start + match.index)
    .filter((at) => !taken.has(at))
    .map((at) => candidateAt(reading, at, bounds));
  const edges = doubles.flatMap((d) => [d.outer.start, d.outer.end]).sort((a, b) => a - b);
  return pairUp(reading, candidates, edges);
};

const marksOf = (pair: Pair): number[] => {
  const places: number[] = [];
  for (let at = pair.outer.start; at < pair.inner.start; at++) places.push(at);
  for (let at = pair.inner.end; at < pair.outer.end; at++) places.push(at);
  return places;
};

const pairUp = (
  reading: string,
  candidates: readonly Candidate[],
  edges: readonly number[],
): Pair[] => {
  const pairs: Pair[] = [];
  let open: Candidate | null = null;
  let weak: Candidate | null = null;
  const settle = (close: Candidate | null): void => {
    if (open && close && isQuotation(reading, open, close, edges)) {
      const outer = span(open.at, close.at + 1);
      pairs.push({ outer, inner: span(open.at + 1, close.at), opened: true, closed: true });
    }
    open = null;
    weak = null;
  };
  for (const candidate of candidates) {
    if (candidate.opens) {
      settle(weak);
      open = candidate;
    } else if (open !== null && candidate.closes) {
      if (candidate.weak) weak ??= candidate;
      else settle(candidate);
    }
  }
  settle(weak);
  return pairs;
};

/** Straight ones count from three words up or where speech ends in them; none may cross a double one. */
const isQuotation = (
  reading: string,
  open: Candidate,
  close: Candidate,
  edges: readonly number[],
): boolean => {
  if (open.curly !== close.curly) return false;
  const words = reading.slice(open.at + 1, close.at);
  const crosses = edgesBetween(edges, open.at, close.at) % 2 === 1;
  if (crosses || words.length === 0) return false;
  return open.curly || /[.,?!…]$/.test(words) || words.trim().split(/\s+/, 3).length >= 3;
};

/** How many of the sorted edges lie within the open interval. */
const edgesBetween = (edges: readonly number[], from: number, to: number): number =>
  firstAbove(edges, to) - firstAbove(edges, from);

const firstAbove = (edges: readonly number[], value: number): number => {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
};
