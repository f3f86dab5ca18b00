/**
 * Names, metonyms and demonyms → references, in sieves of falling precision: names that the register knows and full
 * names; names of several registered actors; bare surnames and first names; acronyms. What no sieve settles is left out.
 */
import type { ActorType, MentionCandidate } from "../extract/candidates.ts";
import { byPosition, lastFrom, overlaps, type Span } from "../text/span.ts";
import type { Actor, Reference } from "./cast.ts";
import { actorOfCluster, type Cluster, clustersOf, kindOf } from "./clusters.ts";
import { groupBy } from "./group.ts";
import { nameWords } from "./identity.ts";
import { apartBy, namesakeBy } from "./namesakes.ts";
import {
  byFirstName,
  bySurname,
  chooserOf,
  type People,
  type Person,
  peopleOf,
  roleOf,
} from "./people.ts";
import type { Registry } from "./registry.ts";
import type { Scene } from "./scene.ts";

/** The references of all candidates that name somebody, in order of appearance. */
export const resolveNames = (scene: Scene, registry: Registry): readonly Reference[] => {
  const naming = scene.mentions.filter((c) => c.type !== "pronoun" && !isUnknownDescription(c));
  const acronyms = new Set(naming.filter((c) => c.guess.standsFor !== null).map(keyOf));
  const spelt = naming.filter((c) => c.actors.length > 0 || !acronyms.has(keyOf(c)));
  const full = spelt.filter((c) => !isBare(c, registry));
  const bare = spelt.filter((c) => isBare(c, registry));
  const told = typeByPlace(scene, bare);
  const settled = [
    ...full.flatMap((c) => registered(scene, c, registry)),
    ...newcomers(
      scene,
      full.filter((c) => c.actors.length === 0),
      [],
      registry,
      told,
    ),
  ];
  const choose = chooserOf(scene, settled, registry);
  const chosen = full
    .filter((c) => c.actors.length > 1)
    .flatMap((c) => referTo(scene, c, choose(c), "actor.choice"));
  const named = [...settled, ...chosen];
  const linked = linkBare(scene, bare, named, registry, told);
  const known = [...named, ...linked].toSorted(byPosition);
  const short = naming.filter((c) => c.actors.length === 0 && acronyms.has(keyOf(c)));
  return [...known, ...linkAcronyms(scene, short, known)].toSorted(byPosition);
};

const keyOf = (c: MentionCandidate): string => nameWords(c.guess.name).join(" ");

const isUnknownDescription = (c: MentionCandidate): boolean =>
  c.type === "description" && c.actors.length === 0;

/** One word for a person whose names have more: "Lund", "Mr. Smith". */
const isBare = (c: MentionCandidate, registry: Registry): boolean => {
  if (c.type !== "name" || nameWords(c.guess.name).length !== 1 || kindOf(c) === "other")
    return false;
  return c.actors.every((id) => {
    const entry = registry.entry(id);
    const names = entry ? [entry.name, ...entry.aliases] : [];
    return entry?.type === "person" && names.every((name) => nameWords(name).length !== 1);
  });
};

const referTo = (
  scene: Scene,
  candidate: MentionCandidate,
  actor: Actor | null,
  method: string,
): readonly Reference[] => {
  if (actor === null) return [];
  const { span, type } = candidate;
  const stands = candidate.stands || (type === "name" && !actor.registered);
  const { role } = candidate.guess;
  const isBefore = role !== null && role.start < span.start && role.end <= span.start;
  const from = isBefore && span.start - role.end < 3 ? role.start : span.start;
  return [{ ...span, from, actor, type, method, stands, role: roleOf(scene, candidate) }];
};

const registered = (
  scene: Scene,
  candidate: MentionCandidate,
  registry: Registry,
): readonly Reference[] => {
  const [id, ...more] = candidate.actors;
  return id === undefined || more.length > 0
    ? []
    : referTo(scene, candidate, registry.actor(id), candidate.rule);
};

/** Names that the register does not know, each cluster of them one actor. */
const newcomers = (
  scene: Scene,
  candidates: readonly MentionCandidate[],
  named: readonly Reference[],
  registry: Registry,
  told: (cluster: Cluster) => ActorType | null,
): readonly Reference[] => {
  const taken = new Map(named.map(({ actor }) => [actor.id, actor.type]));
  return clustersOf(candidates.filter((c) => c.type === "name")).flatMap((cluster) => {
    const actor = actorOfCluster(cluster, told(cluster), registry, taken);
    if (actor === null) return [];
    taken.set(actor.id, actor.type);
    return cluster.candidates.flatMap((c) => referTo(scene, c, actor, "actor.stranger"));
  });
};

/** What its place tells of a name: see `voicesOf`; a full name is a person's also where its surname speaks or has a title. */
const typeByPlace = (
  scene: Scene,
  bare: readonly MentionCandidate[],
): ((cluster: Cluster) => ActorType | null) => {
  const voices = voicesOf(scene);
  const personal = bare.filter(
    (c) => c.actors.length === 0 && (kindOf(c) === "person" || voices.get(c.span.end) === "person"),
  );
  const surnames = new Set(personal.map(keyOf));
  return ({ candidates, words }) => {
    const heard = candidates.map((c) => voices.get(c.span.end)).find((type) => type);
    const isNamesake = words.length > 1 && surnames.has(words.at(-1) ?? "");
    return heard ?? (isNamesake ? "person" : null);
  };
};

