/** `pipeline`: articles and seeds in, a release folder out. */
import { join, relative, resolve } from "node:path";
import type { ReleaseFile } from "../../schema/release.ts";
import { type InputFile, readArticles } from "../articles.ts";
import { type History, NO_HISTORY } from "../compare/compare.ts";
import { rootMetadata } from "../emit/emit.ts";
import { release } from "../run.ts";
import type { Seeds } from "../seeds.ts";
import { progress, summary } from "./console.ts";
import { changesIn } from "./diff.ts";
import { ownArticles, readInputs, readRelease, replaceFolder, writeFiles } from "./disk.ts";
import { EXIT, type ExitCode, WrongUse } from "./exit.ts";
import { historyBelow, writeIndex } from "./releases.ts";
import { loadSeeds, said } from "./seeds.ts";

interface PipelineOptions {
  /** Glob of a user's own articles; without it the release of this repository is built. */
  readonly articles?: string | undefined;
  /** A folder other than the version's in dist/. */
  readonly out?: string | undefined;
}

/** Returns the exit code; throws WrongUse. */
export const pipelineCommand = async (
  root: string,
  options: PipelineOptions,
): Promise<ExitCode> => {
  const begun = performance.now();
  const plan = planOf(root, options);
  const seeds = loadSeeds(root);
  if (!seeds) return EXIT.findings;
  const inputs = plan.inputs();
  if (inputs.length === 0) throw new WrongUse(`no file matches ${plan.articles}`);
  const incoming = readArticles(inputs);

  const bar = progress(process.stderr);
  const outcome = await release(
    incoming.articles,
    plan.own ? forOwnCorpus(seeds) : seeds,
    bar.step,
    historyFor(plan, root, seeds),
  );
  bar.end();
  const { version } = seeds.release;
  const target = plan.target(version);
  // A release is whole, so an unreadable article blocks it; a user's own corpus goes on without that article.
  const blocked = outcome.files.length === 0 || (!plan.own && incoming.issues.length > 0);
  const placed = blocked ? refusedBecause("an error stands") : place(target, outcome.files, plan);
  if (placed.done && plan.released) {
    writeIndex(root, seeds.release.name, version);
    writeFiles(root, rootMetadata(seeds.release));
  }
  const issues = [...incoming.issues, ...outcome.issues];
  process.stderr.write(said(issues, "text"));
  const count = (level: string) => issues.filter((issue) => issue.level === level).length;
  process.stdout.write(
    `${summary({
      tables: outcome.tables,
      errors: count("error"),
      warnings: count("warning"),
      where: placed.told,
      seconds: (performance.now() - begun) / 1000,
    })}\n`,
  );
  return placed.done && count("error") === 0 ? EXIT.fine : EXIT.findings;
};

interface Plan {
  /** A user's own articles, rather than the project's. */
  readonly own: boolean;
  /** Into dist/, where a version never changes. */
  readonly released: boolean;
  /** The glob that names them. */
  readonly articles: string;
  readonly inputs: () => readonly InputFile[];
  readonly target: (version: string) => string;
}

const planOf = (root: string, { articles, out }: PipelineOptions): Plan => {
  if (out !== undefined && !relative(join(root, "dist"), resolve(out)).startsWith(".."))
    throw new WrongUse("dist/ holds the releases; name another folder with --out");
  if (articles !== undefined && out === undefined)
    throw new WrongUse("--articles needs --out DIR: where should the files go?");
  return {
    own: articles !== undefined,
    released: out === undefined,
    inputs: () => (articles === undefined ? ownArticles(root) : readInputs(articles)),
    articles: articles ?? "seeds/articles/*.txt",
    target: (version) => out ?? join(root, "dist", `v${version}`),
  };
};

/** Without the releases before, no change is told and any version will do; redirects are the project's all the same. */
const historyFor = ({ own, released }: Plan, root: string, { release }: Seeds): History => {
  if (own) return NO_HISTORY;
  const history = historyBelow(root, release.version);
  return released ? history : { ...history, releases: [] };
};

/** The same register and lexicons, without the decisions, counts and name of this repository's release. */
const forOwnCorpus = (seeds: Seeds): Seeds => ({
  ...seeds,
  curation: new Map(),
  release: { ...seeds.release, expected: null },
});

interface Placed {
  readonly done: boolean;
  readonly told: string;
}

const refusedBecause = (reason: string): Placed => ({
  done: false,
  told: `nothing was written: ${reason}`,
});

const place = (folder: string, files: readonly ReleaseFile[], { released }: Plan): Placed => {
  const shown = relative(process.cwd(), folder) || ".";
  const before = readRelease(folder);
  if (before === null) {
    replaceFolder(folder, files);
    return { done: true, told: `${files.length} files in ${shown}` };
  }
  const differing = differences(before, files);
  if (differing.length === 0)
    return { done: true, told: `${files.length} files in ${shown}, the same bytes as before` };
  if (!released && before.some(({ path }) => path === "SHA256SUMS")) {
    replaceFolder(folder, files);
    return {
      done: true,
      told: `${files.length} files in ${shown}, ${differing.length} of them changed`,
    };
  }
  if (!released)
    return refusedBecause(`${shown} holds other files already; name a new or empty folder`);
  process.stderr.write(changesIn(shown, before, files, 5));
  return refusedBecause(
    `${shown} is released, and ${differing.length} of its files would change (see above). Raise \`version\` in ` +
      "seeds/release.yaml; to see all of it first, say --out FOLDER and `npm run diff`. Was that version never published, delete its folder",
  );
};

/** Paths of files that one of the two has alone, or that differ in a byte. */
const differences = (
  before: readonly ReleaseFile[],
  after: readonly ReleaseFile[],
): readonly string[] => {
  const old = new Map(before.map(({ path, bytes }) => [path, bytes]));
  const fresh = new Map(after.map(({ path, bytes }) => [path, bytes]));
  const paths = [...new Set([...old.keys(), ...fresh.keys()])].toSorted();
  return paths.filter((path) => {
    const a = old.get(path);
    const b = fresh.get(path);
    return !a || !b || Buffer.compare(a, b) !== 0;
  });
};
