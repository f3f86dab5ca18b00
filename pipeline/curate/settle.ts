/** The last touch on one article's rows: order, sequence, counts, actors, and what the decisions set loose. */
import type { MentionRow } from "../../schema/tables/mentions.ts";
import type { StatementRow } from "../../schema/tables/statements.ts";
import type { ArticleRows, Sighting } from "../normalize/rows.ts";
import type { Register } from "../seeds/register.ts";
import { byCodePoint } from "../text/order.ts";
import { cueOf, segmentsOf } from "../text/statement-spans.ts";
import { sightingOf } from "./actors.ts";

/** `before`: the rows as they were before any decision. What no decision touched is left as it is, at no cost. */
export const settle = (rows: ArticleRows, before: ArticleRows, register: Register): ArticleRows => {
  const untouched = rows.mentions === before.mentions && rows.statements === before.statements;
  const mentions = rows.mentions.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const statements = rows.statements
    .map((s) => (untouched ? s : withMentioned(s, mentions, before)))
    .toSorted(byAppearance)
    .map((s, i) => ({ ...s, sequence: i + 1 }));
  const relations = rows.relations.toSorted(
    (a, b) => a.start - b.start || a.end - b.end || byCodePoint(a.relation_id, b.relation_id),
  );
  const document = {
    ...rows.document,
    statement_count: statements.length,
    relation_count: relations.length,
  };
  const settled = { document, statements, relations, mentions, actors: rows.actors };
  return { ...settled, actors: actorsOf(settled, before, register) };
};

const startOf = (s: StatementRow): number => Math.min(s.start, cueOf(s)?.start ?? s.start);

const byAppearance = (a: StatementRow, b: StatementRow): number =>
  startOf(a) - startOf(b) || b.end - a.end || byCodePoint(a.statement_id, b.statement_id);

/** The actors in the content anew, where the decisions moved the content or the mentions in it. */
const withMentioned = (
  s: StatementRow,
  mentions: readonly MentionRow[],
  before: ArticleRows,
): StatementRow => {
  const old = before.statements.find((o) => o.statement_id === s.statement_id);
  const now = mentionedIn(s, mentions);
  const unmoved = old && old.segments.join() === s.segments.join();
  if (unmoved && mentionedIn(old, before.mentions).join() === now.join()) return s;
  return { ...s, mentioned_actor_ids: now };
};

const mentionedIn = (s: StatementRow, mentions: readonly MentionRow[]): readonly string[] => {
  const segments = segmentsOf(s);
  const inside = mentions.filter((m) =>
    segments.some((s) => s.start <= m.start && m.start < s.end),
  );
  return [...new Set(inside.toSorted((a, b) => a.start - b.start).map((m) => m.actor_id))];
};

/** The actors that a row names, and their parents, each with its names as the mentions now give them. */
const actorsOf = (
  rows: ArticleRows,
  before: ArticleRows,
  register: Register,
): readonly Sighting[] => {
  const moved = byPlace(rows.mentions) !== byPlace(before.mentions);
  const seen = new Map(rows.actors.map((a) => [a.actor_id, a]));
  const named = new Map<string, Sighting>();
  const take = (id: string): void => {
    if (named.has(id)) return;
    const sighting = seen.get(id) ?? registeredActor(register, id);
    if (sighting === undefined) return;
    const surfaces = moved ? surfacesOf(sighting, rows, before) : sighting.surfaces;
    named.set(id, { ...sighting, surfaces });
    if (sighting.parent_id !== null) take(sighting.parent_id);
  };
  for (const id of namedIn(rows)) take(id);
  return [...named.values()].toSorted((a, b) => byCodePoint(a.actor_id, b.actor_id));
};

const registeredActor = (register: Register, id: string): Sighting | undefined => {
  const entry = register.find((actor) => actor.id === id);
  return entry && sightingOf(entry);
};

/** Who is named where, to see whether any of it changed. */
const byPlace = (mentions: readonly MentionRow[]): string =>
  mentions
    .map((m) => `${m.start} ${m.end} ${m.actor_id} ${m.mention_type}`)
    .toSorted()
    .join();

/** Every actor id that a row of the article names. */
const namedIn = ({ document, statements, relations, mentions }: ArticleRows): readonly string[] =>
  [
    ...document.author_ids,
    document.publisher_id,
    document.syndicated_from_id,
    ...statements.flatMap((s) => [
      s.speaker_id,
      s.via_id,
      ...s.co_speaker_ids,
      ...s.mentioned_actor_ids,
    ]),
    ...relations.flatMap((r) => [r.source_id, r.target_id, r.asserted_by_id]),
    ...mentions.map((m) => m.actor_id),
  ].flatMap((id) => id ?? []);

/** Names that the decisions took from the actor go, names that they gave it come. */
const surfacesOf = (
  { actor_id, surfaces }: Sighting,
  rows: ArticleRows,
  before: ArticleRows,
): readonly string[] => {
  const was = namesIn(before.mentions, actor_id);
  const is = namesIn(rows.mentions, actor_id);
  const kept = surfaces.filter((name) => is.has(name) || !was.has(name));
  const gained = [...is].filter((name) => !was.has(name));
  return [...new Set([...kept, ...gained])].toSorted(byCodePoint);
};

const namesIn = (mentions: readonly MentionRow[], id: string): ReadonlySet<string> =>
  new Set(
    mentions
      .filter((m) => m.actor_id === id && m.mention_type === "name")
      .map((m) => m.text.replace(/\s+/g, " ").normalize("NFC")),
  );