/** A name that speaks is a person's, one through which others are quoted an outlet's: type by the end of the name. */
const voicesOf = (scene: Scene): ReadonlyMap<number, ActorType> => {
  const outlets = scene.statements.flatMap(({ via }) =>
    via ? [[via.head.end, "media"] as const] : [],
  );
  const speakers = scene.statements
    .flatMap(({ source, coSources }) => [...(source ? [source] : []), ...coSources])
    .map(({ head }) => [head.end, "person"] as const);
  return new Map<number, ActorType>([...outlets, ...speakers]);
};

const linkBare = (
  scene: Scene,
  bare: readonly MentionCandidate[],
  named: readonly Reference[],
  registry: Registry,
  told: (cluster: Cluster) => ActorType | null,
): readonly Reference[] => {
  const people = peopleOf(personsOf(named, registry));
  const bodies = bodiesOf(scene, named);
  const choose = chooserOf(scene, named, registry);
  const linked = bare.map((c) => ({
    c,
    link: linkOne(scene, c, people, bodies, registry, choose),
  }));
  const unknown = linked.flatMap(({ c, link }) => (link === null ? [c] : []));
  const known = linked.flatMap(({ c, link }) =>
    link ? referTo(scene, c, link.actor, link.method) : [],
  );
  return [...known, ...newcomers(scene, unknown, named, registry, told)];
};

/** An actor and the sieve that found it; without an actor where several could be meant. */
interface Link {
  readonly actor: Actor | null;
  readonly method: string;
}

/** Null where the word links to nobody named before or after. */
const linkOne = (
  scene: Scene,
  c: MentionCandidate,
  people: People,
  bodies: ReadonlyMap<string, Actor>,
  registry: Registry,
  choose: (c: MentionCandidate) => Actor | null,
): Link | null => {
  const apart = c.actors.length > 1 ? apartBy(scene, c) : null;
  if (apart !== null) return { actor: namesakeBy(apart, c, registry), method: "actor.ordinal" };
  const surname = bySurname(scene, c, people);
  const titled = c.guess.role === null ? "actor.surname" : "actor.title-surname";
  if (surname.person || surname.open)
    return { actor: surname.person?.actor ?? null, method: titled };
  const [id, ...more] = c.actors;
  if (id !== undefined)
    return more.length === 0
      ? { actor: registry.actor(id), method: "actor.short-name" }
      : { actor: choose(c), method: "actor.choice" };
  const body = kindOf(c) === "unknown" ? bodies.get(keyOf(c)) : undefined;
  if (body) return { actor: body, method: "actor.stranger" };
  const first = byFirstName(c, people);
  return first ? { actor: first.actor, method: "actor.first-name" } : null;
};

/** Actors other than persons, by the words that name them. */
const bodiesOf = (scene: Scene, named: readonly Reference[]): ReadonlyMap<string, Actor> =>
  new Map(
    named
      .filter((r) => r.type === "name" && r.actor.type !== "person")
      .map((r) => [nameWords(scene.reading.slice(r.start, r.end)).join(" "), r.actor]),
  );

/** The persons named in full, with all their names. */
const personsOf = (named: readonly Reference[], registry: Registry): readonly Person[] => {
  const persons = named.filter((r) => r.actor.type === "person").toSorted(byPosition);
  return [...groupBy(persons, (r) => r.actor.id).values()].flatMap((places) => {
    const actor = places[0]?.actor;
    if (actor === undefined) return [];
    const aliases = registry.entry(actor.id)?.aliases ?? [];
    const names = new Set([actor.name, ...aliases]);
    return {
      actor,
      names: [...names].map(nameWords),
      places,
      roles: [...new Set(places.flatMap((r) => r.role))],
    };
  });
};

/** Acronyms mean the actor whose name they stand beside in brackets, there and everywhere. */
const linkAcronyms = (
  scene: Scene,
  candidates: readonly MentionCandidate[],
  known: readonly Reference[],
): readonly Reference[] => {
  const meanings = new Map(
    candidates.flatMap((c) => {
      const actor = c.guess.standsFor === null ? null : namedIn(c.guess.standsFor, known);
      return actor ? [[keyOf(c), actor] as const] : [];
    }),
  );
  return candidates.flatMap((c) =>
    referTo(scene, c, meanings.get(keyOf(c)) ?? null, "actor.acronym"),
  );
};

/** The actor of the longest reference in a span. */
const namedIn = (place: Span, known: readonly Reference[]): Actor | null => {
  const inside = known
    .slice(Math.max(0, lastFrom(known, place.start) - 2), lastFrom(known, place.end - 1) + 1)
    .filter((r) => overlaps(place, r));
  const longest = inside.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
  return longest?.actor ?? null;
};
