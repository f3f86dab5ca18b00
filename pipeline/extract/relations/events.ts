/** PLOVER events that a sentence tells: type, who, to whom, and how it is told. Nouns have a file of their own. */
import type { Action } from "../../seeds/events.ts";
import type { RelationType } from "../candidates.ts";
import type { Hit } from "./hit.ts";
import { jointly } from "./joint-acts.ts";
import { type Told, toldOf } from "./modality.ts";
import { ofNoun } from "./noun-events.ts";
import { completes, holds, objectsAt, wantsMore } from "./objects.ts";
import { ofRole } from "./role-nouns.ts";
import { before, complements, doersOf, near, type Scene, through, together, who } from "./scene.ts";
import { ofTrait } from "./traits.ts";
import type { VerbGroup } from "./verb-groups.ts";
import type { Frame } from "./words.ts";

/** All events of a sentence, also those of which a role is not named. Linear in the sentence. */
export const hitsIn = (scene: Scene): readonly Hit[] => {
  const byChunk = scene.chunks.map((chunk, at) => {
    if (chunk.kind === "vg") return ofVerb(scene, at, chunk);
    return chunk.kind === "np" ? [...ofNoun(scene, at, chunk), ...ofRole(scene, at, chunk)] : [];
  });
  const full = byChunk.map((hits) =>
    hits.map((hit) => (hit.rule === "event.infinitive" ? completed(scene, hit, byChunk) : hit)),
  );
  return full.flatMap((hits, at) =>
    hits.flatMap((hit) => {
      const told = partnered(scene, hit, full);
      const before = full.slice(Math.max(0, at - REACH), at).flat();
      return hit.rule === "event.noun" && before.some((other) => sameRoles(other, hit))
        ? []
        : [told];
    }),
  );
};

/** How many chunks lie between an event and another that completes or repeats it, at most. */
const REACH = 10;

const ofVerb = (scene: Scene, at: number, vg: VerbGroup): Hit[] => {
  const hits: Fitting[] = [];
  for (const lemma of vg.lemmas)
    for (const frame of scene.words.frames.get(lemma) ?? []) {
      const next = particles(scene, at, frame);
      if (next === null) continue;
      const hit = byFrame(scene, at, vg, frame, next);
      if (hit) hits.push(hit);
    }
  const most = Math.max(...hits.map(({ words }) => words));
  const named = hits.some(({ hit, words }) => hit.rule === "event.verb-object" && words > 0);
  const kept = hits.filter(
    ({ hit, words }) =>
      (words === most || (words === 0 && most < 2)) &&
      !(named && hit.rule === "event.infinitive" && !actFollows(scene, at)),
  );
  const best = kept.map(({ hit }) => hit).sort((a, b) => rank(b) - rank(a));
  return [...best.slice(0, 4), ...jointly(scene, at, vg), ...ofTrait(scene, at, vg)];
};

/** An event, and how many words the frame has that are there besides the verb: the more, the surer. */
interface Fitting {
  readonly hit: Hit;
  readonly words: number;
}

/** "pledged to support", as against "pledged support". */
const actFollows = (scene: Scene, at: number): boolean => {
  const next = scene.chunks[at + 1];
  return next?.kind === "vg" && next.infinitive;
};

/** The chunk after the verb's particles; null where they are not there. */
const particles = (scene: Scene, at: number, frame: Frame): number | null => {
  let next = at + 1;
  for (const word of frame.after) {
    if (scene.chunks[next]?.kind === "adv") next++;
    const chunk = scene.chunks[next];
    if (!chunk || chunk.to - chunk.from !== 1 || scene.units[chunk.from]?.lower !== word)
      return null;
    next++;
  }
  return next;
};

const rank = (hit: Hit): number =>
  (hit.sources.length > 0 ? 2 : 0) +
  (hit.targets.length > 0 ? 2 : 0) +
  (hit.rule === "event.verb-object" ? 1 : 0);

