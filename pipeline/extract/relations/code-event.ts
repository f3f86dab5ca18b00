/** Which PLOVER event one sentence tells between two roles named in it. */

import type { Events } from "../../seeds/events.ts";
import { overlaps, type Span, span } from "../../text/span.ts";
import { type Tagging, tokenize } from "../../text/tokens.ts";
import type { RelationType } from "../candidates.ts";
import { hitsIn } from "./events.ts";
import type { Hit } from "./hit.ts";
import { actsIn, apart, type Is, placesOf, pronounsOf } from "./role-places.ts";
import { type Scene, sceneOf } from "./scene.ts";
import { isPurpose, standing } from "./standing-in-clause.ts";
import { wordsOf } from "./words.ts";

/**
 * The type of what `source` does to `target` in the reading of one sentence; null where nothing is coded. Several
 * names in a role stand apart by ";". What is only intended is coded as PLOVER codes it: help that is promised is
 * AGREE, harm that is announced is THREATEN, help refused is REJECT.
 */
export const codeEvent = (
  sentence: string,
  source: string,
  target: string,
  events: Events,
  syntax: Tagging,
): RelationType | null => {
  const words = wordsOf(events);
  const tokens = tokenize(syntax, sentence, span(0, sentence.length));
  const named = placesOf(sentence, source, words);
  const targets = placesOf(sentence, target, words);
  const sceneWith = (sources: readonly Span[]) =>
    sceneOf(sentence, tokens, apart([...sources, ...targets]), words);
  const plain = sceneWith(named);
  const pronouns = pronounsOf(plain, isOneOf(plain, named));
  const scene = pronouns.length > 0 ? sceneWith([...named, ...pronouns]) : plain;
  return coded(scene, isOneOf(scene, [...named, ...pronouns]), isOneOf(scene, targets));
};

const isOneOf =
  ({ units }: Scene, places: readonly Span[]): Is =>
  (unit) =>
    places.some((place) => overlaps(place, units[unit] ?? span(0, 0)));

const coded = (scene: Scene, isSource: Is, isTarget: Is): RelationType | null => {
  const best = pick(scene, hitsIn(scene), isSource, isTarget);
  const demand = demanded(scene, isSource, isTarget);
  if (demand !== null && (best === null || best.chunk >= demand)) return "REQUEST";
  if (best === null || isVague(best, isSource, isTarget)) return null;
  return HARM.has(best.type) && isPurpose(scene, best) ? best.type : asCoded(best);
};

/** With neither role in its frame, only what a verb tells as done is clear enough. */
const isVague = (hit: Hit, isSource: Is, isTarget: Is): boolean =>
  (hit.rule === "event.noun" || hit.told !== "actual") &&
  ![...hit.sources, ...hit.targets].some((unit) => isSource(unit) || isTarget(unit));

const OUGHT = /^(?:must|should|ought|needs?|has to|have to)$/;

/** "X said that Y must …": the chunk of what Y must do; null where nothing is demanded so. */
const demanded = (scene: Scene, isSource: Is, isTarget: Is): number | null => {
  const { chunks, units } = scene;
  const says = chunks.findIndex(
    (chunk, at) => chunk.kind === "vg" && !chunk.passive && actsIn(scene, at, isSource),
  );
  const ought = chunks.findIndex(
    (chunk, at) =>
      at > says &&
      chunk.kind === "vg" &&
      units.slice(chunk.from, chunk.to).some(({ lower }) => OUGHT.test(lower)) &&
      actsIn(scene, at, isTarget),
  );
  return says < 0 || ought < 0 ? null : ought;
};

const pick = (scene: Scene, hits: readonly Hit[], isSource: Is, isTarget: Is): Hit | null => {
  let best: { hit: Hit; score: number } | null = null;
  for (const hit of hits) {
    const score = scoreOf(scene, hit, isSource, isTarget);
    if (score > (best?.score ?? 0)) best = { hit, score };
  }
  return best?.hit ?? null;
};

const BY_RULE = {
  "event.adjective": 1,
  "event.verb": 1,
  "event.verb-object": 2,
  "event.infinitive": 3,
  "event.noun": 0,
  "event.role": 0,
};

/** Both roles bound count most, then the source, then the target; nearness to the source decides the rest. */
const scoreOf = (scene: Scene, hit: Hit, isSource: Is, isTarget: Is): number => {
  const bySource = hit.sources.some(isSource);
  const byTarget = hit.targets.some(isTarget);
  const swapped = hit.symmetric && hit.sources.some(isTarget) && hit.targets.some(isSource);
  const roles = swapped ? 10 : (bySource ? 6 : 0) + (byTarget ? 4 : 0);
  const wrong = !swapped && hit.sources.some(isTarget) && !bySource ? -4 : 0;
  const far = hit.chunk / Math.max(20, scene.chunks.length);
  return 5 + roles + wrong + BY_RULE[hit.rule] + standing(scene, hit) - far;
};

const HELP: ReadonlySet<RelationType> = new Set([
  "SUPPORT",
  "COOPERATE",
  "AID",
  "CONSULT",
  "CONCEDE",
  "RETREAT",
]);
const HARM: ReadonlySet<RelationType> = new Set(["ASSAULT", "COERCE", "SANCTION", "PROTEST"]);

const asCoded = (hit: Hit): RelationType => {
  if (hit.told === "negated" && (HELP.has(hit.type) || hit.type === "AGREE")) return "REJECT";
  if (hit.told === "possible" && HELP.has(hit.type)) return "AGREE";
  if (hit.told === "possible" && HARM.has(hit.type)) return "THREATEN";
  return hit.type;
};
