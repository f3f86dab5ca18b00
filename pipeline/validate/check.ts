/** What a check is: a name, the sentence that must hold, how much it looks at, and the function that looks. */
import type { TableName } from "../../schema/column.ts";
import type { Tables } from "../../schema/schema.ts";
import type { AnyRow, Table } from "../../schema/table.ts";
import type { DocumentRow } from "../../schema/tables/documents.ts";
import type { MentionRow } from "../../schema/tables/mentions.ts";
import type { RelationRow } from "../../schema/tables/relations.ts";
import type { StatementRow } from "../../schema/tables/statements.ts";
import type { Issue } from "../issues.ts";
import type { Span } from "../text/span.ts";

/** A flaw of the row with the key `record`. */
export type Flaw = Pick<Issue, "message" | "record"> &
  Partial<Pick<Issue, "file" | "expected" | "actual" | "fix">>;

/** One document with its text and its rows, in the tables' order. */
export interface DocumentView {
  readonly document: DocumentRow;
  readonly text: string;
  /** Code points of the text. */
  readonly length: number;
  readonly cut: (s: Span) => string;
  readonly statements: readonly StatementRow[];
  readonly relations: readonly RelationRow[];
  readonly mentions: readonly MentionRow[];
}

/** How many rows each table may have. */
export type Expected = {
  readonly [name in TableName]: { readonly floor: number; readonly ceiling: number };
};

interface Release {
  readonly tables: Tables;
  readonly expected: Expected | null;
}

interface About {
  /** Stands in `check` of its issues, after “validate.”. */
  readonly name: string;
  /** What holds when it finds nothing. */
  readonly sentence: string;
}

export interface RowCheck extends About {
  readonly scope: "row";
  readonly check: (row: AnyRow, table: Table) => readonly Flaw[];
}

export interface DocumentCheck extends About {
  readonly scope: "document";
  readonly check: (view: DocumentView) => readonly Flaw[];
}

export interface TableCheck extends About {
  readonly scope: "table";
  readonly check: (rows: readonly AnyRow[], table: Table) => readonly Flaw[];
}

export interface ReleaseCheck extends About {
  readonly scope: "release";
  readonly check: (release: Release) => readonly Flaw[];
}

export type Check = RowCheck | DocumentCheck | TableCheck | ReleaseCheck;
