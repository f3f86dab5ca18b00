/** Intervals: what one end tells of the other, and the days from the first to the last. EDTF out. */
import { boundsOf, intervalText } from "../edtf.ts";
import type { Meaning } from "../meaning.ts";

type DateMeaning = Extract<Meaning, { kind: "date" }>;
interface Ends {
  readonly from: Meaning | null;
  readonly to: Meaning | null;
}

/** The calendar date in a meaning: "March" of "the end of March". */
const dateIn = (meaning: Meaning | null): DateMeaning | null => {
  if (meaning?.kind === "date") return meaning;
  return meaning?.kind === "part" || meaning?.kind === "nth" ? dateIn(meaning.of) : null;
};

const redated = (meaning: Meaning | null, date: DateMeaning): Meaning =>
  meaning?.kind === "part" || meaning?.kind === "nth"
    ? { ...meaning, of: redated(meaning.of, date) }
    : date;

/** "from June 3 to July 2, 2001", "from 3 May 2001 to 7 June": the year said at one end holds for the other. */
export const completed = (ends: Ends): Ends => {
  const [a, b] = [dateIn(ends.from), dateIn(ends.to)];
  if (a === null || b === null) return ends;
  const [from, to] = completedDates(a, b);
  return { from: redated(ends.from, from), to: redated(ends.to, to) };
};

const completedDates = (
  from: DateMeaning,
  to: DateMeaning,
): readonly [DateMeaning, DateMeaning] => {
  if (from.month === null && to.month !== null)
    return completedDates({ ...from, month: monthBefore(from, to) }, to);
  if (to.month === null && from.month !== null)
    return completedDates(from, { ...to, month: monthAfter(from, to) });
  const crosses = (from.month ?? 0) > (to.month ?? from.month ?? 0) ? 1 : 0;
  if (from.year === null && to.year !== null && from.which === null)
    return [{ ...from, year: to.year - crosses }, to];
  if (to.year === null && from.year !== null && to.which === null)
    return [from, { ...to, year: from.year + crosses }];
  return [from, to];
};

/** "from April 27 to the 3rd": in the same month if the day is still to come in it, else in the next. */
const monthAfter = (from: DateMeaning, to: DateMeaning): number => {
  const month = from.month ?? 1;
  return (to.day ?? 0) > (from.day ?? 0) ? month : (month % 12) + 1;
};

/** "from the 27th to the 3rd of April": in the same month if the day is not past it, else in the one before. */
const monthBefore = (from: DateMeaning, to: DateMeaning): number => {
  const month = to.month ?? 1;
  return (to.day ?? 31) > (from.day ?? 0) ? month : ((month + 10) % 12) + 1;
};

/** "from August to October": the end follows the start that was settled, in its year or the next. */
export const startYear = (to: Meaning, from: Meaning | null, start: string | null): Meaning => {
  const [a, b] = [dateIn(from), dateIn(to)];
  if (a === null || b === null || start === null) return to;
  if (b.year !== null || b.which !== null || a.month === null || b.month === null) return to;
  const crosses = a.month > b.month ? 1 : 0;
  return redated(to, { ...b, year: Number(start.slice(0, 4)) + crosses });
};

interface Edge {
  readonly of: Meaning;
  /** The time itself is left out: the interval begins after it, or ends before it. */
  readonly beside: boolean;
}

/**
 * The beginning, the middle and the end of a time are moments where an interval has its edge: from the end of June to
 * the end of July is July, from April to the middle of May ends with the first half of May. Open intervals keep an edge
 * inside the time vague.
 */
export const edgeOf = (
  meaning: Meaning,
  side: "from" | "to",
  exclude: boolean,
  closed: boolean,
): Edge => {
  if (meaning.kind !== "part") return { of: meaning, beside: exclude };
  const [inner, outer] = side === "from" ? ["beginning", "end"] : ["end", "beginning"];
  if (meaning.part === inner) return { of: closed ? meaning.of : meaning, beside: false };
  if (meaning.part === "middle" && closed && hasHalves(meaning.of))
    return { of: half(side === "from" ? 2 : 1, meaning.of), beside: false };
  const beside = meaning.part === outer && (closed || exclude);
  return beside ? { of: meaning.of, beside } : { of: meaning, beside: exclude };
};

const hasHalves = (of: Meaning): boolean =>
  of.kind === "year" || of.kind === "decade" || of.kind === "century" || dateIn(of)?.day === null;

const half = (nth: 1 | 2, of: Meaning): Meaning => ({
  kind: "nth",
  nth,
  count: 1,
  item: { unit: "half" },
  of,
});

/**
 * An interval from one EDTF to another, both ends in the precision of the finer; of an end that is itself an
 * interval the outer side counts.
 */
export const spanning = (start: string | null, end: string | null): string | null => {
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
