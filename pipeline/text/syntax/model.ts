/** The whole model as one file of bytes: a mark and a version, then each part behind its length. */
import { ByteReader, ByteWriter } from "./bytes.ts";
import type { MorphologyModel } from "./morphology.ts";
import { decodeMorphology, encodeMorphology } from "./morphology-bytes.ts";
import type { RelationModel } from "./parser/relations.ts";
import { type Rows, readRows, writeRows } from "./rows.ts";
import type { TaggerModel } from "./tagger/tagger.ts";
import type { TokenizerModel } from "./tokenizer.ts";
import { decodeTokenizer, encodeTokenizer } from "./tokenizer-bytes.ts";
import { readWords, type WordModel, writeWords } from "./words.ts";

export interface ParserModel {
  readonly relations: RelationModel;
  readonly actionRows: Rows;
  readonly relationRows: Rows;
}

export interface SyntaxModel {
  readonly tokenizer: TokenizerModel;
  readonly words: WordModel;
  readonly tagger: TaggerModel;
  readonly parser: ParserModel;
  readonly morphology: MorphologyModel;
}

const MARK = "attested syntax 1";

/** The same model gives the same bytes. */
export const encodeSyntax = (model: SyntaxModel): Uint8Array => {
  const writer = new ByteWriter();
  writer.text(MARK);
  writer.bytes(encodeTokenizer(model.tokenizer));
  writer.bytes(encodeMorphology(model.morphology));
  writeWords(writer, model.words);
  writeList(writer, model.tagger.tags);
  writeRows(writer, model.tagger.rows);
  writeRelations(writer, model.parser.relations);
  writeRows(writer, model.parser.actionRows);
  writeRows(writer, model.parser.relationRows);
  return writer.done();
};

/** Throws on bytes that `encodeSyntax` did not write. */
export const decodeSyntax = (bytes: Uint8Array): SyntaxModel => {
  const reader = new ByteReader(bytes);
  if (reader.text() !== MARK) throw new Error(`weights that begin with "${MARK}" were expected`);
  const tokenizer = decodeTokenizer(reader.bytes());
  const morphology = decodeMorphology(reader.bytes());
  const words = readWords(reader);
  const tagger = { tags: readList(reader), rows: readRows(reader) };
  const relations = readRelations(reader);
  const parser = { relations, actionRows: readRows(reader), relationRows: readRows(reader) };
  reader.end();
  return { tokenizer, morphology, words, tagger, parser };
};

const writeList = (writer: ByteWriter, list: readonly string[]): void => {
  writer.count(list.length);
  for (const item of list) writer.text(item);
};

const readList = (reader: ByteReader): readonly string[] =>
  Array.from({ length: reader.count() }, () => reader.text());

const writeRelations = (writer: ByteWriter, { names, possible }: RelationModel): void => {
  writeList(writer, names);
  writer.count(possible.size);
  for (const [kind, relations] of [...possible].sort(([a], [b]) => a - b)) {
    writer.count(kind);
    writer.count(relations.length);
    for (const relation of relations) writer.count(relation);
  }
};

const readRelations = (reader: ByteReader): RelationModel => {
  const names = readList(reader);
  const possible = new Map<number, readonly number[]>();
  for (let left = reader.count(); left > 0; left--) {
    const kind = reader.count();
    possible.set(
      kind,
      Array.from({ length: reader.count() }, () => reader.count()),
    );
  }
  return { names, possible };
};
