/** Counts → figures: precision, recall and F1 with their n, as a table that a person reads. */
import type { Measured, Share } from "../../schema/quality.ts";
import { byCodePoint } from "../text/order.ts";
import type { Tally } from "./quotes.ts";

const ratio = (a: number, b: number): number => (b === 0 ? 0 : a / b);
const shareOf = ({ right, of }: Share): number => ratio(right, of);
const harmonic = (p: number, r: number): number => ratio(2 * p * r, p + r);

const TYPES = ["direct", "mixed", "indirect"] as const;

const sum = (tallies: readonly Tally[], of: (t: Tally) => number): number =>
  tallies.reduce((total, t) => total + of(t), 0);

interface Figure {
  readonly name: string;
  /** Of the statements made, those that are right. */
  readonly made: Share;
  /** Of those annotated, those that are found. */
  readonly annotated: Share;
}

/** The figures of a corpus, from the tallies of its articles. */
export const figuresOf = (tallies: readonly Tally[]): readonly Figure[] => {
  const total = (of: (t: Tally) => number): number => sum(tallies, of);
  const made = total((t) => ofAll(t.predicted));
  const core = total((t) => ofAll(t.core));
  const shared = total((t) => t.characters.shared);
  return [
    ...TYPES.map((type) => ({
      name: type,
      made: { right: total((t) => t.right[type]), of: total((t) => t.predicted[type]) },
      annotated: { right: total((t) => t.found[type]), of: total((t) => t.core[type]) },
    })),
    {
      name: "all, half the words",
      made: { right: total((t) => ofAll(t.right)), of: made },
      annotated: { right: total((t) => ofAll(t.found)), of: core },
    },
    {
      name: "all, the exact words",
      made: { right: total((t) => t.exact.right), of: made },
      annotated: { right: total((t) => t.exact.found), of: core },
    },
    {
      name: "characters",
      made: { right: shared, of: total((t) => t.characters.predicted) },
      annotated: { right: shared, of: total((t) => t.characters.gold) },
    },
  ];
};

const ofAll = (counts: Tally["core"]): number =>
  TYPES.reduce((total, type) => total + counts[type], 0);

/** Matched statements whose speaker has the right words. */
const speakersOf = (tallies: readonly Tally[]): Share => ({
  right: sum(tallies, (t) => t.speakers.right),
  of: sum(tallies, (t) => t.speakers.of),
});

/** All that is kept of an evaluation. */
export const measuredOf = (tallies: readonly Tally[]): Omit<Measured, "corpus"> => ({
  articles: tallies.length,
  statements: Object.fromEntries(
    figuresOf(tallies).map(({ name, made, annotated }) => [name, { made, annotated }]),
  ),
  speakers: speakersOf(tallies),
  rules: Object.fromEntries(rulesOf(tallies)),
});

/** How often each rule was right, by the rules' ids in order. */
const rulesOf = (tallies: readonly Tally[]): ReadonlyMap<string, Share> => {
  const shares = new Map<string, Share>();
  for (const [rule, { right, of }] of tallies.flatMap((t) => [...t.rules])) {
    const known = shares.get(rule) ?? { right: 0, of: 0 };
    shares.set(rule, { right: known.right + right, of: known.of + of });
  }
  return new Map([...shares].sort(([a], [b]) => byCodePoint(a, b)));
};

/** The figures as lines of text. */
export const report = (tallies: readonly Tally[]): string => {
  const speakers = speakersOf(tallies);
  const rows = figuresOf(tallies).map(({ name, made, annotated }) => {
    const [precision, recall] = [shareOf(made), shareOf(annotated)];
    return [
      name.padEnd(22),
      precision.toFixed(3).padStart(9),
      recall.toFixed(3).padStart(8),
      harmonic(precision, recall).toFixed(3).padStart(7),
      String(made.of).padStart(11),
      String(annotated.of).padStart(9),
    ].join("");
  });
  return [
    `${tallies.length} articles`,
    `${"".padEnd(22)}precision  recall     F1  predicted     gold`,
    ...rows,
    `speaker's words right in ${shareOf(speakers).toFixed(3)} of ${speakers.of} matched statements`,
    "",
    `${"rule".padEnd(32)}precision  predicted`,
    ...[...rulesOf(tallies)].map(
      ([rule, share]) =>
        `${rule.padEnd(32)}${shareOf(share).toFixed(3).padStart(9)}${String(share.of).padStart(11)}`,
    ),
  ].join("\n");
};
