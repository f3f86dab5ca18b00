/** Who is what to whom, told by a noun: "X is an ally of Y", "Y's ally X", "X, an ally of Y". */
import type { NounPhrase } from "./chunks.ts";
import { toldOf } from "./modality.ts";
import { complements, names, type Scene, together, who } from "./scene.ts";

interface Sides {
  readonly pairs: readonly (readonly [number, number])[];
  readonly negated: boolean;
}

/** Whom a noun such as "ally" joins, as pairs of units: whoever is one, and whose. */
export const sidesOf = (scene: Scene, at: number, np: NounPhrase, word: number): Sides => {
  const owner = ownerIn(scene, np.from, word);
  const to = complements(scene, at + 1).find(
    (c) => c.np <= at + 2 && (c.word === "of" || c.word === "to"),
  );
  const others = owner !== null ? [owner] : to ? together(scene, to.np, who) : [];
  const verb = scene.chunks[at - 1];
  if (
    verb?.kind === "vg" &&
    verb.lemmas.some((lemma) => lemma === "be" || lemma === "become" || lemma === "remain")
  ) {
    const subject = (scene.subjects.get(at - 1)?.phrases ?? []).flatMap((i) => who(scene, i));
    const negated = toldOf(scene, at - 1) === "negated";
    if (toldOf(scene, at - 1) === "possible") return { pairs: [], negated };
    const [first, second] = subject;
    if (others.length === 0 && first !== undefined && second !== undefined)
      return { pairs: [[first, second]], negated };
    return { pairs: subject.flatMap((x) => others.map((y) => [x, y] as const)), negated };
  }
  const named = np.head > word && names(scene, np.head) ? [np.head] : apposed(scene, at);
  return { pairs: named.flatMap((x) => others.map((y) => [x, y] as const)), negated: false };
};

const ownerIn = (scene: Scene, from: number, to: number): number | null => {
  for (let i = from; i < to; i++) if (names(scene, i) && isOwner(scene, i + 1)) return i;
  return null;
};

/** "Y's foe, X" and "X, a foe of Y". */
const apposed = (scene: Scene, at: number): readonly number[] => {
  const beside = (comma: number, np: number) =>
    scene.chunks[comma]?.kind === "comma" ? who(scene, np) : [];
  const before = beside(at - 1, at - 2);
  return before.length > 0 ? before : beside(at + 1, at + 2);
};

/** "'s" */
export const isOwner = (scene: Scene, unit: number): boolean =>
  /^['’]s?$/.test(scene.units[unit]?.lower ?? "");
