/**
 * The published date. In: dates of the head, the dateline, an address, the body's blocks. Out: the explicit day with
 * its words, else a lower bound from the author's own past-tense text, else none.
 */
import type { Quotation } from "../text/quotations.ts";
import { contains, type Span, span } from "../text/span.ts";
import type { Calendar } from "../time/calendar.ts";
import { dayOf, dayText, monthText } from "../time/edtf.ts";
import { findDays } from "./days.ts";
import type { Block, Located, Published } from "./document.ts";

const NOT_PUBLISHED: Published = { edtf: null, source: "none", evidence: null };

/** A supplier's date: an ISO day, month or year, with or without a time of day, or a date in words. */
export const publishedByHint = (hint: string, calendar: Calendar): Published | null => {
  const iso = hint.match(/^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|T| \d)/)?.[0];
  const edtf = iso ?? findDays(hint, calendar)[0]?.iso;
  if (edtf === undefined) return null;
  return { edtf, source: "explicit", evidence: { value: hint, span: null } };
};

/** A day that the file gives; `at` is where it stands in the reading. */
export const publishedOn = (reading: string, iso: string, at: Span): Published => ({
  edtf: iso,
  source: "explicit",
  evidence: { value: reading.slice(at.start, at.end), span: at },
});

/** The day in an address such as https://example.org/2014/06/25/talks. */
export const dayOfUrl = (url: string): { iso: string; at: Span } | null => {
  const match = /\/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?=\/|-|$)/.exec(url);
  if (match === null) return null;
  const [all, year, month, day] = match;
  const date = dayOf(Number(year), Number(month), Number(day));
  return date && { iso: dayText(date), at: span(match.index + 1, match.index + all.length) };
};

interface Bound {
  readonly edtf: string;
  readonly at: Span;
}

/** "Not before": the latest past day, month or year to which the author's own text dates something. */
export const publishedAfter = (
  reading: string,
  blocks: readonly Block[],
  quotations: readonly Quotation[],
  calendar: Calendar,
): Published => {
  const bounds = blocks.flatMap((block, i) => {
    if (block.kind === "heading") return [];
    const quoted = quotations.filter((q) => q.paragraph === i && q.depth === 0);
    return block.sentences
      .filter((s) => isPast(reading.slice(s.start, s.end)))
      .flatMap((s) => boundsIn(reading, s, calendar))
      .filter((bound) => !quoted.some((q) => contains(q.outer, bound.at)));
  });
  const latest = bounds.reduce<Bound | null>((a, b) => (a && a.edtf >= b.edtf ? a : b), null);
  if (latest === null) return NOT_PUBLISHED;
  const { start, end } = latest.at;
  const evidence: Located = { value: reading.slice(start, end), span: latest.at };
  return { edtf: `${latest.edtf}/..`, source: "inferred", evidence };
};

const PAST = /\b(?:was|were|had|did|has|have|saw|took|became|began|came|went|\p{L}{2,}ed)\b/u;
const NOT_YET =
  /\b(?:will|would|shall|should|could|may|might|if|unless|plans?|expected|scheduled|until|by (?:19|20)\d\d)\b/iu;

const isPast = (sentence: string): boolean => PAST.test(sentence) && !NOT_YET.test(sentence);

const YEAR =
  /\b(?:(?:in|since|of|from|during|after|before|early|late|mid|until|to|the|and|fall of|spring of|summer of|winter of),?\s+)(?:(?:early|late|mid)[\s-])?((?:19|20)\d\d)(?![\d%s]|[,.]\d|-\d|\s+(?:people|men|soldiers|troops|dollars))/giu;

const boundsIn = (reading: string, s: Span, calendar: Calendar): readonly Bound[] => {
  const text = reading.slice(s.start, s.end);
  if (!/(?:19|20)\d\d/.test(text)) return [];
  const at = (from: number, to: number): Span => span(s.start + from, s.start + to);
  const days = findDays(text, calendar).map((d) => ({ edtf: d.iso, at: at(d.start, d.end) }));
  const years = [...text.matchAll(YEAR)].flatMap((m) => {
    const to = m.index + m[0].length;
    return m[1] === undefined ? [] : [{ edtf: m[1], at: at(m.index, to) }];
  });
  return [...days, ...months(text, calendar, at), ...years];
};

const months = (
  text: string,
  calendar: Calendar,
  at: (from: number, to: number) => Span,
): readonly Bound[] =>
  [...text.matchAll(/\b(\p{Lu}\p{L}{2,8})\.?,?\s+(?:of\s+)?((?:19|20)\d\d)\b/gu)].flatMap((m) => {
    const month = calendar.months.findIndex((c) => [c.name, ...c.short].includes(m[1] ?? ""));
    if (month < 0 || m[2] === undefined) return [];
    return [{ edtf: monthText(Number(m[2]), month + 1), at: at(m.index, m.index + m[0].length) }];
  });
