/** Hands out the files of seeds/ by path or folder, each read and checked once, and keeps what is wrong with them. */
import type { z } from "zod";
import type { Issue } from "../issues.ts";
import { byCodePoint } from "../text/order.ts";
import { type Read, readYaml, type SourceFile } from "./yaml.ts";

/** A file, as far as it is sound. */
export interface Sheet<T> extends Pick<Read<T>, "at"> {
  readonly file: string;
  readonly value: T;
}

interface Desk {
  /** What is sound of a file; null where it is missing, or nothing can be made of it. */
  readonly sheet: <T>(path: string, schema: z.ZodType<T>) => Sheet<T> | null;
  readonly file: <T>(path: string, schema: z.ZodType<T>) => T | null;
  readonly folder: <T>(path: string, schema: z.ZodType<T>) => readonly Sheet<T>[];
  /** What is wrong with the files handed out, and with those that nobody asked for. */
  readonly issues: () => readonly Issue[];
}

export const openDesk = (files: readonly SourceFile[]): Desk => {
  const known = new Map(files.map((file) => [file.path, file]));
  const untouched = new Set(known.keys());
  const issues: Issue[] = [];
  const read = <T>(file: SourceFile, schema: z.ZodType<T>): readonly Sheet<T>[] => {
    untouched.delete(file.path);
    const { sound, at, issues: flaws } = readYaml(file, schema);
    issues.push(...flaws);
    return sound === null ? [] : [{ value: sound, at, file: file.path }];
  };
  const sheet = <T>(path: string, schema: z.ZodType<T>): Sheet<T> | null => {
    const file = known.get(path);
    if (file === undefined) issues.push(missing(path));
    return (file && read(file, schema)[0]) ?? null;
  };
  return {
    sheet,
    file: (path, schema) => sheet(path, schema)?.value ?? null,
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
