/** The register as the sieves ask it: by id, by name, by country, by office and day. */
import type { Register, RegisteredActor } from "../seeds/register.ts";
import type { Actor } from "./cast.ts";
import { homeBodiesOf } from "./home-bodies.ts";
import { fold, nameWords } from "./identity.ts";

export interface Registry {
  /** The actor of an id, or null. */
  readonly actor: (id: string) => Actor | null;
  readonly entry: (id: string) => RegisteredActor | null;
  /** Those whose name or alias it is. */
  readonly named: (name: string) => readonly Actor[];
  /** The state of an ISO 3166-1 alpha-3 code. */
  readonly state: (country: string | null) => Actor | null;
  /** Public bodies and armies that states have, by what they are called at home ("parliament"). */
  readonly homeBodies: (words: string) => readonly Actor[];
  /** Persons whose dated office in the register covers the day (ISO 8601), with the office's words folded. */
  readonly holders: (day: string) => readonly Holder[];
}

interface Holder {
  readonly actor: Actor;
  readonly role: readonly string[];
}

/** Made once for a register. */
const registries = new WeakMap<Register, Registry>();

/** Indexes the register; a parent that it does not know is left out. */
export const registryOf = (register: Register): Registry => {
  const registry = registries.get(register) ?? indexed(register);
  registries.set(register, registry);
  return registry;
};

const indexed = (register: Register): Registry => {
  const entries = new Map(register.map((entry) => [entry.id, entry]));
  const actors = new Map(register.map((entry) => [entry.id, actorOf(entry, entries)]));
  const names = namesOf(register);
  const states = new Map(
    register.flatMap((e) => (e.type === "state" && e.country ? [[e.country, e.id] as const] : [])),
  );
  const homeBodies = homeBodiesOf(register, actors);
  const actor = (id: string): Actor | null => actors.get(id) ?? null;
  return {
    actor,
    entry: (id) => entries.get(id) ?? null,
    named: (name) => (names.get(keyOf(name)) ?? []).flatMap((id) => actor(id) ?? []),
    state: (country) => actor(states.get(country ?? "") ?? ""),
    homeBodies: (words) => homeBodies.get(words) ?? [],
    holders: (day) => register.flatMap((entry) => heldOn(entry, day, actor)),
  };
};

const actorOf = (e: RegisteredActor, known: ReadonlyMap<string, RegisteredActor>): Actor => ({
  id: e.id,
  name: e.name,
  type: e.type,
  country: e.country ?? null,
  gender: e.gender ?? null,
  parent: e.parent !== undefined && known.has(e.parent) ? e.parent : null,
  registered: true,
});

const keyOf = (name: string): string => fold(nameWords(name).join(" "));

const namesOf = (register: Register): ReadonlyMap<string, readonly string[]> => {
  const names = new Map<string, string[]>();
  for (const entry of register)
    for (const key of new Set([entry.name, ...entry.aliases].map(keyOf))) {
      const ids = names.get(key);
      if (ids) ids.push(entry.id);
      else names.set(key, [entry.id]);
    }
  return names;
};

const heldOn = (
  entry: RegisteredActor,
  day: string,
  actor: (id: string) => Actor | null,
): readonly Holder[] => {
  const holder = actor(entry.id);
  if (!holder) return [];
  return entry.offices
    .filter(
      ({ from, to }) => from !== undefined && from <= day && (to === undefined || day <= upTo(to)),
    )
    .map(({ role }) => ({ actor: holder, role: nameWords(role) }));
};

/** The end of a year or month written short, so that days compare as text. */
const upTo = (date: string): string => (date === ".." ? "9999" : `${date}~`);
