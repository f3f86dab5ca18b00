/** Decisions on relations: confirm, correct, reject, add. */
import { standingOf } from "../../schema/codes/plover.ts";
import { relationId } from "../../schema/ids.ts";
import type { RelationRow } from "../../schema/tables/relations.ts";
import type { ArticleRows } from "../normalize/rows.ts";
import type { RelationEntry } from "../seeds/curation.ts";
import { overlaps, type Span, span } from "../text/span.ts";
import { type Bench, type Complain, inBody, placeOf } from "./bench.ts";
import { setReader } from "./set.ts";
import { statementAt } from "./statement-place.ts";

/** The article's rows after one decision, or null after a complaint. */
export const decideRelation = (
  bench: Bench,
  rows: ArticleRows,
  entry: RelationEntry,
  complain: Complain,
): ArticleRows | null => {
  const place = placeOf(bench, entry, (flaw) => complain(flaw, ["at"]));
  if (place === null) return null;
  const row =
    entry.decide === "add"
      ? newRelation(bench, rows, entry, place, complain)
      : relationAt(rows, entry, place, complain);
  if (row === null) return null;
  const others = rows.relations.filter((r) => r !== row);
  if (entry.decide === "reject") return { ...rows, relations: others };
  if (entry.decide === "confirm")
    return { ...rows, relations: [...others, { ...row, review_status: "confirmed" }] };
  const next = changed(bench, rows, row, entry.set, complain);
  if (next === null) return null;
  if (others.some((r) => r.relation_id === next.relation_id)) return complain(taken(next));
  const review_status = entry.decide === "add" ? "added" : "corrected";
  return { ...rows, relations: [...others, { ...next, review_status }] };
};

const relationAt = (
  rows: ArticleRows,
  entry: RelationEntry,
  place: Span,
  complain: Complain,
): RelationRow | null => {
  const [only, ...more] = rows.relations.filter(
    (r) =>
      overlaps(r, place) &&
      (entry.source ?? r.source_id) === r.source_id &&
      (entry.type ?? r.relation_type) === r.relation_type &&
      (entry.target ?? r.target_id) === r.target_id,
  );
  if (only === undefined)
    return complain({
      check: "curation.no-record",
      message: "no such relation has its evidence there",
      actual: list(rows.relations.filter((r) => overlaps(r, place))) || "no relation at all",
      fix: "look at source, type and target; a new one needs `decide: add`",
    });
  if (more.length === 0) return only;
  return complain({
    check: "curation.ambiguous",
    message: `${more.length + 1} relations stand there`,
    actual: list([only, ...more]),
    fix: "add source, type or target of the one that is meant, or quote fewer words",
  });
};

const list = (rows: readonly RelationRow[]): string =>
  rows.map((r) => `${r.source_id} ${r.relation_type} ${r.target_id}`).join("; ");

/** A new relation before its values are set: source, type and target stand beside `at`, or in `set`. */
export const newRelation = (
  bench: Bench,
  rows: ArticleRows,
  { source, type, target, set }: Pick<RelationEntry, "source" | "type" | "target" | "set">,
  place: Span,
  complain: Complain,
): RelationRow | null => {
  const [from, what, to] = [set.source ?? source, set.type ?? type, set.target ?? target];
  if (from === undefined || what === undefined || to === undefined)
    return complain({
      check: "curation.incomplete",
      message: "a new relation does not say enough",
      expected: "`at` quoting the evidence, and source, type and target",
    });
  const read = setReader(bench, rows, place, complain);
  const [source_id, target_id] = [read.actor("source", from, null), read.actor("target", to, null)];
  if (source_id === null || target_id === null) return null;
  return {
    ...BLANK,
    relation_id: "",
    ...standingOf(what),
    relation_type: what,
    source_id,
    target_id,
    document_id: rows.document.document_id,
    evidence: bench.cut(place),
    ...place,
  };
};

const BLANK = {
  role: null,
  modality: "actual",
  asserted_by_id: null,
  statement_id: null,
  date_edtf: null,
  date_start: null,
  date_end: null,
  date_text: null,
  method: "curated",
  confidence: null,
  review_status: "added",
} as const;

/** A relation with values set; null after a complaint. */
export const changed = (
  bench: Bench,
  rows: ArticleRows,
  row: RelationRow,
  set: RelationEntry["set"],
  complain: Complain,
): RelationRow | null => {
  const read = setReader(bench, rows, row, complain);
  const evidence = read.span("evidence", set.evidence, span(row.start, row.end)) ?? row;
  const words = read.span("statement", set.statement, null);
  const statement = words && statementAt(rows, words, complain);
  const source = read.actor("source", set.source, row.source_id);
  const target = read.actor("target", set.target, row.target_id);
  const date = read.date("date", set.date, {
    edtf: row.date_edtf,
    start: row.date_start,
    end: row.date_end,
  });
  const next = {
    ...row,
    ...(set.type === undefined ? {} : standingOf(set.type)),
    relation_type: set.type ?? row.relation_type,
    role: read.text("role", set.role, row.role),
    modality: set.modality ?? row.modality,
    asserted_by_id: read.actor("asserted_by", set.asserted_by, row.asserted_by_id),
    statement_id:
      set.statement === undefined ? row.statement_id : (statement?.statement_id ?? null),
    evidence: bench.cut(evidence),
    start: evidence.start,
    end: evidence.end,
    date_edtf: date.edtf,
    date_start: date.start,
    date_end: date.end,
    date_text: read.text("date_text", set.date_text, row.date_text),
  };
  if (!read.sound() || source === null || target === null || (words !== null && statement === null))
    return null;
  if (source === target) return complain(toItself);
  if (!inBody(bench, [evidence], complain)) return null;
  return withId({ ...next, source_id: source, target_id: target }, row);
};

/** The row with the id that its source, type, target and evidence give; a row in which none of them changed keeps its own. */
export const withId = (next: RelationRow, old: RelationRow): RelationRow => {
  const same =
    next.source_id === old.source_id &&
    next.relation_type === old.relation_type &&
    next.target_id === old.target_id &&
    next.start === old.start;
  if (same && old.relation_id !== "") return next;
  const tie = {
    source: next.source_id,
    type: next.relation_type,
    target: next.target_id,
    start: next.start,
  };
  return { ...next, relation_id: relationId(next.document_id, tie) };
};

const toItself = {
  check: "curation.to-itself",
  message: "a relation goes from one actor to another",
  fix: "look at source and target",
};

const taken = (row: RelationRow) => ({
  check: "curation.taken",
  message: `the same relation stands there already: ${list([row])}`,
  fix: "correct that one",
});
