/** The data dictionary, derived from the tables: a text for people, lines for programs. */
import type { Column } from "./column.ts";
import { CONVENTIONS } from "./conventions.ts";
import { hazards } from "./hazards.ts";
import type { ReleaseInfo } from "./release.ts";
import { SCHEMA_VERSION, tables } from "./schema.ts";
import { columnsOf, type Table } from "./table.ts";
import { codesOf, type Vocabulary } from "./vocabulary.ts";

/** A rule of extraction, as the column `method` names it. */
export interface RuleLine {
  readonly id: string;
  readonly finds: string;
  readonly example: string;
}

/** DATA_DICTIONARY.md. */
export const dictionaryMarkdown = (release: ReleaseInfo, rules: readonly RuleLine[]): string =>
  `${[
    `# Data dictionary of ${release.title}`,
    `Release ${release.version} of ${release.released}, schema ${SCHEMA_VERSION}. Generated from the definition of the tables; \`data-dictionary.csv\` holds the same for programs, \`schema/*.schema.json\` the same as JSON Schema.`,
    tableOf(
      ["table", "one row per", "key", "columns"],
      tables.map((t) => [
        link(t.name),
        rowMeaning(t),
        `\`${t.primaryKey}\``,
        String(columnsOf(t).length),
      ]),
    ),
    CONVENTIONS,
    ...hazardSection(),
    ...tables.map(tableSection),
    "## Vocabularies",
    "Every code of a column stands here, in declared order, which is also the order of the levels in Arrow.",
    ...vocabularies().map(vocabularySection),
    methodSection(rules),
  ].join("\n\n")}\n`;

/** data-dictionary.csv: a header, then one line a column. */
export const dictionaryLines = (): readonly (readonly string[])[] => [
  [...HEADER],
  ...tables.flatMap((t) =>
    columnsOf(t).map(([name, column], i) => [
      t.name,
      name,
      String(i + 1),
      column.kind,
      String(column.nullable),
      column.meaning,
      column.unit ?? "",
      column.references ?? "",
      column.vocabulary?.name ?? "",
      column.vocabulary ? codesOf(column.vocabulary).join("|") : "",
      column.pattern ?? "",
      String(column.minimum ?? ""),
      String(column.maximum ?? ""),
      String(column.verbatim ?? false),
      column.example,
      column.made,
    ]),
  ),
];

const HEADER = [
  "table",
  "column",
  "position",
  "type",
  "nullable",
  "meaning",
  "unit",
  "references",
  "vocabulary",
  "codes",
  "pattern",
  "minimum",
  "maximum",
  "verbatim",
  "example",
  "made",
] as const;

const hazardSection = (): readonly string[] => [
  "### Awkward values",
  "A quotation keeps the words that the article has, whatever they are; everything else is tidied. What is refused stands in no release; what is counted may, and `QUALITY.md` says how often and where.",
  tableOf(
    ["value", "what it does", "in verbatim columns", "in others"],
    hazards.map(({ what, harm, verbatim, elsewhere }) => [what, harm, verbatim, elsewhere]),
  ),
];

const tableSection = (t: Table): string =>
  [
    `## ${t.name}`,
    `${t.meaning} Primary key: \`${t.primaryKey}\`.`,
    tableOf(
      ["column", "type", "meaning", "example", "how it is made"],
      columnsOf(t).map(([name, column]) => [
        `\`${name}\``,
        typeWords(column),
        meaningWords(column),
        `\`${column.example}\``,
        column.made,
      ]),
    ),
  ].join("\n\n");

const rowMeaning = ({ meaning }: Table): string =>
  meaning.replace(/^One row per /, "").replace(/\.$/, "");

const typeWords = (column: Column): string =>
  [
    column.vocabulary ? `code of ${link(column.vocabulary.name)}` : column.kind,
    ...(column.references ? [`→ ${link(column.references)}`] : []),
    ...(column.nullable ? ["may have no value"] : []),
  ].join(", ");

const meaningWords = ({ meaning, unit, verbatim }: Column): string =>
  `${meaning}${unit ? ` [${unit}]` : ""}${verbatim ? " (verbatim)" : ""}`;

/** The vocabularies that columns use, each once. */
export const vocabularies = (): readonly Vocabulary[] => [
  ...new Set(tables.flatMap(columnsOf).flatMap(([, { vocabulary }]) => vocabulary ?? [])),
];

const vocabularySection = (vocabulary: Vocabulary): string =>
  [
    `### ${vocabulary.name}`,
    `Of ${usesOf(vocabulary).join(", ")}.`,
    tableOf(
      ["code", "meaning", "example"],
      Object.entries(vocabulary.codes).map(([code, { meaning, example }]) => [
        `\`${code}\``,
        meaning,
        example,
      ]),
    ),
  ].join("\n\n");

const usesOf = (vocabulary: Vocabulary): readonly string[] =>
  tables.flatMap((t) =>
    columnsOf(t)
      .filter(([, column]) => column.vocabulary === vocabulary)
      .map(([name]) => `\`${t.name}.${name}\``),
  );

const methodSection = (rules: readonly RuleLine[]): string =>
  [
    "## Methods",
    "The values of `method`: the id of the rule that made the row, or `curated` where a person did. In the examples the parts that the rule finds stand in brackets with their role.",
    tableOf(
      ["method", "finds", "example"],
      rules.map(({ id, finds, example }) => [`\`${id}\``, finds, example]),
    ),
  ].join("\n\n");

const link = (heading: string): string => `[${heading}](#${heading})`;

const tableOf = (header: readonly string[], lines: readonly (readonly string[])[]): string =>
  [header, header.map(() => "---"), ...lines]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n");
