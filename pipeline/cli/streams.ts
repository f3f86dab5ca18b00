/** JSON Lines as they come in: a line at a time, each checked, a bad one told and passed over. */
import { createReadStream, existsSync } from "node:fs";
import { createInterface } from "node:readline";
import type { z } from "zod";
import type { Issue } from "../issues.ts";
import { WrongUse } from "./exit.ts";

interface Line {
  readonly text: string;
  /** 1-based. */
  readonly line: number;
}

/** The lines of a file, or of stdin for "-"; blank ones are passed over. Rejects with WrongUse where there is no such file. */
async function* linesOf(path: string): AsyncGenerator<Line> {
  if (path !== "-" && !existsSync(path)) throw new WrongUse(`${path} is not there`);
  const input = path === "-" ? process.stdin : createReadStream(path, "utf8");
  let line = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    if (text.trim() !== "") yield { text, line };
  }
}

/** Gives each record of the input to `use`, in order; a line that is no record is an issue, and so is what `use` tells. */
export const eachRecord = async <T>(
  path: string,
  schema: z.ZodType<T>,
  use: (record: T) => readonly Issue[],
): Promise<readonly Issue[]> => {
  const file = path === "-" ? "stdin" : path;
  const issues: Issue[] = [];
  for await (const { text, line } of linesOf(path)) {
    const { record, flaw } = recordOf(text, schema);
    const found = record === null ? flaw : use(record);
    issues.push(...found.map((issue) => ({ file, line, ...issue })));
  }
  return issues;
};

/** All records of an input that is small enough to be held whole. */
export const recordsIn = async <T>(
  path: string,
  schema: z.ZodType<T>,
): Promise<{ readonly records: readonly T[]; readonly issues: readonly Issue[] }> => {
  const records: T[] = [];
  const issues = await eachRecord(path, schema, (record) => {
    records.push(record);
    return [];
  });
  return { records, issues };
};

interface Read<T> {
  readonly record: T | null;
  readonly flaw: readonly Issue[];
}

const recordOf = <T>(text: string, schema: z.ZodType<T>): Read<T> => {
  const flaw = (message: string, fix: string): Read<T> => ({
    record: null,
    flaw: [{ level: "error", check: "input.record", message, fix }],
  });
  const json = parsed(text);
  if (json === undefined) return flaw("is no JSON value", "write one JSON object a line");
  const result = schema.safeParse(json);
  if (result.success) return { record: result.data, flaw: [] };
  const told = result.error.issues.map(
    ({ path, message }) => `${path.length > 0 ? `“${path.join(".")}”: ` : ""}${message}`,
  );
  return flaw(told.join("; "), "see the README for the fields of a record");
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
