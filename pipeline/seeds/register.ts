/** The register: actors known beforehand, as seeds/register/*.yaml holds them. */
import { z } from "zod";
import { actorType } from "../../schema/codes/actors.ts";
import { KEY } from "../../schema/column.ts";
import { codesOf } from "../../schema/vocabulary.ts";

const id = z.string().regex(new RegExp(KEY));
const words = z.array(z.string().min(1)).default([]);

const office = z.strictObject({
  /** As a title would say it: "Minister of Foreign Affairs". */
  role: z.string().min(1),
  /** The body or state in which it is held. */
  in: id,
  from: z.string().optional(),
  to: z.string().optional(),
});

const actor = z.strictObject({
  id,
  name: z.string().min(1),
  native: z.string().min(1).optional(),
  type: z.enum(codesOf(actorType)),
  country: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  description: z.string().min(1).optional(),
  gender: z.enum(["female", "male"]).optional(),
  /** Names that mean this actor wherever they stand. */
  aliases: words,
  /** Names that mean it only after a fuller one in the same article, or where no other actor has them. */
  short: words,
  /**
   * Those of the names and metonyms that mean something else as well ("Georgia" is a state of the USA, "Jordan" a
   * given name): they are not taken beside another capitalised word or after a comma and a place.
   */
  ambiguous: words,
  /** States and groups: adjectives ("Iranian") and nouns for people ("Iranians"). */
  adjectives: words,
  people: words,
  /** Capitals, seats, governments standing for a state: "Tehran". */
  metonyms: words,
  parent: id.optional(),
  wikidata: z
    .string()
    .regex(/^Q[1-9][0-9]*$/)
    .optional(),
  offices: z.array(office).default([]),
  /** Where the facts come from. */
  source: z.string().min(1),
});

export const registerFile = z.strictObject({ actors: z.array(actor) });

export type RegisteredActor = z.infer<typeof actor>;
export type Register = readonly RegisteredActor[];
