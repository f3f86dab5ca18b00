/** What was measured of the machine, and QUALITY.md, which tells it to users. Counts are written by the evaluation. */
import type { RuleLine } from "./dictionary.ts";
import type { ReleaseInfo } from "./release.ts";

/** Of so many, so many are right. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

export interface Measured {
  /** What they are, and how far they were looked at while the rules were written. */
  readonly corpus: string;
  /** Annotated articles that the machine was measured on. */
  readonly articles: number;
  /** By what is counted: of the statements made so many are right, of those annotated so many are found. */
  readonly statements: {
    readonly [what: string]: { readonly made: Share; readonly annotated: Share };
  };
  /** Matched statements whose speaker has the right words. */
  readonly speakers: Share;
  /** By the rule's id. */
  readonly rules: { readonly [rule: string]: Share };
}

/** QUALITY.md. */
export const qualityMarkdown = (
  release: ReleaseInfo,
  measured: Measured,
  rules: readonly RuleLine[],
): string =>
  `${[
    `# Quality of ${release.title}`,
    `Release ${release.version}. Written by the pipeline from counts that the evaluation made; none is typed in. In brackets the range in which the true share lies, 19 times in 20, were the counted ones drawn at random (Wilson's interval); since what stands in one article is alike, it is rather wider.`,
    "## Statements",
    `Before any person's decision, on ${measured.articles} annotated articles. ${measured.corpus} A statement is right when it shares at least half of its united letters and digits with an annotated one.`,
    tableOf(
      ["", "precision", "recall", "F1", "made", "annotated"],
      Object.entries(measured.statements).map(([what, { made, annotated }]) => [
        what,
        told(made),
        told(annotated),
        f1(made, annotated).toFixed(3),
        String(made.of),
        String(annotated.of),
      ]),
    ),
    `The speaker is named by the right words in ${told(measured.speakers)} of ${measured.speakers.of} matched statements.`,
    "## Rules",
    "How often a rule's statements were right on the same articles. This is the `confidence` of its rows, where it made 20 or more.",
    tableOf(
      ["rule", "finds", "precision", "made"],
      rules
        .filter(({ id }) => measured.rules[id] !== undefined)
        .map(({ id, finds }) => [
          `\`${id}\``,
          finds,
          told(measured.rules[id] ?? NONE),
          String(measured.rules[id]?.of),
        ]),
    ),
  ].join("\n\n")}\n`;

const NONE: Share = { right: 0, of: 0 };

const ratio = (a: number, b: number): number => (b === 0 ? 0 : a / b);

const f1 = (made: Share, annotated: Share): number => {
  const [p, r] = [ratio(made.right, made.of), ratio(annotated.right, annotated.of)];
  return ratio(2 * p * r, p + r);
};

const told = (share: Share): string => {
  const [low, high] = interval(share);
  return `${ratio(share.right, share.of).toFixed(3)} (${low.toFixed(2)}–${high.toFixed(2)})`;
};

/** Wilson's score interval at 95 % (E. B. Wilson 1927), as shares. */
export const interval = ({ right, of }: Share): readonly [low: number, high: number] => {
  if (of === 0) return [0, 1];
  const z = 1.959964;
  const share = right / of;
  const middle = share + (z * z) / (2 * of);
  const reach = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [Math.max(0, (middle - reach) / scale), Math.min(1, (middle + reach) / scale)];
};

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
