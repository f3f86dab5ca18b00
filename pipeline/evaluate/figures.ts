/** Counts → figures: precision, recall and F1 with their n, as a table that a person reads. */
import { type Found, f1, type Measured, portionOf, type Share } from "../../schema/measured.ts";
import type { Tally } from "./quotes.ts";
import { sharesByName, sumOf } from "./shares.ts";

const TYPES = ["direct", "mixed", "indirect"] as const;

const sum = (tallies: readonly Tally[], of: (t: Tally) => number): number =>
  tallies.reduce((total, t) => total + of(t), 0);

interface Figure extends Found {
  readonly name: string;
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
const speakersOf = (tallies: readonly Tally[]): Share =>
  sumOf(tallies.map(({ speakers }) => speakers));

/** All that is kept of an evaluation. */
export const measuredOf = (
  tallies: readonly Tally[],
): Pick<Measured, "articles" | "statements" | "speakers" | "rules"> => ({
  articles: tallies.length,
  statements: Object.fromEntries(
    figuresOf(tallies).map(({ name, made, annotated }) => [name, { made, annotated }]),
  ),
  speakers: speakersOf(tallies),
  rules: rulesOf(tallies),
});

/** How often each rule was right, by the rules' ids in order. */
const rulesOf = (tallies: readonly Tally[]): Measured["rules"] =>
  sharesByName(tallies.flatMap(({ rules }) => Object.entries(rules)));

/** The figures as lines of text. */
export const report = (tallies: readonly Tally[]): string => {
  const speakers = speakersOf(tallies);
  const rows = figuresOf(tallies).map(({ name, made, annotated }) => {
    return [
      name.padEnd(22),
      portionOf(made).toFixed(3).padStart(9),
      portionOf(annotated).toFixed(3).padStart(8),
      f1({ made, annotated }).toFixed(3).padStart(7),
      String(made.of).padStart(11),
      String(annotated.of).padStart(9),
    ].join("");
  });
  return [
    `${tallies.length} articles`,
    `${"".padEnd(22)}precision  recall     F1  predicted     gold`,
    ...rows,
    `speaker's words right in ${portionOf(speakers).toFixed(3)} of ${speakers.of} matched statements`,
    "",
    `${"rule".padEnd(32)}precision  predicted`,
    ...Object.entries(rulesOf(tallies)).map(
      ([rule, share]) =>
        `${rule.padEnd(32)}${portionOf(share).toFixed(3).padStart(9)}${String(share.of).padStart(11)}`,
    ),
  ].join("\n");
};
