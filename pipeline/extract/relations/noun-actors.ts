/** Who does what an event noun tells, where that is said around the noun and not in its phrase. */
import type { EventName } from "../../seeds/events.ts";
import { served } from "./noun-partners.ts";
import { before, doersOf, type Scene, who } from "./scene.ts";

/** Who holds talks or works with another, told around the noun: in front of it, as its owner or beside it. */
export const around = (scene: Scene, at: number, { type }: EventName): readonly number[] => {
  const owner = ownerOver(scene, at);
  if (owner.length > 0) return owner;
  const ready = disposed(scene, at);
  if (ready.length > 0) return ready;
  if (type !== "CONSULT" && type !== "COOPERATE") return [];
  const beside = meanwhile(scene, at);
  return beside.length > 0 ? beside : served(scene, at);
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
  return ownerAt(scene, scene.subjects.get(verb)?.phrases[0] ?? -1);
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

export const wished = (scene: Scene, at: number): boolean => disposing(scene, at) !== null;

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
  for (let i = at - 2; i >= 0 && at - i < 9; i--) {
    const kind = chunks[i]?.kind;
    if (kind === "comma" || kind === "stop" || kind === "sub" || kind === "rel") return [];
    if (kind !== "vg") continue;
    const doers = doersOf(scene, i);
    return doers.length > 0 ? doers : ownerAt(scene, i + 1);
  }
  return [];
};

/** "using X's weight in talks with Y" */
const ownerAt = (scene: Scene, at: number): readonly number[] => {
  const np = scene.chunks[at];
  if (np?.kind !== "np") return [];
  return before(scene, np.from, np.head)
    .filter((unit) => owned(scene, unit))
    .slice(0, 1);
};

const unitAt = ({ chunks, units }: Scene, at: number): string =>
  units[chunks[at]?.from ?? -1]?.lower ?? "";

/** "X launched an attack on", "X gave up support for", "X has a history of cooperation with": who acts. */
export const lightVerb = (scene: Scene, at: number): readonly number[] => {
  const link = scene.chunks[at - 1];
  const over = link?.kind === "prep" && link.word === "of" && scene.chunks[at - 2]?.kind === "np";
  const left = over ? at - 3 : at - 1;
  const particle = scene.chunks[left]?.kind === "prep" ? unitAt(scene, left) : "";
  const verb = scene.chunks[left]?.kind === "adv" || particle ? left - 1 : left;
  const vg = scene.chunks[verb];
  if (vg?.kind !== "vg" || vg.passive) return [];
  const words = vg.lemmas.map((lemma) => (particle ? `${lemma} ${particle}` : lemma));
  const light = words.some((w) => scene.words.is("light", w) || scene.words.is("ceasing", w));
  return light ? doersOf(scene, verb) : [];
};
