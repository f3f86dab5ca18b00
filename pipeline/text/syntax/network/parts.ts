/** Long sentences, read in parts: what a garbled text may hold, and no memory should be asked for. */

/** A number for each word: of its joint tag, its governor (0 for the root, words from 1), its relation. */
export interface Answers {
  readonly tags: Int32Array;
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

/** Words of a part. */
const LONGEST = 400;

export const inParts = <T>(
  texts: readonly string[],
  read: (part: readonly string[]) => T,
): readonly T[] => {
  const parts: T[] = [];
  for (let from = 0; from < texts.length; from += LONGEST)
    parts.push(read(texts.slice(from, from + LONGEST)));
  return parts;
};

/** The answers to all parts as one: the roots of later parts hang on that of the first, by a relation for such. */
export const joined = (parts: readonly Answers[], relation: number): Answers => {
  const [first] = parts;
  if (first && parts.length === 1) return first;
  const root = (first?.heads.indexOf(0) ?? 0) + 1;
  const hung = parts.map(({ tags, heads, relations }, i) => ({
    tags,
    heads: heads.map((head) => (head === 0 ? (i === 0 ? 0 : root) : head + i * LONGEST)),
    relations: relations.map((own, d) => (i > 0 && heads[d] === 0 ? relation : own)),
  }));
  const all = (of: (answers: Answers) => Int32Array) =>
    Int32Array.from(hung.flatMap((part) => [...of(part)]));
  return {
    tags: all(({ tags }) => tags),
    heads: all(({ heads }) => heads),
    relations: all(({ relations }) => relations),
  };
};
