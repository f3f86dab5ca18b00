/** Words of a sentence cut at the edges of mentions, so that each mention is exactly one unit. */
import type { Span } from "../../text/span.ts";
import type { Token } from "../../text/tokens.ts";

export interface Unit extends Span {
  readonly text: string;
  readonly lower: string;
  readonly pos: string;
  readonly lemma: string;
  /** Index of the mention (in the list given) that this unit is. */
  readonly mention: number | null;
}

/** `mentions` in order and without overlaps; linear in tokens and mentions. */
export const unitsOf = (
  reading: string,
  tokens: readonly Token[],
  mentions: readonly Span[],
): readonly Unit[] => {
  const units: Unit[] = [];
  let next = 0;
  let done = 0;
  for (const token of tokens) {
    let from = Math.max(token.start, done);
    for (let m = mentions[next]; m && m.start < token.end; m = mentions[++next]) {
      if (m.start > from) units.push(piece(reading, token, from, m.start));
      units.push(named(reading, m, next));
      done = m.end;
      from = Math.max(from, m.end);
    }
    if (from < token.end) units.push(piece(reading, token, from, token.end));
  }
  return units;
};

const named = (reading: string, m: Span, index: number): Unit => {
  const text = reading.slice(m.start, m.end);
  const lower = text.toLowerCase();
  return { start: m.start, end: m.end, text, lower, lemma: lower, pos: "PROPN", mention: index };
};

const piece = (reading: string, token: Token, start: number, end: number): Unit => {
  if (start === token.start && end === token.end) {
    const { text, lower, lemma, pos } = token;
    return { start, end, text, lower, lemma, pos, mention: null };
  }
  const text = reading.slice(start, end);
  const lower = text.toLowerCase();
  const possessive = /^['’]s?$/.test(lower);
  return { start, end, text, lower, lemma: lower, pos: possessive ? "PART" : "ADJ", mention: null };
};
