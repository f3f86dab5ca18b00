/**
 * The head of an article: where its body starts, who signs it, when. In: labelled lines, the article's stretch and
 * its title. Out: the index of the first body line and what stands before it.
 */

import type { Byline } from "./byline.ts";
import type { Day } from "./days.ts";
import type { Located } from "./document.ts";
import type { Labelled } from "./label.ts";
import { wordCount } from "./lines.ts";
import { isName, type NameWords } from "./names.ts";
import type { Stretch } from "./segment.ts";
import { bare, type Title } from "./title.ts";

export interface Head {
  /** Index of the body's first line; `stretch.to` where there is none. */
  readonly body: number;
  readonly byline: Byline | null;
  /** Days of publication, the best first. */
  readonly days: readonly Located[];
}

/** Lines above the title that may date or sign it. */
const ABOVE = 4;

export const readHead = (
  lines: readonly Labelled[],
  stretch: Stretch,
  title: Title | null,
  words: NameWords,
): Head => {
  const body = bodyStart(lines, stretch, title);
  const top = title?.first ?? stretch.from;
  const below = lines.slice(top, body);
  const around = [...below, ...lines.slice(Math.max(0, top - ABOVE), top).reverse()];
  const near = lines.slice(Math.max(0, top - ABOVE), body);
  return { body, byline: findByline(around, near, words), days: daysOf(around) };
};

const daysOf = (lines: readonly Labelled[]): readonly Located[] => {
  const dated = lines.filter((line) => line.days.length > 0);
  const sorted = [...dated.filter((l) => !l.isUpdate), ...dated.filter((l) => l.isUpdate)];
  return sorted.flatMap((line) => line.days.slice(0, 1).map((day) => located(line, day)));
};

const located = (line: Labelled, day: Day): Located => ({
  value: day.iso,
  span: { start: line.start + day.start, end: line.start + day.end },
});

const bodyStart = (lines: readonly Labelled[], stretch: Stretch, title: Title | null): number => {
  const named = title === null ? null : bare(lines[title.last]?.text ?? "");
  const isBody = (i: number): boolean => {
    const line = lines[i];
    return line?.running === true && bare(line.text) !== named;
  };
  let at = title === null ? stretch.from : title.last + 1;
  while (at < stretch.to && !isBody(at)) at++;
  const after = afterStandfirst(lines, stretch, at);
  if (after === at) return at;
  let next = after;
  while (next < stretch.to && !isBody(next)) next++;
  return next < stretch.to ? next : at;
};

const STANDFIRST_WORDS = 80;
const STANDFIRST_LINES = 5;

/** A paragraph or two before the byline sum the article up: the body begins after the byline. */
const afterStandfirst = (lines: readonly Labelled[], { to }: Stretch, at: number): number => {
  let words = 0;
  for (let i = at; i < Math.min(to, at + STANDFIRST_LINES); i++) {
    const line = lines[i];
    if (line === undefined) return at;
    if (line.byline !== null) return i + 1;
    if (line.days.length > 0) return isTimeline(lines, i, to) ? at : i + 1;
    if (line.running) words += wordCount(line.text);
    if (words > STANDFIRST_WORDS) return at;
  }
  return at;
};

/** Dates as crossheads further down: then the first one is none of publication. */
const isTimeline = (lines: readonly Labelled[], first: number, to: number): boolean =>
  lines.slice(first + 1, Math.min(to, first + 60)).some((line) => line.days.length > 0);

const findByline = (
  around: readonly Labelled[],
  near: readonly Labelled[],
  words: NameWords,
): Byline | null => {
  const signed = around.find((line) => line.byline !== null && line.byline.authors.length > 0);
  if (signed?.byline) return signed.byline;
  const name = near.find((line, i) => isNameLine(line, near[i - 1], near[i + 1], words));
  const outlet = around.find((line) => line.byline !== null)?.byline ?? null;
  if (name === undefined) return outlet;
  const author = { value: name.text, span: { start: name.start, end: name.end } };
  return { authors: [author], origin: outlet?.origin ?? null };
};

/** A name alone on its line, beside a date, a reading time or the word "By". */
const isNameLine = (
  line: Labelled,
  before: Labelled | undefined,
  after: Labelled | undefined,
  words: NameWords,
): boolean => {
  if (line.piece !== null || line.text.length > 60 || !isName(line.text, words)) return false;
  if (words.furniture.sections.includes(line.text)) return false;
  if (words.furniture.byline.before.includes(before?.text ?? "")) return true;
  return [before, after].some((l) => l !== undefined && (l.days.length > 0 || isMeta(l)));
};

const isMeta = (line: Labelled): boolean => /^\d+ min(?:ute)?s? read$/i.test(line.text);
