/** `diff OLD NEW`: what changed in the data between two releases, and the version bump that it asks for. */
import type { ReleaseFile } from "../../schema/release.ts";
import {
  changeLines,
  changesMarkdown,
  compareReleases,
  type Released,
  readReleased,
  sayChanges,
} from "../compare/compare.ts";
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
  const old = releasedIn(before, readRelease(before) ?? []);
  const now = releasedIn(after, readRelease(after) ?? []);
  const comparison = compareReleases(old, now);
  const said = {
    text: () => sayChanges(comparison),
    jsonl: () => changeLines(comparison, now),
    markdown: () => changesMarkdown(changeLines(comparison, now), comparison.bump),
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
): string =>
  sayChanges(compareReleases(releasedIn(folder, before), releasedIn(folder, after)), most);

/** A release read; `folder` names it where a file of it is missing or broken: then it throws WrongUse. */
export const releasedIn = (folder: string, files: readonly ReleaseFile[]): Released => {
  try {
    return readReleased(files);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new WrongUse(`${folder} is no release: ${reason}; name a folder such as dist/v0.1.0`);
  }
};
