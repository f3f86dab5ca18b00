/** Table → JSON Schema 2020-12 of one row, as it stands in the JSON Lines file. */
import { type Column, ITEM } from "./column.ts";
import { SCHEMA_VERSION } from "./schema.ts";
import { type Cell, columnsOf, type Table } from "./table.ts";
import { codesOf, type Vocabulary } from "./vocabulary.ts";

interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** A closed object: every column required, no other key allowed. Its id holds the major version alone. */
export const jsonSchema = (table: Table): JsonSchema => ({
  $comment: "Generated from schema/tables by `npm run schema`; never edited.",
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: `urn:attested:schema:${SCHEMA_VERSION.split(".")[0]}:${table.name}`,
  title: table.title,
  description: table.meaning,
  type: "object",
  properties: Object.fromEntries(columnsOf(table).map(([name, c]) => [name, property(c)])),
  required: columnsOf(table).map(([name]) => name),
  additionalProperties: false,
});

const property = (column: Column): JsonSchema => ({
  description: columnDescription(column),
  ...typeOf(column),
  examples: [exampleOf(column)],
});

const typeOf = (column: Column): JsonSchema => {
  switch (column.kind) {
    case "text":
      return { type: orNull(column, "string"), minLength: 1, ...pattern(column) };
    case "day":
      return { type: orNull(column, "string"), format: "date", ...pattern(column) };
    case "integer":
    case "number":
      return { type: orNull(column, column.kind), ...bounds(column) };
    case "boolean":
      return { type: orNull(column, "boolean") };
    case "code":
      return { type: orNull(column, "string"), enum: codes(column) };
    case "list":
      return { type: orNull(column, "array"), ...items(column) };
  }
};

const orNull = (column: Column, type: string): string | readonly string[] =>
  column.nullable ? [type, "null"] : type;

const pattern = ({ pattern }: Column): JsonSchema => (pattern === undefined ? {} : { pattern });

const bounds = ({ minimum, maximum }: Column): JsonSchema => ({
  ...(minimum === undefined ? {} : { minimum }),
  ...(maximum === undefined ? {} : { maximum }),
});

const codes = ({ vocabulary, nullable }: Column): readonly (string | null)[] => [
  ...(vocabulary ? codesOf(vocabulary) : []),
  ...(nullable ? [null] : []),
];

const items = (column: Column): JsonSchema => ({
  items: { type: "string", minLength: 1, pattern: column.pattern ?? ITEM },
  ...(column.references ? { uniqueItems: true } : {}),
});

/** What a column means, with its unit, the table that it names and the meaning of its codes. */
export const columnDescription = ({ meaning, unit, references, vocabulary }: Column): string =>
  [
    `${meaning}.`,
    ...(unit ? [`Unit: ${unit}.`] : []),
    ...(references ? [`Names a row of ${references}.`] : []),
    ...(vocabulary ? [codebook(vocabulary)] : []),
  ].join(" ");

const codebook = (vocabulary: Vocabulary): string =>
  codesOf(vocabulary)
    .map((code) => `${code}: ${vocabulary.codes[code]?.meaning}.`)
    .join(" ");

/** The example of a column as a cell. */
export const exampleOf = ({ kind, example }: Column): Cell => {
  if (kind === "list") return example.split("|");
  if (kind === "integer" || kind === "number") return Number(example);
  return kind === "boolean" ? example === "true" : example;
};
