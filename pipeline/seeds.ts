/**
 * Reads and checks seeds/ once. In: its YAML files as values; out: what they say, typed, and all that is wrong with
 * them. From here on the stages get values, never paths.
 */
import type { z } from "zod";
import type { Measured } from "../schema/measured.ts";
import { byPlace, type Issue } from "./issues.ts";
import { curationIssues, type Entry, registerIssues } from "./seeds/cross.ts";
import { type Curation, curationFile } from "./seeds/curation.ts";
import { openDesk, type Sheet } from "./seeds/desk.ts";
import { type Lexicon, readLexicon } from "./seeds/lexicon.ts";
import { measuredFile } from "./seeds/measured.ts";
import { type Register, registerFile } from "./seeds/register.ts";
import { type Release, releaseFile } from "./seeds/release.ts";
import type { SourceFile } from "./seeds/yaml.ts";
import type { Syntax } from "./text/syntax/syntax.ts";

export interface Seeds {
  readonly register: Register;
  readonly lexicon: Lexicon;
  readonly release: Release;
  /** How often the rules were right on annotated articles. */
  readonly measured: Measured;
  /** How sentences are built: the parser with its weights, which are no part of seeds/. */
  readonly syntax: Syntax;
  /** Decisions by document_id. */
  readonly curation: ReadonlyMap<string, Curation>;
}

interface SeedsRead {
  /** Null where an error stands. */
  readonly seeds: Seeds | null;
  /** The same without the decisions that have errors; null where an error stands outside seeds/curation. */
  readonly sound: Seeds | null;
  /** The decisions without errors of form, whatever stands elsewhere. */
  readonly curation: Seeds["curation"];
  /** All problems of all files, by file, line and column. */
  readonly issues: readonly Issue[];
}

const REGISTER = "seeds/register/";
const LEXICON = "seeds/lexicon/";
const CURATION = "seeds/curation/";

/** Composes the seeds from the YAML files of seeds/, given in any order. Never throws on bad input. */
export const readSeeds = (files: readonly SourceFile[], syntax: Syntax): SeedsRead => {
  const desk = openDesk(files);
  const entries = desk.folder(REGISTER, registerFile).flatMap(entriesOf);
  const register = entries.map(({ actor }) => actor);
  const lexicon = readLexicon((name, schema) => desk.file(`${LEXICON}${name}.yaml`, schema));
  const about = desk.sheet("seeds/release.yaml", releaseFile);
  const release = about?.value ?? null;
  const measured = desk.file("seeds/measured.yaml", measuredFile);
  const curations = desk.folder(CURATION, curationFile).map(curationOf);
  const curation = new Map(curations.map((c) => [stemOf(c.file), c]));
  const ids = idsWritten(files);
  const issues = [
    ...desk.issues(),
    ...registerIssues(entries, ids),
    ...(about === null ? [] : boundsIssues(about)),
    ...curations.flatMap((c) => curationIssues(c, ids)),
  ].toSorted(byPlace);
  const errors = issues.filter(({ level }) => level === "error");
  const whole =
    lexicon && release && measured
      ? { register, lexicon, release, measured, syntax, curation }
      : null;
  return {
    seeds: errors.length === 0 ? whole : null,
    sound: errors.every(({ file }) => file?.startsWith(CURATION)) ? whole : null,
    curation,
    issues,
  };
};

/** Ids of the register, those of entries with errors too: who refers to one of them is not to blame. */
const idsWritten = (files: readonly SourceFile[]): readonly string[] =>
  files
    .filter(({ path }) => path.startsWith(REGISTER))
    .flatMap(({ text }) => [...text.matchAll(/\bid:[ \t]*["']?([\w.-]+)/g)])
    .map(([, id = ""]) => id);

const entriesOf = ({ file, value, at }: Sheet<z.infer<typeof registerFile>>): readonly Entry[] =>
  value.actors.map((actor, i) => ({ actor, file, at: (path) => at(["actors", i, ...path]) }));

const curationOf = ({ file, value, at }: Sheet<z.infer<typeof curationFile>>): Curation => ({
  ...value,
  file,
  at,
});

const boundsIssues = ({ file, value, at }: Sheet<Release>): readonly Issue[] =>
  Object.entries(value.expected ?? {})
    .filter(([, { floor, ceiling }]) => floor > ceiling)
    .map(([table, { floor, ceiling }]) => ({
      level: "error",
      check: "seeds.bounds",
      message: `the floor of ${table}, ${floor}, stands above the ceiling, ${ceiling}`,
      file,
      ...at(["expected", table]),
      fix: "let `floor` be the fewest rows that the table may have, and `ceiling` the most",
    }));

const stemOf = (path: string): string => path.replace(/^.*\//, "").replace(/\.yaml$/, "");
