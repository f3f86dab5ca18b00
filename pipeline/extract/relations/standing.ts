/** Standing ties that the grammar of a sentence tells: allies and enemies, parts of bodies, who appointed whom. */
import type { Ties } from "../../seeds/ties.ts";
import { withS } from "../../text/inflection.ts";
import { membersOf, partOf } from "./bodies.ts";
import { camp } from "./camps.ts";
import { advised, appointed } from "./serving.ts";
import type { Stage, TieWords } from "./stage.ts";
import type { Tie } from "./tie.ts";

export const tieWords = (ties: Ties): TieWords => {
  const camps = new Map<string, "ally_of" | "adversary_of">();
  for (const word of ties.allies)
    for (const form of [word, withS(word)]) camps.set(form, "ally_of");
  for (const word of ties.enemies)
    for (const form of [word, withS(word)]) camps.set(form, "adversary_of");
  return { camps, appointing: new Set(ties.appointing) };
};

/** In the order of the sentence's phrases. */
export const standingIn = (stage: Stage): readonly Tie[] =>
  stage.scene.chunks.flatMap((chunk, at) => {
    if (chunk.kind === "np")
      return [
        ...partOf(stage, at, chunk),
        ...camp(stage, at, chunk),
        ...membersOf(stage, at, chunk),
      ];
    if (chunk.kind !== "vg") return [];
    return [...appointed(stage, at), ...advised(stage, at, chunk)];
  });