const byFrame = (
  scene: Scene,
  at: number,
  vg: VerbGroup,
  frame: Frame,
  next: number,
): Fitting | null => {
  const { action } = frame;
  const state = frame.after.length > 0 && objectsAt(scene, next).length > 0;
  const passive = (vg.passive && !state) || (vg.bare && followedBy(scene, next));
  const subject = scene.subjects.get(at)?.phrases ?? [];
  const gap = passive ? null : gapOf(scene, at, next);
  if (gap !== null && !frame.objects && !action.to.includes("object")) return null;
  const active = gap !== null ? [gap] : objectsAt(scene, next);
  const objects = passive ? subject : frame.objects ? active : active.slice(0, 1);
  const words = frame.objects ? holds(scene, frame.objects, objects) : 0;
  if ((frame.objects && words === 0) || !completes(scene, frame, next, subject)) return null;
  const doers = passive ? agents(scene, next) : doersOf(scene, at);
  const owner = frame.objects && !passive ? forces(scene, vg, frame, objects) : [];
  const acting = owner.length > 0 ? owner : doers;
  const recipients = recipientsOf(scene, frame, next, objects, passive);
  const [sources, targets] = action.receives ? [recipients, acting] : [acting, recipients];
  const hit = {
    rule: action.infinitive
      ? "event.infinitive"
      : frame.objects
        ? "event.verb-object"
        : "event.verb",
    type: action.type,
    trigger: vg.main,
    chunk: at,
    sources: [...new Set(sources)],
    targets: targets.filter((t) => !sources.includes(t)),
    symmetric: action.symmetric,
    told: toldBy(scene, at, vg, action),
    presupposed: false,
    ...(gap !== null && { about: scene.chunks[gap]?.from ?? vg.main }),
  } as const;
  return { hit: between(scene, next, mutual(hit)), words: words + (wantsMore(frame) ? 2 : 0) };
};

const toldBy = (scene: Scene, at: number, vg: VerbGroup, { type, receives }: Action): Told => {
  if (keeps(type, vg) && vg.infinitive && !vg.negated) return "actual";
  const told = toldOf(scene, at);
  const wished = receives && vg.lemmas.some((lemma) => scene.words.is("possible", lemma));
  return wished && told === "actual" ? "possible" : told;
};

/** "to retain sanctions": what is to be kept is there. */
const keeps = (type: RelationType, vg: VerbGroup): boolean =>
  type === "SANCTION" && vg.lemmas.some((lemma) => /^(?:keep|maintain|retain)$/.test(lemma));

/** "the idea of sending Chilean troops to": whose troops they are acts. */
const forces = (
  scene: Scene,
  vg: VerbGroup,
  frame: Frame,
  objects: readonly number[],
): readonly number[] => {
  const np = scene.chunks[objects[0] ?? -1];
  const { type } = frame.action;
  if (np?.kind !== "np" || !(vg.gerund || vg.infinitive)) return [];
  if (type !== "MOBILIZE" && type !== "RETREAT") return [];
  const agent = scene.words.agents.has(scene.units[np.head]?.lower ?? "");
  return agent ? before(scene, np.from, np.head).slice(0, 1) : [];
};

/** "X and Y met": of several who act with no other named, the first and the rest. */
const mutual = (hit: Hit): Hit =>
  hit.symmetric && hit.targets.length === 0 && hit.sources.length > 1
    ? { ...hit, sources: hit.sources.slice(0, 1), targets: hit.sources.slice(1) }
    : hit;

/** "to ease tensions between X and Y": where nobody else acts, the two do. */
const between = (scene: Scene, next: number, hit: Hit): Hit =>
  hit.symmetric &&
  hit.sources.length === 0 &&
  hit.targets.length === 2 &&
  complements(scene, next).some(({ word }) => word === "between")
    ? { ...hit, sources: hit.targets.slice(0, 1), targets: hit.targets.slice(1) }
    : hit;

/** "the arms that X sent to Y": what a relative clause is about, where the verb has no object of its own. */
const gapOf = (scene: Scene, at: number, next: number): number | null => {
  const first = scene.subjects.get(at)?.phrases[0];
  const vg = scene.chunks[at];
  if (vg?.kind !== "vg" || vg.gerund || vg.infinitive) return null;
  if (first === undefined || first > at || objectsAt(scene, next).length > 0) return null;
  const link = scene.chunks[first - 1];
  const relative = link?.kind === "rel" || (link?.kind === "sub" && link.word === "that");
  const about =
    link?.kind === "rel" && scene.chunks[first - 2]?.kind === "comma" ? first - 3 : first - 2;
  return relative && scene.chunks[about]?.kind === "np" ? about : null;
};

const followedBy = (scene: Scene, next: number): boolean => {
  const chunk = scene.chunks[next];
  return chunk?.kind === "prep" && chunk.word === "by";
};

