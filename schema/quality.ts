/** QUALITY.md: what was measured, for users. */
import type { RuleLine } from "./dictionary.ts";
import { hazardCounts } from "./hazards.ts";
import {
  type Agreement,
  type Decided,
  type Found,
  f1,
  interval,
  type Measured,
  portionOf,
  type Share,
} from "./measured.ts";
import type { ReleaseInfo } from "./release.ts";
import type { Tables } from "./schema.ts";

export const qualityMarkdown = (
  release: ReleaseInfo,
  measured: Measured,
  rules: readonly RuleLine[],
  rows: Tables,
): string =>
  `${[
    `# Quality of ${release.title}`,
    `Release ${release.version}. Written by the pipeline from counts that the evaluation made; none is typed in. In brackets the range in which the true share lies, 19 times in 20, were the counted ones drawn at random (Wilson's interval); since what stands in one article is alike, it is rather wider.`,
    ...annotatedSection(measured),
    ...decidedSection(measured.decided),
    ...agreementSection(measured.agreement),
    ...rulesSection(measured, rules),
    ...hazardSection(rows),
  ].join("\n\n")}\n`;

/** Values that plain readers stumble over, and that stand all the same. */
const hazardSection = (rows: Tables) => {
  const counts = hazardCounts(rows);
  return [
    "## What readers stumble over",
    "Values of this release that need care in plain readers, as the data dictionary tells it under “Awkward values”.",
    counts.length === 0
      ? "There are none."
      : tableOf(
          ["value", "column", "rows"],
          counts.map(({ hazard, table, column, values }) => [
            hazard.what,
            `\`${table.name}.${column}\``,
            String(values),
          ]),
        ),
  ];
};

const FOUND = ["precision", "recall", "F1", "made", "annotated"];

const foundCells = (found: Found): readonly string[] => [
  told(found.made),
  told(found.annotated),
  f1(found).toFixed(3),
  String(found.made.of),
  String(found.annotated.of),
];

const annotatedSection = ({ articles, corpus, statements, speakers }: Measured) => [
  "## Statements in other people's articles",
  `Before any person's decision, on ${articles} annotated articles. ${corpus} A statement is right when it shares at least half of its united letters and digits with an annotated one.`,
  tableOf(
    ["", ...FOUND],
    Object.entries(statements).map(([what, found]) => [what, ...foundCells(found)]),
  ),
  `The speaker is named by the right words in ${told(speakers)} of ${speakers.of} matched statements.`,
];

const decidedSection = ({ articles, records, values, documents }: Decided) => [
  "## The articles of this release",
  `What the machine made of these ${articles} articles before any person's decision, against what people decided: the rows of this release. The rules were written with these articles at hand, so other articles will go worse. A mention is found where words for the same actor overlap, a statement where it shares half of its letters, a relation where type, source and target are the same and the evidence overlaps (a standing tie: anywhere in the article).`,
  tableOf(
    ["records", ...FOUND],
    Object.entries(records).map(([kind, found]) => [kind, ...foundCells(found)]),
  ),
  "Of the records found, and of all documents, so many have the right value:",
  tableOf(
    ["value", "right", "of"],
    Object.entries(values).map(([column, share]) => [
      `\`${column}\``,
      told(share),
      String(share.of),
    ]),
  ),
  "Mentions, and the actors that they name, by article:",
  tableOf(
    ["article", "of", ...FOUND],
    Object.entries(documents).flatMap(([document, { mentions, actors }]) => [
      [document, "mentions", ...foundCells(mentions)],
      ["", "actors", ...foundCells(actors)],
    ]),
  ),
];

const agreementSection = ({ records, values }: Agreement) => [
  "## Two readers",
  "Each of two readers wrote down the records of these articles apart from the other and from the machine (`test/gold/`), before their differences were settled. Both have a mention where their words overlap, whomever they mean; a statement where it shares half of its letters; a relation where type and ends are the same (mutual ones in either order) and the evidence lies within 120 characters. Kappa is Cohen's. Values that are not named here were read once, when the differences were settled; what either had and the tables lack stands with its reason under `left_out` in `seeds/curation/`.",
  tableOf(
    ["records", "first", "second", "both", "F1"],
    Object.entries(records).map(([kind, { first, second, both }]) => [
      kind,
      String(first),
      String(second),
      String(both),
      f1({
        made: { right: both, of: first },
        annotated: { right: both, of: second },
      }).toFixed(3),
    ]),
  ),
  tableOf(
    ["value", "the same", "of", "kappa"],
    Object.entries(values).map(([column, { kappa, ...share }]) => [
      `\`${column}\``,
      told(share),
      String(share.of),
      kappa === null ? "" : kappa.toFixed(3),
    ]),
  ),
];

const rulesSection = (measured: Measured, rules: readonly RuleLine[]) => {
  const lines = (shares: Measured["rules"]) =>
    rules.flatMap(({ id, finds }) => {
      const share = shares[id];
      return share === undefined ? [] : [[`\`${id}\``, finds, told(share), String(share.of)]];
    });
  return [
    "## Rules",
    "How often a rule's rows were right: of statements in the annotated articles, of relations and mentions in those of this release. This is the `confidence` of its rows, where it made 20 or more.",
    tableOf(
      ["rule", "finds", "precision", "made"],
      [...lines(measured.rules), ...lines(outside(measured))],
    ),
  ];
};

/** Rules that only this release's articles tell of. */
const outside = ({ rules, decided }: Measured): Measured["rules"] =>
  Object.fromEntries(Object.entries(decided.rules).filter(([id]) => rules[id] === undefined));

const told = (share: Share): string => {
  const [low, high] = interval(share);
  return `${portionOf(share).toFixed(3)} (${low.toFixed(2)}–${high.toFixed(2)})`;
};

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
