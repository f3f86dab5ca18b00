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
    "Every release is a folder of its own and never changes. The first line is the latest. `index.json` says the same to programs, with the",
    "size and SHA-256 of each file; `SHA256SUMS` in each folder is for `sha256sum --check`, `npm run verify` checks a download.",
    "",
    `| version | released | ${tables.map(({ name }) => name).join(" | ")} | |`,
    `| --- | --- | ${tables.map(() => "---:").join(" | ")} | --- |`,
    ...versions.map(line),
    "",
  ].join("\n");

/** Where the numbers link to the CSV of the table. */
const line = ({ version, released, rows, files }: Described): string => {
  const cells = tables.map(({ name }) => `[${rows[name] ?? 0}](v${version}/${name}.csv)`);
  const dictionary = `[dictionary](v${version}/DATA_DICTIONARY.md)`;
  const hasChanges = files.some(({ path }) => path === `v${version}/CHANGES.md`);
  const changes = hasChanges ? `, [changes](v${version}/CHANGES.md)` : "";
  return `| [${version}](v${version}/) | ${released ?? ""} | ${cells.join(" | ")} | ${dictionary}${changes} |`;
};
