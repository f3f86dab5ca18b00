/** Words for offices made ready for look-up, and the office phrases that stand in a run of tokens. */

import type { Ties } from "../../seeds/ties.ts";
import type { Titles } from "../../seeds/titles.ts";
import { type Span, span } from "../../text/span.ts";
import type { Token } from "../../text/tokens.ts";

/** What an office makes of its holder. */
type Office =
  | "position"
  | "advises"
  | "represents"
  | "member"
  | "appointee"
  | "staff"
  | "close"
  | "rank";

export interface OfficeWords {
  /** Lower-case office (one to five words) → what it is. */
  readonly kinds: ReadonlyMap<string, Office>;
  /** Offices held in the state where no body is named. */
  readonly ofState: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  readonly portfolios: ReadonlySet<string>;
}

const LONGEST = 5;
const POSITION = new Set(["office", "spokesperson", "royal"]);

export const officeWords = (ties: Ties, titles: Titles): OfficeWords => {
  const kinds = new Map<string, Office>();
  const ofState = new Set<string>();
  for (const title of titles.titles)
    for (const word of [title.word, ...title.short]) {
      kinds.set(word.toLowerCase(), POSITION.has(title.kind) ? "position" : "rank");
      if (title.of === "state") ofState.add(word.toLowerCase());
    }
  const add = (list: readonly string[], office: Office) => {
    for (const word of list) kinds.set(word, office);
  };
  add(ties.offices, "position");
  add(ties.advisers, "advises");
  add(ties.envoys, "represents");
  add(ties.members, "member");
  add(ties.appointees, "appointee");
  add(ties.confidants, "close");
  add(ties.staff, "staff");
  return {
    kinds,
    ofState,
    before: new Set([...ties.before, ...titles.modifiers.map((word) => word.toLowerCase())]),
    portfolios: new Set([
      ...titles.portfolios.map((word) => word.toLowerCase()),
      "affairs",
      "policy",
      "security",
    ]),
  };
};

/** An office in the text: tokens first..last (included). */
export interface OfficePhrase {
  readonly kind: Office;
  readonly ofState: boolean;
  readonly first: number;
  readonly last: number;
}

/** The longest office that ends at a token; ranks and honorifics too. */
export const officeEndingAt = (
  words: OfficeWords,
  tokens: readonly Token[],
  last: number,
): OfficePhrase | null => {
  for (let n = Math.min(LONGEST, last + 1); n > 0; n--) {
    const first = last - n + 1;
    const text = tokens
      .slice(first, last + 1)
      .map((token) => token.lower)
      .join(" ")
      .replaceAll(" .", ".");
    const part = words.kinds.has(text) ? text : lastPart(text);
    const kind = words.kinds.get(part);
    if (kind) return { kind, ofState: words.ofState.has(part), first, last };
  }
  return null;
};

/** "Vice-President" is an office as "President" is. */
const lastPart = (text: string): string =>
  /^(?:vice|co|ex|under|rear|deputy)-/.test(text) ? text.slice(text.indexOf("-") + 1) : text;

/** The office phrase with its fields and modifiers to the left: "deputy [foreign minister]", but no nationality. */
export const widened = (
  words: OfficeWords,
  tokens: readonly Token[],
  office: OfficePhrase,
  floor: number,
): OfficePhrase => {
  let first = office.first;
  while (first > floor && fits(words, tokens, first)) first--;
  while (first < office.first && /^(?:and|for|of|&|,)$/.test(tokens[first]?.lower ?? "")) first++;
  return { ...office, first };
};

const fits = (words: OfficeWords, tokens: readonly Token[], first: number): boolean => {
  const lower = tokens[first - 1]?.lower ?? "";
  if (words.before.has(lower) || words.portfolios.has(lower)) return true;
  return (lower === "and" || lower === "&") && words.portfolios.has(tokens[first - 2]?.lower ?? "");
};

export const phraseSpan = (tokens: readonly Token[], first: number, last: number): Span =>
  span(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
