/** The whole model as one file of bytes: a mark and a version, then each part behind its length. */
import { ByteReader, ByteWriter } from "./bytes.ts";
import type { MorphologyModel } from "./morphology/morphology.ts";
import { decodeMorphology, encodeMorphology } from "./morphology/morphology-bytes.ts";
import { type Clusters, readClusters, writeClusters } from "./network/clusters.ts";
import { type Network, readNetwork, writeNetwork } from "./network/network.ts";
import type { Vectors } from "./network/vectors.ts";
import type { TokenizerModel } from "./tokenizer/tokenizer.ts";
import { decodeTokenizer, encodeTokenizer } from "./tokenizer/tokenizer-bytes.ts";

/** What training makes. */
export interface SyntaxModel {
  readonly tokenizer: TokenizerModel;
  readonly morphology: MorphologyModel;
  readonly clusters: Clusters;
  readonly network: Network;
}

/** What a model needs beside it, and training too: pretrained vectors, and the code of the network's kernels. */
export interface SyntaxTools {
  readonly vectors: Vectors;
  readonly kernels: Uint8Array<ArrayBuffer>;
}

const MARK = "attested syntax 2";

/** The same model gives the same bytes. */
export const encodeSyntax = (model: SyntaxModel): Uint8Array => {
  const writer = new ByteWriter();
  writer.text(MARK);
  writer.bytes(encodeTokenizer(model.tokenizer));
  writer.bytes(encodeMorphology(model.morphology));
  writeClusters(writer, model.clusters);
  writeNetwork(writer, model.network);
  return writer.done();
};

/** Throws on bytes that `encodeSyntax` did not write. */
export const decodeSyntax = (bytes: Uint8Array): SyntaxModel => {
  const reader = new ByteReader(bytes);
  if (reader.text() !== MARK) throw new Error(`weights that begin with "${MARK}" were expected`);
  const tokenizer = decodeTokenizer(reader.bytes());
  const morphology = decodeMorphology(reader.bytes());
  const clusters = readClusters(reader);
  const network = readNetwork(reader);
  reader.end();
  return { tokenizer, morphology, clusters, network };
};
