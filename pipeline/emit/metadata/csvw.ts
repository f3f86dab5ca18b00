/**
 * csv-metadata.json: CSV on the Web, found beside the tables under the name that its readers look for. Only columns
 * that always name a row are foreign keys: to strict readers a cell without value breaks one.
 */
import type { Column } from "../../../schema/column.ts";
import { columnDescription } from "../../../schema/json-schema.ts";
import type { ReleaseFile } from "../../../schema/release.ts";
import { tables } from "../../../schema/schema.ts";
import { columnsOf, type Table } from "../../../schema/table.ts";
import { articlesOf, type Described, given, type Json, jsonFile, licenseUrl } from "./about.ts";
import { isRequired, patternOf, referencesOf } from "./columns.ts";

export const csvw = (described: Described): ReleaseFile => {
  const { release } = described;
  return jsonFile("csv-metadata.json", {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    "dc:identifier": release.name,
    "dc:title": release.title,
    "dc:description": release.description,
    "dc:creator": release.creators.map(({ name }) => name),
    "dc:issued": { "@value": release.released, "@type": "xsd:date" },
    "dc:license": { "@id": licenseUrl(release.license) },
    "dc:rights": release.rights,
    "dc:subject": release.keywords,
    "dc:source": articlesOf(described).map(({ document_id, url }) =>
      url === null ? document_id : { "@id": url },
    ),
    "schema:version": release.version,
    dialect: { encoding: "utf-8", lineTerminators: ["\n"] },
    tables: tables.map(tableDescription),
  });
};

const tableDescription = (table: Table): Json => ({
  url: `${table.name}.csv`,
  "dc:title": table.title,
  "dc:description": table.meaning,
  tableSchema: {
    columns: columnsOf(table).map(([name, column]) => columnOf(name, column)),
    primaryKey: table.primaryKey,
    foreignKeys: referencesOf(table)
      .filter(({ nullable }) => !nullable)
      .map(({ column, to }) => ({
        columnReference: column,
        reference: { resource: `${to.name}.csv`, columnReference: to.primaryKey },
      })),
  },
});

const columnOf = (name: string, column: Column): Json => ({
  name,
  titles: name,
  "dc:description": columnDescription(column),
  datatype: datatype(column),
  ...(isRequired(column) ? { required: true } : {}),
  ...(column.kind === "list" ? { separator: "|", ordered: true } : {}),
});

const datatype = (column: Column): Json => {
  switch (column.kind) {
    case "text":
    case "code":
    case "list":
      return { base: "string", ...given("format", patternOf(column)) };
    case "integer":
      return { base: "integer", ...bounds(column) };
    case "number":
      return { base: "double", ...bounds(column) };
    case "boolean":
      return { base: "boolean", format: "true|false" };
    case "day":
      return { base: "date", format: "yyyy-MM-dd" };
  }
};

const bounds = ({ minimum, maximum }: Column): Json => ({
  ...given("minimum", minimum),
  ...given("maximum", maximum),
});
