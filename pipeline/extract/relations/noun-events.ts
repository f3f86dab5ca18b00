/** Events told by a noun: "X's support for Y", "talks between X and Y". */
import type { EventName } from "../../seeds/events.ts";
import type { NounPhrase } from "./chunks.ts";
import type { Hit } from "./hit.ts";
import { nounTold } from "./modality.ts";
import { before, complements, names, type Scene, together, who } from "./scene.ts";

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
  const doers = by ? together(scene, by.np, who) : inside.length > 0 ? inside.slice(0, 1) : light;
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
    told: nounTold(scene, at, np.head, known && light.length === 0),
    presupposed: inside.length > 0 && known,
  };
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

/** "X launched an attack on", "X has a history of cooperation with": who acts. */
const lightVerb = (scene: Scene, at: number): readonly number[] => {
  const link = scene.chunks[at - 1];
  const over = link?.kind === "prep" && link.word === "of" && scene.chunks[at - 2]?.kind === "np";
  const verb = over ? at - 3 : at - 1;
  const vg = scene.chunks[verb];
  if (vg?.kind !== "vg" || vg.passive) return [];
  if (!vg.lemmas.some((lemma) => scene.words.is("light", lemma))) return [];
  const phrases = scene.subjects.get(verb)?.phrases ?? [];
  return phrases.flatMap((i) => who(scene, i));
};
