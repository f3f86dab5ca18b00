/** Acts told as done together, whatever they are: a verb group with "jointly" and several who act → COOPERATE. */
import type { Hit } from "./hit.ts";
import { toldOf } from "./modality.ts";
import { type Scene, who } from "./scene.ts";
import type { VerbGroup } from "./verb-groups.ts";

/** "X and Y should jointly build": whatever they do, they do it together. */
export const jointly = (scene: Scene, at: number, vg: VerbGroup): Hit[] => {
  const units = [...Array(vg.to - vg.from).keys()].map((i) => vg.from + i);
  const trigger = units.find((i) => scene.units[i]?.lower === "jointly");
  const phrases = scene.subjects.get(at)?.phrases ?? [];
  const [first, ...rest] = phrases.flatMap((i) => who(scene, i));
  if (trigger === undefined || first === undefined || rest.length === 0 || vg.passive) return [];
  return [
    {
      rule: "event.verb",
      type: "COOPERATE",
      trigger,
      chunk: at,
      sources: [first],
      targets: rest,
      symmetric: true,
      told: toldOf(scene, at),
      presupposed: false,
    },
  ];
};
