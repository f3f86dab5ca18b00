/**
 * datapackage.json: Data Package v2 of the CSV files. A list is declared as text with a pattern, since the published
 * profile of 2.0 refuses the type `list` that 2.0 describes.
 */
import type { Column } from "../../../schema/column.ts";
import { columnDescription } from "../../../schema/json-schema.ts";
import { REDIRECT_COLUMNS, REDIRECT_MEANINGS } from "../../../schema/ledger.ts";
import type { ReleaseFile, ReleaseInfo } from "../../../schema/release.ts";
import { tables } from "../../../schema/schema.ts";
import { columnsOf, type Table } from "../../../schema/table.ts";
import { codesOf, type Vocabulary } from "../../../schema/vocabulary.ts";
import {
  articlesOf,
  type Described,
  factsOf,
  given,
  type Json,
  jsonFile,
  licenseUrl,
  MEDIA_TYPES,
  orcidUrl,
} from "./about.ts";
import { isRequired, patternOf, referencesOf } from "./columns.ts";

export const dataPackage = (described: Described): ReleaseFile => {
  const { release, files } = described;
  return jsonFile("datapackage.json", {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: release.name,
    title: release.title,
    description: release.description,
    ...given("homepage", release.homepage),
    version: release.version,
    created: `${release.released}T00:00:00Z`,
    keywords: release.keywords,
    contributors: release.creators.map(contributor),
    licenses: [{ name: release.license, path: licenseUrl(release.license) }],
    sources: articlesOf(described).map(({ document_id, title, url }) => ({
      title: title ?? document_id,
      ...given("path", url),
    })),
    resources: [...tables.map((table) => tableResource(table, files)), redirectResource(files)],
  });
};

const contributor = ({ name, orcid, affiliation }: ReleaseInfo["creators"][number]): Json => ({
  title: name,
  ...given("path", orcid && orcidUrl(orcid)),
  ...given("organization", affiliation),
  roles: ["creator"],
});

const tableResource = (table: Table, files: readonly ReleaseFile[]): Json => ({
  name: table.name,
  title: table.title,
  description: table.meaning,
  ...csvFile(`${table.name}.csv`, files),
  schema: {
    fields: columnsOf(table).map(([name, column]) => field(name, column)),
    missingValues: [""],
    primaryKey: [table.primaryKey],
    foreignKeys: referencesOf(table).map(({ column, to }) => ({
      fields: [column],
      reference: { resource: to.name, fields: [to.primaryKey] },
    })),
  },
});

const redirectResource = (files: readonly ReleaseFile[]): Json => ({
  name: "id_redirects",
  title: "Redirects",
  description: "One row per id of an earlier release that another one of this release stands for.",
  ...csvFile("id_redirects.csv", files),
  schema: {
    fields: REDIRECT_COLUMNS.map((name) => ({
      name,
      type: "string",
      description: REDIRECT_MEANINGS[name],
      constraints: { required: true },
    })),
    missingValues: [""],
    primaryKey: ["table", "old_id"],
  },
});

const csvFile = (path: string, files: readonly ReleaseFile[]): Json => {
  const { bytes, sha256 } = factsOf(path, files);
  return {
    type: "table",
    path,
    format: "csv",
    mediatype: MEDIA_TYPES.csv,
    encoding: "utf-8",
    bytes,
    hash: `sha256:${sha256}`,
    dialect: { lineTerminator: "\n" },
  };
};

const field = (name: string, column: Column): Json => ({
  name,
  type: TYPES[column.kind],
  description: columnDescription(column),
  example: column.example,
  constraints: constraints(column),
  ...(column.vocabulary ? { categories: categories(column.vocabulary) } : {}),
});

const TYPES: { readonly [kind in Column["kind"]]: string } = {
  text: "string",
  integer: "integer",
  number: "number",
  boolean: "boolean",
  code: "string",
  list: "string",
  day: "date",
};

const constraints = (column: Column): Json => ({
  ...(isRequired(column) ? { required: true } : {}),
  ...(TYPES[column.kind] === "string" ? wording(column) : {}),
  ...given("minimum", column.minimum),
  ...given("maximum", column.maximum),
});

const wording = (column: Column): Json => {
  if (column.vocabulary) return { enum: codesOf(column.vocabulary) };
  const item = patternOf(column);
  return given("pattern", column.kind === "list" ? `(${item})(\\|(${item}))*` : item);
};

const categories = ({ codes }: Vocabulary): readonly Json[] =>
  Object.entries(codes).map(([value, { meaning }]) => ({ value, label: meaning }));
