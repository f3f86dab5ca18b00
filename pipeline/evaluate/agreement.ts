/**
 * How far two readers agree who wrote down an article's records apart from each other, before anything was settled. In:
 * their records. Out: how many each has, how many both have, and of those in how many they wrote the same value.
 */
import { z } from "zod";
import { actorType, mentionType } from "../../schema/codes/actors.ts";
import { standingOf } from "../../schema/codes/plover.ts";
import { modality, relationType } from "../../schema/codes/relations.ts";
import { factuality, speechAct, stance } from "../../schema/codes/statements.ts";
import type { Agreement, Share } from "../../schema/measured.ts";
import { codesOf } from "../../schema/vocabulary.ts";
import { overlaps, span } from "../text/span.ts";
import { bestPairs } from "./pairs.ts";
import { shareOf } from "./shares.ts";

const offset = z.int().min(0);
const id = z.string().nullable();
const place = { document_id: z.string(), start: offset, end: offset, doubt: z.boolean() };

/** A line of a reader's files, by the file's name; offsets in code points. */
export const readings = {
  actors: z.strictObject({
    actor_id: z.string(),
    actor_type: z.enum(codesOf(actorType)),
    country: z.string().nullable(),
  }),
  mentions: z.strictObject({
    ...place,
    actor_id: z.string(),
    mention_type: z.enum(codesOf(mentionType)),
  }),
  statements: z.strictObject({
    ...place,
    segments: z.array(z.tuple([offset, offset])),
    speaker_id: id,
    via_id: id,
    speech_act: z.enum(codesOf(speechAct)),
    factuality: z.enum(codesOf(factuality)),
    stance: z.enum(codesOf(stance)).nullable(),
    date_edtf: z.string().nullable(),
  }),
  relations: z.strictObject({
    ...place,
    source_id: z.string(),
    relation_type: z.enum(codesOf(relationType)),
    target_id: z.string(),
    modality: z.enum(codesOf(modality)),
  }),
};

type Actor = z.infer<typeof readings.actors>;
type Mention = z.infer<typeof readings.mentions>;
type Statement = z.infer<typeof readings.statements>;
type Relation = z.infer<typeof readings.relations>;

/** What one reader wrote down. */
export interface Reading {
  readonly actors: readonly Actor[];
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
  readonly relations: readonly Relation[];
}

export const agreementOf = (first: Reading, second: Reading): Agreement => {
  const actors = bestPairs(first.actors, second.actors, sameActor, 0.5);
  const mentions = bestPairs(first.mentions, second.mentions, together, 0.5);
  const statements = bestPairs(first.statements, second.statements, sharedContent, 0.5);
  const relations = bestPairs(first.relations, second.relations, sameTie, 0.5);
  return {
    records: {
      actors: counted(first.actors, second.actors, actors),
      mentions: counted(first.mentions, second.mentions, mentions),
      statements: counted(first.statements, second.statements, statements),
      relations: counted(first.relations, second.relations, relations),
    },
    values: {
      "actors.actor_type": coded(actors, (a) => a.actor_type),
      "actors.country": compared(actors, (a) => a.country),
      "mentions.actor_id": compared(mentions, (m) => m.actor_id),
      "mentions.mention_type": coded(mentions, (m) => m.mention_type),
      "statements.speaker_id": compared(statements, (s) => s.speaker_id),
      "statements.speech_act": coded(statements, (s) => s.speech_act),
      "statements.factuality": coded(statements, (s) => s.factuality),
      "statements.stance": coded(statements, (s) => s.stance),
      "statements.via_id": compared(statements, (s) => s.via_id),
      "statements.date_edtf": compared(statements, (s) => s.date_edtf),
      "relations.modality": coded(relations, (r) => r.modality),
    },
  };
};

const counted = (
  first: readonly unknown[],
  second: readonly unknown[],
  pairs: ReadonlyMap<unknown, unknown>,
) => ({ first: first.length, second: second.length, both: pairs.size });

const sameActor = (a: Actor, b: Actor): number => (a.actor_id === b.actor_id ? 1 : 0);

const together = (a: Mention, b: Mention): number =>
  a.document_id === b.document_id && overlaps(a, b)
    ? 1 / (1 + Math.abs(a.start - b.start)) + 0.5
    : 0;

const sharedContent = (a: Statement, b: Statement): number => {
  if (a.document_id !== b.document_id) return 0;
  const [here, there] = [lengthOf(a), lengthOf(b)];
  const both = a.segments.reduce(
    (sum, [from, to]) =>
      sum +
      b.segments.reduce((n, [s, e]) => n + Math.max(0, Math.min(to, e) - Math.max(from, s)), 0),
    0,
  );
  return both / Math.max(1, here + there - both);
};

const lengthOf = ({ segments }: Statement): number =>
  segments.reduce((sum, [start, end]) => sum + end - start, 0);

/** A standing tie is written down once a document, wherever its evidence is; a mutual one in either order. */
const sameTie = (a: Relation, b: Relation): number => {
  if (a.document_id !== b.document_id || a.relation_type !== b.relation_type) return 0;
  const isSame = a.source_id === b.source_id && a.target_id === b.target_id;
  const isTurned = a.source_id === b.target_id && a.target_id === b.source_id;
  if (!isSame && !(isTurned && MUTUAL.has(a.relation_type))) return 0;
  const isStanding = standingOf(a.relation_type).relation_class === "structural";
  const evidence = span(Math.max(0, b.start - NEAR), b.end + NEAR);
  return isStanding || overlaps(span(a.start, a.end), evidence) ? 1 : 0;
};

/** Codebook 4: recorded once, in alphabetical order, which a reader may forget. */
const MUTUAL: ReadonlySet<string> = new Set([
  "CONSULT",
  "COOPERATE",
  "AGREE",
  "SUPPORT",
  "ASSAULT",
  "ally_of",
  "adversary_of",
]);

/** Evidence in one sentence may be quoted from its two ends; in code points. */
const NEAR = 120;

const compared = <T>(
  pairs: ReadonlyMap<T, T>,
  value: (record: T) => string | null,
): Share & { readonly kappa: null } => ({
  ...shareOf([...pairs].map(([a, b]) => value(a) === value(b))),
  kappa: null,
});

const coded = <T>(
  pairs: ReadonlyMap<T, T>,
  value: (record: T) => string | null,
): Share & { readonly kappa: number } => {
  const values = [...pairs].map(([a, b]) => [value(a), value(b)] as const);
  return { ...shareOf(values.map(([a, b]) => a === b)), kappa: kappaOf(values) };
};

/** Cohen's kappa (J. Cohen 1960), to a thousandth; 1 where all agree, though chance would do the same. */
export const kappaOf = (pairs: readonly (readonly [string | null, string | null])[]): number => {
  const n = pairs.length;
  const agreed = pairs.filter(([a, b]) => a === b).length / n;
  const codes = new Set(pairs.flat());
  const shareIn = (side: 0 | 1, code: string | null) =>
    pairs.filter((pair) => pair[side] === code).length / n;
  const chance = [...codes].reduce((sum, code) => sum + shareIn(0, code) * shareIn(1, code), 0);
  return n === 0 || chance === 1 ? 1 : Math.round((1000 * (agreed - chance)) / (1 - chance)) / 1000;
};
