/** A list of hashes in ascending order as unsigned numbers, and its index. */

/** The index of a hash in the list; -1 for none. */
export const indexIn = (hashes: Uint32Array, hash: number): number => {
  const wanted = hash >>> 0;
  let [low, high] = [0, hashes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hashes[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return hashes[low] === wanted ? low : -1;
};

/** Ascending, each once. */
export const sortedHashes = (hashes: Iterable<number>): Uint32Array =>
  Uint32Array.from(new Set(Array.from(hashes, (hash) => hash >>> 0))).sort();
