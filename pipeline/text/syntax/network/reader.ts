/** Reads sentences with a trained network: tags of words, and trees. The same words give the same answers everywhere. */
import { bestTree } from "./best-tree.ts";
import type { Clusters } from "./clusters.ts";
import { knownWords } from "./known-words.ts";
import { FLOAT, newMachine } from "./machine.ts";
import { LOOSE, laidOut, type Network, ROOT_RELATION } from "./network.ts";
import { flawOf, SIDE, WINDOW } from "./parameters.ts";
import { type Answers, inParts, joined } from "./parts.ts";
import {
  bestOf,
  biased,
  gatesOf,
  IMPOSSIBLE,
  KEEP,
  type Layer,
  layerOf,
  pairsOf,
  relationsOf,
  type Scores,
  scoresOf,
  stateTagScoresOf,
  tagScoresOf,
} from "./passes.ts";
import { gathered } from "./shelf.ts";
import { singleGroups, withoutDoubles } from "./single.ts";
import type { Vectors } from "./vectors.ts";

export interface SentenceReader {
  /** Numbers of the words' joint tags. */
  readonly tags: (texts: readonly string[]) => Int32Array;
  /** The tree, and tags that heed the whole sentence: a little better than `tags`, and slower. */
  readonly tree: (texts: readonly string[]) => Answers;
}

/** `code`: the compiled kernels. Throws where these or the vectors are not what the network needs. */
export const sentenceReader = (
  network: Network,
  clusters: Clusters,
  vectors: Vectors,
  code: Uint8Array<ArrayBuffer>,
): SentenceReader => {
  const { sizes } = network;
  const flaw = flawOf(sizes);
  if (flaw !== null) throw new Error(flaw);
  if (vectors.width !== sizes.vector)
    throw new Error(`vectors of ${sizes.vector} numbers were expected, not of ${vectors.width}`);
  const machine = newMachine(code);
  const weights = laidOut(machine, network);
  const words = knownWords(machine, network, weights, clusters, vectors);

  /** Work that needs space for itself alone. */
  const apart = <T>(work: () => T): T => {
    const mark = machine.mark();
    const result = work();
    machine.release(mark);
    return result;
  };

  const hiddenOf = (rows: Int32Array): number => {
    const at = biased(machine, rows.length, weights.windowBias);
    const place = sizes.hidden * FLOAT;
    rows.forEach((row, s) => {
      // The word stands in the windows of its neighbours and in its own.
      for (let k = 0; k < WINDOW; k++) {
        const t = s + SIDE - k;
        if (t >= 0 && t < rows.length) machine.add(row + k * place, at + t * place, sizes.hidden);
      }
    });
    return at;
  };

  /** Tags from the neighbours alone. */
  const tagScores = (texts: readonly string[]): number =>
    tagScoresOf(machine, weights, texts.length, hiddenOf(words.windows(texts)), KEEP);

  const tagsOf = (count: number, scores: number): Int32Array =>
    bestOf(machine.floats(), scores, count, sizes.tags, network.tags.length);

  const upperLayer = (rows: Int32Array): Layer => {
    const lower = layerOf(
      machine,
      rows.length,
      weights.lower,
      [
        gathered(machine, rows, 0, 3 * sizes.cells),
        gathered(machine, rows, 3 * sizes.cells, 3 * sizes.cells),
      ],
      0,
    );
    const { forward, backward } = weights.upper;
    const gates = [
      gatesOf(machine, rows.length, lower.states, forward),
      gatesOf(machine, rows.length, lower.states, backward),
    ] as const;
    return layerOf(machine, rows.length, weights.upper, gates, 1);
  };

  const root = network.relations.indexOf(ROOT_RELATION);
  const groups = singleGroups(network.relations);
  /** Only what hangs on the root is called so. */
  const relationsTo = (heads: Int32Array, scores: Scores): Int32Array => {
    const pairs = pairsOf(machine, sizes, scores, heads, KEEP);
    const at = relationsOf(machine, weights, heads.length, pairs);
    const floats = machine.floats();
    heads.forEach((_, i) => {
      floats[at / FLOAT + i * sizes.relations + root] = IMPOSSIBLE;
    });
    const best = bestOf(floats, at, heads.length, sizes.relations, network.relations.length);
    const score = (d: number, relation: number): number =>
      floats[at / FLOAT + d * sizes.relations + relation] ?? 0;
    const single = withoutDoubles(heads, best, groups, score);
    return single.map((relation, i) => (heads[i] === 0 ? root : relation));
  };

  const answer = (texts: readonly string[]): Answers => {
    const count = texts.length;
    const upper = upperLayer(words.gates(texts));
    const tags = tagScores(texts);
    const whole = stateTagScoresOf(machine, weights, count, upper.states);
    machine.add(whole, tags, count * sizes.tags);
    const scores = scoresOf(machine, weights, sizes, count, upper, KEEP);
    const { columns } = scores;
    const heads = bestTree(count, { floats: machine.floats(), at: scores.arcs / FLOAT, columns });
    return { tags: tagsOf(count, tags), heads, relations: relationsTo(heads, scores) };
  };

  const read = <T>(texts: readonly string[], of: (part: readonly string[]) => T): readonly T[] =>
    inParts(texts, (part) => apart(() => of(part)));
  const loose = network.relations.indexOf(LOOSE);
  return {
    tags: (texts) => {
      const found = read(texts, (part) => tagsOf(part.length, tagScores(part)));
      const [only] = found;
      return only && found.length === 1 ? only : Int32Array.from(found.flatMap((t) => [...t]));
    },
    tree: (texts) => joined(read(texts, answer), loose),
  };
};
