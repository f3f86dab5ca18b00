/** Decisions on statements: confirm, correct, reject, add. */
import type { StatementRow } from "../../schema/tables/statements.ts";
import type { ArticleRows } from "../normalize/rows.ts";
import type { StatementEntry } from "../seeds/curation.ts";
import type { Span } from "../text/span.ts";
import { cueOf, segmentsOf } from "../text/statement-spans.ts";
import { type Bench, type Complain, inBody, placeOf } from "./bench.ts";
import { setReader } from "./set.ts";
import { columnsAt, contextOf, statementAt } from "./statement-place.ts";

/** The article's rows after one decision, or null after a complaint. */
export const decideStatement = (
  bench: Bench,
  rows: ArticleRows,
  entry: StatementEntry,
  complain: Complain,
): ArticleRows | null => {
  const place = placeOf(bench, entry, (flaw) => complain(flaw, ["at"]));
  if (place === null) return null;
  if (entry.decide === "add") return add(bench, rows, entry, place, complain);
  const row = statementAt(rows, place, complain);
  if (row === null) return null;
  if (entry.decide === "confirm") return replace(rows, row, { ...row, review_status: "confirmed" });
  if (entry.decide === "reject") return reject(rows, row, complain);
  const next = changed(bench, rows, row, entry.set, complain);
  return next && renamed(rows, row, { ...next, review_status: "corrected" }, complain);
};

const add = (
  bench: Bench,
  rows: ArticleRows,
  entry: StatementEntry,
  place: Span,
  complain: Complain,
): ArticleRows | null => {
  const { set } = entry;
  const bare = set.cue === "none";
  const missing = [
    set.segments === undefined && !bare && "segments",
    set.act === undefined && "act",
  ];
  const wanted = missing.filter((key) => key !== false);
  if (wanted.length > 0 || (set.speaker ?? set.speaker_text) === undefined)
    return complain({
      check: "curation.incomplete",
      message: "a new statement does not say enough",
      expected:
        "`at` quoting the cue, and in `set` at least segments, act, and speaker or speaker_text",
      fix: "without a cue, set `cue: none` and quote the content in `at`",
    });
  const blank = {
    ...BLANK,
    ...columnsAt(bench, rows.document.document_id, bare ? null : place, [place]),
  };
  const start: StatementRow = { ...blank, document_id: rows.document.document_id, context: "" };
  const row = changed(bench, rows, start, set, complain);
  if (row === null) return null;
  if (rows.statements.some((s) => s.statement_id === row.statement_id)) return complain(taken(row));
  return { ...rows, statements: [...rows.statements, row] };
};

const BLANK = {
  sequence: 1,
  parent_id: null,
  speaker_id: null,
  co_speaker_ids: [],
  speaker_text: null,
  via_id: null,
  speech_act: "say",
  factuality: "asserted",
  mentioned_actor_ids: [],
  date_edtf: null,
  date_start: null,
  date_end: null,
  date_text: null,
  stance: null,
  method: "curated",
  confidence: null,
  review_status: "added",
} as const;

const reject = (rows: ArticleRows, row: StatementRow, complain: Complain): ArticleRows | null => {
  const id = row.statement_id;
  const children = rows.statements.filter((s) => s.parent_id === id);
  const curated = children.find((s) => s.review_status !== "machine");
  if (curated)
    return complain({
      check: "curation.hanging",
      message: `a curated statement hangs on this one: ${curated.statement_id}`,
      fix: "set another `parent` for it (or `parent: none`) first, or reject it as well",
    });
  return {
    ...rows,
    statements: rows.statements
      .filter((s) => s !== row)
      .map((s) => (s.parent_id === id ? { ...s, parent_id: row.parent_id } : s)),
    // What the content claims and what the saying itself does go with it; a tie that is only presupposed there stays.
    relations: rows.relations
      .filter((r) => r.statement_id !== id || isPresupposed(r))
      .map((r) => (r.statement_id === id ? { ...r, statement_id: null } : r)),
  };
};

const isPresupposed = (r: ArticleRows["relations"][number]): boolean =>
  r.relation_class === "structural" && r.asserted_by_id === null;

const replace = (rows: ArticleRows, row: StatementRow, next: StatementRow): ArticleRows => ({
  ...rows,
  statements: rows.statements.map((s) => (s === row ? next : s)),
});

