/** `diff OLD NEW`: what changed in the data between two releases, and the version bump that it asks for. */
import type { ReleaseFile } from "../../schema/release.ts";
import { tables } from "../../schema/schema.ts";
import { compareReleases, type Released, readReleased, sayChanges } from "../compare/compare.ts";
import { readRelease } from "./disk.ts";
import { EXIT, type ExitCode, WrongUse } from "./exit.ts";

/** Prints the difference. Throws WrongUse where a folder is no release. */
export const diffCommand = (before: string, after: string): ExitCode => {
  const [old, now] = [before, after].map((folder) => rowsOf(folder, readRelease(folder) ?? []));
  process.stdout.write(sayChanges(compareReleases(old ?? {}, now ?? {})));
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
