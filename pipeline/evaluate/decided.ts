/**
 * Measures the rows that the machine makes of articles against those that people decided on. A record is found where
 * its words overlap and it says the same thing of the same actors; its other values are counted column by column. A
 * table counts in the articles where every row of it has been decided.
 */
import type { Decided, Found, Share } from "../../schema/measured.ts";
import type { RelationRow } from "../../schema/tables/relations.ts";
import type { StatementRow } from "../../schema/tables/statements.ts";
import type { ArticleRows } from "../normalize/rows.ts";
import { readingOf } from "../text/reading.ts";
import { overlaps, type Span } from "../text/span.ts";
import { segmentsOf } from "../text/statement-spans.ts";
import { lettersOf, overlapOf } from "./contents.ts";
import { bestPairs } from "./pairs.ts";
import { foundSum, shareOf, sharesByName } from "./shares.ts";

/** One article: its text, what the machine alone makes of it, and what stands in the release. */
interface Judged {
  readonly text: string;
  readonly machine: ArticleRows;
  readonly decided: ArticleRows;
}

/** Records of one kind in one article, matched. */
interface Matching {
  readonly kind: string;
  readonly found: Found;
  readonly values: readonly (readonly [column: string, share: Share])[];
  readonly rules: readonly (readonly [rule: string, share: Share])[];
}

export const measureDecided = (articles: readonly Judged[]): Decided => {
  const matchings = articles.flatMap(matchingsOf);
  const kinds = [...new Set(matchings.map(({ kind }) => kind))];
  return {
    articles: articles.length,
    records: Object.fromEntries(
      kinds.map((kind) => [
        kind,
        foundSum(matchings.filter((m) => m.kind === kind).map(({ found }) => found)),
      ]),
    ),
    values: sharesByName([
      ...matchings.flatMap(({ values }) => values),
      ...articles.flatMap(documentValues),
      ...articles.flatMap(actorValues),
    ]),
    rules: sharesByName(matchings.flatMap(({ rules }) => rules)),
    documents: Object.fromEntries(
      articles.map((a) => [a.decided.document.document_id, namesOf(a)]),
    ),
  };
};

const matchingsOf = ({ text, machine, decided }: Judged): readonly Matching[] =>
  [
    matching("mentions", machine.mentions, decided.mentions, MENTION, sameMention),
    matching("statements", machine.statements, decided.statements, STATEMENT, sameContent(text)),
    ...(["structural", "event"] as const).map((kind) => {
      const of = (rows: ArticleRows) => rows.relations.filter((r) => r.relation_class === kind);
      return matching(`relations, ${kind}`, of(machine), of(decided), RELATION, sameTie);
    }),
  ].flatMap((m) => m ?? []);

const MENTION = ["mention_type", "text"] as const;
const STATEMENT = [
  "parent_id",
  "speaker_id",
  "co_speaker_ids",
  "speaker_text",
  "via_id",
  "cue",
  "speech_act",
  "quote_type",
  "factuality",
  "date_edtf",
  "date_text",
  "stance",
  "text",
] as const;
const RELATION = ["role", "modality", "asserted_by_id", "statement_id", "date_edtf"] as const;
const ACTOR = ["actor_type", "country"] as const;
const DOCUMENT = [
  "title",
  "authors",
  "publisher_id",
  "syndicated_from_id",
  "section",
  "language",
  "published_edtf",
  "body_start",
  "body_end",
] as const;

interface Reviewed {
  readonly review_status: string;
  readonly method: string;
}

/** Null where the people's side is not decided yet. */
const matching = <Row extends Reviewed>(
  kind: string,
  made: readonly Row[],
  decided: readonly Row[],
  columns: readonly (keyof Row & string)[],
  likeness: (gold: Row, made: Row) => number,
): Matching | null => {
  if (decided.some((row) => row.review_status === "machine")) return null;
  const pairs = bestPairs(decided, made, likeness, 0.5);
  const right = new Set(pairs.values());
  const table = kind.split(",")[0] ?? kind;
  return {
    kind,
    found: {
      made: shareOf(made.map((row) => right.has(row))),
      annotated: shareOf(decided.map((row) => pairs.has(row))),
    },
    values: columns.map((column) => [
      `${table}.${column}`,
      shareOf([...pairs].map(([gold, row]) => isSame(gold[column], row[column]))),
    ]),
    rules: made.map((row) => [row.method, shareOf([right.has(row)])]),
  };
};

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const sameMention = (
  gold: Span & { readonly actor_id: string },
  made: Span & { readonly actor_id: string },
): number => (gold.actor_id === made.actor_id && overlaps(gold, made) ? 1 : 0);

const sameContent = (text: string): ((gold: StatementRow, made: StatementRow) => number) => {
  const reading = readingOf(text);
  const letters = (row: StatementRow) => lettersOf(reading, segmentsOf(row));
  return (gold, made) => overlapOf(letters(gold), letters(made));
};

/** A standing tie counts once a document, wherever its evidence is. */
const sameTie = (gold: RelationRow, made: RelationRow): number => {
  const isTie =
    gold.relation_type === made.relation_type &&
    gold.source_id === made.source_id &&
    gold.target_id === made.target_id;
  return isTie && (gold.relation_class === "structural" || overlaps(gold, made)) ? 1 : 0;
};

const documentValues = ({ machine, decided }: Judged): readonly (readonly [string, Share])[] =>
  decided.document.review_status === "machine"
    ? []
    : DOCUMENT.map((column) => [
        `documents.${column}`,
        shareOf([isSame(machine.document[column], decided.document[column])]),
      ]);

/** Of the actors that both show. */
const actorValues = ({ machine, decided }: Judged): readonly (readonly [string, Share])[] =>
  decided.actors.flatMap((actor) => {
    const made = machine.actors.find(({ actor_id }) => actor_id === actor.actor_id);
    return made === undefined
      ? []
      : ACTOR.map((column): readonly [string, Share] => [
          `actors.${column}`,
          shareOf([made[column] === actor[column]]),
        ]);
  });

/** The mentions of a document, and the actors that they name. */
const namesOf = ({ machine, decided }: Judged): { mentions: Found; actors: Found } => {
  const pairs = bestPairs(decided.mentions, machine.mentions, sameMention, 0.5);
  const right = new Set(pairs.values());
  const actors = (rows: ArticleRows) => [...new Set(rows.mentions.map((m) => m.actor_id))];
  const [made, named] = [actors(machine), actors(decided)];
  return {
    mentions: {
      made: shareOf(machine.mentions.map((m) => right.has(m))),
      annotated: shareOf(decided.mentions.map((m) => pairs.has(m))),
    },
    actors: {
      made: shareOf(made.map((id) => named.includes(id))),
      annotated: shareOf(named.map((id) => made.includes(id))),
    },
  };
};
