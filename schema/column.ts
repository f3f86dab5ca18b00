/**
 * Words for columns. A column says its type, its meaning, an example and how its values are made;
 * row types, JSON Schema, CSV, Arrow, Parquet and the data dictionary are all derived from it.
 */
import type { CodeOf, Vocabulary } from "./vocabulary.ts";

/** The five tables; a reference names one of them. */
export type TableName = "documents" | "actors" | "statements" | "relations" | "mentions";

type Kind = "text" | "integer" | "number" | "boolean" | "code" | "list" | "day";

export interface Column<T = unknown> {
  readonly kind: Kind;
  readonly nullable: boolean;
  /** What a value means, one sentence. */
  readonly meaning: string;
  /** How a value comes about: the stage or person that makes it. */
  readonly made: string;
  /** A value as it stands in the CSV file; items of a list are joined with `|`. */
  readonly example: string;
  readonly unit?: string;
  /** A regular expression (no flags) that every value, or every item of a list, matches. */
  readonly pattern?: string;
  readonly vocabulary?: Vocabulary;
  /** The table whose primary key the value, or every item of a list, names. */
  readonly references?: TableName;
  /** True where values keep the article's own characters, so need not be NFC. */
  readonly verbatim?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Carries the TypeScript type of a value; never present at run time. */
  readonly value?: T;
}

type About = Pick<Column, "meaning" | "made" | "example"> &
  Partial<Pick<Column, "unit" | "pattern" | "references" | "verbatim" | "minimum" | "maximum">>;

/** Keys: lower-case ASCII, starting with a letter. */
export const KEY = "^[a-z][a-z0-9._-]*$";
/** Items of a list, which `|` joins in CSV. */
export const ITEM = "^[^|]+$";
const YEAR = "[0-9]{4}";
const YEAR_MONTH = `${YEAR}-(0[1-9]|1[0-2])`;
const DAY = `${YEAR}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))`;
const DATE = `([0-9]{2}XX|[0-9]{3}X|${YEAR}|${YEAR_MONTH}|${DAY})[?~%]?`;
/**
 * EDTF level 1 as this dataset uses it: days, months, years, decades (`201X`), centuries (`19XX`), each perhaps
 * uncertain (`?`), approximate (`~`) or both (`%`), and intervals of them with at most one open end (`..`).
 * Plain groups and classes only, so that JSON Schema, XML Schema, Python and R read it alike.
 */
export const EDTF = `^(${DATE}(/(${DATE}|\\.\\.))?|\\.\\./${DATE})$`;
/** Largest value of the 32-bit integers in Arrow and Parquet. */
const INT32 = 2147483647;

export const text = (about: About): Column<string> => ({ kind: "text", nullable: false, ...about });
export const key = (about: About): Column<string> => text({ pattern: KEY, ...about });
export const reference = (table: TableName, about: About): Column<string> =>
  key({ references: table, ...about });
export const integer = (about: About): Column<number> => ({
  kind: "integer",
  nullable: false,
  minimum: 0,
  maximum: INT32,
  ...about,
});
export const number = (about: About): Column<number> => ({
  kind: "number",
  nullable: false,
  ...about,
});
export const boolean = (about: About): Column<boolean> => ({
  kind: "boolean",
  nullable: false,
  ...about,
});
export const day = (about: About): Column<string> => ({
  kind: "day",
  nullable: false,
  pattern: `^${DAY}$`,
  ...about,
});
export const list = (about: About): Column<readonly string[]> => ({
  kind: "list",
  nullable: false,
  ...about,
});
export const references = (table: TableName, about: About): Column<readonly string[]> =>
  list({ pattern: KEY, references: table, ...about });
export const code = <V extends Vocabulary>(vocabulary: V, about: About): Column<CodeOf<V>> => ({
  kind: "code",
  nullable: false,
  vocabulary,
  ...about,
});

/** The same column, where a row may have no value: empty in CSV, null elsewhere. */
export const optional = <T>(column: Column<T>): Column<T | null> => {
  const { value: _, ...rest } = column;
  return { ...rest, nullable: true };
};

interface DateColumns {
  readonly edtf: Column<string | null>;
  readonly start: Column<string | null>;
  readonly end: Column<string | null>;
}

/** The three columns of a date: its EDTF expression and the first and last day it can mean. */
export const dates = (what: string, made: string): DateColumns => ({
  edtf: optional(
    text({
      meaning: `EDTF expression of ${what}; empty where nothing tells it`,
      made,
      example: "2014-06-22",
      unit: "EDTF level 1",
      pattern: EDTF,
    }),
  ),
  start: optional(
    day({
      meaning: `First day that ${what} can be; empty where open or unknown`,
      made: "Computed from the EDTF expression",
      example: "2014-06-22",
    }),
  ),
  end: optional(
    day({
      meaning: `Last day that ${what} can be; empty where open or unknown`,
      made: "Computed from the EDTF expression",
      example: "2014-06-22",
    }),
  ),
});
