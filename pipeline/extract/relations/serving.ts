/** Who advises whom, and who put whom into office. */
import { toldOf } from "./modality.ts";
import { complements, who } from "./scene.ts";
import { mentionAt, type Stage, spanOf, tie } from "./stage.ts";
import type { Tie } from "./tie.ts";
import type { VerbGroup } from "./verb-groups.ts";

/** "X, which advises Y" */
export const advised = (stage: Stage, at: number, vg: VerbGroup): Tie[] => {
  const { scene, cast } = stage;
  if (!vg.lemmas.includes("advise") || vg.passive || toldOf(scene, at) !== "actual") return [];
  const rel = scene.chunks[at - 1];
  const beside = scene.chunks[at - 2]?.kind === "comma" ? at - 3 : at - 2;
  if (rel?.kind !== "rel" || rel.word === "what") return [];
  const [x] = who(scene, beside);
  const [y] = who(scene, at + 1);
  const a = mentionAt(stage, x);
  const b = mentionAt(stage, y);
  if (!a || !b || x === undefined || y === undefined || cast.kindOf(a) === "state") return [];
  if ((cast.kindOf(a) === "person") !== (rel.word === "who")) return [];
  const next = scene.chunks[at + 2];
  if (next?.kind === "vg" && next.infinitive) return [];
  return [tie("relation.advises", "advises", spanOf(stage, x), spanOf(stage, y))];
};

/** "Y appointed X", "X was named by Y". */
export const appointed = (stage: Stage, at: number): Tie[] => {
  const { scene, cast, words } = stage;
  const vg = scene.chunks[at];
  if (vg?.kind !== "vg" || !words.appointing.has(scene.units[vg.main]?.lower ?? "")) return [];
  const subject = (scene.subjects.get(at)?.phrases ?? []).flatMap((i) => who(scene, i));
  const by = complements(scene, at + 1).find((c) => c.word === "by");
  const passive =
    vg.passive || (vg.bare && by !== undefined && scene.chunks[at + 1]?.kind === "prep");
  const [person] = passive ? subject : who(scene, at + 1);
  const [power] = passive ? (by ? who(scene, by.np) : []) : subject;
  const a = mentionAt(stage, person);
  const b = mentionAt(stage, power);
  if (
    !a ||
    !b ||
    person === undefined ||
    power === undefined ||
    cast.kindOf(a) !== "person" ||
    toldOf(scene, at) !== "actual"
  )
    return [];
  return [tie("relation.appointed", "appointed_by", spanOf(stage, person), spanOf(stage, power))];
};
