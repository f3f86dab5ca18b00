/** `diff OLD NEW`: what changed in the data between two release folders, and the version bump that it asks for. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { tables } from "../../schema/schema.ts";
import { compareReleases, type Released, readReleased, sayChanges } from "../compare.ts";
import { EXIT, type ExitCode, WrongUse } from "./exit.ts";

/** Prints the difference. Throws WrongUse where a folder is no release. */
export const diffCommand = (before: string, after: string): ExitCode => {
  process.stdout.write(sayChanges(compareReleases(rowsOf(before), rowsOf(after))));
  return EXIT.fine;
};

const rowsOf = (folder: string): Released =>
  Object.fromEntries(tables.map(({ name }) => [name, readTable(folder, `${name}.jsonl`)]));

const readTable = (folder: string, name: string): Released[string] => {
  const path = join(folder, name);
  if (!existsSync(path))
    throw new WrongUse(
      `${folder} is no release: it holds no ${name}; name a folder such as dist/v0.1.0`,
    );
  try {
    return readReleased(readFileSync(path, "utf8"));
  } catch (error) {
    throw new WrongUse(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
};
