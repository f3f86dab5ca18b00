/** Events told by what somebody is to another: "X is Y's trading partner", "X, a critic of Y". */
import type { EventRole } from "../../seeds/events.ts";
import type { NounPhrase } from "./chunks.ts";
import type { Hit } from "./hit.ts";
import type { Scene } from "./scene.ts";
import { sidesOf } from "./sides.ts";

export const ofRole = (scene: Scene, at: number, np: NounPhrase): Hit[] => {
  for (let i = np.from; i < np.to; i++) {
    const role = roleAt(scene, i);
    if (role) return byRole(scene, at, np, i, role);
  }
  return [];
};

const roleAt = ({ units, words }: Scene, unit: number): EventRole | null => {
  const left = units[unit - 1]?.lower;
  const entries = words.roles.get(units[unit]?.lower ?? "") ?? [];
  return entries.find(({ before }) => before === null || before === left)?.entry ?? null;
};

const byRole = (
  scene: Scene,
  at: number,
  np: NounPhrase,
  trigger: number,
  { type, symmetric }: EventRole,
): Hit[] => {
  const { pairs, negated } = sidesOf(scene, at, np, trigger);
  return pairs.map(([source, target]) => ({
    rule: "event.role",
    type,
    trigger,
    chunk: at,
    sources: [source],
    targets: [target],
    symmetric,
    told: negated ? "negated" : "actual",
    presupposed: false,
  }));
};
