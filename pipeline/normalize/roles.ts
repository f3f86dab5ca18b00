/** What the article makes of its persons: the offices it gives them, and for whom they speak when they say "we". */
import { lastFrom, overlaps, type Span } from "../text/span.ts";
import type { Actor, Reference } from "./cast.ts";
import { groupBy } from "./group.ts";
import { nameWords } from "./identity.ts";
import { phraseOf } from "./phrase.ts";
import type { Registry } from "./registry.ts";
import type { Scene } from "./scene.ts";

interface Roles {
  /** Words of each office, folded, by actor id. */
  readonly words: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** The body or state in which an actor holds his first office. */
  readonly bodies: ReadonlyMap<string, Actor>;
}

/** Collects the titles beside names and the offices that relations of position tell. */
export const rolesOf = (scene: Scene, named: readonly Reference[]): Roles => {
  const titles = named
    .filter((r) => r.role.length > 0)
    .map((r) => ({ id: r.actor.id, role: r.role }));
  const positions = scene.relations
    .filter((r) => r.type === "holds_position")
    .flatMap(({ source, role, target }) => {
      const holder = headReference(scene, named, source)?.actor;
      if (holder === undefined) return [];
      const words = role === null ? [] : nameWords(scene.reading.slice(role.start, role.end));
      const body = target === null ? undefined : headReference(scene, named, target)?.actor;
      return [{ id: holder.id, role: words, body }];
    });
  const words = groupBy([...titles, ...positions], (t) => t.id);
  const bodies = positions.flatMap(({ id, body }) => (body ? [[id, body] as const] : []));
  return {
    words: new Map([...words].map(([id, of]) => [id, distinct(of.map((t) => t.role))])),
    bodies: new Map(bodies.toReversed()),
  };
};

const distinct = (roles: readonly (readonly string[])[]): readonly (readonly string[])[] => [
  ...new Map(roles.map((role) => [role.join(" "), role])).values(),
];

/** The reference that names the head of a phrase: a person's name at its end, else the longest at its head noun. */
export const headReference = (
  scene: Scene,
  named: readonly Reference[],
  place: Span,
): Reference | null => {
  const { at } = phraseOf(scene.reading, place);
  const last = lastFrom(named, Math.max(at.end, place.end) - 1);
  const near = named.slice(Math.max(0, last - 12), last + 1);
  const closing = near.find((r) => r.end === place.end && closes(scene.reading, r, place));
  if (closing) return closing;
  const fitting = near.filter((r) => overlaps(r, at) || isClassed(scene.reading, r, place));
  return fitting.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0] ?? null;
};

const LINK = /(?:^|\s)(?:of|for|to|by|with|from|against|on|in|at|and|or)(?: the)? $/;

/** A person's name, with its title, that ends a phrase and hangs on no preposition in it. */
const closes = (reading: string, r: Reference, place: Span): boolean =>
  r.actor.type === "person" &&
  r.type === "name" &&
  !LINK.test(reading.slice(place.start, Math.max(place.start, r.from)));

const KIND_OF_BODY =
  /^ (?:\p{Ll}+ ){0,2}(?:agency|channel|daily|group|magazine|militia|movement|network|newspaper|organi[sz]ation|party|website)$/u;

/** A body's name before the noun that says what it is: "NTB news agency", "the Green Dawn group". */
const isClassed = (reading: string, r: Reference, place: Span): boolean =>
  r.type === "name" &&
  !["person", "state"].includes(r.actor.type) &&
  /^(?:the )?$/i.test(reading.slice(place.start, Math.max(place.start, r.start))) &&
  KIND_OF_BODY.test(reading.slice(r.end, Math.max(r.end, place.end)));

const OF_STATE = ["state", "public_body", "military"];

/** For whom "we" stands: the state of an official, the group or body of another, a state or body itself. */
export const institutionOf =
  (roles: Roles, registry: Registry) =>
  (actor: Actor): Actor | null => {
    if (actor.type !== "person") return actor;
    const office = registry.entry(actor.id)?.offices[0];
    const body = roles.bodies.get(actor.id) ?? registry.actor(office?.in ?? "");
    if (body && !OF_STATE.includes(body.type)) return body;
    const isOfficial = body !== null || roles.words.has(actor.id);
    return isOfficial ? registry.state(body?.country ?? actor.country) : null;
  };
