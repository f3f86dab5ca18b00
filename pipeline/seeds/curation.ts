/** Decisions of people on one article's records, as seeds/curation/<document_id>.yaml holds them; explained in its README. */
import { z } from "zod";
import { actorType, mentionType } from "../../schema/codes/actors.ts";
import { modality, relationType } from "../../schema/codes/relations.ts";
import { factuality, speechAct, stance } from "../../schema/codes/statements.ts";
import { EDTF, KEY } from "../../schema/column.ts";
import { codesOf } from "../../schema/vocabulary.ts";
import { isEdtf } from "../time/edtf.ts";
import type { Position } from "./yaml.ts";

const words = z.string().min(1);
const id = z.string().regex(new RegExp(KEY));
const edtf = z.string().regex(new RegExp(EDTF));
/** Says that a value is to be empty. */
const none = z.literal("none");

/** Words of the article: bare, or with the words directly before and after where they stand more than once. */
const quote = z.union([
  words,
  z.strictObject({ at: words, before: words.optional(), after: words.optional() }),
]);

/** Words, an actor, where a record cannot do without. */
const NEEDED = "a record cannot do without it: `none` is no value here";
const neededQuote = quote.refine((value) => value !== "none", NEEDED);
const actorId = id.refine((value) => value !== "none", NEEDED);

/** A day of the calendar. */
const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/, { abort: true })
  .refine(isEdtf, "the calendar has no such day");

const anchor = { at: words, before: words.optional(), after: words.optional() };
const reasons = {
  because: words,
  by: words,
  on: day,
};
const decide = z.enum(["confirm", "correct", "reject", "add"]);

const documentEntry = z.strictObject({
  decide: z.enum(["confirm", "correct"]),
  set: z
    .strictObject({
      title: words.or(none).optional(),
      authors: z.array(words).optional(),
      author_ids: z.array(actorId).optional(),
      publisher: words.or(none).optional(),
      publisher_id: id.optional(),
      syndicated_from_id: id.optional(),
      section: words.or(none).optional(),
      language: words.optional(),
      url: words.optional(),
      published: edtf.or(none).optional(),
      /** The words of the file that give or bound `published`. */
      evidence: quote.optional(),
    })
    .default({}),
  ...reasons,
});

const statementEntry = z.strictObject({
  decide,
  ...anchor,
  set: z
    .strictObject({
      speaker: id.optional(),
      co_speakers: z.array(actorId).optional(),
      speaker_text: quote.optional(),
      via: id.optional(),
      cue: quote.optional(),
      segments: z.union([neededQuote, z.array(neededQuote).min(1)]).optional(),
      act: z.enum(codesOf(speechAct)).optional(),
      factuality: z.enum(codesOf(factuality)).optional(),
      date: edtf.or(none).optional(),
      date_text: quote.optional(),
      stance: z.enum([...codesOf(stance), "none"]).optional(),
      /** Cue or content of the statement in whose content this one is reported. */
      parent: quote.optional(),
    })
    .default({}),
  ...reasons,
});

const relationEntry = z.strictObject({
  decide,
  /** Words of the evidence; without `source`, `type` and `target` they alone must single the relation out. */
  ...anchor,
  source: actorId.optional(),
  type: z.enum(codesOf(relationType)).optional(),
  target: actorId.optional(),
  set: z
    .strictObject({
      type: z.enum(codesOf(relationType)).optional(),
      source: actorId.optional(),
      target: actorId.optional(),
      role: quote.optional(),
      modality: z.enum(codesOf(modality)).optional(),
      asserted_by: id.optional(),
      /** Cue or content of the statement that holds it or is it. */
      statement: quote.optional(),
      evidence: neededQuote.optional(),
      date: edtf.or(none).optional(),
      date_text: quote.optional(),
    })
    .default({}),
  ...reasons,
});

const mentionEntry = z.strictObject({
  decide,
  ...anchor,
  set: z
    .strictObject({
      actor: actorId.optional(),
      type: z.enum(codesOf(mentionType)).optional(),
      text: neededQuote.optional(),
    })
    .default({}),
  ...reasons,
});

const actorEntry = z.strictObject({
  decide,
  actor: actorId,
  set: z
    .strictObject({
      /** The actor that this one really is; all records go over to it. */
      same_as: actorId.optional(),
      name: words.optional(),
      type: z.enum(codesOf(actorType)).optional(),
      country: z
        .string()
        .regex(/^[A-Z]{3}$/)
        .or(none)
        .optional(),
      parent: id.optional(),
    })
    .default({}),
  ...reasons,
});

/** Where words of the article begin, in code points, and the words themselves, so that both can be checked. */
const place = { start: z.int().min(0), words };

const listedMention = z.strictObject({
  ...place,
  actor: actorId,
  type: z.enum(codesOf(mentionType)),
});

/** What is left out is none: no role, no speaker but the author, told as fact. */
const listedRelation = z.strictObject({
  ...place,
  source: actorId,
  type: z.enum(codesOf(relationType)),
  target: actorId,
  role: quote.optional(),
  modality: z.enum(codesOf(modality)).default("actual"),
  asserted_by: id.optional(),
  /** Where the cue of its statement starts: the number in the statement's id. */
  statement: z.int().min(0).optional(),
  date: edtf.optional(),
  date_text: quote.optional(),
});

/** All of an article's records of one kind, as somebody read them: what is not listed is none. */
const listOf = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ rows: z.array(item), ...reasons }).optional();

/** A record that a reader had, or considered, and that stands in no table, with the reason. */
const leftOut = z.strictObject({
  what: z.enum(["statement", "relation", "mention"]),
  ...place,
  /** What the record would have said. */
  says: words,
  because: words,
});

export const curationFile = z.strictObject({
  complete: z
    .strictObject({ mentions: listOf(listedMention), relations: listOf(listedRelation) })
    .optional(),
  left_out: z.strictObject({ rows: z.array(leftOut), by: words, on: day }).optional(),
  document: z.array(documentEntry).default([]),
  statements: z.array(statementEntry).default([]),
  relations: z.array(relationEntry).default([]),
  mentions: z.array(mentionEntry).default([]),
  actors: z.array(actorEntry).default([]),
});

export type DocumentEntry = z.infer<typeof documentEntry>;
export type StatementEntry = z.infer<typeof statementEntry>;
export type RelationEntry = z.infer<typeof relationEntry>;
export type MentionEntry = z.infer<typeof mentionEntry>;
export type ActorEntry = z.infer<typeof actorEntry>;
export type ListedMention = z.infer<typeof listedMention>;
export type ListedRelation = z.infer<typeof listedRelation>;

/** One article's decisions, with the file they stand in and the place of each value. */
export interface Curation extends z.infer<typeof curationFile> {
  readonly file: string;
  /** Place of the value at a path such as `["statements", 0, "at"]`. */
  readonly at: (path: readonly PropertyKey[]) => Position;
}
