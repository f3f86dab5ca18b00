/**
 * The best tree over scored arcs: exactly one word under the root, no cycle. Chu and Liu 1965, Edmonds 1967, as
 * McDonald et al. 2005 use it for parsing; the best governor of each word where these form a tree already.
 */

/** Scores of arcs: a row per dependent, word by word; a column for the root, then one per word. */
interface ArcScores {
  readonly floats: Float32Array;
  /** Where the first row begins, and how far it is from one to the next. */
  readonly at: number;
  readonly columns: number;
}

/** So much less for an arc from the root: more than all scores of a sentence together, so that one is drawn. */
const ROOT_COST = 1e7;

/** Governors of `count` words: 0 for the root, words from 1. Ties go to the first. */
export const bestTree = (count: number, { floats, at, columns }: ArcScores): Int32Array => {
  const greedy = new Int32Array(count + 1).fill(-1);
  let roots = 0;
  for (let d = 1; d <= count; d++) {
    const row = at + (d - 1) * columns;
    let best = 0;
    for (let g = 1; g <= count; g++)
      if (g !== d && (floats[row + g] ?? 0) > (floats[row + best] ?? 0)) best = g;
    greedy[d] = best;
    if (best === 0) roots++;
  }
  if (roots === 1 && cycleIn(greedy) === null) return greedy.subarray(1);
  const nodes = Array.from({ length: count + 1 }, (_, i) => i);
  const cost = (g: number): number => (g === 0 ? ROOT_COST : 0);
  const score: Score = (d, g) => (floats[at + (d - 1) * columns + g] ?? 0) - cost(g);
  return Int32Array.from(spanning(nodes, tabled(nodes, score)).slice(1, count + 1));
};

/** Score of a dependent under a governor. */
type Score = (dependent: number, governor: number) => number;

/** Governors by node; a node that is not among them, and the root, has -1. */
type Governors = Int32Array;

const bestGovernors = (nodes: readonly number[], score: Score): Governors => {
  const heads: Governors = new Int32Array(Math.max(...nodes) + 1).fill(-1);
  for (const d of nodes) {
    if (d === 0) continue;
    let highest = Number.NEGATIVE_INFINITY;
    for (const g of nodes) {
      const value = g === d ? Number.NEGATIVE_INFINITY : score(d, g);
      if (value > highest) {
        highest = value;
        heads[d] = g;
      }
    }
  }
  return heads;
};

/** Nodes that govern each other in a circle; null for none. */
const cycleIn = (heads: Governors): readonly number[] | null => {
  const seenFrom = new Map<number, number>();
  for (let start = 1; start < heads.length; start++) {
    let node = start;
    while (node > 0 && !seenFrom.has(node)) {
      seenFrom.set(node, start);
      node = heads[node] ?? -1;
    }
    if (node > 0 && seenFrom.get(node) === start) return circle(heads, node);
  }
  return null;
};

const circle = (heads: Governors, node: number): readonly number[] => {
  const found = [node];
  for (let next = heads[node] ?? 0; next !== node; next = heads[next] ?? 0) found.push(next);
  return found;
};

/** The best tree: a cycle of best governors becomes one node, and opens where the tree of the rest enters it. */
const spanning = (nodes: readonly number[], score: Score): Governors => {
  const heads = bestGovernors(nodes, score);
  const cycle = cycleIn(heads);
  if (cycle === null) return heads;
  const inside = new Set(cycle);
  const merged = Math.max(...nodes) + 1;
  const rest = nodes.filter((node) => !inside.has(node));
  const gain = (d: number, g: number): number => score(d, g) - score(d, heads[d] ?? 0);
  const entry = new Map(rest.map((g) => [g, best(cycle, (d) => gain(d, g))]));
  const exit = new Map(rest.map((d) => [d, best(cycle, (g) => score(d, g))]));
  const smaller = spanning(
    [...rest, merged],
    tabled([...rest, merged], (d, g) => {
      if (d === merged) return gain(entry.get(g) ?? 0, g);
      return score(d, g === merged ? (exit.get(d) ?? 0) : g);
    }),
  );
  for (const d of rest) {
    const g = smaller[d] ?? -1;
    heads[d] = g === merged ? (exit.get(d) ?? 0) : g;
  }
  const from = smaller[merged] ?? 0;
  heads[entry.get(from) ?? 0] = from;
  return heads;
};

/** The first of those whose value is highest. */
const best = (items: readonly number[], value: (item: number) => number): number =>
  items.reduce((a, b) => (value(b) > value(a) ? b : a));

/** The same scores, each counted once. */
const tabled = (nodes: readonly number[], score: Score): Score => {
  const width = Math.max(...nodes) + 1;
  const table = new Float64Array(width * width);
  for (const d of nodes)
    if (d !== 0) for (const g of nodes) if (g !== d) table[d * width + g] = score(d, g);
  return (d, g) => table[d * width + g] ?? 0;
};
