/** When it was said: the time expression beside a cue. In: the context's times, spans. Out: a span, or null. */
import { overlaps, type Span, span } from "../../text/span.ts";
import type { Context } from "../context.ts";

/** How far after its cue an adjunct is looked for, in code points. */
const REACH = 90;
/** How far before its source: a sentence may be a page long. */
const REACH_BEFORE = 400;

interface Beside {
  readonly sentence: Span;
  readonly cue: Span;
  readonly source: Span | null;
  /** Contents of the sentence's statements; times in them are what is spoken of. */
  readonly contents: readonly Span[];
}

/** The expression after the cue, else the last one before the source. */
export const timeBeside = ({ timesIn }: Pick<Context, "timesIn">, b: Beside): Span | null => {
  const free = timesIn(b.sentence).filter((s) => !b.contents.some((c) => overlaps(c, s)));
  const upTo = Math.min(b.cue.start, b.source?.start ?? b.cue.start);
  const found =
    free.find((s) => s.start >= b.cue.end && s.end <= b.cue.end + REACH) ??
    free.findLast((s) => s.end <= upTo && s.start >= upTo - REACH_BEFORE);
  return found ? span(found.start, found.end) : null;
};
