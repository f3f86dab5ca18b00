/** Events told by a noun: "X's support for Y", "talks between X and Y". */
import type { EventName } from "../../seeds/events.ts";
import type { NounPhrase } from "./chunks.ts";
import type { Hit } from "./hit.ts";
import { nounTold } from "./modality.ts";
import { around, lightVerb, wished } from "./noun-actors.ts";
import { before, type Complement, complements, names, type Scene, together, who } from "./scene.ts";

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
  const targets = pair ? pair.slice(1) : to ? repeated(scene, right, to) : [];
  const told = nounTold(scene, at, np.head, known && light.length === 0 && !wished(scene, at));
  return {
    rule: "event.noun",
    type: entry.type,
    trigger: np.head,
    chunk: at,
    sources,
    targets: targets.filter((t) => !sources.includes(t)),
    symmetric: entry.symmetric && !/^(?:against|on)$/.test(to?.word ?? ""),
    told: inside.length > 0 && !entry.symmetric && turnedDown(scene, at) ? "possible" : told,
    presupposed: inside.length > 0 && known,
  };
};

/** "with X and Y", "with X or with Y": all that the same preposition brings in. */
const repeated = (
  scene: Scene,
  right: readonly Complement[],
  to: Complement,
): readonly number[] => {
  const more = right.filter(
    ({ word, np }) => word === to.word && np > to.np && scene.chunks[np - 2]?.kind === "and",
  );
  return [to, ...more].flatMap(({ np }) => together(scene, np, who));
};

/** "a Chilean-Peruvian plot": the first one named, and those that a hyphen or "and" joins to it. */
const jointly = (scene: Scene, inside: readonly number[]): readonly number[] => {
  const apart = inside.findIndex((unit, i) => i > 0 && !joinedTo(scene, inside[i - 1] ?? 0, unit));
  return apart < 0 ? inside : inside.slice(0, apart);
};

const joinedTo = ({ units }: Scene, left: number, right: number): boolean =>
  right - left === 2 && /^(?:[-‐–/]|and)$/.test(units[left + 1]?.lower ?? "");

/** "rejected Chilean strikes on Peru": what others do is not undone by a no. */
const turnedDown = ({ chunks, words }: Scene, at: number): boolean => {
  const verb = chunks[at - 1];
  return (
    verb?.kind === "vg" &&
    !verb.negated &&
    verb.lemmas.some((lemma) =>
      (words.frames.get(lemma) ?? []).some(({ action }) => action.type === "REJECT"),
    )
  );
};

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
