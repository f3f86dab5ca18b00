/**
 * A time expression and what is known of the document's date → EDTF, or null where the words and the reference do
 * not settle it. Nothing is guessed: what counts from today needs a published day; vague times stay open.
 */
import {
  boundsOf,
  centuryText,
  decadeText,
  intervalText,
  isEdtf,
  parseDay,
  yearText,
} from "./edtf.ts";
import type { TimeExpression } from "./expressions.ts";
import type { Meaning } from "./meaning.ts";
import type { Reference } from "./reference.ts";
import { shifted, stretchOf } from "./resolve/counting.ts";
import { dateOf, decadeOf } from "./resolve/dates.ts";
import { namedDayOf } from "./resolve/named-day.ts";
import { excluding, nthOf, partOf } from "./resolve/placed.ts";
import { stageOf, unitOf, weekdayOf, weekdaysOf } from "./resolve/relative.ts";

/** EDTF of an expression, or null. */
export const resolve = (
  expression: Pick<TimeExpression, "meaning">,
  reference: Reference,
): string | null => {
  const edtf = edtfOf(expression.meaning, reference);
  return edtf !== null && isEdtf(edtf) ? edtf : null;
};

const edtfOf = (meaning: Meaning, reference: Reference): string | null => {
  const today = reference.published === null ? null : parseDay(reference.published);
  switch (meaning.kind) {
    case "date":
      return dateOf(meaning, reference);
    case "year":
      return yearText(meaning.year);
    case "decade":
      return decadeText(decadeOf(meaning, today));
    case "century":
      return centuryText(meaning.number);
    case "stage":
      return stageOf(meaning, reference);
    case "weekday":
      return today && weekdayOf(meaning, today, reference.tense);
    case "weekdays":
      return today && weekdaysOf(meaning, today);
    case "named":
      return namedDayOf(meaning, reference);
    case "unit":
      return today && unitOf(meaning, today, reference.tense);
    case "told":
      return edtfOf(meaning.of, { ...reference, published: reference.told ?? null });
    case "shift":
      return shiftOf(meaning, reference);
    case "stretch":
      return today && stretchOf(meaning, today);
    case "run":
      return runOf(meaning, reference);
    case "part":
      return partWithin(meaning, reference);
    case "nth":
      return nthWithin(meaning, reference);
    case "interval":
      return intervalOf(meaning, reference);
    case "vague":
      return null;
  }
};

type Kind<K extends Meaning["kind"]> = Extract<Meaning, { kind: K }>;

const shiftOf = (meaning: Kind<"shift">, reference: Reference): string | null => {
  const from = anchorOf(meaning.from, reference);
  const day = from === null ? null : parseDay(from);
  if (day === null) return null;
  const exact = typeof meaning.from !== "string";
  return shifted(meaning.amounts, meaning.direction, day, exact);
};

const anchorOf = (from: Kind<"shift">["from"], reference: Reference): string | null => {
  if (from === "published") return reference.published;
  if (from === "told") return reference.told ?? null;
  if (from === "future") return reference.tense === "future" ? reference.published : null;
  return edtfOf(from, reference);
};

const runOf = (meaning: Kind<"run">, reference: Reference): string | null => {
  const from = parseDay(edtfOf(meaning.from, reference) ?? "");
  return from && stretchOf({ amounts: meaning.amounts, direction: 1 }, from.subtract({ days: 1 }));
};

const partWithin = (meaning: Kind<"part">, reference: Reference): string | null => {
  const whole = edtfOf(meaning.of, reference);
  return whole === null ? null : partOf(meaning.part, whole, reference);
};

const nthWithin = (meaning: Kind<"nth">, reference: Reference): string | null => {
  const whole = edtfOf(meaning.of, reference);
  return whole === null ? null : nthOf(meaning, whole);
};

const intervalOf = (meaning: Kind<"interval">, reference: Reference): string | null => {
  const { from, to } = completed(meaning);
  const start = from && edtfOf(from, to === null ? reference : unhurried(reference));
  const end = to && edtfOf(startYear(to, from, start), reference);
  if ((from && !start) || (to && !end)) return null;
  return meaning.exclude ? excluding(start, end) : spanning(start, end);
};

/** The verb's future is that of the interval's end: one that began already may still go on. */
const unhurried = ({ published, tense, told }: Reference): Reference => ({
  published,
  ...(tense === "past" && { tense }),
  ...(told !== undefined && { told }),
});

/** "from August to October": the end follows the start that was settled, in its year or the next. */
const startYear = (to: Meaning, from: Meaning | null, start: string | null): Meaning => {
  if (from?.kind !== "date" || to.kind !== "date" || start === null) return to;
  if (to.year !== null || to.which !== null || from.month === null || to.month === null) return to;
  const crosses = from.month > to.month ? 1 : 0;
  return { ...to, year: Number(start.slice(0, 4)) + crosses };
};

/**
 * An interval from one EDTF to another, both ends in the precision of the finer; of an end that is itself an
 * interval the outer side counts.
 */
const spanning = (start: string | null, end: string | null): string | null => {
  const first = start?.split("/").at(0) ?? null;
  const last = end?.split("/").at(-1) ?? null;
  if (first === null || last === null) return intervalText(first, last);
  const finest = Math.max(first.length, last.length);
  if (!PLAIN.test(first) || !PLAIN.test(last) || first.length === last.length)
    return intervalText(first, last);
  const from = boundsOf(first).start?.slice(0, finest) ?? null;
  const to = boundsOf(last).end?.slice(0, finest) ?? null;
  return from !== null && to !== null ? intervalText(from, to) : null;
};

const PLAIN = /^\d{4}(-\d\d){0,2}$/;

/** "from June 3 to July 2, 2001", "from 3 May 2001 to 7 June": the year said at one end holds for the other. */
const completed = ({
  from,
  to,
}: Kind<"interval">): { from: Meaning | null; to: Meaning | null } => {
  if (from?.kind !== "date" || to?.kind !== "date") return { from, to };
  if (from.month === null && to.month !== null)
    return { from: { ...from, month: to.month, year: to.year }, to };
  const crosses = (from.month ?? 0) > (to.month ?? from.month ?? 0) ? 1 : 0;
  if (from.year === null && to.year !== null)
    return { from: { ...from, year: to.year - crosses }, to };
  if (to.year === null && from.year !== null)
    return { from, to: { ...to, year: from.year + crosses } };
  return { from, to };
};
