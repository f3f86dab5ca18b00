/** Words for PLOVER's event types: seeds/lexicon/events.yaml. */
import { z } from "zod";
import { relationType } from "../../schema/codes/relations.ts";
import { codesOf } from "../../schema/vocabulary.ts";

const words = z.array(z.string().min(1));
const eventType = z.enum(codesOf(relationType).filter((code) => code === code.toUpperCase()));

const action = z.strictObject({
  type: eventType,
  /** Lemmas, a particle or preposition after them: "lash out at". */
  verbs: words,
  /** Where the recipient stands: "object", or prepositions. */
  to: words,
  /** Nouns (singular) of which one must be the object. */
  objects: words.optional(),
  /** Nouns of which one must follow "with": "supplied X with arms". */
  with: words.optional(),
  /** Nouns of which one must follow "from": "removed X from power". */
  from: words.optional(),
  /** Nouns of which one must follow "as": "used X as shields". */
  as: words.optional(),
  /** Nouns of which one must follow "of": "announced the lifting of sanctions". */
  of: words.optional(),
  /** Nouns of which one must follow "on": "arrived on a visit". */
  on: words.optional(),
  /** Nouns of which one must be in the subject: "peacekeepers arrived". */
  by: words.optional(),
  /** Words of which one must come after the object: "took X hostage", "ordered X to close". */
  later: words.optional(),
  /** What is agreed, refused or threatened follows as an infinitive. */
  infinitive: z.boolean().default(false),
  symmetric: z.boolean().default(false),
  /** The subject is the one to whom it is done: "faces criticism from X". */
  receives: z.boolean().default(false),
  /** "[source A] bombed [target B]." */
  example: z.string().min(1),
});

const name = z.strictObject({
  type: eventType,
  /** In the singular. */
  nouns: words,
  /** Prepositions that bring in the recipient. */
  to: words,
  symmetric: z.boolean().default(false),
  example: z.string().min(1),
});

const trait = z.strictObject({
  type: eventType,
  adjectives: words,
  /** Prepositions that bring in the recipient. */
  to: words,
  example: z.string().min(1),
});

const role = z.strictObject({
  type: eventType,
  /** In the singular. */
  nouns: words,
  symmetric: z.boolean().default(false),
  example: z.string().min(1),
});

export const eventsFile = z.strictObject({
  actions: z.array(action),
  names: z.array(name),
  traits: z.array(trait),
  roles: z.array(role),
  light: words,
  aspect: words,
  control: words,
  culprit: words,
  prevent: words,
  possible: words,
  denying: words,
  ceasing: words,
  plans: words,
  serving: words,
  agents: words,
  rulers: words,
  /** Lemma → past tense and participle; one form where both are the same. */
  irregular: z.record(z.string(), words.max(2)),
});

export type Events = z.infer<typeof eventsFile>;
export type Action = z.infer<typeof action>;
export type EventName = z.infer<typeof name>;
export type EventRole = z.infer<typeof role>;
export type EventTrait = z.infer<typeof trait>;
