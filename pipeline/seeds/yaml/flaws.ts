/** What a zod schema has against a value, said in words: what is wrong, what was expected, what to do. */
import { z } from "zod";
import { EDTF, KEY } from "../../../schema/column.ts";
import { nearest } from "../../text/nearest.ts";

type SchemaIssue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

export interface Flaw {
  readonly path: Path;
  /** Whether the key at the end of the path is meant, rather than its value. */
  readonly onKey: boolean;
  readonly message: string;
  readonly expected?: string;
  readonly actual?: string;
  readonly fix?: string;
}

/** All flaws of a value, a misspelt key and the key that is missing for it said as one. */
export const flawsOf = (
  schema: z.core.$ZodType,
  value: unknown,
  issues: readonly SchemaIssue[],
): readonly Flaw[] => {
  const missing = issues.filter((i) => isMissing(i, value));
  const rest = issues.filter((i) => !isMissing(i, value));
  const unknown = rest.flatMap((i) =>
    i.code === "unrecognized_keys" ? i.keys.map((key) => unknownKey(schema, i.path, key)) : [],
  );
  const meant = new Set(
    unknown.flatMap(({ instead, path }) => (instead ? [pathOf(path, instead)] : [])),
  );
  return [
    ...unknown.map(({ flaw }) => flaw),
    ...missing.filter((i) => !meant.has(i.path.join("\n"))).map((i) => missingKey(i, schema)),
    ...rest.flatMap((i) => (i.code === "unrecognized_keys" ? [] : [valueFlaw(i, value)])),
  ];
};

/** The keys that the schema allows in the block at a path; empty where it is none. */
export const keysAt = (schema: z.core.$ZodType, path: Path): readonly string[] => {
  const options = unwrap(schema);
  const [step, ...rest] = path;
  if (step === undefined)
    return options.flatMap((o) => (o instanceof z.ZodObject ? Object.keys(o.shape) : []));
  return options.flatMap((o) => {
    if (o instanceof z.ZodArray) return keysAt(o.element, rest);
    if (o instanceof z.ZodRecord) return keysAt(o.valueType, rest);
    const inner = o instanceof z.ZodObject ? o.shape[String(step)] : undefined;
    return inner === undefined ? [] : keysAt(inner, rest);
  });
};

/** The schema without its wrappers; a union gives all of its options. */
const unwrap = (schema: z.core.$ZodType): readonly z.core.$ZodType[] => {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodReadonly
  )
    return unwrap(schema.unwrap());
  if (schema instanceof z.ZodLazy) return unwrap(schema.unwrap());
  if (schema instanceof z.ZodPipe) return unwrap(schema.in);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(unwrap);
  return [schema];
};

const pathOf = (path: Path, key: string): string => [...path, key].join("\n");

const unknownKey = (schema: z.core.$ZodType, path: Path, key: string) => {
  const known = keysAt(schema, path);
  const instead = nearest(key, known);
  const flaw: Flaw = {
    path: [...path, key],
    onKey: true,
    message: `unknown key \`${key}\``,
    ...(known.length > 0 ? { expected: `one of: ${known.join(", ")}` } : {}),
    fix:
      instead === null
        ? "write one of these instead, or take it out"
        : `did you mean \`${instead}\`?`,
  };
  return { path, instead, flaw };
};

const isMissing = (issue: SchemaIssue, value: unknown): boolean => {
  const key = issue.path.at(-1);
  const holder = valueAt(value, issue.path.slice(0, -1));
  return typeof key === "string" && isBlock(holder) && !Object.hasOwn(holder, key);
};

const missingKey = (issue: SchemaIssue, schema: z.core.$ZodType): Flaw => {
  const key = String(issue.path.at(-1));
  const known = keysAt(schema, issue.path.slice(0, -1));
  const expected = expectation(issue);
  return {
    path: issue.path.slice(0, -1),
    onKey: false,
    message: `\`${key}\` is missing`,
    ...(expected === null ? {} : { expected }),
    fix: `add \`${key}:\`${
      known.length > 1
        ? ` beside ${known
            .filter((k) => k !== key)
            .slice(0, 3)
            .join(", ")}`
        : ""
    }`,
  };
};

const valueFlaw = (issue: SchemaIssue, root: unknown): Flaw => {
  const value = valueAt(root, issue.path);
  const expected = expectation(issue);
  const fix = fixFor(issue, value);
  return {
    path: issue.path,
    onKey: issue.code === "invalid_key",
    message: sentence(issue, value),
    ...(expected === null ? {} : { expected }),
    ...(issue.code === "custom" ? {} : { actual: shown(value) }),
    ...(fix === null ? {} : { fix }),
  };
};

