/** The tokenizer's model as bytes. In: a model. Out: bytes, the same for the same model; and back. */
import { ByteReader, ByteWriter } from "../bytes.ts";
import { SLOT_BITS } from "./cut.ts";
import type { TokenizerModel } from "./tokenizer.ts";

export const encodeTokenizer = ({ weights, contractions }: TokenizerModel): Uint8Array => {
  const writer = new ByteWriter();
  writer.count(contractions.size);
  for (const [word, first] of [...contractions].sort(([a], [b]) => (a < b ? -1 : 1))) {
    writer.text(word);
    writer.count(first);
  }
  writer.sparse(weights);
  return writer.done();
};

/** Throws on bytes that `encodeTokenizer` did not write. */
export const decodeTokenizer = (bytes: Uint8Array): TokenizerModel => {
  const reader = new ByteReader(bytes);
  const contractions = new Map<string, number>();
  for (let left = reader.count(); left > 0; left--) contractions.set(reader.text(), reader.count());
  const weights = reader.sparse(1 << SLOT_BITS);
  reader.end();
  return { weights, contractions };
};
