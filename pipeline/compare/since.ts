/**
 * What a new release brings against the one before. In: that one's rows and version, the new one's files and version.
 * Out: the files that tell the changes, and an error where the version was raised by less than they ask for.
 */
import type { ReleaseFile } from "../../schema/release.ts";
import { tables } from "../../schema/schema.ts";
import type { Issue } from "../issues.ts";
import { changeFiles } from "./changes.ts";
import { type Bump, compareReleases } from "./difference.ts";
import { type Released, readReleased } from "./read.ts";
import { sayChanges } from "./say.ts";

export interface Before {
  readonly version: string;
  readonly rows: Released;
}

interface Changes {
  readonly files: readonly ReleaseFile[];
  readonly issues: readonly Issue[];
}

/** Nothing where there is no release before. Throws on a file of rows that is none. */
export const changesSince = (
  before: Before | null,
  data: readonly ReleaseFile[],
  version: string,
): Changes => {
  if (before === null) return { files: [], issues: [] };
  const now = rowsIn(data);
  const comparison = compareReleases(before.rows, now);
  const asked = comparison.bump;
  const isEnough = STEPS.indexOf(stepOf(before.version, version)) >= STEPS.indexOf(asked);
  return {
    files: changeFiles(comparison, { from: before.version, to: version, now }),
    issues: isEnough ? [] : [tooSmall(before.version, version, asked, sayChanges(comparison, 5))],
  };
};

/** The rows of a release's tables, read from its JSON Lines files. */
const rowsIn = (files: readonly ReleaseFile[]): Released => {
  const decoder = new TextDecoder();
  return Object.fromEntries(
    tables.map(({ name }) => {
      const file = files.find(({ path }) => path === `${name}.jsonl`);
      return [name, readReleased(decoder.decode(file?.bytes ?? new Uint8Array()))];
    }),
  );
};

/** From the smallest to the largest. */
const STEPS: readonly Bump[] = ["none", "patch", "minor", "major"];

/** How far one version stands above another; before 1.0.0 a minor step may do what a major one does later. */
const stepOf = (from: string, to: string): Bump => {
  const [a, b] = [from, to].map((version) => version.split(".").map(Number));
  const first = (a ?? []).findIndex((n, i) => n !== b?.[i]);
  const step = (["major", "minor", "patch"] as const)[first] ?? "none";
  return step === "minor" && b?.[0] === 0 ? "major" : step;
};

const tooSmall = (from: string, to: string, asked: Bump, changes: string): Issue => ({
  level: "error",
  check: "release.version",
  file: "seeds/release.yaml",
  message: `version ${to} is too small a step from ${from}: these changes ask for a ${asked} one\n${changes}`,
  expected: `a ${asked} step from ${from}`,
  actual: to,
  fix: "raise `version` in seeds/release.yaml",
});
