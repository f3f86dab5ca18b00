/** Ties and events as records: how they are told, by whom, and with which words. */
import { contains, overlaps, type Span, span } from "../../text/span.ts";
import type { TimeExpression } from "../../time/expressions.ts";
import type { MentionCandidate, RelationCandidate, RelationType } from "../candidates.ts";
import type { Sentence } from "../context.ts";
import { type Content, innermost } from "./contents.ts";
import type { Hit } from "./hit.ts";
import type { Told } from "./modality.ts";
import type { Scene } from "./scene.ts";
import type { Tie } from "./tie.ts";
import { timeOf } from "./times.ts";

/** Where an event stands: all that its record draws on. */
export interface Place {
  readonly reading: string;
  readonly sentence: Sentence;
  readonly scene: Scene;
  readonly actors: readonly MentionCandidate[];
  readonly contents: readonly Content[];
  readonly times: () => readonly TimeExpression[];
}

export const structural = (tie: Tie, contents: readonly Content[]): RelationCandidate => {
  const content = innermost(contents, tie.evidence);
  const presupposed = tie.rule !== "relation.copula" && tie.rule !== "relation.camp";
  const alleged = content !== null && !presupposed;
  return {
    rule: tie.rule,
    class: "structural",
    type: tie.type,
    source: tie.source,
    target: tie.target,
    role: tie.role,
    modality: tie.negated ? "negated" : alleged ? "alleged" : "actual",
    statement: alleged ? content.statement : null,
    assertedBySpeaker: alleged,
    evidence: tie.evidence,
    time: null,
  };
};

export const eventsOf = (place: Place, hit: Hit): readonly RelationCandidate[] => {
  const { scene, contents } = place;
  const trigger = unitSpan(scene, hit.trigger);
  if (contents.some(({ cue }) => cue !== null && contains(cue, trigger))) return [];
  return hit.sources.slice(0, MOST).flatMap((source) =>
    hit.targets.slice(0, MOST).flatMap((target) => {
      const a = actorAt(place, source);
      const b = actorAt(place, target);
      if (!a || !b || same(a, b) || vague(b)) return [];
      return [eventOf(place, hit, { source: a, target: b }, [source, target])];
    }),
  );
};

/** The mention that a unit is. */
export const actorAt = ({ scene, actors }: Place, unit: number): MentionCandidate | null =>
  actors[scene.units[unit]?.mention ?? -1] ?? null;

/** So many of those who act, or are acted upon, stand together in a list that is one. */
const MOST = 5;

/** Where a unit stands in the text. */
export const unitSpan = (scene: Scene, unit: number): Span =>
  span(scene.units[unit]?.start ?? 0, scene.units[unit]?.end ?? 0);

/** The last unit of the phrase that holds a unit: binary search, chunks are in order. */
const phraseEnd = ({ chunks }: Scene, unit: number): number => {
  let low = 0;
  let high = chunks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chunks[middle]?.to ?? 0) <= unit) low = middle + 1;
    else high = middle;
  }
  const phrase = chunks[low];
  return phrase?.kind === "np" && phrase.from <= unit ? phrase.to - 1 : unit;
};

/** From the first of these units to the end of the phrase that holds the last. */
const evidenceOf = (scene: Scene, units: readonly number[]): Span => {
  const last = Math.max(...units);
  const end = unitSpan(scene, phraseEnd(scene, last)).end;
  return span(unitSpan(scene, Math.min(...units)).start, end);
};

/** Pronouns that no rule can tie to an actor: "it" and owners as recipients. */
const vague = (m: MentionCandidate): boolean =>
  m.type === "pronoun" && /^(?:it|its|his|her|their|our|my|itself|himself|us)$/i.test(m.guess.name);

/** Whether two mentions surely name the same actor. */
export const same = (a: MentionCandidate, b: MentionCandidate): boolean =>
  a.guess.name === b.guess.name || (a.actors[0] !== undefined && a.actors[0] === b.actors[0]);

export interface Pair {
  readonly source: MentionCandidate;
  readonly target: MentionCandidate;
}

/** The record of an event between two; `named`: the units of the sentence that name them. */
export const eventOf = (
  { reading, sentence, scene, contents, times }: Place,
  hit: Hit,
  { source, target }: Pair,
  named: readonly number[],
): RelationCandidate => {
  const evidence = evidenceOf(scene, [...named, hit.trigger, hit.about ?? hit.trigger]);
  const trigger = unitSpan(scene, hit.trigger);
  const around = innermost(contents, evidence);
  const told = toldIn(around, hit);
  const own = told === "actual" ? null : ownContent(contents, source, trigger);
  const authors =
    (hit.presupposed && told === "actual") || (told === "actual" && saying(hit, source));
  const content = authors ? null : (around ?? own);
  const segments = contents.map(({ segment }) => segment);
  const clause = { sentence, evidence, content: around?.segment ?? null, contents: segments };
  return {
    rule: hit.rule,
    class: "event",
    type: hit.type,
    source: source.span,
    target: target.span,
    role: null,
    symmetric: hit.symmetric,
    modality: told === "actual" && content ? "alleged" : told,
    statement: content?.statement ?? null,
    assertedBySpeaker: content !== null,
    evidence,
    time: timeOf(reading, times(), clause),
  };
};

/** What is denied is told as not so, and so is working together that is turned down. */
const toldIn = (content: Content | null, { told, presupposed, type }: Hit): Told => {
  const denied = content?.denied && told === "actual";
  return (denied || (content?.refused && MUTUAL.has(type))) && !presupposed ? "negated" : told;
};

const MUTUAL: ReadonlySet<RelationType> = new Set(["AGREE", "CONSULT", "COOPERATE"]);

/** "hinted at working with X": the content of the actor's own words, where he stands before it himself. */
const ownContent = (
  contents: readonly Content[],
  source: MentionCandidate,
  trigger: Span,
): Content | null => {
  const content = innermost(contents, trigger);
  return content?.speakers.some((speaker) => overlaps(speaker, source.span)) ? content : null;
};

/** "said as much when he dismissed X": what a speaker does with words is told as done, though he tells of it. */
const saying = (hit: Hit, source: MentionCandidate): boolean =>
  (hit.type === "REJECT" || hit.type === "ACCUSE") && /^(?:he|she)$/i.test(source.guess.name);
