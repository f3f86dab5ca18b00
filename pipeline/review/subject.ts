/** What a review is about: one article as it was read, and how its places are named. */
import type { ArticleRows } from "../normalize/rows.ts";
import type { Parsed } from "../parse/document.ts";
import type { Register } from "../seeds/register.ts";
import { lastFrom, span } from "../text/span.ts";

export interface Subject {
  /** The article's file, as messages name it. */
  readonly path: string;
  readonly parsed: Parsed;
  /** After the decisions that there are. */
  readonly rows: ArticleRows;
  readonly register: Register;
}

/** Line and column, both from 1, of a code point. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** A text → the places of its offsets. */
const placeIn = (text: string): ((offset: number) => Place) => {
  const starts = [0];
  Array.from(text).forEach((character, i, all) => {
    if (character === "\n" || (character === "\r" && all[i + 1] !== "\n")) starts.push(i + 1);
  });
  const lines = starts.map((start) => span(start, start));
  return (offset) => {
    const line = lastFrom(lines, offset);
    return { line: line + 1, column: offset - (lines[line]?.start ?? 0) + 1 };
  };
};

/** Offset → `file:line:column`, as editors and terminals open it. */
export const pointer = ({ path, parsed }: Subject): ((offset: number) => string) => {
  const placeOf = placeIn(parsed.text);
  return (offset) => {
    const { line, column } = placeOf(offset);
    return `${path}:${line}:${column}`;
  };
};
