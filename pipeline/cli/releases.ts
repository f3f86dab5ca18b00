/** The releases that stand in dist/, and the ledger of their ids. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fastGlob from "fast-glob";
import type { ReleaseFile } from "../../schema/release.ts";
import { type History, ledgerWith } from "../compare/compare.ts";
import { ledgerBytes, versionFiles } from "../emit/emit.ts";
import { LEDGER, readLedger } from "../seeds/released-ids.ts";
import { releasedIn } from "./diff.ts";
import { readRelease, writeFiles } from "./disk.ts";

/** A released version and its files. */
interface Version {
  readonly version: string;
  readonly files: readonly ReleaseFile[];
}

/** All of them, the oldest first. */
const releasesIn = (root: string): readonly Version[] =>
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

/** What was released below a version. Throws WrongUse where a release cannot be read. */
export const historyBelow = (root: string, version: string): History => {
  const { entries, issues } = ledgerIn(root);
  const below = releasesIn(root).filter((r) => byVersion(r.version, version) < 0);
  return { releases: below.map(readVersion), ledger: entries, issues };
};

const readVersion = ({ version, files }: Version) => ({
  version,
  ...releasedIn(`dist/v${version}`, files),
});

/** The ledger; before the first release there is none. */
const ledgerIn = (root: string): ReturnType<typeof readLedger> => {
  const path = join(root, LEDGER);
  return existsSync(path) ? readLedger(readFileSync(path, "utf8")) : { entries: [], issues: [] };
};

const byVersion = (a: string, b: string): number => {
  const [one, two] = [a, b].map((version) => version.split(".").map(Number));
  const at = (one ?? []).findIndex((n, i) => n !== two?.[i]);
  return at < 0 ? 0 : (one?.[at] ?? 0) - (two?.[at] ?? 0);
};

/** Writes what follows from the releases of dist/: what stands beside them there, and the ledger of their ids. */
export const writeIndex = (root: string, name: string, latest: string): void => {
  const releases = releasesIn(root);
  // A version that was built, never published and is built anew may have lost ids since.
  const ledger = ledgerIn(root).entries.filter((entry) => entry.first_version !== latest);
  writeFiles(join(root, "dist"), versionFiles(name, releases));
  writeFiles(root, [
    { path: LEDGER, bytes: ledgerBytes(ledgerWith(ledger, releases.map(readVersion))) },
  ]);
};
