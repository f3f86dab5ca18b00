/** Titles, offices, given names and the nouns that make a run of capitals an organisation: seeds/lexicon/titles.yaml. */
import { z } from "zod";
import { actorType } from "../../schema/codes/actors.ts";
import { codesOf } from "../../schema/vocabulary.ts";

const word = z.string().min(1);
const gender = z.enum(["female", "male"]);

const title = z.strictObject({
  /** In the singular, as it stands before a name: "Prime Minister". Offices also stand alone, in lower case. */
  word,
  /**
   * office: a post one holds; spokesperson: a post of speaking for others; military: a rank; religious, academic,
   * royal: a standing; honorific: mere politeness; occupation: what one does ("analyst"), no post.
   */
  kind: z.enum([
    "office",
    "spokesperson",
    "military",
    "religious",
    "academic",
    "royal",
    "honorific",
    "occupation",
  ]),
  /** Where the word itself tells it. */
  gender: gender.optional(),
  /** Offices: what one holds it in where no body is named: the state ("President"), or only a body that is named beside it. */
  of: z.enum(["state", "body"]).optional(),
  /** Written forms that only stand before a name: "Sen.". */
  short: z.array(word).default([]),
  /** Where it is not word + s. */
  plural: word.optional(),
});

const head = z.strictObject({
  /** Head noun of an organisation's name: "Ministry". */
  noun: word,
  type: z.enum(codesOf(actorType)),
  plural: word.optional(),
  /** True where the bare noun with "the" can mean a body of the state spoken of: "the parliament". */
  alone: z.boolean().default(false),
});

export const titlesFile = z.strictObject({
  titles: z.array(title),
  /** Words that join a title from the left: "Deputy", "former", "First". */
  modifiers: z.array(word),
  /** Fields of a ministry, before Minister, Secretary, Ministry, Department: "Foreign". */
  portfolios: z.array(word),
  heads: z.array(head),
  /** Lower-case links inside names of persons: "al", "bin", "von". */
  particles: z.array(word),
  /** After a name: "Jr.". */
  suffixes: z.array(word),
  given: z.strictObject({ female: z.array(word), male: z.array(word) }),
});

export type Titles = z.infer<typeof titlesFile>;