/** Puts the new row in; a new id goes to all that refer to the old one. */
const renamed = (
  rows: ArticleRows,
  row: StatementRow,
  next: StatementRow,
  complain: Complain,
): ArticleRows | null => {
  const [from, to] = [row.statement_id, next.statement_id];
  if (from === to) return replace(rows, row, next);
  if (rows.statements.some((s) => s.statement_id === to)) return complain(taken(next));
  const { statements, ...rest } = replace(rows, row, next);
  return {
    ...rest,
    statements: statements.map((s) => (s.parent_id === from ? { ...s, parent_id: to } : s)),
    relations: rest.relations.map((r) =>
      r.statement_id === from ? { ...r, statement_id: to } : r,
    ),
  };
};

const taken = (row: StatementRow) => ({
  check: "curation.taken",
  message: `another statement has its cue there already: ${row.statement_id}`,
  fix: "correct that one",
});

/** The row with the values of `set`, and with all that follows from them. */
const changed = (
  bench: Bench,
  rows: ArticleRows,
  row: StatementRow,
  set: StatementEntry["set"],
  complain: Complain,
): StatementRow | null => {
  const read = setReader(bench, rows, row, complain);
  const cue = read.span("cue", set.cue, cueOf(row));
  const segments = read.spans("segments", set.segments, segmentsOf(row));
  const source = read.span("speaker_text", set.speaker_text, null);
  const date = read.date("date", set.date, {
    edtf: row.date_edtf,
    start: row.date_start,
    end: row.date_end,
  });
  const parent = read.span("parent", set.parent, null);
  const above = parent && statementAt(rows, parent, complain);
  const speaker = read.actor("speaker", set.speaker, row.speaker_id);
  const next: StatementRow = {
    ...row,
    parent_id: set.parent === undefined ? row.parent_id : (above?.statement_id ?? null),
    speaker_id: speaker,
    co_speaker_ids: others(
      read.actors("co_speakers", set.co_speakers, row.co_speaker_ids),
      speaker,
    ),
    speaker_text: set.speaker_text === undefined ? row.speaker_text : source && bench.cut(source),
    via_id: read.actor("via", set.via, row.via_id),
    speech_act: set.act ?? row.speech_act,
    factuality: set.factuality ?? row.factuality,
    date_edtf: date.edtf,
    date_start: date.start,
    date_end: date.end,
    date_text: read.text("date_text", set.date_text, row.date_text),
    stance: set.stance === undefined ? row.stance : set.stance === "none" ? null : set.stance,
  };
  const moved = [set.cue, set.segments, set.speaker_text].some((value) => value !== undefined);
  if (!read.sound() || (parent !== null && above === null)) return null;
  if (above && isWithin(rows, above, row.statement_id))
    return complain(ownParent, ["set", "parent"]);
  if (!moved && row.context !== "") return next;
  if (segments.some((s, i) => (segments[i - 1]?.end ?? 0) > s.start))
    return complain(disorder, ["set", "segments"]);
  const spans = [...segments, ...(cue === null ? [] : [cue]), ...(source === null ? [] : [source])];
  if (!inBody(bench, spans, complain)) return null;
  const columns = columnsAt(bench, row.document_id, cue, segments);
  return { ...next, ...columns, context: contextOf(bench, spans) };
};

const others = (ids: readonly string[], speaker: string | null): readonly string[] =>
  [...new Set(ids)].filter((id) => id !== speaker);

/** Whether a statement is the one of the id, or hangs on it over however many steps. */
const isWithin = (rows: ArticleRows, statement: StatementRow, id: string): boolean => {
  const path = new Set<string>();
  let at: StatementRow | undefined = statement;
  while (at && at.statement_id !== id && !path.has(at.statement_id)) {
    path.add(at.statement_id);
    const above: string | null = at.parent_id;
    at = rows.statements.find((s) => s.statement_id === above);
  }
  return at?.statement_id === id;
};

const ownParent = {
  check: "curation.own-parent",
  message: "a statement cannot be reported in its own content",
  fix: "quote the cue of the outer statement",
};

const disorder = {
  check: "curation.segments",
  message: "the segments overlap, or do not stand in the order of the article",
  fix: "quote them in order, each once",
};
