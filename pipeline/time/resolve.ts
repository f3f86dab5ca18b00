/**
 * A time expression and what is known of the document's date → EDTF, or null where the words and the reference do
 * not settle it. Nothing is guessed: what counts from today needs a published day; vague times stay open.
 */
import { centuryText, decadeText, intervalText, isEdtf, parseDay, yearText } from "./edtf.ts";
import type { TimeExpression } from "./expressions.ts";
import type { Meaning } from "./meaning.ts";
import type { Reference } from "./reference.ts";
import { movedBy, shifted, stretchOf, upTo } from "./resolve/counting.ts";
import { dateOf, decadeOf } from "./resolve/dates.ts";
import { completed, edgeOf, spanning, startYear } from "./resolve/interval.ts";
import { namedDayOf } from "./resolve/named-day.ts";
import { nthOf, partOf, timeAfter, timeBefore } from "./resolve/placed.ts";
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
      return weekdaysFrom(meaning, reference);
    case "named":
      return namedDayOf(meaning, reference);
    case "unit":
      return today && unitOf(meaning, today, reference.tense);
    case "told":
      return edtfOf(meaning.of, { ...reference, published: reference.told ?? null });
    case "shift":
      return shiftOf(meaning, reference);
    case "seen-from":
      return seenFrom(meaning, reference);
    case "stretch":
      return today && stretchOf(meaning, today);
    case "ended":
      return endedOf(meaning, reference);
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
  if (day === null) return from && movedBy(meaning.amounts, meaning.direction, from);
  const exact = typeof meaning.from !== "string";
  return shifted(meaning.amounts, meaning.direction, day, exact);
};

const anchorOf = (from: Kind<"shift">["from"], reference: Reference): string | null => {
  if (from === "published") return reference.published;
  if (from === "told") return reference.told ?? null;
  if (from === "future") return reference.tense === "future" ? reference.published : null;
  return edtfOf(from, reference);
};

const weekdaysFrom = (meaning: Kind<"weekdays">, reference: Reference): string | null => {
  const from = meaning.from === null ? reference.published : edtfOf(meaning.from, reference);
  const day = parseDay(from ?? "");
  return day && weekdaysOf(meaning, day);
};

const seenFrom = (meaning: Kind<"seen-from">, reference: Reference): string | null => {
  const today = parseDay(reference.published ?? "");
  const then = today && shifted(meaning.amounts, meaning.direction, today, true);
  return then && edtfOf(meaning.of, { ...reference, published: then });
};

const runOf = (meaning: Kind<"run">, reference: Reference): string | null => {
  const from = parseDay(edtfOf(meaning.from, reference) ?? "");
  return from && stretchOf({ amounts: meaning.amounts, direction: 1 }, from.subtract({ days: 1 }));
};

const endedOf = ({ amounts, to, over }: Kind<"ended">, reference: Reference): string | null => {
  const end = edtfOf(to, over ? { ...reference, tense: "past" } : reference);
  return end && upTo(amounts, end);
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
  if (from?.kind === "weekday" && to?.kind === "weekday" && to.which === null)
    return weekdaysBetween(from, to, reference);
  const closed = from !== null && to !== null;
  const first = from && edgeOf(from, "from", meaning.exclude, closed);
  const start = first && edtfOf(first.of, closed ? unhurried(reference) : reference);
  const last = to && edgeOf(startYear(to, from, start), "to", meaning.exclude, closed);
  const end = last && edtfOf(last.of, reference);
  if ((first && !start) || (last && !end)) return null;
  return spanning(
    start && first?.beside ? timeAfter(start) : start,
    end && last?.beside ? timeBefore(end) : end,
  );
};

/** "from Monday to Thursday": the last such days, or the next if the verb is future; Thursday follows on Monday. */
const weekdaysBetween = (
  from: Kind<"weekday">,
  to: Kind<"weekday">,
  reference: Reference,
): string | null => {
  const back = from.which === null && reference.tense !== "future";
  const settled = edtfOf(back ? to : from, reference);
  const beside: Meaning = back ? { ...from, which: "past" } : { ...to, which: "coming" };
  const other = settled && edtfOf(beside, { ...reference, published: settled });
  return other && (back ? intervalText(other, settled) : intervalText(settled, other));
};

/** The verb's future is that of the interval's end: one that began already may still go on. */
const unhurried = ({ published, tense, told }: Reference): Reference => ({
  published,
  ...(tense === "past" && { tense }),
  ...(told !== undefined && { told }),
});
