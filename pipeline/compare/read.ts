/** The rows of a released table, as its JSON Lines file holds them. */
import type { Cell } from "../../schema/table.ts";

/** A row as a release holds it; an older one may have other columns. */
export type ReleasedRow = { readonly [column: string]: Cell };

/** Rows by table, as `readReleased` gives them. */
export type Released = { readonly [table: string]: readonly ReleasedRow[] };

/** The rows of one JSON Lines file; throws with the line's number on a line that is no object. */
export const readReleased = (text: string): readonly ReleasedRow[] =>
  text.split("\n").flatMap((line, i) => (line === "" ? [] : [readLine(line, i + 1)]));

const readLine = (line: string, number: number): ReleasedRow => {
  const value = parsed(line);
  if (!isRow(value)) throw new Error(`line ${number} is no row of JSON Lines`);
  return value;
};

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
};

const isRow = (value: unknown): value is ReleasedRow =>
  typeof value === "object" && value !== null && !Array.isArray(value);
