/** Counts → figures: precision, recall and F1 with their n, as a table that a person reads. */
import { byCodePoint } from "../text/order.ts";
import type { Share, Tally } from "./quotes.ts";

const ratio = (a: number, b: number): number => (b === 0 ? 0 : a / b);
const harmonic = (p: number, r: number): number => ratio(2 * p * r, p + r);

const TYPES = ["direct", "mixed", "indirect"] as const;

const sum = (tallies: readonly Tally[], of: (t: Tally) => number): number =>
  tallies.reduce((total, t) => total + of(t), 0);

interface Figure {
  readonly name: string;
  readonly precision: number;
  readonly recall: number;
  readonly predicted: number;
  readonly gold: number;
}

/** The figures of a corpus, from the tallies of its articles. */
export const figuresOf = (tallies: readonly Tally[]): readonly Figure[] => {
  const total = (of: (t: Tally) => number): number => sum(tallies, of);
  const predicted = total((t) => ofAll(t.predicted));
  const core = total((t) => ofAll(t.core));
  const shared = total((t) => t.characters.shared);
  return [
    ...TYPES.map((type) =>
      figure(
        type,
        [total((t) => t.right[type]), total((t) => t.predicted[type])],
        [total((t) => t.found[type]), total((t) => t.core[type])],
      ),
    ),
    figure(
      "all, half the words",
      [total((t) => ofAll(t.right)), predicted],
      [total((t) => ofAll(t.found)), core],
    ),
    figure(
      "all, the exact words",
      [total((t) => t.exact.right), predicted],
      [total((t) => t.exact.found), core],
    ),
    figure(
      "characters",
      [shared, total((t) => t.characters.predicted)],
      [shared, total((t) => t.characters.gold)],
    ),
  ];
};

const ofAll = (counts: Tally["core"]): number =>
  TYPES.reduce((total, type) => total + counts[type], 0);

/** How many of those predicted are right, and how many of the gold ones are found. */
const figure = (
  name: string,
  [right, predicted]: readonly [number, number],
  [found, gold]: readonly [number, number],
): Figure => ({
  name,
  precision: ratio(right, predicted),
  recall: ratio(found, gold),
  predicted,
  gold,
});

/** How often each rule was right, by the rules' ids in order. */
export const rulesOf = (tallies: readonly Tally[]): ReadonlyMap<string, Share> => {
  const shares = new Map<string, Share>();
  for (const [rule, { right, of }] of tallies.flatMap((t) => [...t.rules])) {
    const known = shares.get(rule) ?? { right: 0, of: 0 };
    shares.set(rule, { right: known.right + right, of: known.of + of });
  }
  return new Map([...shares].sort(([a], [b]) => byCodePoint(a, b)));
};

/** The figures as lines of text. */
export const report = (tallies: readonly Tally[]): string => {
  const right = sum(tallies, (t) => t.speakers.right);
  const of = sum(tallies, (t) => t.speakers.of);
  const rows = figuresOf(tallies).map((f) =>
    [
      f.name.padEnd(22),
      f.precision.toFixed(3).padStart(9),
      f.recall.toFixed(3).padStart(8),
      harmonic(f.precision, f.recall).toFixed(3).padStart(7),
      String(f.predicted).padStart(11),
      String(f.gold).padStart(9),
    ].join(""),
  );
  return [
    `${tallies.length} articles`,
    `${"".padEnd(22)}precision  recall     F1  predicted     gold`,
    ...rows,
    `speaker's words right in ${ratio(right, of).toFixed(3)} of ${of} matched statements`,
    "",
    `${"rule".padEnd(32)}precision  predicted`,
    ...[...rulesOf(tallies)].map(
      ([rule, share]) =>
        `${rule.padEnd(32)}${ratio(share.right, share.of).toFixed(3).padStart(9)}${String(share.of).padStart(11)}`,
    ),
  ].join("\n");
};
