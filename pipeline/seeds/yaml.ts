/** Reads what people wrote: YAML checked by a zod schema, each flaw with its place in the file. */
import { LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import type { Issue } from "../issues.ts";

/** A file of seeds/ as the disk gave it. */
export interface SourceFile {
  /** Relative to the project, with forward slashes: `seeds/register/states.yaml`. */
  readonly path: string;
  readonly text: string;
}

/** Where a value stands in its file: 1-based line and column. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Read<T> {
  /** Null where the file could not be read; then `issues` says why. */
  readonly value: T | null;
  readonly issues: readonly Issue[];
  /** The place of the value at a path such as `["actors", 3, "country"]`, or of its nearest holder. */
  readonly at: (path: readonly PropertyKey[]) => Position;
}

/** Parses and checks one file; all problems at once, in the order of the file. Never throws on bad input. */
export const readYaml = <T>(file: SourceFile, schema: z.ZodType<T>): Read<T> => {
  const lines = new LineCounter();
  const doc = parseDocument(file.text, { lineCounter: lines });
  const at = (path: readonly PropertyKey[]): Position => {
    for (let n = path.length; n >= 0; n--) {
      const node = n === 0 ? doc.contents : doc.getIn(path.slice(0, n), true);
      const range =
        node !== null && typeof node === "object" && "range" in node ? node.range : null;
      if (Array.isArray(range) && typeof range[0] === "number") {
        const { line, col } = lines.linePos(range[0]);
        return { line, column: col };
      }
    }
    return { line: 1, column: 1 };
  };
  const problem = (message: string, where: Position): Issue => ({
    level: "error",
    check: "seeds.yaml",
    message,
    file: file.path,
    ...where,
  });
  if (doc.errors.length > 0) {
    const issues = doc.errors.map((e) => {
      const { line, col } = lines.linePos(e.pos[0]);
      return problem(e.message, { line, column: col });
    });
    return { value: null, issues, at };
  }
  const result = schema.safeParse(doc.toJS());
  if (result.success) return { value: result.data, issues: [], at };
  return {
    value: null,
    issues: result.error.issues.map((i) => problem(i.message, at(i.path))),
    at,
  };
};
