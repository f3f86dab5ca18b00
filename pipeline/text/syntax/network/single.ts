/**
 * Relations that a word has to one of its dependents at most: one subject, one object. Where the best choices give it
 * two, the surer one keeps it and the other gets what it would be else.
 */

/** Those of a row exclude each other. */
const SINGLE: readonly (readonly string[])[] = [
  ["nsubj", "nsubj:pass", "csubj", "csubj:pass"],
  ["obj"],
  ["iobj"],
  ["xcomp"],
  ["cop"],
  ["aux:pass"],
  ["obl:agent"],
];

/** The group of each relation, by number; -1 for those that a word may have often. */
export const singleGroups = (relations: readonly string[]): Int32Array =>
  Int32Array.from(relations, (name) => SINGLE.findIndex((names) => names.includes(name)));

/** `score` of a dependent's relation; `heads` by dependent. Gives a relation for each dependent. */
export const withoutDoubles = (
  heads: Int32Array,
  best: Int32Array,
  groups: Int32Array,
  score: (dependent: number, relation: number) => number,
): Int32Array => {
  if (!hasDoubles(heads, best, groups)) return best;
  const chosen = Int32Array.from(best);
  const refused = Array.from(chosen, () => new Set<number>());
  const groupOf = (d: number): number => groups[chosen[d] ?? 0] ?? -1;
  /** The best relation outside of a group, and of those that were refused before. */
  const elseOf = (d: number, group: number): number => {
    let top = -1;
    groups.forEach((own, r) => {
      if (own === group || refused[d]?.has(own)) return;
      if (top < 0 || score(d, r) > score(d, top)) top = r;
    });
    return top;
  };
  const sureness = (d: number): number =>
    score(d, chosen[d] ?? 0) - score(d, elseOf(d, groupOf(d)));
  const holders = new Map<string, number>();
  // Each turn settles a dependent or has one refused a group for good.
  const open = [...chosen.keys()].reverse();
  for (let d = open.pop(); d !== undefined; d = open.pop()) {
    const group = groupOf(d);
    if (group < 0) continue;
    const place = `${heads[d]} ${group}`;
    const holder = holders.get(place) ?? d;
    const loser = sureness(d) > sureness(holder) ? holder : d;
    holders.set(place, loser === d ? holder : d);
    if (holder === d) continue;
    chosen[loser] = elseOf(loser, group);
    refused[loser]?.add(group);
    open.push(loser);
  }
  return chosen;
};

const hasDoubles = (heads: Int32Array, best: Int32Array, groups: Int32Array): boolean => {
  const seen = new Uint8Array((heads.length + 1) * SINGLE.length);
  return best.some((relation, d) => {
    const group = groups[relation] ?? -1;
    if (group < 0) return false;
    const place = (heads[d] ?? 0) * SINGLE.length + group;
    const isDouble = seen[place] === 1;
    seen[place] = 1;
    return isDouble;
  });
};
