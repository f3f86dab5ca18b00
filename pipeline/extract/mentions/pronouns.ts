/** Pronouns: what they stand for is settled later, so none stands by itself. */
import type { ActorType, MentionCandidate } from "../candidates.ts";
import { guessOf, type Line, spanOf } from "./line.ts";

type Kind = readonly [type: ActorType | null, gender: "female" | "male" | null];

const PRONOUNS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...["he", "him", "his", "himself"].map((word): [string, Kind] => [word, ["person", "male"]]),
  ...["she", "her", "hers", "herself"].map((word): [string, Kind] => [word, ["person", "female"]]),
  ...["i", "me", "my", "myself"].map((word): [string, Kind] => [word, ["person", null]]),
  ...["who", "whom", "whose"].map((word): [string, Kind] => [word, [null, null]]),
  ...["they", "them", "their", "we", "us", "our", "it", "its"].map((w): [string, Kind] => [
    w,
    [null, null],
  ]),
]);

export const pronounsIn = (line: Line): MentionCandidate[] =>
  line.words.flatMap((word, at) => {
    const kind = PRONOUNS.get(word.lower);
    const loud = /^\p{Lu}{2,}$/u.test(word.text) || word.text === "i";
    const numeral = word.text === "I" && line.words[at - 1]?.capital === true && word.gap === " ";
    if (kind === undefined || loud || numeral || line.hitAt.has(at)) return [];
    const [type, gender] = kind;
    return [
      {
        rule: "mention.pronoun",
        span: spanOf(line, at, at + 1),
        type: "pronoun",
        actors: [],
        guess: guessOf(word.text, type, { gender }),
        stands: false,
      },
    ];
  });
