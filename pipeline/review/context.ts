/** The sentences that hold a row, with marks at its words. */
import type { Parsed } from "../parse/document.ts";
import { envelope, overlaps, type Span } from "../text/span.ts";

/** Content or evidence stands in [brackets], a cue between *asterisks*. */
interface Marked {
  readonly content: readonly Span[];
  readonly cue?: Span | null;
}

/** A row's words → their sentences on one line, marked. */
export const contextIn = ({ text, blocks }: Parsed): ((marked: Marked) => string) => {
  const characters = Array.from(text);
  const sentences = blocks.flatMap((block) => block.sentences);
  return ({ content, cue }) => {
    const words = [...content, ...(cue ? [cue] : [])];
    const held = sentences.filter((sentence) => words.some((s) => overlaps(sentence, s)));
    const { start, end } = envelope([...held, ...words]);
    const marks = marksOf(content, cue ?? null);
    const marked = characters.slice(start, end).map((c, i) => (marks.get(start + i) ?? "") + c);
    return [...marked, marks.get(end) ?? ""].join("").replace(/\s+/g, " ").trim();
  };
};

/** Marks by the offset before which they stand. What ends at an offset ends before anything begins there. */
const marksOf = (content: readonly Span[], cue: Span | null): ReadonlyMap<number, string> => {
  const placed = [
    ...content.map(({ end }) => [end, "]"] as const),
    ...(cue ? [[cue.end, "*"] as const, [cue.start, "*"] as const] : []),
    ...content.map(({ start }) => [start, "["] as const),
  ];
  const marks = new Map<number, string>();
  for (const [offset, mark] of placed) marks.set(offset, (marks.get(offset) ?? "") + mark);
  return marks;
};
