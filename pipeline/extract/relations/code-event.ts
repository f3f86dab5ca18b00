/** Which PLOVER event one sentence tells between two roles named in it. */
import { byPosition, overlaps, type Span, span } from "../../text/span.ts";
import { tokenize } from "../../text/tokens.ts";
import type { RelationType } from "../candidates.ts";
import { type Hit, hitsIn } from "./events.ts";
import { type Scene, sceneOf } from "./scene.ts";
import type { Words } from "./words.ts";

/**
 * The type of what `source` does to `target` in the reading of one sentence; null where nothing is coded. Several
 * names in a role stand apart by ";". What is only intended is coded as PLOVER codes it: help that is promised is
 * AGREE, harm that is announced is THREATEN, help refused is REJECT.
 */
export const codeEvent = (
  sentence: string,
  source: string,
  target: string,
  words: Words,
): RelationType | null => {
  const sources = placesOf(sentence, source);
  const targets = placesOf(sentence, target);
  const actors = apart([...sources, ...targets]);
  const scene = sceneOf(sentence, tokenize(sentence, span(0, sentence.length)), actors, words);
  const is = (places: readonly Span[]) => (unit: number) =>
    places.some((place) => overlaps(place, scene.units[unit] ?? span(0, 0)));
  const best = pick(scene, hitsIn(scene), is(sources), is(targets));
  return best ? asCoded(best) : null;
};

const placesOf = (sentence: string, names: string): readonly Span[] =>
  names
    .split(";")
    .map((name) => name.trim())
    .flatMap((name) => {
      const at = name === "" ? -1 : sentence.indexOf(name);
      return at < 0 ? [] : [span(at, at + name.length)];
    });

const apart = (spans: readonly Span[]): readonly Span[] => {
  const kept: Span[] = [];
  for (const s of spans.toSorted(byPosition)) {
    const last = kept.at(-1);
    if (!last || s.start >= last.end) kept.push(s);
  }
  return kept;
};

type Is = (unit: number) => boolean;

const pick = (scene: Scene, hits: readonly Hit[], isSource: Is, isTarget: Is): Hit | null => {
  let best: { hit: Hit; score: number } | null = null;
  for (const hit of hits) {
    const score = scoreOf(scene, hit, isSource, isTarget);
    if (score > (best?.score ?? 0)) best = { hit, score };
  }
  return best?.hit ?? null;
};

/** Both roles bound count most, then the source, then the target; nearness to the source decides the rest. */
const scoreOf = (scene: Scene, hit: Hit, isSource: Is, isTarget: Is): number => {
  const bySource = hit.sources.some(isSource);
  const byTarget = hit.targets.some(isTarget);
  const swapped = hit.symmetric && hit.sources.some(isTarget) && hit.targets.some(isSource);
  const roles = swapped ? 10 : (bySource ? 6 : 0) + (byTarget ? 4 : 0);
  const wrong = !swapped && hit.sources.some(isTarget) && !bySource ? -4 : 0;
  const kind = { "event.verb": 1, "event.verb-object": 2, "event.infinitive": 3, "event.noun": 0 }[
    hit.rule
  ];
  return 5 + roles + wrong + kind - hit.chunk / Math.max(20, scene.chunks.length);
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
