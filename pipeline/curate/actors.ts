/** Decisions on actors that one article shows: confirm, correct (or merge into another), reject, add. */

import type { ArticleRows, Sighting } from "../normalize/rows.ts";
import type { ActorEntry } from "../seeds/curation.ts";
import type { RegisteredActor } from "../seeds/register.ts";
import { nearest } from "../text/nearest.ts";
import { oneLine } from "../text/one-line.ts";
import { byCodePoint } from "../text/order.ts";
import { type Bench, type Complain, knownActor } from "./bench.ts";
import { withId } from "./relations.ts";

/** The article's rows after one decision, or null after a complaint. */
export const decideActor = (
  bench: Bench,
  rows: ArticleRows,
  entry: ActorEntry,
  complain: Complain,
): ArticleRows | null => {
  const seen = rows.actors.find((a) => a.actor_id === entry.actor);
  if (entry.decide === "add") return add(bench, rows, entry, seen, complain);
  if (seen === undefined) return complain(notShown(rows, entry.actor), ["actor"]);
  if (entry.decide === "confirm") return replace(rows, { ...seen, review_status: "confirmed" });
  if (entry.decide === "reject") return without(rows, seen.actor_id);
  if (entry.set.same_as !== undefined) return merge(bench, rows, seen, entry.set.same_as, complain);
  if (seen.in_register) return complain(registered, ["actor"]);
  const next = changed(bench, rows, seen, entry.set, complain);
  return next && replace(rows, { ...next, review_status: "corrected" });
};

const notShown = (rows: ArticleRows, id: string) => {
  const meant = nearest(
    id,
    rows.actors.map((a) => a.actor_id),
  );
  return {
    check: "curation.no-record",
    message: `the article shows no actor \`${id}\``,
    fix: meant === null ? "a new one needs `decide: add`" : `did you mean \`${meant}\`?`,
  };
};

const registered = {
  check: "curation.registered",
  message: "what a registered actor is stands in the register, for all articles",
  fix: "change its entry in seeds/register",
};

const circular = {
  check: "curation.parent",
  message: "the parent of an actor is a registered one, or one without a parent of its own",
  fix: "name the state or body that both belong to",
};

/** What the register says of an actor, as an article shows it. */
export const sightingOf = (actor: RegisteredActor): Sighting => ({
  actor_id: actor.id,
  name: actor.name,
  actor_type: actor.type,
  country: actor.country ?? null,
  parent_id: actor.parent ?? null,
  in_register: true,
  review_status: "confirmed",
  surfaces: [],
});

const add = (
  bench: Bench,
  rows: ArticleRows,
  { actor, set }: ActorEntry,
  seen: Sighting | undefined,
  complain: Complain,
): ArticleRows | null => {
  if (seen !== undefined || bench.registered.has(actor))
    return complain(
      {
        check: "curation.taken",
        message: `\`${actor}\` is known already`,
        fix: "take the entry out",
      },
      ["actor"],
    );
  if (set.name === undefined || set.type === undefined)
    return complain({
      check: "curation.incomplete",
      message: "a new actor does not say enough",
      expected: "in `set` at least name and type",
    });
  const blank: Sighting = {
    actor_id: actor,
    name: set.name,
    actor_type: set.type,
    country: null,
    parent_id: null,
    in_register: false,
    review_status: "added",
    surfaces: [],
  };
  const next = changed(bench, rows, blank, set, complain);
  return next && { ...rows, actors: [...rows.actors, next] };
};

const changed = (
  bench: Bench,
  rows: ArticleRows,
  old: Sighting,
  set: ActorEntry["set"],
  complain: Complain,
): Sighting | null => {
  const bare = set.parent === undefined || set.parent === "none";
  const parent = bare
    ? null
    : knownActor(bench, rows, set.parent ?? "", (f) => complain(f, ["set", "parent"]));
  if (!bare && parent === null) return null;
  if (
    parent === old.actor_id ||
    rows.actors.some((a) => a.actor_id === parent && a.parent_id !== null && !a.in_register)
  )
    return complain(circular, ["set", "parent"]);
  return {
    ...old,
    name: oneLine(set.name ?? "") || old.name,
    actor_type: set.type ?? old.actor_type,
    country: set.country === undefined ? old.country : set.country === "none" ? null : set.country,
    parent_id: set.parent === undefined ? old.parent_id : parent,
  };
};

