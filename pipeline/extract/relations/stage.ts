/** What the rules of standing ties see of a sentence: its phrases, and who is named in them. */
import { envelope, type Span, span } from "../../text/span.ts";
import type { MentionCandidate, RelationType } from "../candidates.ts";
import type { Cast } from "./cast.ts";
import { names, type Scene } from "./scene.ts";
import type { Tie } from "./tie.ts";

export interface TieWords {
  readonly camps: ReadonlyMap<string, "ally_of" | "adversary_of">;
  readonly appointing: ReadonlySet<string>;
}

export interface Stage {
  readonly scene: Scene;
  /** Those that the scene was made with, by the index that its units carry. */
  readonly mentions: readonly MentionCandidate[];
  readonly cast: Cast;
  readonly words: TieWords;
}

/** Where a unit stands in the text. */
export const spanOf = ({ scene }: Stage, unit: number): Span => {
  const { start, end } = scene.units[unit] ?? { start: 0, end: 0 };
  return span(start, end);
};

/** The mention that a unit is; null where it names nobody. */
export const mentionAt = (
  { scene, mentions }: Stage,
  unit: number | undefined,
): MentionCandidate | null =>
  unit === undefined || !names(scene, unit)
    ? null
    : (mentions[scene.units[unit]?.mention ?? -1] ?? null);

/** A tie between two places in the text. */
export const tie = (
  rule: string,
  type: RelationType,
  source: Span,
  target: Span,
  negated = false,
): Tie => ({
  rule,
  type,
  source,
  target,
  role: null,
  negated,
  evidence: envelope([source, target]),
});
