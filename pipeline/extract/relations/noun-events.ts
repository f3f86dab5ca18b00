/** Events told by a noun: "X's support for Y", "talks between X and Y". */
import type { EventName } from "../../seeds/events.ts";
import type { NounPhrase } from "./chunks.ts";
import type { Hit } from "./hit.ts";
import { nounTold } from "./modality.ts";
import { before, complements, doersOf, names, type Scene, together, who } from "./scene.ts";

export const ofNoun = (scene: Scene, at: number, np: NounPhrase): Hit[] => {
  const head = scene.units[np.head];
  if (!head || head.mention !== null) return [];
  const entries = scene.words.names.get(head.lower) ?? [];
  const left = scene.units[np.head - 1]?.lower;
  const fuller = entries.filter(({ before: word }) => word !== null && word === left);
  const fitting = fuller.length > 0 ? fuller : entries.filter(({ before: word }) => word === null);
  return fitting.map(({ entry }) => byName(scene, at, np, entry));
};

const byName = (scene: Scene, at: number, np: NounPhrase, entry: EventName): Hit => {
  const inside = before(scene, np.from, np.head);
  const right = complements(scene, at + 1);
  const between = right.find((c) => c.word === "between");
  const both = between ? together(scene, between.np, who, true) : [];
  const to = right.find(
    (c) => entry.to.includes(c.word) && c.word !== "between" && nextTo(right, c, at),
  );
  const by = right.find((c) => c.word === "by");
  const light = inside.length > 0 ? [] : lightVerb(scene, at);
  const beyond =
    entry.symmetric && inside.length + light.length === 0 ? around(scene, at, entry) : [];
  const near = inside.length > 0 ? jointly(scene, inside) : light.length > 0 ? light : beyond;
  const doers = by ? together(scene, by.np, who) : near;
  const mates = entry.symmetric && !to && !between ? light : [];
  const pair = [both, entry.symmetric ? inside : [], mates].find((list) => list.length > 1) ?? null;
  const known = definite(scene, np);
  const sources = pair ? pair.slice(0, 1) : doers;
  const targets = pair ? pair.slice(1) : to ? together(scene, to.np, who) : [];
  return {
    rule: "event.noun",
    type: entry.type,
    trigger: np.head,
    chunk: at,
    sources,
    targets: targets.filter((t) => !sources.includes(t)),
    symmetric: entry.symmetric,
    told: nounTold(scene, at, np.head, known && light.length === 0 && !wished(scene, at)),
    presupposed: inside.length > 0 && known,
  };
};

/** "a Chilean-Peruvian plot": the first one named, and those that a hyphen or "and" joins to it. */
const jointly = (scene: Scene, inside: readonly number[]): readonly number[] => {
  const apart = inside.findIndex((unit, i) => i > 0 && !joinedTo(scene, inside[i - 1] ?? 0, unit));
  return apart < 0 ? inside : inside.slice(0, apart);
};

const joinedTo = ({ units }: Scene, left: number, right: number): boolean =>
  right - left === 2 && /^(?:[-‐–/]|and)$/.test(units[left + 1]?.lower ?? "");

/** The recipient stands close to the noun: at most one other phrase between them. */
const nextTo = (right: readonly { np: number }[], c: { np: number }, at: number): boolean =>
  right.indexOf(c) <= 1 && c.np - at <= 5;

