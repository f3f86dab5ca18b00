/**
 * What the tag of a word rests on: the word, its parts and cluster, its neighbours, the tags chosen to its left. In:
 * the words of a sentence. Out: keys, those of the words alone (`wordKeys`) apart from those with chosen tags.
 */
import { compile, write } from "../templates.ts";
import type { Word } from "../words.ts";

const ATOMS = `bias word form shape first capitals s1 s2 s3 s4 s5 p1 p2 p3 p4 cluster c4 c6 c8 c10 c12 set -1.word
  -1.shape -1.s3 -1.cluster -1.c8 -1.set +1.word +1.shape +1.s3 +1.cluster +1.c8 +1.set -2.word
  -2.cluster +2.word +2.cluster +2.set +2.c8 -1.tag -2.tag`;

const WORDS = compile(
  ATOMS,
  `bias
   word
   form
   -1.word
   +1.word
   -2.word
   +2.word
   -1.word word
   word +1.word
   -1.word +1.word
   s1
   s2
   s3
   s4
   s5
   p1
   p2
   p3
   p4
   shape first
   shape s3 capitals
   shape capitals
   -1.shape shape
   shape +1.shape
   -1.s3
   +1.s3
   +1.set
   +1.set +2.set
   set +1.set
   -1.set set
   -1.set set +1.set
   cluster
   c4
   c6
   c8
   c10
   c12
   -1.cluster
   +1.cluster
   -2.cluster
   +2.cluster
   -1.cluster cluster
   cluster +1.cluster
   -1.cluster +1.cluster
   shape cluster
   +1.c8 cluster
   -1.c8 cluster
   -1.c8 word +1.c8
   +1.c8 +2.c8`,
);

const TAGS = compile(
  ATOMS,
  `-1.tag
   -1.tag -2.tag
   -1.tag word
   -1.tag cluster
   -1.tag s3
   -1.tag +1.word
   -1.tag +1.cluster
   -1.tag -2.tag word
   -1.tag set +1.set
   -2.tag word
   -1.tag c8 +1.c8
   -1.tag -2.tag c8
   -1.tag word +1.set`,
);

export const WORD_KEYS = WORDS.count;
export const TAG_KEYS = TAGS.count;

const atoms = new Int32Array(ATOMS.split(/\s+/).length);
const OUTSIDE = 0x5eed;

const setNeighbour = (v: Int32Array, to: number, word: Word | undefined): void => {
  v[to] = word?.word ?? OUTSIDE;
  v[to + 1] = word?.shape ?? OUTSIDE;
  v[to + 2] = word?.suffixes[2] ?? OUTSIDE;
  v[to + 3] = word?.cluster ?? OUTSIDE;
  v[to + 4] = word?.paths[2] ?? OUTSIDE;
  v[to + 5] = word?.tags ?? -1;
};

const setWords = (v: Int32Array, words: readonly Word[], i: number, capitals: boolean): void => {
  const word = words[i];
  if (!word) return;
  v[1] = word.word;
  v[2] = word.form;
  v[3] = word.shape;
  v[4] = i === 0 ? 1 : 0;
  v[5] = capitals ? 1 : 0;
  for (let k = 0; k < 5; k++) v[6 + k] = word.suffixes[k] ?? 0;
  for (let k = 0; k < 4; k++) v[11 + k] = word.prefixes[k] ?? 0;
  v[15] = word.cluster;
  for (let k = 0; k < 5; k++) v[16 + k] = word.paths[k] ?? 0;
  v[21] = word.tags;
  setNeighbour(v, 22, words[i - 1]);
  setNeighbour(v, 28, words[i + 1]);
  v[34] = words[i - 2]?.word ?? OUTSIDE;
  v[35] = words[i - 2]?.cluster ?? OUTSIDE;
  v[36] = words[i + 2]?.word ?? OUTSIDE;
  v[37] = words[i + 2]?.cluster ?? OUTSIDE;
  v[38] = words[i + 2]?.tags ?? -1;
  v[39] = words[i + 2]?.paths[2] ?? OUTSIDE;
};

/** Keys of the words around token i; gives their number. `capitals`: the sentence has no small letter. */
export const wordKeys = (
  words: readonly Word[],
  i: number,
  capitals: boolean,
  keys: Int32Array,
): number => {
  setWords(atoms, words, i, capitals);
  return write(WORDS, 11, atoms, keys, 0);
};

/** Keys with the two tags to the left, for the token that `wordKeys` was asked for last; written from `offset` on. */
export const tagKeys = (last: number, last2: number, keys: Int32Array, offset: number): number => {
  atoms[40] = last;
  atoms[41] = last2;
  return write(TAGS, 12, atoms, keys, offset);
};
