/** `validate`: is what people wrote under seeds/ sound, and do the rows made from it keep every promise? */
import { existsSync } from "node:fs";
import { basename, relative, resolve } from "node:path";
import { readArticles } from "../articles.ts";
import type { Issue } from "../issues.ts";
import type { Article } from "../parse/document.ts";
import { release } from "../run.ts";
import { readSeeds, type Seeds } from "../seeds.ts";
import { unregistered } from "../validate/validate.ts";
import { ownArticles, readInputs, readYamlFiles } from "./disk.ts";
import { EXIT, type ExitCode, WrongUse } from "./exit.ts";
import { type Format, said } from "./seeds.ts";
import { loadSyntax } from "./weights.ts";

/** Checks everything; prints what concerns the files named, or all of it where none is. Throws WrongUse. */
export const validateCommand = async (
  root: string,
  files: readonly string[],
  format: Format,
): Promise<ExitCode> => {
  const named = files.map((file) => placeOf(root, file));
  const sources = readYamlFiles(root, "seeds");
  const articles = named.filter((path) => path.endsWith(".txt") && !path.startsWith("seeds/"));
  const inputs = [...ownArticles(root), ...articles.flatMap(readInputs)];
  const { seeds, issues: flaws } = readSeeds(sources, loadSyntax());
  const incoming = readArticles(
    inputs.map((input) => ({ ...input, path: shown(root, input.path) })),
  );
  const paths = new Map(inputs.map(({ path }) => [basename(path, ".txt"), shown(root, path)]));
  const found: readonly Issue[] = seeds ? await issuesOf(incoming.articles, paths, seeds) : [];
  const all = [...flaws, ...incoming.issues, ...found];
  const issues =
    named.length === 0 ? all : all.filter(({ file }) => file !== undefined && named.includes(file));
  process.stdout.write(said(issues, format, sources));
  const errors = issues.filter(({ level }) => level === "error").length;
  process.stderr.write(
    `${sources.length} files of seeds and ${inputs.length} articles read: ${errors} errors, ${issues.length - errors} other remarks\n`,
  );
  return errors > 0 ? EXIT.findings : EXIT.fine;
};

/** What is wrong with the rows made from the articles, and which actors of theirs nobody has looked at. */
const issuesOf = async (
  articles: readonly Article[],
  paths: ReadonlyMap<string, string>,
  seeds: Seeds,
): Promise<readonly Issue[]> => {
  const { issues, tables } = await release(articles, seeds, () => undefined);
  const sources = articles.map(
    ({ id, text }) => [id, { text, path: paths.get(id) ?? id }] as const,
  );
  return [...issues, ...unregistered(tables, new Map(sources))];
};

/** A path as issues name it: relative to the project, with forward slashes. */
const shown = (root: string, path: string): string =>
  relative(root, resolve(path)).replaceAll("\\", "/");

const placeOf = (root: string, file: string): string => {
  if (!existsSync(file)) throw new WrongUse(`${file} is not there`);
  const path = shown(root, file);
  if (path.startsWith("seeds/") || path.endsWith(".txt")) return path;
  throw new WrongUse(`${file} is neither under seeds/ nor an article (.txt)`);
};
