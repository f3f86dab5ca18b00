/** Rows of one article, before and after curation. */
import type { ActorRow } from "../../schema/tables/actors.ts";
import type { DocumentRow } from "../../schema/tables/documents.ts";
import type { MentionRow } from "../../schema/tables/mentions.ts";
import type { RelationRow } from "../../schema/tables/relations.ts";
import type { StatementRow } from "../../schema/tables/statements.ts";

/** An actor as one article shows it; counts are taken over the articles later. */
export type Sighting = Pick<
  ActorRow,
  "actor_id" | "name" | "actor_type" | "country" | "parent_id" | "in_register" | "review_status"
> & {
  /** Names as written (NFC), for the aliases column. */
  readonly surfaces: readonly string[];
};

export interface ArticleRows {
  readonly document: DocumentRow;
  readonly statements: readonly StatementRow[];
  readonly relations: readonly RelationRow[];
  readonly mentions: readonly MentionRow[];
  /** Every actor that a row above names. */
  readonly actors: readonly Sighting[];
}
