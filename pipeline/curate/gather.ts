/** Gathers articles into tables. What it keeps of the actors merges in any order and any grouping. */
import type { Tables } from "../../schema/schema.ts";
import type { ActorRow } from "../../schema/tables/actors.ts";
import type { ArticleRows, Sighting } from "../normalize/rows.ts";
import type { Register, RegisteredActor } from "../seeds/register.ts";
import { oneLine } from "../text/one-line.ts";
import { byCodePoint } from "../text/order.ts";

/** What is known of one actor after some articles. */
interface Tally {
  /** What the actor is, as the best of the articles shows it. */
  readonly best: Sighting;
  readonly surfaces: ReadonlySet<string>;
  readonly document_count: number;
  readonly mention_count: number;
  readonly statement_count: number;
}

/** Actors by id. */
export type Census = ReadonlyMap<string, Tally>;

/** The census of one article. */
export const takeCensus = ({ actors, mentions, statements }: ArticleRows): Census => {
  const mentioned = tally(mentions.map((m) => m.actor_id));
  const said = tally(
    statements.flatMap((s) => [...new Set([s.speaker_id ?? "", ...s.co_speaker_ids])]),
  );
  return new Map(
    actors.map((best) => {
      const mention_count = mentioned.get(best.actor_id) ?? 0;
      const statement_count = said.get(best.actor_id) ?? 0;
      const document_count = mention_count > 0 ? 1 : 0;
      const surfaces = new Set(best.surfaces);
      return [best.actor_id, { best, surfaces, document_count, mention_count, statement_count }];
    }),
  );
};

const tally = (ids: readonly string[]): ReadonlyMap<string, number> => {
  const counted = new Map<string, number>();
  for (const id of ids) counted.set(id, (counted.get(id) ?? 0) + 1);
  return counted;
};

/** Two censuses of different articles as one; associative and commutative. */
export const joinCensus = (a: Census, b: Census): Census => {
  const joined = new Map(a);
  for (const [id, tally] of b) {
    const other = joined.get(id);
    joined.set(id, other === undefined ? tally : joinTallies(other, tally));
  }
  return joined;
};

const joinTallies = (a: Tally, b: Tally): Tally => ({
  best: better(a.best, b.best),
  surfaces: new Set([...a.surfaces, ...b.surfaces]),
  document_count: a.document_count + b.document_count,
  mention_count: a.mention_count + b.mention_count,
  statement_count: a.statement_count + b.statement_count,
});

/** Of two sightings the one that a person looked at, then the one that says more; a total order, so that merging can go any way. */
const better = (a: Sighting, b: Sighting): Sighting => {
  const order =
    Number(b.review_status !== "machine") - Number(a.review_status !== "machine") ||
    saying(b) - saying(a) ||
    byCodePoint(factsOf(a), factsOf(b));
  return order <= 0 ? a : b;
};

const saying = (s: Sighting): number =>
  s.name.length + (s.country === null ? 0 : 100) + (s.parent_id === null ? 0 : 100);

const factsOf = ({ surfaces: _, ...facts }: Sighting): string =>
  JSON.stringify(Object.entries(facts).sort());

/** The five tables, each sorted by primary key in code-point order. */
export const tablesOf = (
  articles: readonly ArticleRows[],
  census: Census,
  register: Register,
): Tables => {
  const registered = new Map(register.map((actor) => [actor.id, actor]));
  const sorted = <T>(rows: readonly T[], key: (row: T) => string): readonly T[] =>
    rows.toSorted((a, b) => byCodePoint(key(a), key(b)));
  return {
    documents: sorted(
      articles.map((a) => a.document),
      (d) => d.document_id,
    ),
    actors: sorted(
      [...census.values()].map((tally) => actorRow(tally, registered.get(tally.best.actor_id))),
      (a) => a.actor_id,
    ),
    statements: sorted(
      articles.flatMap((a) => a.statements),
      (s) => s.statement_id,
    ),
    relations: sorted(
      articles.flatMap((a) => a.relations),
      (r) => r.relation_id,
    ),
    mentions: sorted(
      articles.flatMap((a) => a.mentions),
      (m) => m.mention_id,
    ),
  };
};

const actorRow = (tally: Tally, entry: RegisteredActor | undefined): ActorRow => {
  const { best } = tally;
  const name = oneLine(entry?.name ?? best.name);
  return {
    actor_id: best.actor_id,
    name,
    name_native: oneLine(entry?.native ?? "") || null,
    actor_type: entry?.type ?? best.actor_type,
    country: entry ? (entry.country ?? null) : best.country,
    description: oneLine(entry?.description ?? "") || null,
    aliases: aliasesOf(name, [
      ...(entry?.aliases ?? []),
      ...(entry?.short ?? []),
      ...tally.surfaces,
    ]),
    parent_id: entry ? (entry.parent ?? null) : best.parent_id,
    wikidata_id: entry?.wikidata ?? null,
    document_count: tally.document_count,
    mention_count: tally.mention_count,
    statement_count: tally.statement_count,
    in_register: entry !== undefined,
    review_status: entry ? "confirmed" : best.review_status,
  };
};

/** Other names, each once, without the `|` that would part them in CSV. */
const aliasesOf = (name: string, names: readonly string[]): readonly string[] => {
  return [...new Set(names.map(oneLine))]
    .filter((n) => n !== "" && n !== name)
    .toSorted(byCodePoint);
};
