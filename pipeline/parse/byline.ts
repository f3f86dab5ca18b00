/** Bylines: "By Jane Roe / Daily Record", "Jane Roe · Daily Record · Oct 14, 2022", "By Jane Roe for Record – …". */
import { type Span, span } from "../text/span.ts";
import { findDays } from "./days.ts";
import type { Located } from "./document.ts";
import type { Line } from "./lines.ts";
import { isName, type NameWords, namesAt } from "./names.ts";

export interface Byline {
  readonly authors: readonly Located[];
  /** The outlet that the byline names. */
  readonly origin: Located | null;
}

const LONGEST = 200;
const BETWEEN = /\s*(?:[/|·•—–]|\s-\s)\s*/u;

/** Reads a line that is a byline and nothing else. */
export const readByline = (line: Line, words: NameWords): Byline | null => {
  if (line.text.length > LONGEST) return null;
  const from = afterBy(line.text, words);
  if (from !== null) return signed(line, from, words);
  return withoutBy(line, words);
};

/** Where the names of a line that opens with "By" begin; null where it does not. */
const afterBy = (text: string, { furniture }: NameWords): number | null => {
  const lower = text.toLowerCase();
  const opener = furniture.byline.before
    .filter((w) => lower.startsWith(w.toLowerCase()) && /[\s:]/.test(text.charAt(w.length)))
    .toSorted((a, b) => b.length - a.length)[0];
  if (opener === undefined) return null;
  return opener.length + (text.slice(opener.length).match(/^[:\s]+/)?.[0].length ?? 0);
};

const locatedIn = (line: Line, s: Span): Located => {
  const at = span(line.start + s.start, line.start + s.end);
  return { value: line.text.slice(s.start, s.end).replace(/\s+/g, " "), span: at };
};

const shifted = (spans: readonly Span[], by: number): readonly Span[] =>
  spans.map((s) => span(s.start + by, s.end + by));

const signed = (line: Line, from: number, words: NameWords): Byline | null => {
  const names = shifted(namesAt(line.text.slice(from), words), from);
  const end = names.at(-1)?.end ?? from;
  const rest = line.text.slice(end);
  const origin = outletIn(line, names.length === 0 ? from : end, words);
  if (names.length === 0) return origin && { authors: [], origin };
  if (!FITS_AFTER_NAMES.test(rest) && findDays(rest.slice(0, 40), words.calendar).length === 0)
    return null;
  if (/\p{Ll}{2}[.!?]["”]?$/u.test(rest)) return null;
  return { authors: names.map((s) => locatedIn(line, s)), origin };
};

/** Nothing, a mark, or a word that ties the author to an outlet or place. */
const FITS_AFTER_NAMES = /^\s*$|^\s*[,/|·•—–(-]|^\s+(?:for|in|at|of|@)\s|^\s+\d/u;

/** "Jane Roe · Daily Record · Posted: Oct 14, 2022": a name, and a date beside it. */
const withoutBy = (line: Line, words: NameWords): Byline | null => {
  const parts = line.text.split(BETWEEN);
  const first = parts[0] ?? "";
  if (parts.length < 2 || !isName(first, words)) return null;
  if (findDays(line.text, words.calendar).length === 0) return null;
  const name = locatedIn(line, span(0, first.length));
  return { authors: [name], origin: null };
};

/** The outlet behind the names: an agency, "for X", or what stands alone between slashes or bars. */
const outletIn = (line: Line, from: number, words: NameWords): Located | null => {
  let at = from;
  let before =
    from === 0 ? "" : (line.text.slice(from).match(/^\s*([,/|·•—–(-]|for\s)/u)?.[1] ?? "");
  for (const part of line.text.slice(from).split(/([,/|·•—–()]|\s-\s|\sfor\s)/u)) {
    const start = at + (part.length - part.trimStart().length);
    const words_ = part.trim();
    at += part.length;
    if (/^[,/|·•—–()-]$|^for$/u.test(words_)) before = words_;
    else if (isOutlet(words_, before, words))
      return locatedIn(line, span(start, start + words_.length));
  }
  return null;
};

const OUTLET =
  /^\p{Lu}[\p{L}\p{N}&.'’-]*(?:\s(?:\p{Lu}[\p{L}\p{N}&.'’-]*|of|the|and|for|in)){0,6}$/u;

const isOutlet = (part: string, before: string, words: NameWords): boolean => {
  if (words.furniture.agencies.includes(part)) return true;
  if (!OUTLET.test(part) || findDays(part, words.calendar).length > 0) return false;
  if (before === ",") return /^The \p{Lu}/u.test(part);
  return (
    /^(?:[/|]|for)$/.test(before) &&
    !/^(?:Staff|Senior|Reporter|Editor|Updated|Posted|Published)\b/.test(part)
  );
};

/** A byline inside a paragraph: "By Jane Roe for Record – The talks …"; `end` is where the text begins. */
export const inlineByline = (line: Line, words: NameWords): (Byline & { end: number }) | null => {
  const from = afterBy(line.text, words);
  if (from === null) return null;
  const dash = line.text.slice(0, LONGEST).search(/\s[–—-]\s/u);
  if (dash < from || line.text.length - dash < 40) return null;
  const opening = { ...line, end: line.start + dash, text: line.text.slice(0, dash) };
  const byline = signed(opening, from, words);
  return byline && { ...byline, end: line.start + dash + 3 };
};

/** "BAGHDAD, June 25 (Reuters) — The talks …": the agency of a dateline, and its words up to the dash. */
export const readDateline = (
  line: Line,
  words: NameWords,
): { text: string; agency: Located | null } | null => {
  const opening = line.text.slice(0, 120);
  const match =
    /^(\p{Lu}[\p{L}.'’/ -]{2,40}(?:,[^(—–:;!?]{1,50})?)\s*(?:\(([^)]{2,40})\)\s*)?(?:[—–]|--|-\s)/u.exec(
      opening,
    );
  const [all, place, agency] = match ?? [];
  if (all === undefined || place === undefined) return null;
  if (agency === undefined && !/^\p{Lu}{3}/u.test(place)) return null;
  const known = agency !== undefined && words.furniture.agencies.includes(agency);
  const at = all.lastIndexOf(`(${agency ?? ""}`) + 1;
  return { text: all, agency: known ? locatedIn(line, span(at, at + agency.length)) : null };
};
