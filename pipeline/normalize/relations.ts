/** Relation candidates → rows: both ends resolved, or none; ids, quadrant and dates. */

import { standingOf } from "../../schema/codes/plover.ts";
import { relationId } from "../../schema/ids.ts";
import type { RelationRow } from "../../schema/tables/relations.ts";
import type { RelationCandidate, RelationType } from "../extract/candidates.ts";
import { byCodePoint } from "../text/order.ts";
import type { Span } from "../text/span.ts";
import type { Actor, Reference } from "./cast.ts";
import type { Dated, When } from "./dates.ts";
import { type Discourse, within } from "./discourse.ts";
import { phraseOf } from "./phrase.ts";
import type { Registry } from "./registry.ts";
import type { Scene } from "./scene.ts";
import { resolvePhrase, type Voices } from "./speakers.ts";
import { statementIdOf } from "./statements.ts";

/** A relation whose ends are known. */
interface Tie {
  readonly candidate: RelationCandidate;
  readonly source: Actor;
  readonly target: Actor;
  /** The words that name its ends. */
  readonly references: readonly Reference[];
}

/** The relations of which both ends resolve to two different actors. */
export const resolveTies = (discourse: Discourse, registry: Registry): readonly Tie[] =>
  discourse.scene.relations.flatMap((candidate) => {
    const from = resolveEnd(candidate.source, discourse);
    if (from === null) return [];
    const to = candidate.target === null ? null : resolveEnd(candidate.target, discourse);
    const target =
      candidate.target === null ? registry.state(from.actor.country) : (to?.actor ?? null);
    if (target === null || target.id === from.actor.id) return [];
    const references = to === null ? [from] : [from, to];
    return [{ candidate, references, ...inOrder(candidate, from.actor, target) }];
  });

const SYMMETRIC: readonly RelationType[] = ["CONSULT", "ally_of", "adversary_of"];

const isSymmetric = ({ type, symmetric }: RelationCandidate): boolean =>
  symmetric === true || SYMMETRIC.includes(type);

/** Symmetric ties stand with their ids in alphabetical order. */
const inOrder = (candidate: RelationCandidate, source: Actor, target: Actor) =>
  isSymmetric(candidate) && byCodePoint(source.id, target.id) > 0
    ? { source: target, target: source }
    : { source, target };

/** Nouns for people without a name: they act for nobody but themselves. */
const PEOPLE =
  /(?:official|leader|lawmaker|analyst|expert|advis[eo]r|diplomat|minister|president|politician|citizen|civilian|voter|source|spokes\w+|journalist|hostage)s?$/;

/** The actor of an end: its head by name, pronoun or description; else the only one that qualifies the head. */
const resolveEnd = (place: Span, d: Discourse): Reference | null => {
  const found = resolvePhrase(place, d);
  if (found) return found;
  const { head, at } = phraseOf(d.scene.reading, place);
  if (PEOPLE.test(head)) return null;
  const beside = within(d, { start: place.start, end: Math.max(place.start, at.end) });
  return new Set(beside.map((r) => r.actor.id)).size === 1 ? (beside[0] ?? null) : null;
};

interface Readers {
  readonly date: (place: Span | null, when: When) => Dated;
  readonly precision: (rule: string) => number | null;
}

/** One row for each tie: structural ones once a document, events once a sentence. */
export const relationRows = (
  scene: Scene,
  ties: readonly Tie[],
  voices: readonly Voices[],
  readers: Readers,
): readonly RelationRow[] => {
  const rows = new Map<string, RelationRow>();
  const ids = new Set<string>();
  for (const tie of ties) {
    const key = keyOf(scene, tie);
    const row = rowOf(scene, tie, voices, readers);
    if (rows.has(key) || ids.has(row.relation_id)) continue;
    ids.add(row.relation_id);
    rows.set(key, row);
  }
  return [...rows.values()];
};

/** Two candidates of one key are one relation. */
const keyOf = (scene: Scene, { candidate, source, target }: Tie): string => {
  const sentence = scene.sentenceAt(candidate.evidence.start)?.start ?? candidate.evidence.start;
  const place =
    candidate.class === "event" ? sentence : ((candidate.role && scene.cut(candidate.role)) ?? "");
  return [source.id, candidate.type, target.id, place].join("|");
};

const rowOf = (
  scene: Scene,
  { candidate, source, target }: Tie,
  voices: readonly Voices[],
  readers: Readers,
): RelationRow => {
  const { id } = scene.parsed;
  const { evidence, type, role, modality, statement, assertedBySpeaker, time, rule } = candidate;
  const key = { source: source.id, type, target: target.id, start: evidence.start };
  const speaker = statement === null ? null : (voices[statement]?.speaker?.actor.id ?? null);
  return {
    relation_id: relationId(id, key),
    relation_type: type,
    source_id: source.id,
    target_id: target.id,
    role: role && scene.cut(role),
    modality,
    asserted_by_id: assertedBySpeaker ? speaker : null,
    document_id: id,
    statement_id: statementIdOf(scene, statement),
    evidence: scene.cut(evidence),
    start: evidence.start,
    end: evidence.end,
    ...readers.date(time, whenOf(scene, candidate)),
    ...standingOf(type),
    method: rule,
    confidence: readers.precision(rule),
    review_status: "machine",
  };
};

const whenOf = (scene: Scene, { time, modality }: RelationCandidate): When => {
  const published = scene.published;
  const isQuoted = time !== null && scene.quotationAt(time.start) !== null;
  return {
    from: isQuoted ? null : published,
    published,
    tense: modality === "possible" ? "future" : "past",
  };
};
