/** Words around names, which tell what a capitalised word is: seeds/lexicon/naming.yaml. All in lower case unless said. */
import { z } from "zod";
import { actorType } from "../../schema/codes/actors.ts";
import { codesOf } from "../../schema/vocabulary.ts";

const words = z.array(z.string().min(1));

export const namingFile = z.strictObject({
  /** Words that open a sentence with a capital and are no names: "however". */
  openers: words,
  /** Capitalised words that name no actor, and end a name: months, days, faiths, wars. As written. */
  noActors: words,
  /** Places that are no states: "Middle East". As written. */
  places: words,
  /** Nouns for what a state does, has sent or wants: "American intervention" stands for the state. */
  deeds: words,
  /** Adjectives that keep a deed within the country: "the Syrian civil war" is no act of Syria. */
  inner: words,
  /** Nouns for people and their parts: "Iranian officials" does not stand for the state. */
  persons: words,
  /** "the X government" stands for the state. */
  governments: words,
  /** Before a people's name: some of them, not the state: "two Iraqis". */
  quantifiers: words,
  /** Before a capital: a place ("in Tehran"). */
  placeWords: words,
  /** Before a capital: an actor ("with Tehran"). */
  agentWords: words,
  /** Before "of" and a capital or "the west": one that stands by or against it ("an ally of Tehran"). */
  companions: words,
  /** Verbs whose object is a place: "visited Tehran". */
  motions: words,
  /** Nouns that with "the" or "this" describe an actor named elsewhere. */
  descriptions: z.array(
    z.strictObject({ noun: z.string().min(1), type: z.enum(codesOf(actorType)).nullable() }),
  ),
});

export type Naming = z.infer<typeof namingFile>;
