/** Decisions on mentions: confirm, correct, reject, add. */
import { mentionId } from "../../schema/ids.ts";
import type { MentionRow } from "../../schema/tables/mentions.ts";
import type { ArticleRows } from "../normalize/rows.ts";
import type { MentionEntry } from "../seeds/curation.ts";
import { overlaps, type Span } from "../text/span.ts";
import { type Bench, type Complain, inBody, placeOf } from "./bench.ts";
import { setReader } from "./set.ts";

/** The article's rows after one decision, or null after a complaint. */
export const decideMention = (
  bench: Bench,
  rows: ArticleRows,
  entry: MentionEntry,
  complain: Complain,
): ArticleRows | null => {
  const place = placeOf(bench, entry, (flaw) => complain(flaw, ["at"]));
  if (place === null) return null;
  if (entry.decide === "add") return add(bench, rows, entry, place, complain);
  const row = mentionAt(rows, place, complain);
  if (row === null) return null;
  const others = rows.mentions.filter((m) => m !== row);
  if (entry.decide === "reject") return { ...rows, mentions: others };
  if (entry.decide === "confirm")
    return { ...rows, mentions: [...others, { ...row, review_status: "confirmed" }] };
  const next = changed(bench, rows, row, entry.set, complain);
  return next && join(rows, others, { ...next, review_status: "corrected" }, complain);
};

const mentionAt = (rows: ArticleRows, place: Span, complain: Complain): MentionRow | null => {
  const exact = rows.mentions.filter((m) => m.start === place.start && m.end === place.end);
  const near = exact.length > 0 ? exact : rows.mentions.filter((m) => overlaps(m, place));
  const [only, ...more] = near;
  if (only === undefined)
    return complain({
      check: "curation.no-record",
      message: "no mention stands there",
      fix: "quote the words of a mention; a new one needs `decide: add`",
    });
  if (more.length === 0) return only;
  return complain({
    check: "curation.ambiguous",
    message: `${near.length} mentions stand there`,
    actual: near.map((m) => `“${m.text}” (${m.actor_id})`).join(", "),
    fix: "quote the words of one alone",
  });
};

const add = (
  bench: Bench,
  rows: ArticleRows,
  { set }: MentionEntry,
  place: Span,
  complain: Complain,
): ArticleRows | null => {
  if (set.actor === undefined || set.type === undefined)
    return complain({
      check: "curation.incomplete",
      message: "a new mention does not say enough",
      expected: "`at` quoting its words, and in `set` actor and type",
    });
  const actor = setReader(bench, rows, place, complain).actor("actor", set.actor, null);
  if (actor === null) return null;
  if (!inBody(bench, [place], complain)) return null;
  const row: MentionRow = {
    mention_id: mentionId(rows.document.document_id, place.start),
    document_id: rows.document.document_id,
    actor_id: actor,
    text: bench.cut(place),
    start: place.start,
    end: place.end,
    mention_type: set.type,
    method: "curated",
    review_status: "added",
  };
  return join(rows, rows.mentions, row, complain);
};

const changed = (
  bench: Bench,
  rows: ArticleRows,
  row: MentionRow,
  set: MentionEntry["set"],
  complain: Complain,
): MentionRow | null => {
  const read = setReader(bench, rows, row, complain);
  const words = read.span("text", set.text, row) ?? row;
  const actor = read.actor("actor", set.actor, row.actor_id);
  if (!read.sound() || actor === null) return null;
  if (words !== row && !inBody(bench, [words], complain)) return null;
  const { start, end } = words;
  return {
    ...row,
    mention_id: start === row.start ? row.mention_id : mentionId(row.document_id, start),
    actor_id: actor,
    text: bench.cut(words),
    start,
    end,
    mention_type: set.type ?? row.mention_type,
  };
};

const join = (
  rows: ArticleRows,
  others: readonly MentionRow[],
  row: MentionRow,
  complain: Complain,
): ArticleRows | null => {
  const twin = others.find((m) => m.mention_id === row.mention_id);
  if (twin === undefined) return { ...rows, mentions: [...others, row] };
  return complain({
    check: "curation.taken",
    message: `another mention starts there already: “${twin.text}” (${twin.actor_id})`,
    fix: "correct that one",
  });
};
