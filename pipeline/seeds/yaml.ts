/** Reads what people wrote: YAML checked by a zod schema, each flaw with its place in the file and what to do. */
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Pair,
  parseDocument,
} from "yaml";
import type { z } from "zod";
import type { Issue } from "../issues.ts";
import { type Flaw, flawsOf, keysAt } from "./yaml/flaws.ts";
import { withoutFlawed } from "./yaml/sound.ts";
import { syntaxFlaws } from "./yaml/syntax.ts";

/** A file of seeds/ as the disk gave it. */
export interface SourceFile {
  /** Relative to the project, with forward slashes: `seeds/register/states.yaml`. */
  readonly path: string;
  readonly text: string;
}

/** Where a value stands in its file: 1-based line and column (code points). */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Read<T> {
  /** Null where anything is wrong with the file; then `issues` says what. */
  readonly value: T | null;
  /** The same without the entries that have flaws; null where nothing can be made of the file. */
  readonly sound: T | null;
  readonly issues: readonly Issue[];
  /** The place in the file of what stands at a path of `sound`, such as `["actors", 3, "country"]`, or of its nearest holder. */
  readonly at: (path: readonly PropertyKey[]) => Position;
}

/** Parses and checks one file; all problems at once, in the order of the file. Never throws on bad input. */
export const readYaml = <T>(file: SourceFile, schema: z.ZodType<T>): Read<T> => {
  const source = open(file.text);
  const found = check(source, schema);
  const at = (path: readonly PropertyKey[]) =>
    source.position(source.offset(found.origin(path), false));
  const issues = found.flaws.map(({ offset, ...flaw }): Issue => {
    return {
      level: "error",
      check: "seeds.yaml",
      file: file.path,
      ...source.position(offset),
      ...flaw,
    };
  });
  const value = issues.length === 0 ? found.sound : null;
  return { value, sound: found.sound, issues: inOrder(issues), at };
};

type Located = Omit<Flaw, "path" | "onKey"> & { readonly offset: number };

interface Checked<T> {
  readonly sound: T | null;
  readonly flaws: readonly Located[];
  /** A path of `sound` → the path of the same place in the file. */
  readonly origin: (path: readonly PropertyKey[]) => readonly PropertyKey[];
}

const asInFile = (path: readonly PropertyKey[]) => path;

const check = <T>(source: Source, schema: z.ZodType<T>): Checked<T> => {
  const unreadable = (flaws: readonly Located[]) => ({ sound: null, flaws, origin: asInFile });
  const syntax = source.syntax();
  if (syntax.length > 0) return unreadable(syntax);
  const value = source.value();
  if (value instanceof Unreadable)
    return unreadable([{ offset: 0, message: value.message, fix: value.fix }]);
  if (value === null || value === undefined) return unreadable([emptyFile(schema)]);
  const result = schema.safeParse(value);
  if (result.success) return { sound: result.data, flaws: [], origin: asInFile };
  const found = flawsOf(schema, value, result.error.issues);
  const flaws = found.map(({ path, onKey, ...flaw }) => ({
    ...flaw,
    offset: source.offset(path, onKey),
  }));
  const paths = found.map(({ path }) => path);
  const rest = withoutFlawed(value, paths);
  const sound = rest && schema.safeParse(rest.value).data;
  return { sound: sound ?? null, flaws, origin: rest?.origin ?? asInFile };
};

const emptyFile = (schema: z.core.$ZodType): Located => {
  const keys = keysAt(schema, []);
  return {
    offset: 0,
    message: "the file is empty",
    ...(keys.length > 0 ? { expected: `a block of keys: ${keys.join(", ")}` } : {}),
    fix: "write at least its first key, or delete the file",
  };
};

const inOrder = (issues: readonly Issue[]): readonly Issue[] =>
  issues.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));

/** A file opened: its syntax, its value, and where things stand (offsets in UTF-16 units). */
interface Source {
  readonly syntax: () => readonly Located[];
  readonly value: () => unknown;
  readonly offset: (path: readonly PropertyKey[], onKey: boolean) => number;
  readonly position: (offset: number) => Position;
}

class Unreadable {
  readonly message = "the file nests or repeats itself too deeply to be read";
  readonly fix = "write the values out, without anchors (&) and aliases (*)";
}

const open = (whole: string): Source => {
  const text = whole.replace(/^\uFEFF/, "");
  const lines = new LineCounter();
  const doc = attempt(() => parseDocument(text, { lineCounter: lines, prettyErrors: false }));
  const parsed = doc instanceof Unreadable ? null : doc;
  return {
    syntax: () => (parsed === null ? [] : syntaxFlaws(parsed, text)),
    value: () => (parsed === null ? doc : attempt(() => parsed.toJS({ maxAliasCount: 100 }))),
    offset: (path, onKey) => (parsed === null ? 0 : offsetOf(parsed, path, onKey)),
    position: (offset) => {
      const { line, col } = lines.linePos(offset);
      const start = offset - Math.max(0, col - 1);
      return { line: Math.max(1, line), column: Array.from(text.slice(start, offset)).length + 1 };
    },
  };
};

/** A stack run over or a flood of aliases is the file's flaw, not ours. */
const attempt = <T>(read: () => T): T | Unreadable => {
  try {
    return read();
  } catch {
    return new Unreadable();
  }
};

const offsetOf = (doc: Document, path: readonly PropertyKey[], onKey: boolean): number => {
  if (onKey) {
    const key = pairAt(doc, path)?.key;
    if (isNode(key) && key.range) return key.range[0];
  }
  for (let n = path.length; n >= 0; n--) {
    const node = n === 0 ? doc.contents : nodeAt(doc, path.slice(0, n));
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
};

const nodeAt = (doc: Document, path: readonly PropertyKey[]): unknown => {
  const node = doc.getIn(path, true);
  if (!isScalar(node) || node.value !== null) return node;
  return pairAt(doc, path)?.key ?? node;
};

const pairAt = (doc: Document, path: readonly PropertyKey[]): Pair | undefined => {
  const holder = path.length === 1 ? doc.contents : doc.getIn(path.slice(0, -1), true);
  if (!isMap(holder)) return undefined;
  return holder.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
};
