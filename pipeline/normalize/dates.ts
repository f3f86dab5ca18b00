/** Words that tell when → the columns of a date, resolved against the day of publication or of the utterance. */

import type { Span } from "../text/span.ts";
import type { Calendar } from "../time/calendar.ts";
import { boundsOf } from "../time/edtf.ts";
import { findTimeExpressions, type TimeExpression } from "../time/expressions.ts";
import { resolve } from "../time/resolve.ts";
import type { Scene } from "./scene.ts";

export interface Dated {
  readonly date_edtf: string | null;
  readonly date_start: string | null;
  readonly date_end: string | null;
  /** Verbatim. */
  readonly date_text: string | null;
}

export const UNDATED: Dated = {
  date_edtf: null,
  date_start: null,
  date_end: null,
  date_text: null,
};

export interface When {
  /** EDTF of the day from which relative words count; null where it is unknown. */
  readonly from: string | null;
  /** EDTF of the document's day, which gives dates without a year theirs. */
  readonly published: string | null;
  readonly tense: "past" | "future";
}

/** The columns that the words of a span give; words that settle no date are kept as words. */
export const dateReader =
  (scene: Scene, calendar: Calendar) =>
  (place: Span | null, when: When): Dated => {
    if (place === null) return UNDATED;
    const found = findTimeExpressions(scene.reading, place, calendar);
    const [longest] = found.toSorted((a, b) => b.end - b.start - (a.end - a.start));
    return { ...datedBy(longest && edtfOf(longest, when)), date_text: scene.cut(place) };
  };

const edtfOf = (expression: TimeExpression, when: When): string | null => {
  const isCalendarDate = expression.meaning.kind === "date" || expression.meaning.kind === "named";
  const published = isCalendarDate ? when.published : when.from;
  return resolve(expression, { published, tense: when.tense });
};

/** The columns of an EDTF expression, without words. */
export const datedBy = (edtf: string | null | undefined): Dated => {
  if (!edtf) return UNDATED;
  const { start, end } = boundsOf(edtf);
  return { date_edtf: edtf, date_start: start, date_end: end, date_text: null };
};
