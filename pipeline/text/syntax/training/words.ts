/** The table of words: clusters from a list, sets of tags from tagged sentences. */
import { normalForm } from "../forms.ts";
import { hashOf } from "../hash.ts";
import type { TagSet, WordModel } from "../words.ts";

/** Words with the path of their cluster, as in "0110", the most frequent first. */
export type Clusters = ReadonlyMap<string, string>;

export interface Tagged {
  readonly texts: readonly string[];
  /** Numbers of the joint tags. */
  readonly tags: Int32Array;
}

/** A word seen so often has a set of tags of its own; so often, no tags but those. */
const KNOWN = 5;
const CLOSED = 20;
/** Rarer shares of a word's tags are left out of its set as slips. */
const SHARE = 0.005;

export const wordModelOf = (sentences: readonly Tagged[], clusters: Clusters): WordModel => {
  const paths = ["", ...[...new Set(clusters.values())].sort()];
  const pathNumbers = new Map(paths.map((path, i) => [path, i]));
  const sets = tagSetsOf(countTags(sentences));
  const entries = new Map<number, { cluster: number; set: number }>();
  for (const [word, path] of clusters)
    entries.set(hashOf(word) >>> 0, { cluster: pathNumbers.get(path) ?? 0, set: 0 });
  for (const [word, set] of sets.of) {
    const hash = hashOf(word) >>> 0;
    entries.set(hash, { cluster: entries.get(hash)?.cluster ?? 0, set });
  }
  const sorted = [...entries].sort(([a], [b]) => a - b);
  return {
    clusters: paths,
    tagSets: sets.list,
    hashes: Uint32Array.from(sorted, ([hash]) => hash),
    clusterOf: Uint16Array.from(sorted, ([, { cluster }]) => cluster),
    tagSetOf: Uint16Array.from(sorted, ([, { set }]) => set),
  };
};

const countTags = (sentences: readonly Tagged[]): ReadonlyMap<string, Map<number, number>> => {
  const counts = new Map<string, Map<number, number>>();
  for (const { texts, tags } of sentences)
    texts.forEach((text, i) => {
      const word = normalForm(text).toLowerCase();
      const of = counts.get(word) ?? new Map<number, number>();
      counts.set(word, of);
      const tag = tags[i] ?? 0;
      of.set(tag, (of.get(tag) ?? 0) + 1);
    });
  return counts;
};

const tagSetsOf = (counts: ReadonlyMap<string, Map<number, number>>) => {
  const list: TagSet[] = [{ closed: false, tags: [] }];
  const numbers = new Map<string, number>();
  const of = new Map<string, number>();
  for (const [word, tags] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const total = [...tags.values()].reduce((a, b) => a + b, 0);
    if (total < KNOWN) continue;
    const kept = [...tags].filter(([, times]) => times >= SHARE * total).map(([tag]) => tag);
    const set = { closed: total >= CLOSED, tags: kept.sort((a, b) => a - b) };
    const name = `${set.closed} ${set.tags.join(" ")}`;
    const number = numbers.get(name) ?? list.push(set) - 1;
    numbers.set(name, number);
    of.set(word, number);
  }
  return { list, of };
};
