/**
 * What is known of a word without its neighbours: hashes of its parts, its cluster, and the tags it had in the
 * treebank. In: the model's table of words. Out: a reader of words that remembers those it has met.
 */
import type { ByteReader, ByteWriter } from "./bytes.ts";
import { normalForm, shapeOf } from "./forms.ts";
import { hashOf } from "./hash.ts";

export interface WordModel {
  /** Paths of the clusters in their binary tree, as in "0110"; the first is that of words without cluster, "". */
  readonly clusters: readonly string[];
  /** Sets of tags that words have; the first is empty, of words hardly or never seen. */
  readonly tagSets: readonly TagSet[];
  /** Hashes of words, ascending as unsigned numbers; their clusters, their sets of tags. */
  readonly hashes: Uint32Array;
  readonly clusterOf: Uint16Array;
  readonly tagSetOf: Uint16Array;
}

export interface TagSet {
  /** Whether its words were seen so often that they have no other tag. */
  readonly closed: boolean;
  readonly tags: readonly number[];
}

export interface Word {
  /** Small letters. */
  readonly word: number;
  readonly form: number;
  readonly shape: number;
  /** Hashes of the last one to five letters, and of the first one to four; 0 where the word is shorter. */
  readonly suffixes: readonly number[];
  readonly prefixes: readonly number[];
  readonly cluster: number;
  /** Hashes of the cluster's first 4, 6, 8, 10, 12 steps. */
  readonly paths: readonly number[];
  /** Number of its set of tags. */
  readonly tags: number;
  readonly hasSmall: boolean;
  readonly isQuote: boolean;
  readonly isComma: boolean;
}

const STEPS = [4, 6, 8, 10, 12];
/** Words remembered before the memory is emptied. */
const REMEMBERED = 50_000;

export const wordReader = (model: WordModel): ((text: string) => Word) => {
  const memory = new Map<string, Word>();
  const find = finder(model.hashes);
  return (text) => {
    const known = memory.get(text);
    if (known) return known;
    if (memory.size >= REMEMBERED) memory.clear();
    const read = readWord(model, find, text);
    memory.set(text, read);
    return read;
  };
};

const readWord = (model: WordModel, find: (hash: number) => number, text: string): Word => {
  const form = normalForm(text);
  const word = form.toLowerCase();
  const [cased, small] = [find(hashOf(form)), find(hashOf(word))];
  const path = model.clusters[model.clusterOf[cased] || model.clusterOf[small] || 0] ?? "";
  return {
    word: hashOf(word),
    form: hashOf(form),
    shape: hashOf(shapeOf(form)),
    suffixes: [1, 2, 3, 4, 5].map((k) => (word.length < k ? 0 : hashOf(word.slice(-k)))),
    prefixes: [1, 2, 3, 4].map((k) => (word.length < k ? 0 : hashOf(word.slice(0, k)))),
    cluster: hashOf(path),
    paths: STEPS.map((steps) => hashOf(path.slice(0, steps))),
    tags: model.tagSetOf[small] ?? 0,
    hasSmall: /\p{Ll}/u.test(form),
    isQuote: form === '"',
    isComma: form === ",",
  };
};

/** Index of a hash in the ascending list; -1 for none. */
const finder = (hashes: Uint32Array): ((hash: number) => number) => {
  return (hash) => {
    const wanted = hash >>> 0;
    let [low, high] = [0, hashes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((hashes[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return hashes[low] === wanted ? low : -1;
  };
};

export const writeWords = (writer: ByteWriter, model: WordModel): void => {
  writer.count(model.clusters.length);
  for (const path of model.clusters) writer.text(path);
  writer.count(model.tagSets.length);
  for (const tags of model.tagSets) {
    writer.byte(tags.closed ? 1 : 0);
    writer.count(tags.tags.length);
    for (const tag of tags.tags) writer.count(tag);
  }
  writer.count(model.hashes.length);
  let last = 0;
  model.hashes.forEach((hash, i) => {
    writer.count(hash - last);
    writer.count(model.clusterOf[i] ?? 0);
    writer.count(model.tagSetOf[i] ?? 0);
    last = hash;
  });
};

export const readWords = (reader: ByteReader): WordModel => {
  const list = <T>(read: () => T): readonly T[] => Array.from({ length: reader.count() }, read);
  const clusters = list(() => reader.text());
  const tagSets = list(() => ({
    closed: reader.byte() === 1,
    tags: list(() => reader.count()),
  }));
  const length = reader.count();
  const hashes = new Uint32Array(length);
  const clusterOf = new Uint16Array(length);
  const tagSetOf = new Uint16Array(length);
  let hash = 0;
  for (let i = 0; i < length; i++) {
    hash += reader.count();
    hashes[i] = hash;
    clusterOf[i] = reader.count();
    tagSetOf[i] = reader.count();
  }
  return { clusters, tagSets, hashes, clusterOf, tagSetOf };
};
