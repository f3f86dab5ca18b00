/** Talks and cooperation spoken of again: "any such cooperation" is that of the two who were named last. */
import { contains, envelope } from "../../text/span.ts";
import type { MentionCandidate, RelationCandidate } from "../candidates.ts";
import { type Content, innermost } from "./contents.ts";
import type { Hit } from "./hit.ts";
import { actorAt, eventOf, type Pair, type Place, same, unitSpan } from "./records.ts";
import { complements } from "./scene.ts";

/** A sentence with the events that it tells. */
interface Telling {
  readonly hits: readonly Hit[];
  readonly place: Place;
}

/** The state that a statement's speaker speaks for; null where it is not known or is that of the other side. */
type OwnState = (statement: number, other: MentionCandidate) => MentionCandidate | null;

/** How many sentences with actors lie between the two, at most. */
const REACH = 3;

/**
 * Events of which the sentence names no side, or one, the rest being known: from what came before, or because an
 * official speaks of what his state does. Linear.
 */
export const spokenOfAgain = (
  tellings: readonly Telling[],
  ownState: OwnState,
): readonly RelationCandidate[] => {
  let last: { pair: Pair; at: number } | null = null;
  return tellings.flatMap(({ hits, place }, at) => {
    const known = last && at - last.at <= REACH ? last.pair : null;
    const found = hits.flatMap((hit) =>
      isOpen(place, hit) ? completed(place, hit, known, ownState) : [],
    );
    for (const hit of hits) {
      const pair = hit.type === "COOPERATE" ? pairOf(place, hit) : null;
      if (pair) last = { pair, at };
    }
    return found;
  });
};

const pairOf = (place: Place, { sources, targets, symmetric }: Hit): Pair | null => {
  const source = actorAt(place, sources[0] ?? -1);
  const target = actorAt(place, targets[0] ?? -1);
  return symmetric && source && target && !same(source, target) ? { source, target } : null;
};

/** A noun without both its sides; whoever it is with "the rebels" has a partner, though none that is an actor. */
const isOpen = ({ scene }: Place, { rule, type, chunk, sources, targets }: Hit): boolean => {
  if (rule !== "event.noun" || (type !== "COOPERATE" && type !== "CONSULT")) return false;
  if (sources.length > 0 && targets.length > 0) return false;
  const right = complements(scene, chunk + 1);
  return targets.length > 0 || !right.some(({ word }) => PARTNER.test(word));
};

const PARTNER = /^(?:among|between|with)$/;

const completed = (
  place: Place,
  hit: Hit,
  known: Pair | null,
  ownState: OwnState,
): RelationCandidate[] => {
  const phrase = place.scene.chunks[hit.chunk]?.from ?? hit.trigger;
  const [named] = [...hit.sources, ...hit.targets];
  const side = named === undefined ? null : actorAt(place, named);
  const content = innermost(place.contents, unitSpan(place.scene, hit.trigger));
  const pair = pairWith(place, hit, side, known) ?? ownPair(content, hit, side, ownState);
  if (!pair) return [];
  const event = eventOf(place, hit, pair, named === undefined ? [phrase] : [phrase, named]);
  return [event, ...turnedDown(place, content, event, pair, ownState)];
};

/** The two who were named last, where the words take them up again or name one of them. */
const pairWith = (
  { scene }: Place,
  { type, chunk, trigger }: Hit,
  side: MentionCandidate | null,
  known: Pair | null,
): Pair | null => {
  if (known === null || type !== "COOPERATE") return null;
  if (side) return same(side, known.source) || same(side, known.target) ? known : null;
  const words = scene.units.slice(scene.chunks[chunk]?.from ?? trigger, trigger);
  return words.some(({ lower }) => ANAPHOR.test(lower)) ? known : null;
};

const ANAPHOR = /^(?:any|no|some|such|that|the|these|this|those)$/;

/** "Cooperation with X is possible", says an official: his state's. */
const ownPair = (
  content: Content | null,
  { targets }: Hit,
  side: MentionCandidate | null,
  ownState: OwnState,
): Pair | null => {
  const own = content && side && targets.length > 0 ? ownState(content.statement, side) : null;
  return own && side ? { source: own, target: side } : null;
};

/** "called any cooperation useless": whoever turns it down turns down the other side. */
const turnedDown = (
  { sentence }: Place,
  content: Content | null,
  event: RelationCandidate,
  { source, target }: Pair,
  ownState: OwnState,
): RelationCandidate[] => {
  const speaker = content?.refused ? content.speakers[0] : undefined;
  if (!content || !speaker) return [];
  const other = [source, target].find((side) => ownState(content.statement, side) !== null);
  if (!other) return [];
  const words = [content.cue, speaker, content.segment].filter((s) => s !== null);
  const own = words.filter((s) => contains(sentence, s));
  return [
    {
      ...event,
      rule: "event.statement-reject",
      type: "REJECT",
      source: speaker,
      target: other.span,
      modality: "actual",
      statement: content.statement,
      assertedBySpeaker: false,
      evidence: envelope([event.evidence, ...own]),
    },
  ];
};
