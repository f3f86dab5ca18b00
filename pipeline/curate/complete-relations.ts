/**
 * All relations of an article as somebody read them, over those that the rules found: the same is confirmed, what
 * differs corrected, what only the list has added, what it has not dropped.
 */
import { statementId } from "../../schema/ids.ts";
import type { RelationRow } from "../../schema/tables/relations.ts";
import type { ArticleRows } from "../normalize/rows.ts";
import type { ListedRelation, RelationEntry } from "../seeds/curation.ts";
import { envelope, overlaps, type Span } from "../text/span.ts";
import type { Bench, Complain } from "./bench.ts";
import { listedOnce, listedPlace } from "./listed.ts";
import { changed, newRelation } from "./relations.ts";

/** The article's rows with the listed relations; a relation with an error is left out. */
export const completeRelations = (
  bench: Bench,
  rows: ArticleRows,
  listed: readonly ListedRelation[],
  complainAt: (i: number) => Complain,
): ArticleRows => {
  const free = new Set(rows.relations);
  const relations = listedOnce(
    listed,
    complainAt,
    (entry, complain) => rowOf(bench, rows, free, entry, complain),
    ({ relation_id }) => relation_id,
  );
  return { ...rows, relations };
};

/** The listed relation as a row; one that the rules found keeps its rule, and is free no more. */
const rowOf = (
  bench: Bench,
  rows: ArticleRows,
  free: Set<RelationRow>,
  entry: ListedRelation,
  complain: Complain,
): RelationRow | null => {
  const place = listedPlace(bench, entry, complain);
  if (place === null) return null;
  const sentence = sentenceAt(bench, place);
  const old = [...free].find((r) => isSame(r, entry) && overlaps(r, sentence));
  const { source, type, target } = entry;
  const tie = { source, type, target, set: {} };
  const at: Complain = (flaw, path = []) =>
    complain(flaw, path[0] === "set" ? path.slice(1) : path);
  const base = old ? witnessed(bench, old, place) : newRelation(bench, rows, tie, place, at);
  const said = base && changed(bench, rows, base, setOf(entry), at);
  const statement = statementOf(rows, entry, complain);
  if (!said || statement === undefined) return null;
  if (old === undefined) return { ...said, statement_id: statement };
  free.delete(old);
  const next = { ...said, statement_id: statement };
  const isRight = JSON.stringify(next) === JSON.stringify(old);
  return { ...next, review_status: isRight ? "confirmed" : "corrected" };
};

/** What the list does not say is none. */
const setOf = (entry: ListedRelation): RelationEntry["set"] => ({
  role: entry.role ?? "none",
  modality: entry.modality,
  asserted_by: entry.asserted_by ?? "none",
  date: entry.date ?? "none",
  date_text: entry.date_text ?? "none",
});

/** The id of the statement that the entry names; null for none, undefined after a complaint. */
const statementOf = (
  { document, statements }: ArticleRows,
  entry: ListedRelation,
  complain: Complain,
): string | null | undefined => {
  if (entry.statement === undefined) return null;
  const id = statementId(document.document_id, entry.statement);
  if (statements.some((s) => s.statement_id === id)) return id;
  complain(
    {
      check: "curation.no-record",
      message: `there is no statement whose cue starts at ${entry.statement}`,
      fix: "write the number at the end of the statement's id, or leave `statement` out",
    },
    ["statement"],
  );
  return undefined;
};

/** The rules' evidence stays where it is at least half of the listed words; else it is these. */
const witnessed = ({ cut }: Bench, row: RelationRow, place: Span): RelationRow => {
  const shared = Math.min(row.end, place.end) - Math.max(row.start, place.start);
  if (2 * shared >= place.end - place.start) return row;
  return { ...row, ...place, evidence: cut(place), relation_id: "" };
};

const isSame = (r: RelationRow, { source, type, target }: ListedRelation): boolean =>
  r.source_id === source && r.relation_type === type && r.target_id === target;

/** The sentences that hold the evidence: the rules may have taken other words of them. */
const sentenceAt = ({ known }: Bench, place: Span): Span => {
  const held = known.blocks.flatMap(({ sentences }) => sentences.filter((s) => overlaps(s, place)));
  return held.length === 0 ? place : envelope(held);
};
