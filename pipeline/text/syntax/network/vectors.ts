/** Pretrained vectors of words: each number a byte, all on one scale. */
import { ByteReader, ByteWriter } from "../bytes.ts";
import { normalForm } from "../forms.ts";

export interface Vectors {
  readonly words: ReadonlyMap<string, number>;
  /** Numbers of a vector. */
  readonly width: number;
  /** A row of `width` per word, in parts of `unit`. */
  readonly numbers: Int8Array;
  readonly unit: number;
}

const LARGEST = 127;

/** Vectors of equal length by word. Throws where there are none. */
export const vectorsOf = (vectors: ReadonlyMap<string, readonly number[]>): Vectors => {
  const [first] = vectors.values();
  if (!first) throw new Error("vectorsOf: not a single vector is given");
  const all = [...vectors.values()].flat();
  const unit = all.reduce((most, x) => Math.max(most, Math.abs(x)), 0) / LARGEST || 1;
  const words = new Map([...vectors.keys()].map((word, i) => [word, i]));
  return {
    words,
    width: first.length,
    unit,
    numbers: Int8Array.from(all, (x) => Math.round(x / unit)),
  };
};

/** The row of a word's vector, in small letters; -1 for none. */
export const vectorOf = ({ words }: Vectors, text: string): number =>
  words.get(text.toLowerCase()) ?? words.get(normalForm(text).toLowerCase()) ?? -1;

const MARK = "attested vectors 1";

export const encodeVectors = ({ words, width, numbers, unit }: Vectors): Uint8Array => {
  const writer = new ByteWriter();
  writer.text(MARK);
  writer.count(width);
  writer.float(unit);
  writer.text([...words.keys()].join("\n"));
  writer.bytes(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.length));
  return writer.done();
};

/** Throws on bytes that `encodeVectors` did not write. */
export const decodeVectors = (bytes: Uint8Array): Vectors => {
  const reader = new ByteReader(bytes);
  if (reader.text() !== MARK) throw new Error(`vectors that begin with "${MARK}" were expected`);
  const width = reader.count();
  const unit = reader.float();
  const words = new Map(
    reader
      .text()
      .split("\n")
      .map((word, i) => [word, i]),
  );
  const bare = reader.bytes();
  const numbers = new Int8Array(bare.buffer, bare.byteOffset, bare.length);
  reader.end();
  return { words, width, unit, numbers };
};
