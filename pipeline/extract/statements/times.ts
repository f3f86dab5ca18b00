/** When it was said: the time expression beside a cue. In: reading, calendar, spans. Out: a span, or null. */
import { overlaps, type Span, span } from "../../text/span.ts";
import type { Calendar } from "../../time/calendar.ts";
import { findTimeExpressions } from "../../time/expressions.ts";

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
export const timeBeside = (reading: string, calendar: Calendar, b: Beside): Span | null => {
  const free = (s: Span): boolean => !b.contents.some((content) => overlaps(content, s));
  const after = span(b.cue.end, Math.max(b.cue.end, Math.min(b.sentence.end, b.cue.end + REACH)));
  const upTo = Math.min(b.cue.start, b.source?.start ?? b.cue.start);
  const before = span(Math.min(Math.max(b.sentence.start, upTo - REACH_BEFORE), upTo), upTo);
  const found =
    findTimeExpressions(reading, after, calendar).find(free) ??
    findTimeExpressions(reading, before, calendar).filter(free).at(-1);
  return found ? span(found.start, found.end) : null;
};
