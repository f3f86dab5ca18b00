/**
 * What a new release brings against those before. In: their history, and the new one's files and version. Out: the
 * files that tell the changes, and an error where a promise to users is broken: by an id, or by the version's number.
 */
import type { ReleaseFile } from "../../schema/release.ts";
import type { Issue } from "../issues.ts";
import { changeFiles } from "./changes.ts";
import { type Bump, type Demand, demandsBeyond, stepOf } from "./demands.ts";
import { compareReleases } from "./difference.ts";
import type { History } from "./history.ts";
import { idIssues } from "./ids.ts";
import { readReleased } from "./read.ts";
import { listed } from "./say.ts";

interface Changes {
  readonly files: readonly ReleaseFile[];
  readonly issues: readonly Issue[];
}

/**
 * No files where there is no release before. `reasons`: by table and key, "statements lima.s12", why people made a
 * record what it is. Throws on a file of rows that is none.
 */
export const changesSince = (
  history: History,
  data: readonly ReleaseFile[],
  version: string,
  reasons: ReadonlyMap<string, string>,
): Changes => {
  const now = readReleased(data);
  const broken = [...history.issues, ...idIssues(now, history)];
  const before = history.releases.at(-1);
  if (before === undefined) return { files: [], issues: broken };
  const comparison = compareReleases(before, now);
  const unmet = demandsBeyond(comparison.demands, stepOf(before.version, version));
  return {
    files: changeFiles(comparison, { from: before.version, to: version, now, reasons }),
    issues: [...broken, ...tooSmall(before.version, version, unmet, comparison.bump)],
  };
};

/** So many of each kind are listed. */
const MOST = 20;

const tooSmall = (
  from: string,
  to: string,
  unmet: readonly Demand[],
  asked: Bump,
): readonly Issue[] => {
  if (unmet.length === 0) return [];
  const lines = unmet.flatMap(({ bump, what, items }) =>
    listed(`${what} (${items.length}) ask for a ${bump} step`, items, MOST),
  );
  const redirects = unmet.some(({ what }) => what.endsWith("without redirect"))
    ? "; or name successors of the ids that are gone in seeds/released-ids.csv"
    : "";
  return [
    {
      level: "error",
      check: "release.version",
      file: "seeds/release.yaml",
      message: `version ${to} is too small a step from ${from}\n${lines.map((line) => `  ${line}`).join("\n")}`,
      expected: `a ${asked} step from ${from}`,
      actual: to,
      fix: `raise \`version\` in seeds/release.yaml${redirects}`,
    },
  ];
};