const sentence = (issue: SchemaIssue, value: unknown): string => {
  const what = nameOf(issue.path);
  if (issue.code === "custom") return issue.message;
  if (issue.code === "invalid_value" && typeof value === "string")
    return `${what} is none of its codes`;
  if (issue.code === "invalid_format") return `${what} is not written as it should be`;
  if (issue.code === "too_small")
    return `${what} is too ${issue.origin === "number" ? "small" : "short"}`;
  if (issue.code === "too_big")
    return `${what} is too ${issue.origin === "number" ? "great" : "long"}`;
  return value === null ? `${what} has no value` : `${what} is of the wrong kind`;
};

const nameOf = (path: Path): string => {
  const last = path.at(-1);
  if (last === undefined) return "the file";
  if (typeof last !== "number") return `\`${String(last)}\``;
  const list = path.slice(0, -1).findLast((step) => typeof step === "string");
  return list === undefined ? `item ${last + 1}` : `item ${last + 1} of \`${String(list)}\``;
};

/** What the schema wants, in words; null where the message says it already. */
const expectation = (issue: SchemaIssue): string | null => {
  if (issue.code === "invalid_type") return KINDS[issue.expected] ?? issue.expected;
  if (issue.code === "invalid_value") return `one of: ${issue.values.map(String).join(", ")}`;
  if (issue.code === "invalid_format")
    return issue.message.startsWith("Invalid")
      ? formOf(issue.format, issue.pattern)
      : issue.message;
  if (issue.code === "invalid_union") return unionOf(issue.errors);
  if (issue.code === "too_small") return bound("at least", issue.minimum, issue.origin);
  if (issue.code === "too_big") return bound("at most", issue.maximum, issue.origin);
  return null;
};

const unionOf = (options: readonly (readonly SchemaIssue[])[]): string =>
  [...new Set(options.flatMap((o) => (o[0] ? [expectation(o[0]) ?? o[0].message] : [])))].join(
    ", or ",
  );

const bound = (edge: string, n: number | bigint, origin: string): string => {
  if (origin === "string") return `${edge} ${n} character${n === 1 ? "" : "s"}`;
  if (origin === "array") return `${edge} ${n} item${n === 1 ? "" : "s"}`;
  return `${edge} ${n}`;
};

const KINDS: { readonly [type: string]: string } = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list (lines that start with “- ”)",
  object: "a block of keys (lines “key: value”)",
  record: "a block of keys (lines “key: value”)",
  null: "nothing",
  never: "nothing at all",
};

const FORMS: readonly (readonly [string, string])[] = [
  [KEY, "lower-case letters a–z, digits, “.”, “_” and “-”, a letter first"],
  [EDTF, "a date such as 2014-06-22, 2014-06, 2014 or 2014-06-22/.."],
  ["^[A-Z]{3}$", "three capital letters (ISO 3166-1 alpha-3), such as IRN"],
  ["^Q[1-9][0-9]*$", "an item of Wikidata, such as Q348144"],
  ["^\\d{4}-\\d\\d-\\d\\d$", "a day such as 2014-06-22"],
  ["^\\d+\\.\\d+\\.\\d+$", "three numbers with points between, such as 0.1.0"],
];

const formOf = (format: string, pattern: string | undefined): string => {
  const bare = pattern?.replace(/^\/(.*)\/[a-z]*$/, "$1");
  const known = FORMS.find(([regex]) => regex === bare || regex.replaceAll("/", "\\/") === bare);
  return known?.[1] ?? (bare === undefined ? format : `text of the form ${bare}`);
};

const YEAR_LAST = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;

/** A day with the year last, the right way round; null where it is none. A day may stand before the month or after it. */
const yearFirst = (value: string): string | null => {
  const [, one = "", two = "", year = ""] = value.match(YEAR_LAST) ?? [];
  if (year === "") return null;
  const [day, month] = Number(two) > 12 ? [two, one] : [one, two];
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
};

const fixFor = (issue: SchemaIssue, value: unknown): string | null => {
  if (typeof value === "number" && issue.code === "invalid_type" && issue.expected === "string")
    return `put it in quotation marks: "${value}"`;
  if (typeof value !== "string") return null;
  if (issue.code === "invalid_value") {
    const meant = nearest(value, issue.values.map(String));
    return meant === null ? null : `did you mean \`${meant}\`?`;
  }
  const day = yearFirst(value);
  if (day !== null && (issue.code === "invalid_format" || issue.code === "invalid_union"))
    return `write year, month, day: ${day}`;
  return null;
};

const shown = (value: unknown): string => {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isBlock(value)) return `a block of keys (${Object.keys(value).slice(0, 5).join(", ")})`;
  const words =
    typeof value === "string" ? `"${value}"` : `${value} (${KINDS[typeof value] ?? ""})`;
  return words.length > 80 ? `${words.slice(0, 79)}…` : words;
};

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((holder, step) => {
    if (Array.isArray(holder)) return holder[Number(step)];
    return isBlock(holder) ? holder[String(step)] : undefined;
  }, value);

const isBlock = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value);
