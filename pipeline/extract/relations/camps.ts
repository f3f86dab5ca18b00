/** Allies and enemies, in words that say so. */
import { envelope } from "../../text/span.ts";
import type { NounPhrase } from "./chunks.ts";
import { sidesOf } from "./sides.ts";
import { mentionAt, type Stage, spanOf, tie } from "./stage.ts";
import type { Tie } from "./tie.ts";

/** "X is an ally of Y", "Y's enemy X", "X and Y are enemies". */
export const camp = (stage: Stage, at: number, np: NounPhrase): Tie[] => {
  const { scene, cast, words } = stage;
  const word = [...Array(np.to - np.from).keys()]
    .map((i) => np.from + i)
    .find((i) => words.camps.has(scene.units[i]?.lower ?? ""));
  const type = words.camps.get(scene.units[word ?? -1]?.lower ?? "");
  if (word === undefined || !type) return [];
  const beside = sidesOf(scene, at, np, word);
  return beside.pairs.flatMap(([x, y]) => {
    const [a, b] = [mentionAt(stage, x), mentionAt(stage, y)];
    if (!a || !b || x === y) return [];
    const persons = cast.kindOf(a) === "person" && cast.kindOf(b) === "person";
    const found = tie(
      "relation.camp",
      type === "ally_of" && persons ? "close_to" : type,
      spanOf(stage, x),
      spanOf(stage, y),
      beside.negated,
    );
    return [{ ...found, evidence: envelope([found.evidence, spanOf(stage, word)]) }];
  });
};
