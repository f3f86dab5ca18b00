/** Which body is part of which, and which states belong to a bloc. */
import type { NounPhrase } from "./chunks.ts";
import { isOwner } from "./sides.ts";
import { mentionAt, type Stage, spanOf, tie } from "./stage.ts";
import type { Tie } from "./tie.ts";

const PARTS = new Set(["public_body", "military", "organization", "igo"]);
const WHOLES = new Set(["state", "public_body", "military", "igo"]);

/** "Iran's Quds Force", "the Security Council of Iran": two named actors, side by side. */
export const partOf = (stage: Stage, at: number, np: NounPhrase): Tie[] => {
  const { scene, cast } = stage;
  const found: Tie[] = [];
  const add = (rule: string, part: number, whole: number) => {
    const [a, b] = [mentionAt(stage, part), mentionAt(stage, whole)];
    if (!a || !b || b.type === "demonym" || a.type === "metonym") return;
    if (!PARTS.has(cast.kindOf(a) ?? "") || !WHOLES.has(cast.kindOf(b) ?? "")) return;
    if (a.actors[0] !== undefined && a.actors[0] === b.actors[0]) return;
    found.push(tie(rule, "part_of", spanOf(stage, part), spanOf(stage, whole)));
  };
  for (let i = np.from; i + 2 < np.to; i++)
    if (isOwner(scene, i + 1) && (i + 2 === np.head || isOwner(scene, i + 3)))
      add("relation.part-possessive", i + 2, i);
  const of = scene.chunks[at + 1];
  const whole = scene.chunks[at + 2];
  if (
    of?.kind === "prep" &&
    of.word === "of" &&
    whole?.kind === "np" &&
    whole.head === whole.to - 1
  )
    add("relation.part-of", np.head, whole.head);
  return found;
};

const BLOCS = new Set(["bloc", "igo", "organization"]);

/** "the Gulf Group (X, Y and Z)": states in brackets after a body of several. */
export const membersOf = (stage: Stage, at: number, np: NounPhrase): Tie[] => {
  const { scene, cast } = stage;
  const bloc = mentionAt(stage, np.head);
  const open = scene.chunks[at + 1];
  if (!bloc || open?.kind !== "comma" || open.word !== "(" || !BLOCS.has(cast.kindOf(bloc) ?? ""))
    return [];
  const listed: number[] = [];
  for (let i = at + 2; i < at + 60; i++) {
    const chunk = scene.chunks[i];
    if (!chunk || chunk.kind === "stop" || chunk.kind === "vg") return [];
    if (chunk.kind === "comma" && chunk.word === ")") break;
    const state = chunk.kind === "np" ? mentionAt(stage, chunk.head) : null;
    if (chunk.kind === "np" && (!state || cast.kindOf(state) !== "state")) return [];
    if (chunk.kind === "np") listed.push(chunk.head);
  }
  if (listed.length < 3) return [];
  return listed.map((member) =>
    tie("relation.members-listed", "member_of", spanOf(stage, member), spanOf(stage, np.head)),
  );
};
