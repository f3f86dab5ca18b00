/** The disk: reads inputs, writes a release whole or not at all. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import fastGlob from "fast-glob";
import type { ReleaseFile } from "../../schema/release.ts";
import { MAX_BYTES } from "../articles/flaws.ts";
import type { InputFile } from "../articles.ts";
import type { SourceFile } from "../seeds/yaml.ts";

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Files that a glob or path names, as they are on the disk; a path without wildcards is taken literally. */
export const readInputs = (pattern: string): readonly InputFile[] => {
  const literal = existsSync(pattern) && statSync(pattern).isFile();
  const paths = literal ? [pattern] : fastGlob.sync(pattern, { dot: false, onlyFiles: true });
  return paths.map(readInput);
};

const readInput = (path: string): InputFile => {
  try {
    // What is too large to be an article is not loaded; its size tells.
    const { size } = statSync(path);
    if (size > MAX_BYTES * 20)
      return { path, bytes: null, reason: `it is ${Math.round(size / 1e6)} MB` };
    return { path, bytes: readFileSync(path) };
  } catch (error) {
    return { path, bytes: null, reason: reasonOf(error) };
  }
};

/** The articles of the project, whatever signs its path has. */
export const ownArticles = (root: string): readonly InputFile[] =>
  readInputs(`${fastGlob.convertPathToPattern(root)}/seeds/articles/*.txt`);

/** The YAML files under a folder, paths relative to the project's root with forward slashes. */
export const readYamlFiles = (root: string, folder: string): readonly SourceFile[] =>
  fastGlob
    .sync(`${folder}/**/*.yaml`, { cwd: root, onlyFiles: true })
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));

/** What stands in a release's folder; null where there is no such folder. */
export const readRelease = (folder: string): readonly ReleaseFile[] | null => {
  if (!existsSync(folder)) return null;
  return fastGlob
    .sync("**/*", { cwd: folder, onlyFiles: true, dot: false })
    .map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));
};

/** Writes files into a folder, replacing what has the same path and leaving the rest. */
export const writeFiles = (folder: string, files: readonly ReleaseFile[]): void => {
  for (const { path, bytes } of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
};

/**
 * Puts the files in the folder's place, whole or not at all: they are written beside it first, and renamed when all are
 * there. A run that is interrupted leaves the folder as it was.
 */
export const replaceFolder = (folder: string, files: readonly ReleaseFile[]): void => {
  const target = resolve(folder);
  mkdirSync(dirname(target), { recursive: true });
  const fresh = mkdtempSync(`${target}.new-`);
  const old = `${fresh}.old`;
  try {
    writeFiles(fresh, files);
    if (existsSync(target)) renameSync(target, old);
    renameSync(fresh, target);
  } catch (error) {
    if (!existsSync(target) && existsSync(old)) renameSync(old, target);
    throw error;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
};
