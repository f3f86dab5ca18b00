/** The corridor: the stages in order, nothing else. Pure: values in, values out. */
import { redirectsIn } from "../schema/ledger.ts";
import type { ReleaseFile } from "../schema/release.ts";
import type { Tables } from "../schema/schema.ts";
import { changesSince, type History, NO_HISTORY } from "./compare/compare.ts";
import {
  type Curated,
  curate,
  curatedMethod,
  gather,
  publishedOf,
  strayDecisions,
} from "./curate/curate.ts";
import { database, emit, metadata, sealed } from "./emit/emit.ts";
import { extract, extractionRules } from "./extract/extract.ts";
import type { Issue } from "./issues.ts";
import { normalize, sieves } from "./normalize/normalize.ts";
import type { Article } from "./parse/document.ts";
import { parse } from "./parse/parse.ts";
import type { Seeds } from "./seeds.ts";
import { validate, validateFiles } from "./validate/validate.ts";

type Step = "read" | "gather" | "validate" | "emit" | "verify";
/** Told after each piece of work, so that a person can watch. */
type Observe = (step: Step, done: number, total: number) => void;

/** One article through parse, extract, normalize and curate: in any process, in any order, the same rows. */
export const read = (article: Article, seeds: Seeds): Curated => {
  const parsed = parse(article, seeds.lexicon);
  const decisions = seeds.curation.get(article.id) ?? null;
  const published = publishedOf(decisions, parsed.published.edtf);
  const rows = normalize(parsed, extract(parsed, seeds), seeds, published);
  return curate(rows, decisions, { ...parsed, ...seeds });
};

interface Release {
  readonly tables: Tables;
  readonly issues: readonly Issue[];
  /** Empty where an error stands. */
  readonly files: readonly ReleaseFile[];
}

/**
 * Articles in any order → the five tables and the bytes of every file of their release. `history`: the releases that
 * changes are told against, and the ledger of their ids.
 */
export const release = async (
  articles: readonly Article[],
  seeds: Seeds,
  observe: Observe,
  history: History = NO_HISTORY,
): Promise<Release> => {
  const reads = articles.map((article, index) => {
    const done = read(article, seeds);
    observe("read", index + 1, articles.length);
    return done;
  });
  const rows = reads.map((r) => r.rows);
  const tables = gather(rows, seeds.register);
  observe("gather", 1, 1);
  const reasons = new Map(reads.flatMap((r) => [...r.reasons]));
  const texts = new Map(articles.map((article) => [article.id, article]));
  const issues = [
    ...strayDecisions(seeds.curation, [...texts.keys()]),
    ...reads.flatMap((r) => r.issues),
    ...validate(tables, texts, seeds.release.expected),
  ];
  observe("validate", 1, 1);
  if (issues.some(isError)) return { tables, issues, files: [] };
  const data = [
    ...emit(tables, seeds.release, methods, seeds.measured, redirectsIn(history.ledger)),
    await database(tables, seeds.release),
  ];
  const changes = changesSince(history, data, seeds.release.version, reasons);
  const descriptors = metadata({ release: seeds.release, rows: tables, files: data });
  const files = sealed([...data, ...descriptors, ...changes.files]);
  observe("emit", 1, 1);
  const flaws = [...changes.issues, ...(await validateFiles(files, tables))];
  observe("verify", 1, 1);
  return { tables, issues: [...issues, ...flaws], files: flaws.some(isError) ? [] : files };
};

/** Every rule whose id can stand in a row's `method`, for the dictionary. */
const methods = [
  ...extractionRules.map(({ id, finds, matches }) => ({ id, finds, example: matches[0] ?? "" })),
  ...sieves,
  curatedMethod,
];

const isError = ({ level }: Issue): boolean => level === "error";
