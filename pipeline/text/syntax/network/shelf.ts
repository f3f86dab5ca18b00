/** Rows of numbers by word, kept in the machine's memory for the next time a word comes. */
import { FLOAT, type Machine } from "./machine.ts";

/** The addresses of the words' rows, which stay good until the next words are asked for. */
export type RowsOf = (texts: readonly string[]) => Int32Array;

/**
 * `length`: floats of a row. `learn` fills the row of a word that is not there yet; it starts with zeros. `size`: words
 * on a shelf. A full shelf is set aside: what is asked for again comes along, what is not is forgotten with it.
 */
export const shelved = (
  machine: Machine,
  size: number,
  length: number,
  learn: (text: string, at: number) => void,
): RowsOf => {
  const newShelf = () => ({ at: machine.take(size * length), rows: new Map<string, number>() });
  let [shelf, aside] = [newShelf(), newShelf()];

  /** The address of the shelf's next free row, from now on the word's. */
  const placeFor = (text: string): number => {
    const at = shelf.at + shelf.rows.size * length * FLOAT;
    shelf.rows.set(text, at);
    return at;
  };

  const placed = (text: string): number => {
    const before = aside.rows.get(text);
    const at = placeFor(text);
    const floats = machine.floats();
    if (before !== undefined)
      floats.copyWithin(at / FLOAT, before / FLOAT, before / FLOAT + length);
    else {
      floats.fill(0, at / FLOAT, at / FLOAT + length);
      learn(text, at);
    }
    return at;
  };

  return (texts) => {
    if (shelf.rows.size + texts.length > size) {
      [shelf, aside] = [aside, shelf];
      shelf.rows.clear();
    }
    return Int32Array.from(texts, (text) => shelf.rows.get(text) ?? placed(text));
  };
};
