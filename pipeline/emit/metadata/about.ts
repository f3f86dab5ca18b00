/** What the descriptors of a release share: how a release, its files and its people are told to programs. */
import { createHash } from "node:crypto";
import type { ReleaseFile, ReleaseInfo } from "../../../schema/release.ts";
import { type Tables, tables } from "../../../schema/schema.ts";
import type { Table } from "../../../schema/table.ts";
import { byCodePoint } from "../../text/order.ts";
import { utf8 } from "../format.ts";

/** What a descriptor is made from: the rows, what the release says of itself, and its files. */
export interface Described {
  readonly release: ReleaseInfo;
  readonly rows: Tables;
  readonly files: readonly ReleaseFile[];
}

/** A part of a JSON document. */
export interface Json {
  readonly [key: string]: unknown;
}

/** Two blanks deep, one line feed at the end. */
export const jsonFile = (path: string, value: Json): ReleaseFile => ({
  path,
  bytes: utf8(`${JSON.stringify(value, null, 2)}\n`),
});

/** Where the text of a licence stands, by its SPDX id. */
export const licenseUrl = (spdx: string): string => `https://spdx.org/licenses/${spdx}`;

export const orcidUrl = (orcid: string): string => `https://orcid.org/${orcid}`;

/** The entry under a name, or nothing where there is no value: for properties that may not be null. */
export const given = (name: string, value: unknown): Json =>
  value === undefined || value === null ? {} : { [name]: value };

/** Extension → media type of the files that hold data. */
export const MEDIA_TYPES: { readonly [extension: string]: string } = {
  csv: "text/csv",
  jsonl: "application/jsonlines",
  arrow: "application/vnd.apache.arrow.file",
  parquet: "application/vnd.apache.parquet",
  graphml: "application/graphml+xml",
  sqlite: "application/vnd.sqlite3",
};

/** A file that holds data, with what programs need to fetch and check it. */
export interface Download {
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  /** The table that it holds, where it holds one. */
  readonly table: Table | undefined;
}

/** The files that hold data, in the order of the release. */
export const downloads = ({ files }: Described): readonly Download[] =>
  files.flatMap(({ path }) => {
    const [, stem, extension = ""] = /^(.*)\.([a-z]+)$/.exec(path) ?? [];
    const mediaType = MEDIA_TYPES[extension];
    const table = tables.find(({ name }) => name === stem);
    return mediaType === undefined ? [] : [{ path, mediaType, table, ...factsOf(path, files) }];
  });

/** Size and SHA-256 of a file; throws where there is none of that name. */
export const factsOf = (
  path: string,
  files: readonly ReleaseFile[],
): Pick<Download, "bytes" | "sha256"> => {
  const file = files.find((f) => f.path === path);
  if (!file) throw new Error(`${path} is not among the files of the release`);
  const sha256 = createHash("sha256").update(file.bytes).digest("hex");
  return { bytes: file.bytes.length, sha256 };
};

/** The articles, by id, as works that the data are made from. */
export const articlesOf = ({ rows }: Described): Tables["documents"] =>
  rows.documents.toSorted((a, b) => byCodePoint(a.document_id, b.document_id));

/** The languages of the articles, each once. */
export const languagesOf = ({ rows }: Described): readonly string[] =>
  [...new Set(rows.documents.map(({ language }) => language))].toSorted(byCodePoint);
