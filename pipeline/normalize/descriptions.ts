/**
 * Descriptions → references: "the spokeswoman", "the Iranian president", "the council". A person needs the role that
 * the article (or, where its day is known, the register) gives him; a body needs the noun in its name.
 */
import type { MentionCandidate } from "../extract/candidates.ts";
import { byPosition, lastFrom, type Span } from "../text/span.ts";
import { type Actor, type Reference, referenceTo } from "./cast.ts";
import { groupBy } from "./group.ts";
import { homeOf } from "./home.ts";
import { nameWords } from "./identity.ts";
import { type Phrase, phraseOf } from "./phrase.ts";
import type { Registry } from "./registry.ts";
import type { Scene } from "./scene.ts";

/** What a description can mean at its place; null where nothing or several fit. */
export type Describe = (place: Span, country: string | null) => Named | null;

interface Named {
  readonly actor: Actor;
  readonly method: string;
}

/** Words of persons' roles, each with the places where the article names the person. */
interface Holding {
  readonly actor: Actor;
  readonly role: readonly string[];
  readonly places: readonly Span[];
}

/** Makes the resolver from the names of the article and the roles that its words give. */
export const describerOf = (
  scene: Scene,
  registry: Registry,
  named: readonly Reference[],
  roles: ReadonlyMap<string, readonly (readonly string[])[]>,
): Describe => {
  const places = groupBy(named, (r) => r.actor.id);
  const actors = [...places.values()].flatMap((refs) => refs[0]?.actor ?? []);
  const holdings = actors.flatMap((actor) =>
    (roles.get(actor.id) ?? []).map((role) => ({
      actor,
      role,
      places: places.get(actor.id) ?? [],
    })),
  );
  const byHead = groupWords(holdings, (h) => h.role);
  const bodies = groupWords(
    actors
      .filter(({ type }) => type !== "person" && type !== "state")
      .map((actor) => ({ actor, role: nameWords(actor.name), places: places.get(actor.id) ?? [] })),
    (b) => headOf(b.actor.name),
  );
  const holders = registry.holders(scene.published ?? "");
  const home = homeOf(scene, named);
  return (place, country) => {
    const phrase = withoutOrigin(phraseOf(scene.reading, place), country, registry);
    const person = nearest(scene, place, fitting(byHead.get(phrase.head), phrase, country, place));
    if (person) return { actor: person, method: "actor.description" };
    const office = only(
      holders.filter((h) => country !== null && fits(h, phrase, country)).map((h) => h.actor),
    );
    if (office) return { actor: office, method: "actor.office" };
    const body = nearest(scene, place, fitting(bodies.get(phrase.head), phrase, country, place));
    if (body) return { actor: body, method: "actor.body" };
    if (isComplemented(scene, place)) return null;
    const own = home.bodyOf(homeBodies(registry, phrase, country));
    if (own) return { actor: own, method: "actor.home-body" };
    const state = home.stateAt(place);
    return state ? { actor: state, method: "actor.country" } : null;
  };
};

/** The head noun of a body's name: "council" of "Security Council", "ministry" of "Ministry of Defence". */
const headOf = (name: string): readonly string[] =>
  nameWords(name.replace(/ (?:of|for|on|in|to) .*$| \(.*$/, "")).slice(-1);

/** Words after it say which one is meant: "the central bank of Mosul". */
const isComplemented = (scene: Scene, { end }: Span): boolean =>
  /^ (?:of|for|in)\b/.test(scene.reading.slice(end, end + 5));

/** The bodies that states call by a phrase; of one country where the words told it. */
const homeBodies = (
  registry: Registry,
  { before, head }: Phrase,
  country: string | null,
): readonly Actor[] =>
  registry
    .homeBodies([...before, head].join(" "))
    .filter((body) => country === null || body.country === country);

/** Words that make another office of the one they join: a vice president is no president. */
const OTHER = ["vice", "deputy", "former", "ex", "acting", "late", "assistant", "prime", "under"];

/** The head noun and every word before it are in the role, and none in the role makes it another office. */
const fits = (
  { actor, role }: Pick<Holding, "actor" | "role">,
  { head, before }: Phrase,
  country: string | null,
): boolean =>
  role.includes(head) &&
  !OTHER.some((word) => role.includes(word) !== before.includes(word)) &&
  (country === null || actor.country === country) &&
  before.every((word) => role.includes(word));

/** The words that told the country ("Iranian") are no part of a role. */
const withoutOrigin = (phrase: Phrase, country: string | null, registry: Registry): Phrase => {
  const state = registry.entry(registry.state(country)?.id ?? "");
  if (!state) return phrase;
  const origin = [state.name, ...state.aliases, ...state.adjectives, ...state.metonyms];
  const words = new Set(origin.flatMap((name) => nameWords(name)));
  return { ...phrase, before: phrase.before.filter((word) => !words.has(word)) };
};

const fitting = (
  given: readonly Holding[] | undefined,
  phrase: Phrase,
  country: string | null,
  place: Span,
): readonly Holding[] =>
  (given ?? []).filter(
    (h) => (h.places[0]?.start ?? place.start) < place.start && fits(h, phrase, country),
  );

/** The only actor among the holdings, or the only one named in the paragraph or the one before. */
const nearest = (scene: Scene, place: Span, given: readonly Holding[]): Actor | null => {
  const anywhere = only(given.map((h) => h.actor));
  if (anywhere || given.length === 0) return anywhere;
  const block = scene.blockAt(place.start);
  for (const back of [0, 1]) {
    const near = given.filter((h) => {
      const last = h.places[lastFrom(h.places, place.start - 1)];
      return last !== undefined && scene.blockAt(last.start) >= block - back;
    });
    if (near.length > 0) return only(near.map((h) => h.actor));
  }
  return null;
};

const only = (actors: readonly Actor[]): Actor | null =>
  new Set(actors.map((a) => a.id)).size === 1 ? (actors[0] ?? null) : null;

const groupWords = <T>(
  items: readonly T[],
  wordsOf: (item: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> => {
  const pairs = items.flatMap((item) =>
    [...new Set(wordsOf(item))].map((word) => ({ word, item })),
  );
  return new Map(
    [...groupBy(pairs, (p) => p.word)].map(([word, of]) => [word, of.map((p) => p.item)]),
  );
};

/** Adds to the names the descriptions of the article that resolve. */
export const withDescriptions = (
  candidates: readonly MentionCandidate[],
  named: readonly Reference[],
  describe: Describe,
): readonly Reference[] => {
  const described = candidates
    .filter((c) => c.type === "description" && c.actors.length === 0)
    .flatMap(({ span, guess, stands }) => {
      const found = describe(span, guess.country);
      if (!found) return [];
      const isNamed = stands || found.method === "actor.home-body";
      return [referenceTo(span, found.actor, "description", found.method, isNamed)];
    });
  return [...named, ...described].toSorted(byPosition);
};
