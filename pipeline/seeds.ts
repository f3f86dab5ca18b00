/**
 * Reads and checks seeds/ once. In: its YAML files as values; out: what they say, typed, or all that is wrong with
 * them. From here on the stages get values, never paths.
 */
import type { z } from "zod";
import type { Measured } from "../schema/quality.ts";
import type { Issue } from "./issues.ts";
import { curationIssues, type Entry, registerIssues } from "./seeds/cross.ts";
import { type Curation, curationFile } from "./seeds/curation.ts";
import { type Lexicon, readLexicon } from "./seeds/lexicon.ts";
import { measuredFile } from "./seeds/measured.ts";
import { type Register, registerFile } from "./seeds/register.ts";
import { type Release, releaseFile } from "./seeds/release.ts";
import { type Read, readYaml, type SourceFile } from "./seeds/yaml.ts";
import { byCodePoint } from "./text/order.ts";
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
  const release = desk.file("seeds/release.yaml", releaseFile);
  const measured = desk.file("seeds/measured.yaml", measuredFile);
  const curations = desk.folder(CURATION, curationFile).map(curationOf);
  const issues = [
    ...desk.issues(),
    ...registerIssues(entries),
    ...(release === null ? [] : boundsIssues(release)),
    ...curations.flatMap((c) => curationIssues(c, register)),
  ].toSorted(byPlace);
  const sound = issues.every(({ level }) => level !== "error");
  if (!sound || lexicon === null || release === null || measured === null)
    return { seeds: null, issues };
  const curation = new Map(curations.map((c) => [stemOf(c.file), c]));
  return { seeds: { register, lexicon, release, measured, syntax, curation }, issues };
};

/** A file of a folder, read. */
interface Sheet<T> extends Read<T> {
  readonly file: string;
  readonly value: T;
}

/** Hands out files by path or folder and keeps what is wrong with them. */
interface Desk {
  readonly file: <T>(path: string, schema: z.ZodType<T>) => T | null;
  readonly folder: <T>(path: string, schema: z.ZodType<T>) => readonly Sheet<T>[];
  readonly issues: () => readonly Issue[];
}

const openDesk = (files: readonly SourceFile[]): Desk => {
  const known = new Map(files.map((file) => [file.path, file]));
  const untouched = new Set(known.keys());
  const issues: Issue[] = [];
  const read = <T>(file: SourceFile, schema: z.ZodType<T>): readonly Sheet<T>[] => {
    untouched.delete(file.path);
    const sheet = readYaml(file, schema);
    issues.push(...sheet.issues);
    return sheet.value === null ? [] : [{ ...sheet, value: sheet.value, file: file.path }];
  };
  return {
    file: (path, schema) => {
      const file = known.get(path);
      if (file === undefined) issues.push(missing(path));
      return (file && read(file, schema)[0]?.value) ?? null;
    },
    folder: (path, schema) => {
      const inside = [...known.values()].filter((f) => f.path.startsWith(path));
      return inside.toSorted((a, b) => byCodePoint(a.path, b.path)).flatMap((f) => read(f, schema));
    },
    issues: () => [...issues, ...[...untouched].map(unread)],
  };
};

const missing = (path: string): Issue => ({
  level: "error",
  check: "seeds.missing",
  message: "the file is missing",
  file: path,
  fix: "bring it back from the repository's history",
});

const unread = (path: string): Issue => ({
  level: "error",
  check: "seeds.unread",
  message: "nothing reads this file",
  file: path,
  fix: "look at its name and folder: seeds/README.md says what goes where",
});

const entriesOf = ({ file, value, at }: Sheet<z.infer<typeof registerFile>>): readonly Entry[] =>
  value.actors.map((actor, i) => ({ actor, file, at: (path) => at(["actors", i, ...path]) }));

const curationOf = ({ file, value, at }: Sheet<z.infer<typeof curationFile>>): Curation => ({
  ...value,
  file,
  at,
});

const boundsIssues = ({ expected }: Release): readonly Issue[] =>
  Object.entries(expected ?? {})
    .filter(([, { floor, ceiling }]) => floor > ceiling)
    .map(([table, { floor, ceiling }]) => ({
      level: "error",
      check: "seeds.bounds",
      message: `the floor of ${table}, ${floor}, stands above the ceiling, ${ceiling}`,
      file: "seeds/release.yaml",
    }));

const stemOf = (path: string): string => path.replace(/^.*\//, "").replace(/\.yaml$/, "");

const byPlace = (a: Issue, b: Issue): number =>
  byCodePoint(a.file ?? "", b.file ?? "") ||
  (a.line ?? 0) - (b.line ?? 0) ||
  (a.column ?? 0) - (b.column ?? 0);
