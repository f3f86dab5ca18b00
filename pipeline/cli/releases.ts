/** The releases that stand in dist/. */
import { join } from "node:path";
import fastGlob from "fast-glob";
import type { ReleaseFile } from "../../schema/release.ts";
import type { Before } from "../compare/compare.ts";
import { versionFiles } from "../emit/emit.ts";
import { rowsOf } from "./diff.ts";
import { readRelease, writeFiles } from "./disk.ts";

/** A released version and its files. */
interface Released {
  readonly version: string;
  readonly files: readonly ReleaseFile[];
}

/** All of them, the oldest first. */
const releasesIn = (root: string): readonly Released[] =>
  fastGlob
    .sync("v*.*.*", { cwd: join(root, "dist"), onlyDirectories: true })
    .filter((folder) => /^v\d+\.\d+\.\d+$/.test(folder))
    .map((folder) => folder.slice(1))
    .toSorted(byVersion)
    .map((version) => ({ version, files: readRelease(join(root, "dist", `v${version}`)) ?? [] }));

/** The folder of the last release; null for none. */
export const lastRelease = (root: string): string | null => {
  const last = releasesIn(root).at(-1);
  return last ? join(root, "dist", `v${last.version}`) : null;
};

/** The last release below a version; null for none. */
export const releaseBefore = (root: string, version: string): Before | null => {
  const last = releasesIn(root).findLast((r) => byVersion(r.version, version) < 0);
  return last ? { version: last.version, rows: rowsOf(`dist/v${last.version}`, last.files) } : null;
};

const byVersion = (a: string, b: string): number => {
  const [one, two] = [a, b].map((version) => version.split(".").map(Number));
  const at = (one ?? []).findIndex((n, i) => n !== two?.[i]);
  return at < 0 ? 0 : (one?.[at] ?? 0) - (two?.[at] ?? 0);
};

/** Writes what stands in dist/ beside the releases. */
export const writeIndex = (root: string, name: string): void =>
  writeFiles(join(root, "dist"), versionFiles(name, releasesIn(root)));
