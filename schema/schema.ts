/** The contract: the five tables in release order, and the names of their rows. */
import type { Table } from "./table.ts";
import { type ActorRow, actors } from "./tables/actors.ts";
import { type DocumentRow, documents } from "./tables/documents.ts";
import { type MentionRow, mentions } from "./tables/mentions.ts";
import { type RelationRow, relations } from "./tables/relations.ts";
import { type StatementRow, statements } from "./tables/statements.ts";

/** Major.minor of the contract; a column renamed, retyped or dropped raises the major. */
export const SCHEMA_VERSION = "1.0";

/** All rows of a release, each table sorted by primary key in code-point order. */
export interface Tables {
  readonly documents: readonly DocumentRow[];
  readonly actors: readonly ActorRow[];
  readonly statements: readonly StatementRow[];
  readonly relations: readonly RelationRow[];
  readonly mentions: readonly MentionRow[];
}

export const tables: readonly Table[] = [documents, actors, statements, relations, mentions];
