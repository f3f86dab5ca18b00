/** Which stretches of statements' contents lie in which sentence. */
import { contains, type Span, span } from "../../text/span.ts";
import type { StatementCandidate } from "../candidates.ts";
import type { Sentence } from "../context.ts";

/** A stretch of a statement's content that lies in a sentence. */
export interface Content {
  readonly statement: number;
  readonly segment: Span;
  readonly cue: Span | null;
  /** Words that name who says it. */
  readonly speakers: readonly Span[];
  /** What is in it is denied: it is told as not so. */
  readonly denied: boolean;
  /** What is in it is turned down. */
  readonly refused: boolean;
}

export const contentsBySentence = (
  sentences: readonly Sentence[],
  statements: readonly StatementCandidate[],
): readonly (readonly Content[])[] => {
  const found: Content[][] = sentences.map(() => []);
  statements.forEach(({ segments, cue, source, coSources, act, factuality }, statement) => {
    const speakers = [...(source ? [source] : []), ...coSources].map(({ head }) => head);
    const meant = factuality !== "negated";
    const [denied, refused] = [meant && act === "deny", meant && act === "reject"];
    for (const segment of [...segments, ...(cue ? [cue] : [])]) {
      let i = firstEnding(sentences, segment.start);
      for (let s = sentences[i]; s && s.start < segment.end; s = sentences[++i])
        found[i]?.push({
          statement,
          segment: segment === cue ? span(0, 0) : segment,
          cue,
          speakers,
          denied,
          refused,
        });
    }
  });
  return found;
};

/** The shortest content that holds a place. */
export const innermost = (contents: readonly Content[], place: Span): Content | null => {
  let best: Content | null = null;
  for (const content of contents)
    if (
      contains(content.segment, place) &&
      (!best || length(content.segment) < length(best.segment))
    )
      best = content;
  return best;
};

const length = (s: Span): number => s.end - s.start;

export const sentenceFinder =
  (sentences: readonly Sentence[]) =>
  (place: number): Span | null => {
    const sentence = sentences[firstEnding(sentences, place)];
    return sentence && sentence.start <= place ? sentence : null;
  };

/** Index of the first sentence that ends after a place: binary search. */
const firstEnding = (sentences: readonly Sentence[], place: number): number => {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
};
