/** Words that link the phrases of a sentence: prepositions, conjunctions, relatives, punctuation. */
import { wordSet } from "../../text/word-set.ts";
import type { Unit } from "./units.ts";

export interface Link {
  /** Units of the chunk: first, and one past the last. */
  readonly from: number;
  readonly to: number;
  readonly kind: "prep" | "and" | "comma" | "sub" | "rel" | "stop" | "adj" | "adv";
  readonly word: string;
}

const SUB = wordSet(
  "if unless whether because although though while when since after before until that so " +
    "where why how once whereas lest",
);

const REL = wordSet("who which whom whose what");

const PREP = wordSet(
  "as of in on at by for from with to into against between over about under near along " +
    "across toward towards upon within without through during behind outside around off out " +
    "up down back among amid despite throughout inside belonging like via per besides beyond " +
    "until alongside onto regarding concerning including away aside together",
);

const STOP = /^[:;?!]$|^\.{3}$|^…$/;

const COMMA = /^(?:[,()[\]]|[-–—]{1,2})$/;

export const link = (units: readonly Unit[], i: number): Link | null => {
  const unit = units[i];
  if (!unit || unit.mention !== null) return null;
  const word = unit.lower;
  const kind = STOP.test(word)
    ? "stop"
    : COMMA.test(word)
      ? "comma"
      : word === "and" || word === "or" || word === "but" || word === "&" || word === "plus"
        ? "and"
        : REL.has(word)
          ? "rel"
          : SUB.has(word) && !(word === "that" && unit.pos === "DET" && isNoun(units[i + 1]))
            ? "sub"
            : PREP.has(word)
              ? "prep"
              : null;
  return kind ? { kind, from: i, to: i + 1, word } : null;
};

const isNoun = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.pos === "NOUN" || unit.pos === "PROPN" || unit.pos === "ADJ");
