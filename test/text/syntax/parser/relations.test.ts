import { describe, expect, it } from "vitest";
import {
  arcKind,
  kindBits,
  relationScores,
} from "../../../../pipeline/text/syntax/parser/relations.ts";
import { sentenceOf } from "../../../../pipeline/text/syntax/parser/sentence.ts";
import {
  LEFT,
  newStates,
  after as next,
  RIGHT,
  SHIFT,
  start,
} from "../../../../pipeline/text/syntax/parser/states.ts";
import { wordModelOf } from "../../../../pipeline/text/syntax/training/words.ts";
import { wordReader } from "../../../../pipeline/text/syntax/words.ts";

const NAMES = ["", "nsubj", "obj", "root"];
const read = wordReader(wordModelOf([], new Map()));
const sentence = sentenceOf(["Dogs", "bark"].map(read), Int32Array.of(0, 1), Int32Array.of(0, 2));
const states = newStates();

/** The relation for an action on two words on the stack, each relation having a weight of its own. */
const bestFor = (
  action: number,
  weights: readonly number[],
  possible: ReadonlyMap<number, readonly number[]>,
): string => {
  const scores = relationScores(
    (_, __, sums) => {
      weights.forEach((weight, i) => {
        sums[i] = (sums[i] ?? 0) + weight;
      });
    },
    { names: NAMES, possible },
  );
  const first = next(states, start(states), SHIFT, 0, 0);
  const state = action === RIGHT ? next(states, first, SHIFT, 0, 0) : first;
  return NAMES[scores.best(sentence, states.rows, state, action)] ?? "";
};

describe("the relation for an arc", () => {
  const kind = arcKind(sentence, 0, 1);

  it("is the best of those that stand between such words", () => {
    expect(bestFor(RIGHT, [0, 5, 9, 20], new Map([[kind, [1, 2]]]))).toBe("obj");
    expect(bestFor(RIGHT, [0, 5, 9, 20], new Map([[kind, [1]]]))).toBe("nsubj");
  });

  it("is the first of equals", () => {
    expect(bestFor(LEFT, [0, 7, 7, 0], new Map())).toBe("nsubj");
  });

  it("is any where no such words were seen together", () => {
    expect(bestFor(RIGHT, [0, 5, 9, 0], new Map())).toBe("obj");
  });
});

describe("the set of a token's relations", () => {
  it("has a bit for each, subtypes with the relation that they belong to", () => {
    const [none, nsubj, passive, clause, other] = kindBits([
      "",
      "nsubj",
      "nsubj:pass",
      "acl:relcl",
      "goeswith",
    ]);
    expect(none).toBe(0);
    expect(nsubj).toBe(passive);
    expect(new Set([nsubj, clause, other]).size).toBe(3);
  });
});
