/** Personal names in bylines: "Ada Lund", "J. K. Moe and Omar al-Amin", "JANE ROE". */

import type { Furniture } from "../seeds/furniture.ts";
import { once } from "../text/once.ts";
import { type Span, span } from "../text/span.ts";
import type { Calendar } from "../time/calendar.ts";

/** What the name rules need of the lexicon. */
export interface NameWords {
  readonly furniture: Furniture;
  readonly calendar: Calendar;
}

const CAPITAL = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const WITH_ARTICLE = /^(?:a[ldnrstz]|el)[-‐]\p{Lu}[\p{L}'’-]*$/u;

/** Names at the start of `text`, joined by commas, "and" or "&"; spans from the start of `text`, in order. */
export const namesAt = (text: string, words: NameWords): readonly Span[] => {
  const names: Span[] = [];
  let from = 0;
  for (;;) {
    const name = nameAt(text, from, words);
    if (name === null) return names;
    names.push(name);
    const joint = text.slice(name.end).match(/^\s*(?:,?\s+and\s+|,\s*|\s*&\s*)/);
    if (joint === null) return names;
    from = name.end + joint[0].length;
  }
};

/** The whole of a short text as one name, or null. */
export const isName = (text: string, words: NameWords): boolean => {
  const name = nameAt(text, 0, words);
  return name?.start === 0 && name.end === text.length;
};

const MOST_WORDS = 5;

const nameAt = (text: string, from: number, words: NameWords): Span | null => {
  const parts: Span[] = [];
  for (const match of text.slice(from, from + 120).matchAll(/[^\s,/|·•–—()]+|[,/|·•–—()]/gu)) {
    const part = match[0].replace(/(?<=\p{Ll}\p{Ll})\.$/u, "");
    const at = from + match.index;
    if (parts.length === MOST_WORDS || !isPart(part, parts.length, words)) break;
    parts.push(span(at, at + part.length));
    if (part !== match[0]) break;
  }
  while (parts.length > 0 && isParticle(text, parts.at(-1), words)) parts.pop();
  const [first, last] = [parts[0], parts.at(-1)];
  return first && last && parts.length > 1 ? span(first.start, last.end) : null;
};

const isParticle = (text: string, part: Span | undefined, words: NameWords): boolean =>
  part !== undefined && words.furniture.byline.particles.includes(text.slice(part.start, part.end));

const isPart = (part: string, at: number, words: NameWords): boolean => {
  if (words.furniture.byline.particles.includes(part)) return at > 0;
  if (!CAPITAL.test(part) && !WITH_ARTICLE.test(part)) return false;
  return !noNames(words).has(part.toLowerCase());
};

/** Months, weekdays and words of newspapers, in small letters. */
const noNames = once(({ furniture, calendar }: NameWords): ReadonlySet<string> => {
  const dates = [...calendar.weekdays, ...calendar.months.filter((m) => m.short.length > 0)];
  const names = dates
    .flatMap((d) => [d.name, ...d.short.filter((s) => s.length > 2)])
    .filter((name) => !calendar.doubtful_months.includes(name));
  return new Set(
    [...furniture.byline.no_names, ...names, ...furniture.agencies].map((w) => w.toLowerCase()),
  );
});
