/** Rows → the bytes of every file of a release. Nothing after this stage touches data; the same rows give the same bytes. */
import type { RuleLine } from "../../schema/dictionary.ts";
import type { Redirect } from "../../schema/ledger.ts";
import type { Measured } from "../../schema/measured.ts";
import { qualityMarkdown } from "../../schema/quality.ts";
import type { ReleaseFile, ReleaseInfo } from "../../schema/release.ts";
import { type Tables, tables } from "../../schema/schema.ts";
import type { AnyRow, Table } from "../../schema/table.ts";
import { arrow } from "./arrow.ts";
import { checksums } from "./checksums.ts";
import { csv } from "./csv.ts";
import { dictionary } from "./dictionary.ts";
import { type Format, inOrder, utf8 } from "./format.ts";
import { graph } from "./graph.ts";
import { redirectFiles } from "./ids.ts";
import { jsonLines } from "./json-lines.ts";
import { loadPython } from "./load-python.ts";
import { loadR } from "./load-r.ts";
import { parquet } from "./parquet.ts";
import { schemas } from "./schemas.ts";

export { ledgerBytes } from "./ids.ts";
export { metadata, rootMetadata } from "./metadata/metadata.ts";
export { database } from "./sqlite.ts";
export { versionFiles } from "./versions.ts";

const FORMATS: readonly Format[] = [csv, jsonLines, arrow, parquet];

/** The files of a release but for its database and its descriptors; paths are relative to its folder. Throws on a row that breaks the contract. */
export const emit = (
  rows: Tables,
  release: ReleaseInfo,
  rules: readonly RuleLine[],
  measured: Measured,
  redirects: readonly Redirect[] = [],
): readonly ReleaseFile[] => [
  ...tables.flatMap((table) => tableFiles(table, rows[table.name], release)),
  ...schemas("schema"),
  ...redirectFiles(redirects),
  ...graph(rows, release),
  loadPython(release),
  loadR(release),
  ...dictionary(release, rules),
  { path: "QUALITY.md", bytes: utf8(qualityMarkdown(release, measured, rules, rows)) },
];

/** The files with SHA256SUMS of them all, last. */
export const sealed = (files: readonly ReleaseFile[]): readonly ReleaseFile[] => [
  ...files,
  checksums(files),
];

/** The JSON Schemas as they are committed in the repository, paths relative to its root. */
export const committedSchemas = (): readonly ReleaseFile[] => schemas("schema/json");

const tableFiles = (
  table: Table,
  rows: readonly AnyRow[],
  release: ReleaseInfo,
): readonly ReleaseFile[] => {
  const sorted = inOrder(table, rows);
  return FORMATS.map(({ extension, write }) => ({
    path: `${table.name}.${extension}`,
    bytes: write(table, sorted, release),
  }));
};
