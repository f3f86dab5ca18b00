/**
 * croissant.json: Croissant 1.1. The record sets read the Parquet files, whose types no reader has to guess; the
 * vocabularies are record sets of their own, which the columns of codes refer to.
 */
import type { Column } from "../../../schema/column.ts";
import { columnDescription } from "../../../schema/json-schema.ts";
import type { ReleaseFile } from "../../../schema/release.ts";
import { tables } from "../../../schema/schema.ts";
import { columnsOf, type Table } from "../../../schema/table.ts";
import type { Vocabulary } from "../../../schema/vocabulary.ts";
import { type Described, type Download, downloads, given, type Json, jsonFile } from "./about.ts";
import { bibtex } from "./citation.ts";
import { referencesOf } from "./columns.ts";
import { CONTEXT } from "./croissant-context.ts";
import { datasetOf } from "./schema-org.ts";

export const croissant = (described: Described): ReleaseFile =>
  jsonFile("croissant.json", {
    "@context": CONTEXT,
    "@type": "sc:Dataset",
    conformsTo: "http://mlcommons.org/croissant/1.1",
    ...datasetOf(described),
    citeAs: bibtex(described.release),
    isLiveDataset: false,
    distribution: downloads(described).map(fileObject),
    recordSet: [...vocabularies().map(enumeration), ...tables.map(recordSet)],
  });

const fileObject = ({ table, path, mediaType, bytes, sha256 }: Download): Json => ({
  "@type": "cr:FileObject",
  "@id": path,
  name: path,
  ...given("description", table?.meaning),
  contentUrl: path,
  contentSize: `${bytes} B`,
  encodingFormat: path.endsWith(".parquet") ? PARQUET : mediaType,
  sha256,
});

const readFrom = ({ name }: Table): string => `${name}.parquet`;

/** The name under which the readers of Croissant know Parquet. */
const PARQUET = "application/x-parquet";

const recordSet = (table: Table): Json => ({
  "@type": "cr:RecordSet",
  "@id": table.name,
  name: table.name,
  description: table.meaning,
  key: { "@id": `${table.name}/${table.primaryKey}` },
  field: columnsOf(table).map(([name, column]) => field(name, column, table)),
});

const field = (name: string, column: Column, table: Table): Json => ({
  "@type": "cr:Field",
  "@id": `${table.name}/${name}`,
  name,
  description: columnDescription(column),
  dataType: TYPES[column.kind],
  ...(column.kind === "list" ? { isArray: true, arrayShape: "-1" } : {}),
  source: { fileObject: { "@id": readFrom(table) }, extract: { column: name } },
  ...references(name, column, table),
});

const TYPES: { readonly [kind in Column["kind"]]: string } = {
  text: "sc:Text",
  integer: "cr:Int32",
  number: "sc:Float",
  boolean: "sc:Boolean",
  code: "sc:Text",
  list: "sc:Text",
  day: "sc:Date",
};

/**
 * What the column's values name. Readers join the record sets, and follow one step: a table that others refer to must
 * refer to none itself. A list would find nothing.
 */
const references = (name: string, column: Column, table: Table): Json => {
  if (isEnd(table)) return {};
  if (column.vocabulary) return referenceTo(`${column.vocabulary.name}/code`);
  const to = referencesOf(table).find((reference) => reference.column === name)?.to;
  return to && isEnd(to) ? referenceTo(`${to.name}/${to.primaryKey}`) : {};
};

/** Whether rows of the table stand for themselves: documents and actors. */
const isEnd = (table: Table): boolean => referencesOf(table).every(({ nullable }) => nullable);

const referenceTo = (field: string): Json => ({ references: { field: { "@id": field } } });

/** The vocabularies that columns use, each once. */
const vocabularies = (): readonly Vocabulary[] => [
  ...new Set(tables.flatMap(columnsOf).flatMap(([, { vocabulary }]) => vocabulary ?? [])),
];

const enumeration = ({ name, codes }: Vocabulary): Json => ({
  "@type": "cr:RecordSet",
  "@id": name,
  name,
  description: `The codes of ${name}, in their order.`,
  dataType: "sc:Enumeration",
  key: { "@id": `${name}/code` },
  field: ["code", "meaning", "example"].map((part) => ({
    "@type": "cr:Field",
    "@id": `${name}/${part}`,
    name: part,
    dataType: "sc:Text",
  })),
  data: Object.entries(codes).map(([code, { meaning, example }]) => ({
    [`${name}/code`]: code,
    [`${name}/meaning`]: meaning,
    [`${name}/example`]: example,
  })),
});
