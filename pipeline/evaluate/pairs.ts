/** Which of the things made is meant by which of those that people wrote down: pairs of greatest likeness. */

/**
 * Each of `gold` in turn, with the likest of `made` that no earlier one took; without a pair where none is as like as
 * `least`. Of equally like ones the first.
 */
export const bestPairs = <Gold, Made>(
  gold: readonly Gold[],
  made: readonly Made[],
  likeness: (gold: Gold, made: Made) => number,
  least: number,
): ReadonlyMap<Gold, Made> => {
  const pairs = new Map<Gold, Made>();
  const free = new Set(made);
  for (const g of gold) {
    const [best] = [...free]
      .map((m) => ({ m, like: likeness(g, m) }))
      .filter(({ like }) => like >= least)
      .toSorted((a, b) => b.like - a.like);
    if (best === undefined) continue;
    free.delete(best.m);
    pairs.set(g, best.m);
  }
  return pairs;
};