const definite = (scene: Scene, np: NounPhrase): boolean => {
  for (let i = np.from; i < np.head; i++) {
    const lower = scene.units[i]?.lower ?? "";
    if (lower === "any" || lower === "no" || lower === "a" || lower === "an") return false;
    if (lower === "the" || (names(scene, i) && /^['’]s?$/.test(scene.units[i + 1]?.lower ?? "")))
      return true;
  }
  return false;
};

/** Who holds talks or works with another, told around the noun: in front of it, as its owner or beside it. */
const around = (scene: Scene, at: number, { type }: EventName): readonly number[] => {
  const owner = ownerOver(scene, at);
  if (owner.length > 0) return owner;
  const ready = disposed(scene, at);
  if (ready.length > 0) return ready;
  return type === "CONSULT" || type === "COOPERATE" ? meanwhile(scene, at) : [];
};

/** "X's years of war with": the owner of what the noun belongs to. */
const ownerOver = (scene: Scene, at: number): readonly number[] => {
  for (let i = at - 1, steps = 0; steps < 3; i -= 2, steps++) {
    const link = scene.chunks[i];
    const np = scene.chunks[i - 1];
    if (link?.kind !== "prep" || link.word !== "of" || np?.kind !== "np") return [];
    const inside = before(scene, np.from, np.head).filter((unit) => owned(scene, unit));
    if (inside.length > 0) return inside.slice(0, 1);
  }
  return [];
};

const owned = (scene: Scene, unit: number): boolean =>
  /^['’]s?$/.test(scene.units[unit + 1]?.lower ?? "") ||
  /^(?:his|her|its|their)$/.test(scene.units[unit]?.lower ?? "");

/** "X stands ready for cooperation with", "X seeks a partnership with", "X rejected talks with". */
const disposed = (scene: Scene, at: number): readonly number[] => {
  const verb = disposing(scene, at);
  if (verb === null) return [];
  const doers = doersOf(scene, verb);
  return doers.length > 0 ? doers : ownerOfSubject(scene, verb);
};

/** "X's interests require a partnership with Y": whose things want it. */
const ownerOfSubject = (scene: Scene, verb: number): readonly number[] => {
  const np = scene.chunks[scene.subjects.get(verb)?.phrases[0] ?? -1];
  if (np?.kind !== "np") return [];
  return before(scene, np.from, np.head)
    .filter((unit) => owned(scene, unit))
    .slice(0, 1);
};

/** The verb group that says how its subject is disposed to what the noun tells. */
const disposing = (scene: Scene, at: number): number | null => {
  const { chunks, words } = scene;
  const link = chunks[at - 1];
  const adj = link?.kind === "prep" && chunks[at - 2]?.kind === "adj" ? chunks[at - 2] : null;
  const verb = adj ? at - 3 : at - 1;
  const vg = chunks[verb];
  if (vg?.kind !== "vg" || vg.passive) return null;
  if (adj) return adj.kind === "adj" && READY.test(adj.word) ? verb : null;
  if (vg.lemmas.some((lemma) => /^(?:call|doubt|fear|risk)$/.test(lemma))) return null;
  const wish = vg.lemmas.some((lemma) => words.is("possible", lemma) || words.is("prevent", lemma));
  return wish ? verb : null;
};

const READY = /^(?:eager|keen|open|prepared|ready|willing)$/;

const wished = (scene: Scene, at: number): boolean => disposing(scene, at) !== null;

/** "In talks with Y, X said", "X said in talks with Y", "X attacked in cooperation with Y". */
const meanwhile = (scene: Scene, at: number): readonly number[] => {
  const { chunks } = scene;
  const link = chunks[at - 1];
  if (link?.kind !== "prep" || !/^(?:in|during|after)$/.test(link.word)) return [];
  const left = chunks[at - 2];
  if (left === undefined || left.kind === "stop") {
    for (let i = at + 1; i < at + 12; i++) {
      if (chunks[i]?.kind === "stop" || chunks[i]?.kind === "vg") return [];
      if (chunks[i]?.kind !== "comma") continue;
      const next = chunks[i + 1]?.kind === "np" ? who(scene, i + 1) : [];
      if (next.length > 0 && chunks[i + 2]?.kind === "vg") return next;
    }
    return [];
  }
  for (let i = at - 2; i >= 0 && at - i < 7; i--) {
    const kind = chunks[i]?.kind;
    if (kind === "comma" || kind === "stop" || kind === "sub" || kind === "rel") return [];
    if (kind === "vg") return doersOf(scene, i);
  }
  return [];
};

/** "X launched an attack on", "X has a history of cooperation with": who acts. */
const lightVerb = (scene: Scene, at: number): readonly number[] => {
  const link = scene.chunks[at - 1];
  const over = link?.kind === "prep" && link.word === "of" && scene.chunks[at - 2]?.kind === "np";
  const left = over ? at - 3 : at - 1;
  const verb = scene.chunks[left]?.kind === "adv" ? left - 1 : left;
  const vg = scene.chunks[verb];
  if (vg?.kind !== "vg" || vg.passive) return [];
  if (!vg.lemmas.some((lemma) => scene.words.is("light", lemma))) return [];
  return doersOf(scene, verb);
};
