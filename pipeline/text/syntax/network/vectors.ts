/** Pretrained vectors of words: each number a byte, all on one scale. */
import { ByteReader, ByteWriter } from "../bytes.ts";
import { normalForm } from "../forms.ts";
import { hashOf } from "../hash.ts";
import { indexIn, sortedHashes } from "../sorted-hashes.ts";

export interface Vectors {
  /** Hashes of words in small letters, ascending. */
  readonly words: Uint32Array;
  /** Numbers of a vector. */
  readonly width: number;
  /** A row of `width` per word, in parts of `unit`. */
  readonly numbers: Int8Array;
  readonly unit: number;
}

const LARGEST = 127;

/** Vectors of equal length by word. Throws where there are none. */
export const vectorsOf = (vectors: ReadonlyMap<string, readonly number[]>): Vectors => {
  const byHash = new Map([...vectors].map(([word, vector]) => [hashOf(word) >>> 0, vector]));
  const words = sortedHashes(byHash.keys());
  const all = [...words].flatMap((hash) => byHash.get(hash) ?? []);
  const width = all.length / words.length;
  if (words.length === 0) throw new Error("vectorsOf: not a single vector is given");
  const unit = all.reduce((most, x) => Math.max(most, Math.abs(x)), 0) / LARGEST || 1;
  return { words, width, unit, numbers: Int8Array.from(all, (x) => Math.round(x / unit)) };
};

/** The row of a word's vector, in small letters; -1 for none. */
export const vectorOf = ({ words }: Vectors, text: string): number => {
  const found = indexIn(words, hashOf(text.toLowerCase()));
  return found < 0 ? indexIn(words, hashOf(normalForm(text).toLowerCase())) : found;
};

const MARK = "attested vectors 1";

export const encodeVectors = ({ words, width, numbers, unit }: Vectors): Uint8Array => {
  const writer = new ByteWriter();
  writer.text(MARK);
  writer.count(width);
  writer.float(unit);
  writer.ascending(words);
  writer.bytes(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.length));
  return writer.done();
};

/** Throws on bytes that `encodeVectors` did not write. */
export const decodeVectors = (bytes: Uint8Array): Vectors => {
  const reader = new ByteReader(bytes);
  if (reader.text() !== MARK) throw new Error(`vectors that begin with "${MARK}" were expected`);
  const width = reader.count();
  const unit = reader.float();
  const words = reader.ascending();
  const bare = reader.bytes();
  const numbers = new Int8Array(bare.buffer, bare.byteOffset, bare.length);
  reader.end();
  return { words, width, unit, numbers };
};
