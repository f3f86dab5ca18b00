/** A time expression that is known to be one, with its sentence and a reference day → EDTF or "NONE". */
import { once } from "../text/once.ts";
import type { Calendar } from "./calendar.ts";
import { findTimeExpressions } from "./expressions.ts";
import { grammarOf, type Reading } from "./grammar.ts";
import { resolve } from "./resolve.ts";
import { tenseBeside } from "./tense.ts";

const looseGrammar = once((calendar: Calendar) => grammarOf(calendar, true));

/**
 * `context` may be empty; it tells the tense. `referenceDay` is an ISO day, or empty where none is known. Reads the
 * whole expression loosely (lower case, bare abbreviations); if that fails, the longest one found within it.
 */
export const readDate = (
  expression: string,
  context: string,
  referenceDay: string,
  calendar: Calendar,
): string => {
  const meaning = (whole(expression, calendar) ?? longestWithin(expression, calendar))?.meaning;
  if (meaning === undefined) return "NONE";
  const published = referenceDay === "" ? null : referenceDay;
  const told = published === null ? {} : { told: published };
  const tense =
    tenseBeside(expression, context, calendar) ?? (countsAhead(meaning) ? "future" : undefined);
  const edtf = resolve({ meaning }, { published, ...told, ...(tense && { tense }) });
  return edtf ?? "NONE";
};

/** "in two weeks", given as a time, is no duration. */
const countsAhead = (meaning: Reading["meaning"]): boolean =>
  meaning.kind === "shift" && meaning.from === "future";

const LEAD = /^\s*(?:(?:on|in|at|around|about|during|for|by|of) (?:the )?)?/i;
const TAIL = /^[\s.,;:!?)]*$/;

/** The reading that covers the whole expression but for a leading preposition. */
const whole = (expression: string, calendar: Calendar): Reading | null => {
  const parse = looseGrammar(calendar);
  const lead = LEAD.exec(expression)?.[0].length ?? 0;
  for (const start of new Set([expression.search(/\S|$/), lead])) {
    const found = parse(expression, start);
    if (found !== null && TAIL.test(expression.slice(found.end))) return found.value;
  }
  return null;
};

const longestWithin = (expression: string, calendar: Calendar): Reading | null =>
  findTimeExpressions(expression, { start: 0, end: expression.length }, calendar).reduce<
    ReturnType<typeof findTimeExpressions>[number] | null
  >(
    (best, one) => (best === null || one.end - one.start > best.end - best.start ? one : best),
    null,
  );
