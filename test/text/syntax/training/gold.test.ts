import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arcsOf } from "../../../../pipeline/text/syntax/parser/parser.ts";
import { sentenceOf } from "../../../../pipeline/text/syntax/parser/sentence.ts";
import {
  ACTION,
  isLegal,
  newStates,
  PARENT,
} from "../../../../pipeline/text/syntax/parser/states.ts";
import { derivationOf, projective } from "../../../../pipeline/text/syntax/training/gold.ts";
import { wordModelOf } from "../../../../pipeline/text/syntax/training/words.ts";
import { ROOT } from "../../../../pipeline/text/syntax/tree.ts";
import { wordReader } from "../../../../pipeline/text/syntax/words.ts";
import { anyTree } from "../tree-notation.ts";

const read = wordReader(wordModelOf([], new Map()));
const sentence = (n: number) =>
  sentenceOf(
    Array.from({ length: n }, () => read("word")),
    new Int32Array(n),
    new Int32Array(1),
  );

/** Heads of any tree, the root's being the number of its tokens. */
const anyHeads = anyTree.map((tree) =>
  Int32Array.from(tree, ({ head }) => (head === ROOT ? tree.length : head)),
);

/** Pairs of arcs that cross, that of the root from behind the last token included. */
const crossings = (heads: Int32Array): number => {
  const arcs = Array.from(heads, (head, d) => [Math.min(head, d), Math.max(head, d)] as const);
  return arcs.flatMap(([a, b]) => arcs.filter(([c, d]) => a < c && c < b && b < d)).length;
};

const isTree = (heads: Int32Array): boolean =>
  heads.every((_, token) => {
    let above = token;
    for (let steps = 0; above < heads.length && steps <= heads.length; steps++)
      above = heads[above] ?? heads.length;
    return above === heads.length;
  });

describe("a tree made projective", () => {
  it("has the arc that crosses lifted to the governor's governor", () => {
    // A dog was seen yesterday that nobody knew: "knew" hangs on "dog", across the root.
    const heads = Int32Array.of(1, 3, 3, 8, 3, 7, 7, 1);
    expect([...projective(heads)]).toEqual([1, 3, 3, 8, 3, 7, 7, 3]);
  });

  it("is the same where nothing crosses", () => {
    const heads = Int32Array.of(1, 2, 5, 4, 2);
    expect([...projective(heads)]).toEqual([...heads]);
  });

  it("is a tree without a crossing, of any tree, with the same root", () => {
    fc.assert(
      fc.property(anyHeads, (heads) => {
        const lifted = projective(heads);
        expect(crossings(lifted)).toBe(0);
        expect(isTree(lifted)).toBe(true);
        expect(lifted.indexOf(heads.length)).toBe(heads.indexOf(heads.length));
        expect(lifted.filter((head) => head === heads.length)).toHaveLength(1);
        if (crossings(heads) === 0) expect([...lifted]).toEqual([...heads]);
      }),
    );
  });
});

describe("the derivation of a projective tree", () => {
  const states = newStates();
  const kinds = new Int32Array(9);

  it("draws its arcs and no others, in two legal steps for each token", () => {
    fc.assert(
      fc.property(anyHeads, (any) => {
        const heads = projective(any);
        const n = heads.length;
        const relations = heads.map((head, d) => 1 + ((head + 3 * d) % 8));
        const path = derivationOf({ heads, relations }, states, kinds);
        expect(path).toHaveLength(2 * n + 1);
        path.slice(1).forEach((state, t) => {
          const action = states.rows[state + ACTION] ?? -1;
          expect(states.rows[state + PARENT]).toBe(path[t]);
          expect(isLegal(states.rows, path[t] ?? -1, action, n)).toBe(true);
        });
        const arcs = arcsOf(sentence(n), states, path.at(-1) ?? -1);
        expect([...arcs.heads]).toEqual(Array.from(heads, (head) => (head === n ? ROOT : head)));
        expect([...arcs.relations]).toEqual([...relations]);
      }),
    );
  });

  it("is refused for a tree with a crossing", () => {
    const heads = Int32Array.of(2, 3, 4, 2);
    const relations = new Int32Array(4).fill(1);
    expect(crossings(heads)).toBeGreaterThan(0);
    expect(() => derivationOf({ heads, relations }, states, kinds)).toThrow("projective");
  });
});
