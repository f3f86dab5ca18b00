/** `diff OLD NEW`: what changed in the data between two releases, and the version bump that it asks for. */
import { basename, resolve } from "node:path";
import type { ReleaseFile } from "../../schema/release.ts";
import { tables } from "../../schema/schema.ts";
import { changeFiles } from "../compare/changes.ts";
import { compareReleases, type Released, readReleased, sayChanges } from "../compare/compare.ts";
import { changesMarkdown } from "../compare/markdown.ts";
import { readRelease } from "./disk.ts";
import { EXIT, type ExitCode, WrongUse } from "./exit.ts";

export const DIFF_FORMATS = ["text", "jsonl", "markdown"] as const;
type DiffFormat = (typeof DIFF_FORMATS)[number];

/** Prints the difference. Throws WrongUse where a folder is no release. */
export const diffCommand = (
  before: string,
  after: string,
  format: DiffFormat = "text",
): ExitCode => {
  const [old, now] = [before, after].map((folder) => rowsOf(folder, readRelease(folder) ?? []));
  const comparison = compareReleases(old ?? {}, now ?? {});
  const [from = "", to = ""] = [before, after].map((folder) => basename(resolve(folder)));
  const files = changeFiles(comparison, { from, to, now: now ?? {} });
  const lines = new TextDecoder().decode(files.find((f) => f.path === "changes.jsonl")?.bytes);
  const said = {
    text: () => sayChanges(comparison),
    jsonl: () => lines,
    markdown: () => changesMarkdown(lines, comparison.bump),
  };
  process.stdout.write(said[format]());
  return EXIT.fine;
};

/** The difference in words between what a folder holds and what would take its place; so many rows of each kind. */
export const changesIn = (
  folder: string,
  before: readonly ReleaseFile[],
  after: readonly ReleaseFile[],
  most: number,
): string => sayChanges(compareReleases(rowsOf(folder, before), rowsOf(folder, after)), most);

/** The rows of a release; `folder` names it where a file of it is missing or broken: then it throws WrongUse. */
export const rowsOf = (folder: string, files: readonly ReleaseFile[]): Released =>
  Object.fromEntries(tables.map(({ name }) => [name, readTable(folder, files, `${name}.jsonl`)]));

const readTable = (
  folder: string,
  files: readonly ReleaseFile[],
  name: string,
): Released[string] => {
  const file = files.find(({ path }) => path === name);
  // A table may have come later than an older release.
  if (!file && files.some(({ path }) => path === "SHA256SUMS")) return [];
  if (!file)
    throw new WrongUse(
      `${folder} is no release: it holds no ${name}; name a folder such as dist/v0.1.0`,
    );
  try {
    return readReleased(new TextDecoder().decode(file.bytes));
  } catch (error) {
    throw new WrongUse(
      `${folder}/${name}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
};
