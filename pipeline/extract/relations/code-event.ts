/** Which PLOVER event one sentence tells between two roles named in it. */

import type { Events } from "../../seeds/events.ts";
import { byPosition, overlaps, type Span, span } from "../../text/span.ts";
import { type Tagging, tokenize } from "../../text/tokens.ts";
import type { RelationType } from "../candidates.ts";
import { hitsIn } from "./events.ts";
import type { Hit } from "./hit.ts";
import { type Scene, sceneOf } from "./scene.ts";
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
  const sources = placesOf(sentence, source);
  const targets = placesOf(sentence, target);
  const actors = apart([...sources, ...targets]);
  const scene = sceneOf(
    sentence,
    tokenize(syntax, sentence, span(0, sentence.length)),
    actors,
    wordsOf(events),
  );
  const is = (places: readonly Span[]) => (unit: number) =>
    places.some((place) => overlaps(place, scene.units[unit] ?? span(0, 0)));
  const hits = hitsIn(scene);
  const best = pick(scene, hits, is(sources), is(targets));
  const demand = demanded(scene, is(sources), is(targets));
  if (demand !== null && (best === null || best.chunk >= demand)) return "REQUEST";
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

const OUGHT = /^(?:must|should|ought|needs?|has to|have to)$/;

/** "X said that Y must …": the chunk of what Y must do; null where nothing is demanded so. */
const demanded = (scene: Scene, isSource: Is, isTarget: Is): number | null => {
  const { chunks, subjects, units } = scene;
  const says = chunks.findIndex(
    (chunk, at) =>
      chunk.kind === "vg" &&
      !chunk.passive &&
      (subjects.get(at)?.phrases ?? []).some((np) => heads(scene, np, isSource)),
  );
  const ought = chunks.findIndex(
    (chunk, at) =>
      at > says &&
      chunk.kind === "vg" &&
      units.slice(chunk.from, chunk.to).some(({ lower }) => OUGHT.test(lower)) &&
      (subjects.get(at)?.phrases ?? []).some((np) => heads(scene, np, isTarget)),
  );
  return says < 0 || ought < 0 ? null : ought;
};

const heads = ({ chunks }: Scene, at: number, is: Is): boolean => {
  const np = chunks[at];
  return np?.kind === "np" && [...Array(np.to - np.from).keys()].some((i) => is(np.from + i));
};

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
  return (
    5 + roles + wrong + kind + inner(scene, hit) - hit.chunk / Math.max(20, scene.chunks.length)
  );
};

/** What is done to some end counts less than what is done. */
const inner = (scene: Scene, hit: Hit): number => {
  const governor = scene.subjects.get(hit.chunk)?.governor ?? null;
  const chunk = scene.chunks[governor ?? -1];
  if (chunk?.kind !== "vg" || hit.told !== "possible") return 0;
  return chunk.lemmas.some((lemma) => (scene.words.frames.get(lemma) ?? []).length > 0) ? -5 : 0;
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
