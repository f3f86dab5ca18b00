/** Names that the register does not know, gathered into one actor each: the longest form gives the id. */
import type { ActorType, MentionCandidate } from "../extract/candidates.ts";
import { oneLine } from "../text/one-line.ts";
import type { Actor } from "./cast.ts";
import { isSameName, isSurnameOf, nameWords, slug } from "./identity.ts";
import type { Registry } from "./registry.ts";

export interface Cluster {
  /** Words of the longest name. */
  readonly words: readonly string[];
  readonly candidates: MentionCandidate[];
}

type Kind = "person" | "other" | "unknown";

/** Person, something else, or not told by the words. */
export const kindOf = (c: MentionCandidate): Kind =>
  c.guess.type === null ? "unknown" : c.guess.type === "person" ? "person" : "other";

/** Gathers full names, longest first; a name that ends a longer one joins it. */
export const clustersOf = (full: readonly MentionCandidate[]): readonly Cluster[] => {
  const clusters: Cluster[] = [];
  const byKey = new Map<string, Cluster>();
  const bySurname = new Map<string, Cluster[]>();
  const longestFirst = full
    .map((candidate) => ({ candidate, words: nameWords(candidate.guess.name) }))
    .toSorted((a, b) => b.words.length - a.words.length);
  for (const { candidate, words } of longestFirst) {
    const key = words.join(" ");
    const namesakes = bySurname.get(words.at(-1) ?? "") ?? [];
    const home = byKey.get(key) ?? homeOf(candidate, words, namesakes);
    const cluster = home ?? { words, candidates: [] };
    cluster.candidates.push(candidate);
    byKey.set(key, cluster);
    if (home) continue;
    clusters.push(cluster);
    bySurname.set(words.at(-1) ?? "", [...namesakes, cluster]);
  }
  return clusters.toSorted((a, b) => firstOf(a) - firstOf(b));
};

const firstOf = (cluster: Cluster): number =>
  Math.min(...cluster.candidates.map(({ span }) => span.start));

/** The one cluster of a longer spelling, if there is just one; names of bodies only join an equal name. */
const homeOf = (
  candidate: MentionCandidate,
  words: readonly string[],
  clusters: readonly Cluster[],
): Cluster | null => {
  if (kindOf(candidate) === "other") return null;
  const fitting = clusters.filter(
    (c) => isPersonal(c) && (isSameName(words, c.words) || isSurnameOf(words, c.words)),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
};

const isPersonal = (cluster: Cluster): boolean =>
  cluster.candidates.some((c) => kindOf(c) === "person");

/**
 * The actor of a cluster, or null where nothing tells that it is one. `fallback` is its type where the words do not
 * tell it but its place does (a speaker is a person).
 */
export const actorOfCluster = (
  cluster: Cluster,
  fallback: ActorType | null,
  registry: Registry,
  taken: ReadonlyMap<string, ActorType>,
): Actor | null => {
  const guesses = inOrder(cluster).map(({ guess }) => guess);
  const type = guesses.find((g) => g.type !== null)?.type ?? fallback;
  if (type === null) return null;
  const name = guesses.find((g) => nameWords(g.name).length === cluster.words.length)?.name ?? "";
  const id = freeId(slug(name), type, registry, taken);
  const known = registry.actor(id);
  if (known) return known;
  const country = guesses.find((g) => g.country !== null)?.country ?? null;
  return {
    id,
    name: tidy(name),
    type,
    country,
    gender: guesses.find((g) => g.gender !== null)?.gender ?? null,
    parent: isOrgan(type) ? (registry.state(country)?.id ?? null) : null,
    registered: false,
  };
};

const inOrder = (cluster: Cluster): readonly MentionCandidate[] =>
  cluster.candidates.toSorted((a, b) => a.span.start - b.span.start);

const isOrgan = (type: ActorType): boolean => type === "public_body" || type === "military";

/** A name as a value: NFC, spaces plain and single, no "the" before it, nothing that splits a list. */
export const tidy = (name: string): string => oneLine(name).replace(/^the /i, "");

/** The id itself, or with its type where it already means an actor of another type. */
export const freeId = (
  id: string,
  type: ActorType,
  registry: Registry,
  taken: ReadonlyMap<string, ActorType>,
): string => {
  const holder = registry.actor(id)?.type ?? taken.get(id);
  return holder === undefined || holder === type ? id : `${id}-${type}`;
};
