/**
 * Quotation marks of a text, paired paragraph by paragraph. In: the reading and its paragraphs. Out: quotations with
 * and without their marks, nested ones with their depth. Never throws; time grows with the length of the text only.
 */
import { pairDoubles } from "./quotations/doubles.ts";
import { pairSingles } from "./quotations/singles.ts";
import { byPosition, contains, type Span, trim } from "./span.ts";

export interface Quotation {
  /** With its marks. An unclosed quotation ends with its paragraph, an unopened one starts with it. */
  readonly outer: Span;
  /** Without its marks. */
  readonly inner: Span;
  /** 0 for an outermost quotation, 1 for one inside it, … */
  readonly depth: number;
  /** Index of the paragraph (in the order given) that holds it. */
  readonly paragraph: number;
  readonly opened: boolean;
  readonly closed: boolean;
  /** True where the quotation before it was left open and this paragraph opens anew: one quotation over paragraphs. */
  readonly continues: boolean;
}

/**
 * Pairs the quotation marks of a reading. `paragraphs` are spans of the reading in order; marks pair only within one.
 * Apostrophes, inches and feet are no marks.
 */
export const findQuotations = (
  reading: string,
  paragraphs: readonly Span[],
): readonly Quotation[] => {
  const found: Quotation[] = [];
  let open = false;
  paragraphs.forEach((given, paragraph) => {
    const bounds = trim(reading, given);
    if (bounds.start === bounds.end) return;
    const doubles = pairDoubles(reading, bounds);
    const pairs = [...doubles, ...pairSingles(reading, bounds, doubles)].sort((a, b) =>
      byPosition(a.outer, b.outer),
    );
    const around: Span[] = [];
    for (const pair of pairs) {
      while (around.length > 0 && !contains(around.at(-1) ?? bounds, pair.outer)) around.pop();
      const continues = open && around.length === 0 && pair.outer.start === bounds.start;
      found.push({ ...pair, depth: around.length, paragraph, continues: continues && pair.opened });
      around.push(pair.outer);
    }
    open = pairs.some((pair) => pair.opened && !pair.closed && pair.outer.end === bounds.end);
  });
  return found;
};
