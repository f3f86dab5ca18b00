/**
 * A statement → the speaker's position on the focal issue, or null where it is not about it. Two questions: do content
 * and context speak of the issue (its words, both sides); then which side do speech act and words take.
 */
import type { stance } from "../../schema/codes/statements.ts";
import type { CodeOf } from "../../schema/vocabulary.ts";
import type { Factuality, SpeechAct } from "../extract/candidates.ts";
import type { StanceLexicon } from "../seeds/stance.ts";
import type { Actor } from "./cast.ts";
import type { Registry } from "./registry.ts";

export type Stance = CodeOf<typeof stance>;

/** What a position is read from. */
export interface Position {
  readonly act: SpeechAct;
  readonly factuality: Factuality;
  readonly speaker: Actor | null;
  readonly cue: string;
  readonly content: string;
  /** Actors of the content, and of the sentences around it. */
  readonly inContent: readonly Actor[];
  readonly around: readonly Actor[];
}

/** Reads positions by the words of a lexicon, compiled once. */
export const stanceReader = (
  lexicon: StanceLexicon,
  registry: Registry,
): ((position: Position) => Stance | null) => {
  const words = {
    cooperation: matcher(lexicon.cooperation),
    intervention: matcher(lexicon.intervention),
    favour: matcher(lexicon.favour),
    against: matcher(lexicon.against),
    condition: matcher(lexicon.condition),
    elsewhere: matcher(lexicon.elsewhere),
  };
  const sideOf = (actor: Actor): string | null => {
    const side = registry.state(actor.country)?.id ?? actor.id;
    return lexicon.sides.includes(side) ? side : null;
  };
  return (position) => {
    if (words.elsewhere(position.content)) return null;
    const speaker = position.speaker && sideOf(position.speaker);
    const told = new Set([speaker, ...position.inContent.map(sideOf)]);
    const near = new Set([...told, ...position.around.map(sideOf)]);
    const both = (sides: ReadonlySet<string | null>) => lexicon.sides.every((s) => sides.has(s));
    const isCooperation =
      words.cooperation(position.content) && (both(told) || (speaker !== null && both(near)));
    const isAnswer = speaker === lexicon.host && words.intervention(position.content) && both(told);
    if (!isCooperation && !isAnswer) return null;
    const side = sideTaken(position, words);
    return isCooperation || side !== "neutral" ? side : null;
  };
};

type Words = Readonly<Record<"favour" | "against" | "condition", (text: string) => boolean>>;

const FOR: readonly SpeechAct[] = ["support", "promise", "agree", "request"];

const sideTaken = ({ act, factuality, cue, content }: Position, words: Words): Stance => {
  const refuses = act === "reject" || act === "deny" || words.against(cue);
  if (refuses) return factuality === "negated" ? "favour" : "against";
  if (act === "ask") return "neutral";
  if (words.against(content) || act === "accuse") return "against";
  if (words.condition(content)) return "conditional";
  return FOR.includes(act) || words.favour(content) ? "favour" : "neutral";
};

/** Whether one of the words stands in a text; a star is any ending. */
const matcher = (words: readonly string[]): ((text: string) => boolean) => {
  const patterns = words.map((word) =>
    word.endsWith("*") ? `${word.slice(0, -1)}\\p{L}*` : `${word}(?!\\p{L})`,
  );
  const pattern = new RegExp(`(?<!\\p{L})(?:${patterns.join("|")})`, "iu");
  return (text) => pattern.test(text);
};