const replace = (rows: ArticleRows, next: Sighting): ArticleRows => ({
  ...rows,
  actors: rows.actors.map((a) => (a.actor_id === next.actor_id ? next : a)),
});

const merge = (
  bench: Bench,
  rows: ArticleRows,
  seen: Sighting,
  id: string,
  complain: Complain,
): ArticleRows | null => {
  const at: Complain = (flaw) => complain(flaw, ["set", "same_as"]);
  if (id === seen.actor_id)
    return at({ check: "curation.no-effect", message: "an actor is the same as itself" });
  if (knownActor(bench, rows, id, at) === null) return null;
  const entry = bench.registered.get(id);
  const known = rows.actors.find((a) => a.actor_id === id) ?? (entry && sightingOf(entry));
  if (known === undefined) return null;
  const surfaces = [...new Set([...known.surfaces, ...seen.surfaces])].toSorted(byCodePoint);
  const others = rows.actors.filter((a) => a.actor_id !== id && a.actor_id !== seen.actor_id);
  const to = (old: string): string => (old === seen.actor_id ? id : old);
  return { ...renamed(rows, to), actors: [...others.map(withParent(to)), { ...known, surfaces }] };
};

const withParent =
  (to: (id: string) => string) =>
  (a: Sighting): Sighting => ({
    ...a,
    parent_id: a.parent_id && to(a.parent_id),
  });

/** All rows with other ids for their actors; of relations that become one the first stays, none goes to itself. */
const renamed = (rows: ArticleRows, to: (id: string) => string): ArticleRows => {
  const maybe = (id: string | null): string | null => id && to(id);
  const relations = rows.relations.map((r) =>
    withId(
      {
        ...r,
        source_id: to(r.source_id),
        target_id: to(r.target_id),
        asserted_by_id: maybe(r.asserted_by_id),
      },
      r,
    ),
  );
  return {
    ...rows,
    document: {
      ...rows.document,
      author_ids: unique(rows.document.author_ids.map(to)),
      publisher_id: maybe(rows.document.publisher_id),
      syndicated_from_id: maybe(rows.document.syndicated_from_id),
    },
    statements: rows.statements.map((s) => ({
      ...s,
      speaker_id: maybe(s.speaker_id),
      co_speaker_ids: unique(s.co_speaker_ids.map(to)).filter((id) => id !== maybe(s.speaker_id)),
      via_id: maybe(s.via_id),
      mentioned_actor_ids: unique(s.mentioned_actor_ids.map(to)),
    })),
    relations: relations.filter(
      (r, i) =>
        r.source_id !== r.target_id &&
        relations.findIndex((other) => other.relation_id === r.relation_id) === i,
    ),
    mentions: rows.mentions.map((m) => ({ ...m, actor_id: to(m.actor_id) })),
  };
};

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

/** The rows without an actor: its mentions and relations go, statements keep the speaker's words alone. */
const without = (rows: ArticleRows, id: string): ArticleRows => {
  const maybe = (other: string | null): string | null => (other === id ? null : other);
  const rest = (ids: readonly string[]) => ids.filter((other) => other !== id);
  return {
    document: {
      ...rows.document,
      author_ids: rest(rows.document.author_ids),
      publisher_id: maybe(rows.document.publisher_id),
      syndicated_from_id: maybe(rows.document.syndicated_from_id),
    },
    statements: rows.statements.map((s) => ({
      ...s,
      speaker_id: maybe(s.speaker_id),
      co_speaker_ids: rest(s.co_speaker_ids),
      via_id: maybe(s.via_id),
      mentioned_actor_ids: rest(s.mentioned_actor_ids),
    })),
    relations: rows.relations.filter(
      (r) => ![r.source_id, r.target_id, r.asserted_by_id].includes(id),
    ),
    mentions: rows.mentions.filter((m) => m.actor_id !== id),
    actors: rows.actors
      .filter((a) => a.actor_id !== id)
      .map((a) => ({ ...a, parent_id: maybe(a.parent_id) })),
  };
};
