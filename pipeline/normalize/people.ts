/** Bare surnames, first names and names of several actors: which one of the article is meant, or none. */
import type { MentionCandidate } from "../extract/candidates.ts";
import { byPosition, lastFrom, type Span } from "../text/span.ts";
import type { Actor, Reference } from "./cast.ts";
import { isFirstNameOf, isInnerNameOf, isSurnameOf, nameWords } from "./identity.ts";
import type { Registry } from "./registry.ts";
import type { Scene } from "./scene.ts";

/** A person whom the article names in full. */
export interface Person {
  readonly actor: Actor;
  /** The words of each full name. */
  readonly names: readonly (readonly string[])[];
  /** Where a full name of his stands, in order. */
  readonly places: readonly Span[];
  readonly roles: readonly string[];
}

/** The office words beside a name, folded. */
export const roleOf = (scene: Scene, candidate: MentionCandidate): readonly string[] => {
  const { role } = candidate.guess;
  return role === null ? [] : nameWords(scene.reading.slice(role.start, role.end));
};

/** Persons by the words of their names. */
export type People = (word: string) => readonly Person[];

export const peopleOf = (persons: readonly Person[]): People => {
  const byWord = new Map<string, Person[]>();
  for (const person of persons)
    for (const word of new Set(person.names.flat())) {
      const namesakes = byWord.get(word);
      if (namesakes) namesakes.push(person);
      else byWord.set(word, [person]);
    }
  return (word) => byWord.get(word) ?? [];
};

/** The one person of the article whose surname the words are; null where none or several could be meant. */
export const bySurname = (
  scene: Scene,
  candidate: MentionCandidate,
  people: People,
): { readonly person: Person | null; readonly open: boolean } => {
  const words = nameWords(candidate.guess.name);
  const near = people(words.at(-1) ?? "").filter((p) => agrees(candidate, p.actor));
  const last = near.filter((p) => p.names.some((name) => isSurnameOf(words, name)));
  const inner = near.filter((p) => p.names.some((name) => isInnerNameOf(words, name)));
  const fitting = last.length > 0 || candidate.actors.length > 0 ? last : inner;
  const [only, ...others] = fitting;
  if (only === undefined || others.length === 0) return { person: only ?? null, open: false };
  const role = roleOf(scene, candidate);
  const sieves: readonly ((p: Person) => boolean)[] = [
    (p) => role.some((word) => p.roles.includes(word)),
    (p) => isNear(scene, candidate.span.start, p),
  ];
  return { person: theOne(fitting, sieves), open: true };
};

export const byFirstName = (candidate: MentionCandidate, people: People): Person | null => {
  const words = nameWords(candidate.guess.name);
  const fitting = people(words[0] ?? "").filter(
    (p) => agrees(candidate, p.actor) && p.names.some((name) => isFirstNameOf(words, name)),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
};

/** The first sieve that leaves exactly one decides; one that leaves several narrows; one that leaves none is skipped. */
const theOne = <T>(given: readonly T[], sieves: readonly ((item: T) => boolean)[]): T | null => {
  let left = given;
  for (const sieve of sieves) {
    const passed = left.filter(sieve);
    if (passed.length > 0) left = passed;
  }
  return left.length === 1 ? (left[0] ?? null) : null;
};

/** Named in full before, in the same paragraph or the one before it. */
const isNear = (scene: Scene, offset: number, person: Person): boolean => {
  const last = person.places[lastFrom(person.places, offset - 1)];
  return last !== undefined && scene.blockAt(last.start) >= scene.blockAt(offset) - 1;
};

/** Nothing that the words tell speaks against the actor. */
const agrees = ({ guess }: MentionCandidate, actor: Actor): boolean =>
  (guess.gender === null || actor.gender === null || guess.gender === actor.gender) &&
  (guess.country === null || actor.country === null || guess.country === actor.country);

/** Chooses among the registered actors of a name, by agreement with its words and with the rest of the article. */
export const chooserOf = (
  scene: Scene,
  settled: readonly Reference[],
  registry: Registry,
): ((candidate: MentionCandidate) => Actor | null) => {
  const seen = new Set(settled.map((r) => r.actor.id));
  const countries = new Set(settled.map((r) => r.actor.country));
  const holders = registry.holders(scene.published ?? "");
  const ownerAfter = ownerFinder(scene, settled);
  return (candidate) => {
    const { guess } = candidate;
    const role = roleOf(scene, candidate);
    const possible = candidate.actors.flatMap((id) => registry.actor(id) ?? []);
    return theOne(
      possible.filter((actor) => agrees(candidate, actor)),
      [
        (actor) => actor.type === guess.type,
        (actor) => guess.country !== null && actor.country === guess.country,
        (actor) => actor.country !== null && actor.country === ownerAfter(candidate.span),
        (actor) => seen.has(actor.id),
        (actor) => holders.some((h) => h.actor.id === actor.id && overlap(role, h.role)),
        (actor) => overlap(role, officesOf(registry, actor)),
        (actor) => actor.country !== null && countries.has(actor.country),
      ],
    );
  };
};

/** The country of whoever owns a name by an "of": "the party of former President Ada Lund". */
const ownerFinder = (scene: Scene, settled: readonly Reference[]) => {
  const inOrder = settled.toSorted(byPosition);
  return ({ end }: Span): string | null => {
    const next = inOrder[lastFrom(inOrder, end) + 1];
    if (next === undefined) return null;
    return OWNED.test(scene.reading.slice(end, Math.min(next.start, end + FAR)))
      ? next.actor.country
      : null;
  };
};

/** Room for "of", "the" and a title. */
const FAR = 60;
const OWNED = /^ (?:of|in) (?:[\p{L}’'-]+ ){0,4}$/u;

const officesOf = (registry: Registry, actor: Actor): readonly string[] =>
  (registry.entry(actor.id)?.offices ?? []).flatMap(({ role }) => nameWords(role));

const overlap = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((word) => b.includes(word) && word.length > 2);
