/**
 * What stands in dist/ beside the releases: dist/index.json for programs, dist/README.md for people. In: the files of
 * every release, the oldest first. Out: both files, paths relative to dist/.
 */
import { createHash } from "node:crypto";
import type { ReleaseFile } from "../../schema/release.ts";
import { tables } from "../../schema/schema.ts";
import { byCodePoint } from "../text/order.ts";
import { utf8 } from "./format.ts";

interface Version {
  readonly version: string;
  readonly files: readonly ReleaseFile[];
}

export const versionFiles = (name: string, oldestFirst: readonly Version[]): ReleaseFile[] => {
  const versions = oldestFirst.map(described).toReversed();
  const index = { name, latest: versions[0]?.version ?? null, versions };
  return [
    { path: "index.json", bytes: utf8(`${JSON.stringify(index, null, 2)}\n`) },
    { path: "README.md", bytes: utf8(readme(versions)) },
  ];
};

const described = ({ version, files }: Version) => ({
  version,
  released: dayOf(files),
  rows: Object.fromEntries(tables.map(({ name }) => [name, rowsOf(`${name}.jsonl`, files)])),
  /** Ids of earlier versions that lead to one of this. */
  redirects: rowsOf("id_redirects.jsonl", files),
  files: files
    .toSorted((a, b) => byCodePoint(a.path, b.path))
    .map(({ path, bytes }) => ({
      path: `v${version}/${path}`,
      bytes: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
    })),
});

type Described = ReturnType<typeof described>;

const textOf = (path: string, files: readonly ReleaseFile[]): string =>
  new TextDecoder().decode(files.find((file) => file.path === path)?.bytes ?? new Uint8Array());

const rowsOf = (path: string, files: readonly ReleaseFile[]): number =>
  textOf(path, files).split("\n").length - 1;

/** Every release's dictionary says its day. */
const dayOf = (files: readonly ReleaseFile[]): string | null =>
  /^Release \S+ of (\d{4}-\d\d-\d\d)/m.exec(textOf("DATA_DICTIONARY.md", files))?.[1] ?? null;

const readme = (versions: readonly Described[]): string =>
  [
    "# Releases",
    "",
    "Every release is a folder of its own and never changes. `index.json` says the same as this page to programs, with the size and the",
    "SHA-256 of each file of each version. `SHA256SUMS` in each folder is for `sha256sum --check`; `npm run verify` checks a download.",
    ...versions.slice(0, 1).flatMap(latest),
    "",
    "## All versions",
    "",
    "The latest first. The numbers are rows; they lead to the CSV files.",
    "",
    `| version | released | ${tables.map(({ name }) => name).join(" | ")} | size | |`,
    `| --- | --- | ${tables.map(() => "---:").join(" | ")} | ---: | --- |`,
    ...versions.map(line),
    "",
  ].join("\n");

const FORMATS = { csv: "CSV", jsonl: "JSON Lines", arrow: "Arrow", parquet: "Parquet" } as const;

/** The files of the latest release, each with its size. */
const latest = (described: Described): readonly string[] => [
  "",
  `## The latest: ${described.version}${described.released ? ` of ${described.released}` : ""}`,
  "",
  `| | rows | ${Object.values(FORMATS).join(" | ")} |`,
  `| --- | ---: | ${Object.keys(FORMATS)
    .map(() => "---:")
    .join(" | ")} |`,
  ...[...Object.entries(described.rows), ["id_redirects", described.redirects] as const].map(
    ([name, rows]) =>
      `| ${name} | ${rows} | ${Object.keys(FORMATS)
        .map((extension) => sized(`${name}.${extension}`, described))
        .join(" | ")} |`,
  ),
  ...readyOf(described),
  "",
  documentsOf(described),
];

const READY: readonly (readonly [RegExp, string])[] = [
  [/^load\.py$/, "loads all tables into pandas, each column with its type"],
  [/^load\.R$/, "the same for R, with readr"],
  [/^[^/]+\.sqlite$/, "all tables in one database, with views and full-text search"],
  [/^graph\/nodes\.csv$/, "the actors of the network of relations"],
  [/^graph\/edges\.csv$/, "its ties, one row each"],
  [/^graph\/.*\.graphml$/, "both, for Gephi, igraph and networkx"],
  [/^datapackage\.json$/, "the CSV files as a Data Package"],
  [/^csv-metadata\.json$/, "the same as CSV on the Web"],
  [/^croissant\.json$/, "the Parquet files as Croissant, for machine learning"],
  [/^schema-org\.jsonld$/, "the dataset as search engines read it"],
];

/** What a release brings for one tool or another, so far as it does: a list with what each file is for. */
const readyOf = ({ version, files }: Described): readonly string[] => {
  const named = files.map((file) => ({ ...file, name: file.path.slice(`v${version}/`.length) }));
  const items = READY.flatMap(([pattern, what]) =>
    named
      .filter(({ name }) => pattern.test(name))
      .map(({ name, path, bytes }) => `- [${name}](${path}) (${kilobytes(bytes)}): ${what}`),
  );
  return items.length === 0 ? [] : ["", "Ready to use:", "", ...items];
};

const fileOf = (path: string, { version, files }: Described) =>
  files.find((file) => file.path === `v${version}/${path}`);

/** A file's size as a link to it; nothing where there is no such file. */
const sized = (path: string, described: Described): string => {
  const file = fileOf(path, described);
  return file ? `[${kilobytes(file.bytes)}](${file.path})` : "";
};

const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1000)} kB`;

const DOCUMENTS = {
  "DATA_DICTIONARY.md": "dictionary",
  "QUALITY.md": "quality",
  "CHANGES.md": "changes",
  "CITATION.cff": "citation",
  SHA256SUMS: "sums",
} as const;

/** Links to what a version says of itself, so far as it does. */
const documentsOf = (described: Described): string =>
  Object.entries(DOCUMENTS)
    .flatMap(([path, name]) => {
      const file = fileOf(path, described);
      return file ? `[${name}](${file.path})` : [];
    })
    .join(", ");

const line = (described: Described): string => {
  const { version, released, rows, files } = described;
  const cells = tables.map(({ name }) => `[${rows[name] ?? 0}](v${version}/${name}.csv)`);
  const size = kilobytes(files.reduce((sum, { bytes }) => sum + bytes, 0));
  return `| [${version}](v${version}/) | ${released ?? ""} | ${cells.join(" | ")} | ${size} | ${documentsOf(described)} |`;
};
