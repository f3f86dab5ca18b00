/** Rows of numbers by word, kept in the machine's memory for the next time a word comes. */
import { FLOAT, type Machine } from "./machine.ts";

/** The addresses of the words' rows, which stay good until the next words are asked for. */
export type RowsOf = (texts: readonly string[]) => Int32Array;

/** No address. */
const NOWHERE = -1;

/**
 * `length`: floats of a row. `learn` fills rows, one after the other from `at`, for words that are not there yet; they
 * start with zeros. `size`: words on a shelf. A full shelf is set aside: what is asked for again comes along, what is
 * not is forgotten with it.
 */
export const shelved = (
  machine: Machine,
  size: number,
  length: number,
  learn: (texts: readonly string[], at: number) => void,
): RowsOf => {
  const newShelf = () => ({ at: machine.take(size * length), rows: new Map<string, number>() });
  let [shelf, aside] = [newShelf(), newShelf()];

  const next = (): number => shelf.at + shelf.rows.size * length * FLOAT;

  const bring = (text: string, from: number): void => {
    const at = next() / FLOAT;
    machine.floats().copyWithin(at, from / FLOAT, from / FLOAT + length);
    shelf.rows.set(text, at * FLOAT);
  };

  const add = (texts: readonly string[]): void => {
    const at = next();
    for (const text of texts) shelf.rows.set(text, next());
    machine.floats().fill(0, at / FLOAT, next() / FLOAT);
    learn(texts, at);
  };

  /** Brings what stands on the shelf set aside, learns what does not. */
  const place = (texts: readonly string[]): void => {
    const fresh = new Set<string>();
    for (const text of new Set(texts)) {
      const before = aside.rows.get(text);
      if (before === undefined) fresh.add(text);
      else bring(text, before);
    }
    if (fresh.size > 0) add([...fresh]);
  };

  return (texts) => {
    if (shelf.rows.size + texts.length > size) {
      [shelf, aside] = [aside, shelf];
      shelf.rows.clear();
    }
    const places = Int32Array.from(texts, (text) => shelf.rows.get(text) ?? NOWHERE);
    if (!places.includes(NOWHERE)) return places;
    place(texts.filter((_, i) => places[i] === NOWHERE));
    return Int32Array.from(texts, (text) => shelf.rows.get(text) ?? NOWHERE);
  };
};

/** A part of rows that lie anywhere, put row after row: `length` floats of each from its `part`th on. */
export const gathered = (
  machine: Machine,
  rows: Int32Array,
  part: number,
  length: number,
): number => {
  const at = machine.take(rows.length * length);
  const floats = machine.floats();
  rows.forEach((row, i) => {
    const from = row / FLOAT + part;
    floats.copyWithin(at / FLOAT + i * length, from, from + length);
  });
  return at;
};
