/** Decisions on the article itself: confirm its row, or correct fields of it. */

import type { DocumentRow } from "../../schema/tables/documents.ts";
import type { ArticleRows } from "../normalize/rows.ts";
import type { DocumentEntry } from "../seeds/curation.ts";
import { oneLine } from "../text/one-line.ts";
import { span } from "../text/span.ts";
import type { Bench, Complain } from "./bench.ts";
import { setReader } from "./set.ts";

/** The article's rows after one decision, or null after a complaint. */
export const decideDocument = (
  bench: Bench,
  rows: ArticleRows,
  { decide, set }: DocumentEntry,
  complain: Complain,
): ArticleRows | null => {
  const old = rows.document;
  if (decide === "confirm") return { ...rows, document: { ...old, review_status: "confirmed" } };
  if (set.published !== undefined && set.published !== "none" && set.evidence === undefined)
    return complain(
      {
        check: "curation.incomplete",
        message: "a day of publication stands without evidence",
        fix: "add `evidence:` with the words of the file that give or bound it",
      },
      ["set", "published"],
    );
  const read = setReader(bench, rows, span(old.body_start, old.body_end), complain);
  const next: DocumentRow = {
    ...old,
    title: plain(set.title, old.title),
    authors: set.authors?.map(oneLine).filter((name) => name !== "") ?? old.authors,
    author_ids: read.actors("author_ids", set.author_ids, old.author_ids),
    publisher: plain(set.publisher, old.publisher),
    publisher_id: read.actor("publisher_id", set.publisher_id, old.publisher_id),
    syndicated_from_id: read.actor(
      "syndicated_from_id",
      set.syndicated_from_id,
      old.syndicated_from_id,
    ),
    section: plain(set.section, old.section),
    language: set.language ?? old.language,
    url: set.url ?? old.url,
    ...published(set.published, old, read.date("published", set.published, datesOf(old))),
    date_evidence: read.text("evidence", set.evidence, old.date_evidence),
    review_status: "corrected",
  };
  return read.sound() ? { ...rows, document: next } : null;
};

const plain = (value: string | undefined, old: string | null): string | null => {
  if (value === undefined) return old;
  return value === "none" ? null : oneLine(value) || old;
};

const datesOf = (row: DocumentRow) => ({
  edtf: row.published_edtf,
  start: row.published_start,
  end: row.published_end,
});

const published = (
  edtf: string | undefined,
  old: DocumentRow,
  dates: ReturnType<typeof datesOf>,
): Pick<DocumentRow, "published_edtf" | "published_start" | "published_end" | "date_source"> => ({
  published_edtf: dates.edtf,
  published_start: dates.start,
  published_end: dates.end,
  date_source: edtf === undefined ? old.date_source : edtf === "none" ? "none" : "curated",
});
