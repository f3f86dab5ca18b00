/** Tables of words as bytes: in order of code units, each word by what it shares with the one before it and the rest. */
import type { ByteReader, ByteWriter } from "../bytes.ts";

export const writeTable = <T>(
  writer: ByteWriter,
  table: ReadonlyMap<string, T>,
  write: (value: T) => void,
): void => {
  writer.count(table.size);
  let last = "";
  for (const [word, value] of [...table].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let shared = 0;
    while (shared < last.length && last[shared] === word[shared]) shared++;
    writer.count(shared);
    writer.text(word.slice(shared));
    write(value);
    last = word;
  }
};

export const readTable = <T>(reader: ByteReader, read: () => T): ReadonlyMap<string, T> => {
  const table = new Map<string, T>();
  let last = "";
  for (let left = reader.count(); left > 0; left--) {
    last = last.slice(0, reader.count()) + reader.text();
    table.set(last, read());
  }
  return table;
};