const agents = (scene: Scene, next: number): readonly number[] => {
  const by = complements(scene, next).find((c) => c.word === "by");
  return by ? together(scene, by.np, who) : [];
};

const recipientsOf = (
  scene: Scene,
  frame: Frame,
  next: number,
  objects: readonly number[],
  passive: boolean,
): readonly number[] => {
  const { to } = frame.action;
  if (!frame.objects && to.includes("object")) {
    const pick = pickFor(frame.action.type);
    const direct = objects.flatMap((i) => (passive ? pick(scene, i) : together(scene, i, pick)));
    if (direct.length > 0 || to.length === 1) return direct;
  }
  if (frame.objects && !passive && objects.length > 1) {
    const given = objects.slice(0, 1).flatMap((i) => pickFor(frame.action.type)(scene, i));
    if (given.length > 0) return given;
  }
  const phrases = [...complements(scene, next), ...(passive ? inSubject(scene, objects) : [])];
  for (const { word, np } of phrases) {
    if (!to.includes(word)) continue;
    const found = together(scene, np, pickFor(frame.action.type));
    if (found.length > 0) return found;
  }
  return frame.objects ? owners(scene, frame, objects) : [];
};

/** What is said is aimed at those whose acts it is about; what is done, at those to whom it is done. */
const pickFor = (type: RelationType): typeof who =>
  type === "CONSULT" ? who : ABOUT.has(type) ? through : near;

const ABOUT: ReadonlySet<RelationType> = new Set([
  "ACCUSE",
  "REJECT",
  "SUPPORT",
  "AGREE",
  "CONCEDE",
]);

/** "sanctions on X were lifted": the prepositional phrases of the subject. */
const inSubject = (scene: Scene, phrases: readonly number[]) =>
  phrases.flatMap((i) => complements(scene, i + 1));

/** "rejected X's proposal", "gave X weapons": the actor in front of the object noun. */
const owners = (scene: Scene, frame: Frame, objects: readonly number[]): readonly number[] =>
  objects.flatMap((at) => {
    const np = scene.chunks[at];
    if (np?.kind !== "np") return [];
    const inside = before(scene, np.from, np.head + 1);
    const first = inside[0];
    if (first === undefined) return [];
    const owned = /^['’]s?$/.test(scene.units[first + 1]?.lower ?? "");
    const genitive =
      frame.action.to.some((word) => word === "of" || word === "from" || word === "by") ||
      (frame.action.to.includes("object") && (owned || first === np.head));
    if (owned || genitive) return genitive ? [first] : [];
    return first === np.from && first < np.head && frame.action.to.includes("to") ? [first] : [];
  });

type ByChunk = readonly (readonly Hit[])[];

/** The recipient of "agreed to help X" is that of the act inside, or the one it is done with. */
const completed = (scene: Scene, hit: Hit, byChunk: ByChunk): Hit => {
  if (hit.targets.length > 0) return hit;
  for (let i = hit.chunk + 1; i < hit.chunk + 8; i++) {
    const chunk = scene.chunks[i];
    if (!chunk || chunk.kind === "stop" || chunk.kind === "sub" || chunk.kind === "rel") break;
    const inner = byChunk[i]?.find((other) => other.targets.length > 0);
    if (inner) return { ...hit, targets: inner.targets.filter((t) => !hit.sources.includes(t)) };
    if (chunk.kind === "vg" && !chunk.infinitive) break;
  }
  return mutual({ ...hit, symmetric: hit.type === "AGREE" });
};

/** "X met Y and signed a pact": with the same partner. */
const partnered = (scene: Scene, hit: Hit, byChunk: ByChunk): Hit => {
  if (!hit.symmetric || hit.targets.length > 0 || hit.sources.length !== 1) return hit;
  if (scene.chunks[hit.chunk - 1]?.kind !== "and") return hit;
  const before = byChunk
    .slice(Math.max(0, hit.chunk - REACH), hit.chunk)
    .flat()
    .findLast((other) => other.symmetric && other.targets.length > 0);
  const same = before?.sources.join() === hit.sources.join();
  return before && same ? { ...hit, targets: before.targets } : hit;
};

const sameRoles = (a: Hit, b: Hit): boolean =>
  a.type === b.type &&
  a.sources.join() === b.sources.join() &&
  a.targets.join() === b.targets.join();
