/** The event lexicon made ready for look-up: from a form in the text to lemmas, frames and marks. Made once. */
import type { Action, EventName, EventRole, Events, EventTrait } from "../../seeds/events.ts";
import { type GivenForms, type VerbForm, verbForms, withS } from "../../text/inflection.ts";
import { once } from "../../text/once.ts";

export interface Frame {
  readonly action: Action;
  /** The words that must follow the verb: ["out", "at"]. */
  readonly after: readonly string[];
  readonly objects: ReadonlySet<string> | null;
  /** Preposition → nouns of which one must follow it. */
  readonly beside: readonly (readonly [string, ReadonlySet<string>])[];
  /** Nouns of which one must be in the subject. */
  readonly by: ReadonlySet<string> | null;
  /** Words of which one must come after the object. */
  readonly later: ReadonlySet<string> | null;
}

type ByNoun<T> = ReadonlyMap<string, readonly { entry: T; before: string | null }[]>;

export interface Words {
  /** Form → lemma and form of each verb that the lexicon knows. */
  readonly verbs: ReadonlyMap<string, readonly (readonly [string, VerbForm])[]>;
  readonly frames: ReadonlyMap<string, readonly Frame[]>;
  /** Last word of an event noun, singular or plural → entries with their words before it. */
  readonly names: ByNoun<EventName>;
  /** The same of nouns for whoever does it. */
  readonly roles: ByNoun<EventRole>;
  /** Adjective → what it tells. */
  readonly traits: ReadonlyMap<string, EventTrait>;
  readonly agents: ReadonlySet<string>;
  readonly rulers: ReadonlySet<string>;
  readonly is: (list: Marks, lemma: string) => boolean;
}

type Marks =
  | "light"
  | "aspect"
  | "control"
  | "culprit"
  | "prevent"
  | "possible"
  | "denying"
  | "ceasing"
  | "plans"
  | "serving";

export const wordsOf = once((events: Events): Words => {
  const frames = new Map<string, Frame[]>();
  for (const action of events.actions) {
    const wanted = wantedBy(action);
    for (const verb of action.verbs) {
      const [lemma = "", ...after] = verb.split(" ");
      put(frames, lemma, { action, after, ...wanted });
    }
  }
  const marks: Record<Marks, ReadonlySet<string>> = {
    light: new Set(events.light),
    aspect: new Set(events.aspect),
    control: new Set(events.control),
    culprit: new Set(events.culprit),
    prevent: new Set(events.prevent),
    possible: new Set(events.possible),
    denying: new Set(events.denying),
    ceasing: new Set(events.ceasing),
    plans: new Set(events.plans),
    serving: new Set(events.serving),
  };
  return {
    verbs: formsOf(events, frames),
    frames,
    names: byNoun(events.names),
    roles: byNoun(events.roles),
    traits: new Map(events.traits.flatMap((t) => t.adjectives.map((a) => [a, t] as const))),
    agents: withPlurals(events.agents),
    rulers: withPlurals(events.rulers),
    is: (list, lemma) => marks[list].has(lemma),
  };
});

/** Entries by the last word of each of their nouns, in the singular and plural. */
const byNoun = <T extends { readonly nouns: readonly string[] }>(
  entries: readonly T[],
): ByNoun<T> => {
  const found = new Map<string, { entry: T; before: string | null }[]>();
  for (const entry of entries)
    for (const noun of entry.nouns) {
      const [last = "", before = null] = noun.split(" ").reverse();
      for (const form of new Set([last, withS(last)])) put(found, form, { entry, before });
    }
  return found;
};

const wantedBy = (action: Action): Omit<Frame, "action" | "after"> => ({
  objects: action.objects ? withPlurals(action.objects) : null,
  beside: LINKS.flatMap((link) => {
    const nouns = action[link];
    return nouns ? [[link, withPlurals(nouns)] as const] : [];
  }),
  by: action.by ? withPlurals(action.by) : null,
  later: action.later ? new Set(action.later) : null,
});

const LINKS = ["with", "from", "as", "of", "on"] as const;

const formsOf = (
  events: Events,
  frames: ReadonlyMap<string, unknown>,
): Map<string, (readonly [string, VerbForm])[]> => {
  const verbs = new Map<string, (readonly [string, VerbForm])[]>();
  const more = [events.light, events.aspect, events.control, events.culprit, events.prevent];
  more.push(events.serving);
  const lemmas = [...frames.keys(), ...more.flat().map((verb) => verb.split(" ")[0] ?? verb)];
  for (const lemma of new Set([...lemmas, ...events.possible, ...Object.keys(events.irregular)]))
    for (const [form, kind] of verbForms(lemma, givenForms(events.irregular[lemma])))
      put(verbs, form, [lemma, kind] as const);
  return verbs;
};

const givenForms = ([past, participle]: readonly string[] = []): GivenForms => ({
  ...(past !== undefined && { past }),
  ...(participle !== undefined && { participle }),
});

const withPlurals = (nouns: readonly string[]): ReadonlySet<string> =>
  new Set(nouns.flatMap((noun) => [noun, withS(noun)]));

const put = <V>(map: Map<string, V[]>, key: string, value: V): void => {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
};
