/** `validate`: is what people wrote under seeds/ sound, and do the rows made from it keep every promise? */
import { existsSync } from "node:fs";
import { basename, relative, resolve } from "node:path";
import { type InputFile, readArticles } from "../articles.ts";
import { byPlace, type Issue } from "../issues.ts";
import type { Article } from "../parse/document.ts";
import { misquoted, remarksOn } from "../review/review.ts";
import { release } from "../run.ts";
import { readSeeds, type Seeds } from "../seeds.ts";
import { lenient } from "../text/utf8.ts";
import { unregistered } from "../validate/validate.ts";
import { ownArticles, readInputs, readYamlFiles } from "./disk.ts";
import { EXIT, type ExitCode, WrongUse } from "./exit.ts";
import { historyBelow } from "./releases.ts";
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
  const inputs = inputsFor(root, named);
  const { seeds, sound, curation, issues: flaws } = readSeeds(sources, loadSyntax());
  const incoming = readArticles(inputs);
  const { articles } = incoming;
  // Without register and lexicon no row can be made; the words that decisions quote are looked up all the same.
  const found = sound
    ? await issuesOf(root, articles, sound, inputs)
    : misquoted(articles, curation);
  const rest = found.filter((issue) => !isOfUnread(issue, incoming.issues));
  const all = once([...flaws, ...incoming.issues, ...rest]).toSorted(byPlace);
  const shown = named.length === 0 ? all : all.filter(({ file = "" }) => named.includes(file));
  const texts = inputs.map(({ path, bytes }) => ({ path, text: lenient(bytes ?? NOTHING) }));
  process.stdout.write(said(shown, format, [...sources, ...texts]));
  process.stderr.write(
    `${sources.length} files of seeds and ${countOf(inputs.length, "article")} read: `,
  );
  process.stderr.write(sum(shown, all, seeds !== null));
  return errorsIn(shown) > 0 ? EXIT.findings : EXIT.fine;
};

const NOTHING = new Uint8Array();

/** The project's articles, and those named that stand elsewhere. */
const inputsFor = (root: string, named: readonly string[]): readonly InputFile[] => {
  const elsewhere = named.filter((path) => path.endsWith(".txt") && !path.startsWith("seeds/"));
  return [
    ...ownArticles(root),
    ...elsewhere.flatMap((path) => readInputs(resolve(root, path))),
  ].map((input) => ({ ...input, path: shownAs(root, input.path) }));
};

/** What is wrong with the rows made from the articles, and what in these a person should look at. */
const issuesOf = async (
  root: string,
  articles: readonly Article[],
  seeds: Seeds,
  inputs: readonly InputFile[],
): Promise<readonly Issue[]> => {
  const history = historyBelow(root, seeds.release.version);
  const { issues, tables } = await release(articles, seeds, () => undefined, history);
  const paths = new Map(inputs.map(({ path }) => [basename(path, ".txt"), path]));
  const sources = new Map(
    articles.map(({ id, text }) => [id, { text, path: paths.get(id) ?? id }] as const),
  );
  const remarks = tables.documents.flatMap((document) => {
    const source = sources.get(document.document_id);
    return source ? remarksOn(source, document) : [];
  });
  return [...issues, ...remarks, ...unregistered(tables, sources)];
};

/** An article that could not be read is there all the same, for who decided on it. */
const isOfUnread = ({ check, file = "" }: Issue, unread: readonly Issue[]): boolean =>
  check === "curation.no-article" &&
  unread.some((issue) => basename(issue.file ?? "", ".txt") === basename(file, ".yaml"));

/** The reader of decisions and the stage that takes them may find the same flaw at the same place. */
const once = (issues: readonly Issue[]): readonly Issue[] => {
  const nameOf = ({ check, file, line, column, record, message }: Issue): string =>
    JSON.stringify([check, file, line, column, record, line === undefined ? message : ""]);
  const first = new Map(issues.toReversed().map((issue) => [nameOf(issue), issue]));
  return issues.filter((issue) => first.get(nameOf(issue)) === issue);
};

const errorsIn = (issues: readonly Issue[]): number =>
  issues.filter(({ level }) => level === "error").length;

const sum = (shown: readonly Issue[], all: readonly Issue[], sound: boolean): string => {
  const errors = errorsIn(shown);
  const others = errorsIn(all) - errors;
  return [
    `${countOf(errors, "error")}, ${countOf(shown.length - errors, "other remark")}\n`,
    others > 0 ? `${countOf(others, "error")} in other files; npm run validate shows them\n` : "",
    sound ? "" : "Run it again when they are mended: until then not every row can be checked.\n",
  ].join("");
};

const countOf = (n: number, what: string): string => `${n} ${what}${n === 1 ? "" : "s"}`;

/** A path as issues name it: relative to the project, with forward slashes. */
const shownAs = (root: string, path: string): string =>
  relative(root, resolve(path)).replaceAll("\\", "/");

const placeOf = (root: string, file: string): string => {
  if (!existsSync(file)) throw new WrongUse(`${file} is not there`);
  const path = shownAs(root, file);
  if (path.startsWith("seeds/") || path.endsWith(".txt")) return path;
  throw new WrongUse(`${file} is neither under seeds/ nor an article (.txt)`);
};
