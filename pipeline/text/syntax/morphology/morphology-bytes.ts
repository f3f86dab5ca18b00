/** The model of morphology as bytes. In: a model. Out: bytes, the same for the same model; and back. */
import { ByteReader, ByteWriter } from "../bytes.ts";
import type { FeatsModel } from "./feats.ts";
import { type Edit, LETTERS, type LemmaModel } from "./lemmas.ts";
import type { MorphologyModel } from "./morphology.ts";
import { FEATS_BITS } from "./traits.ts";
import { readTable, writeTable } from "./word-table.ts";

export const encodeMorphology = ({ lemmas, feats }: MorphologyModel): Uint8Array => {
  const writer = new ByteWriter();
  writeLemmas(writer, lemmas);
  writeFeats(writer, feats);
  return writer.done();
};

/** Throws on bytes that `encodeMorphology` did not write. */
export const decodeMorphology = (bytes: Uint8Array): MorphologyModel => {
  const reader = new ByteReader(bytes);
  const model = { lemmas: readLemmas(reader), feats: readFeats(reader) };
  reader.end();
  return model;
};

const writeLemmas = (writer: ByteWriter, { edits, endings, exceptions }: LemmaModel): void => {
  const index = (value: number): void => writer.count(value);
  writer.count(edits.length);
  for (const { letters, take, put } of edits) {
    writer.count(LETTERS.indexOf(letters));
    writer.count(take);
    writer.text(put);
  }
  writeTable(writer, endings, (table) => writeTable(writer, table, index));
  writeTable(writer, exceptions, (table) => writeTable(writer, table, index));
};

const readLemmas = (reader: ByteReader): LemmaModel => {
  const index = (): number => reader.count();
  const table = (): ReadonlyMap<string, number> => readTable(reader, index);
  const edits = readList(reader, () => readEdit(reader));
  return { edits, endings: readTable(reader, table), exceptions: readTable(reader, table) };
};

const readEdit = (reader: ByteReader): Edit => {
  const letters = LETTERS[reader.count()];
  if (!letters) throw new Error("an edit of a lemma was expected");
  return { letters, take: reader.count(), put: reader.text() };
};

const writeFeats = (writer: ByteWriter, { values, byTag, byWord, weights }: FeatsModel): void => {
  const list = (indices: readonly number[]): void => {
    writer.count(indices.length);
    for (const value of indices) writer.count(value);
  };
  writer.count(values.length);
  for (const value of values) writer.text(value);
  writeTable(writer, byTag, list);
  writeTable(writer, byWord, (table) => writeTable(writer, table, list));
  writer.sparse(weights);
};

const readFeats = (reader: ByteReader): FeatsModel => {
  const list = (): readonly number[] => readList(reader, () => reader.count());
  return {
    values: readList(reader, () => reader.text()),
    byTag: readTable(reader, list),
    byWord: readTable(reader, () => readTable(reader, list)),
    weights: reader.sparse(1 << FEATS_BITS),
  };
};

const readList = <T>(reader: ByteReader, read: () => T): readonly T[] => {
  const list: T[] = [];
  for (let left = reader.count(); left > 0; left--) list.push(read());
  return list;
};
