/**
 * All mentions of an article as somebody read them, over those that the rules found: the same is confirmed, what differs
 * corrected, what only the list has added, what it has not dropped. Such a list never goes stale when rules change.
 */
import { mentionId } from "../../schema/ids.ts";
import type { MentionRow } from "../../schema/tables/mentions.ts";
import type { ArticleRows } from "../normalize/rows.ts";
import type { ListedMention } from "../seeds/curation.ts";
import { overlaps, type Span } from "../text/span.ts";
import { type Bench, type Complain, inBody, knownActor } from "./bench.ts";
import { listedOnce, listedPlace } from "./listed.ts";

/** The article's rows with the listed mentions; a mention with an error is left out. */
export const completeMentions = (
  bench: Bench,
  rows: ArticleRows,
  listed: readonly ListedMention[],
  complainAt: (i: number) => Complain,
): ArticleRows => ({
  ...rows,
  mentions: listedOnce(
    listed,
    complainAt,
    (entry, complain) => {
      const place = placeIn(bench, rows, entry, complain);
      return place && rowOf(rows, entry, place);
    },
    ({ mention_id }) => mention_id,
  ),
});

const placeIn = (
  bench: Bench,
  rows: ArticleRows,
  entry: ListedMention,
  complain: Complain,
): Span | null => {
  const place = listedPlace(bench, entry, complain);
  const actor = knownActor(bench, rows, entry.actor, (flaw) => complain(flaw, ["actor"]));
  if (place === null || actor === null) return null;
  const isKnown = rows.mentions.some((m) => overlaps(m, place));
  return isKnown || inBody(bench, [place], complain) ? place : null;
};

/** The row of a listed mention, made from the one that the rules found at its start, else over its words. */
const rowOf = (
  { document: { document_id }, mentions }: ArticleRows,
  { words, actor, type }: ListedMention,
  place: Span,
): MentionRow => {
  const old =
    mentions.find((m) => m.start === place.start) ??
    mentions.find((m) => overlaps(m, place) && m.actor_id === actor);
  const row = {
    mention_id: mentionId(document_id, place.start),
    document_id,
    actor_id: actor,
    text: words,
    ...place,
    mention_type: type,
    method: old?.method ?? "curated",
  };
  const same = old?.end === row.end && old.actor_id === actor && old.mention_type === type;
  const review_status = old === undefined ? "added" : same ? "confirmed" : "corrected";
  return { ...row, review_status };
};
