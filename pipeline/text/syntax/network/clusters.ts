/** Brown clusters of words: each a path in a binary tree, as in "0110", whose beginnings are wider clusters. */
import type { ByteReader, ByteWriter } from "../bytes.ts";
import { hashOf } from "../hash.ts";
import { indexIn, sortedHashes } from "../sorted-hashes.ts";

export interface Clusters {
  readonly paths: readonly string[];
  /** Hashes of words, ascending; the paths of their clusters by number. */
  readonly words: Uint32Array;
  readonly pathOf: Uint16Array;
}

/** Clusters from a list of lines "path, tab, words between spaces"; # begins a comment. */
export const readClusterList = (file: string): Clusters => {
  const paths: string[] = [];
  const found = new Map<number, number>();
  for (const line of file.split("\n")) {
    const [path = "", words = ""] = line.split("\t");
    if (path.startsWith("#") || words === "") continue;
    const number = paths.push(path) - 1;
    for (const word of words.split(" ")) found.set(hashOf(word) >>> 0, number);
  }
  const words = sortedHashes(found.keys());
  return { paths, words, pathOf: Uint16Array.from(words, (hash) => found.get(hash) ?? 0) };
};

/** The path of a word's cluster; empty for none. */
export const clusterOf = ({ paths, words, pathOf }: Clusters, word: string): string => {
  const i = indexIn(words, hashOf(word));
  return i < 0 ? "" : (paths[pathOf[i] ?? 0] ?? "");
};

export const writeClusters = (writer: ByteWriter, { paths, words, pathOf }: Clusters): void => {
  writer.count(paths.length);
  for (const path of paths) writer.text(path);
  writer.ascending(words);
  for (const path of pathOf) writer.count(path);
};

export const readClusters = (reader: ByteReader): Clusters => {
  const paths = Array.from({ length: reader.count() }, () => reader.text());
  const words = reader.ascending();
  return { paths, words, pathOf: Uint16Array.from(words, () => reader.count()) };
};
