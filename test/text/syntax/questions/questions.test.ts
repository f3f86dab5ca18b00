import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contains, overlaps } from "../../../../pipeline/text/span.ts";
import {
  complementOf,
  complementSpans,
} from "../../../../pipeline/text/syntax/questions/complements.ts";
import { nounPhraseSpan, subtreeSpan } from "../../../../pipeline/text/syntax/questions/phrases.ts";
import {
  appositionsOf,
  childrenOf,
  conjunctsOf,
  subtreeOf,
} from "../../../../pipeline/text/syntax/questions/questions.ts";
import { agentOf, subjectOf } from "../../../../pipeline/text/syntax/questions/subjects.ts";
import type { SyntaxToken } from "../../../../pipeline/text/syntax/tree.ts";
import { anyTree, written } from "./tree-notation.ts";

const minister = written(`
  1 Lee PROPN nsubj 10
  2 , PUNCT punct 5
  3 the DET det 5
  4 trade NOUN compound 5
  5 minister NOUN appos 1
  6 , PUNCT punct 5
  7 and CCONJ cc 8
  8 Ann PROPN conj 1
  9 Roy PROPN flat 8
  10 agreed|agree VERB root 0
  11 . PUNCT punct 10`);

describe("who belongs to whom", () => {
  const { tree, at, words } = minister;

  it("lists what a word governs, and all below it", () => {
    expect(words(childrenOf(tree, at("agreed")))).toEqual(["Lee", "."]);
    expect(words(subtreeOf(tree, at("minister")))).toEqual([",", "the", "trade", "minister", ","]);
  });

  it("cuts off a branch when asked to", () => {
    const withoutLee = subtreeOf(tree, at("agreed"), (i) => i === at("Lee"));
    expect(words(withoutLee)).toEqual(["agreed", "."]);
  });

  it("finds all members of a coordination from any of them", () => {
    expect(words(conjunctsOf(tree, at("Ann")))).toEqual(["Lee", "Ann"]);
    expect(words(conjunctsOf(tree, at("Lee")))).toEqual(["Lee", "Ann"]);
    expect(words(conjunctsOf(tree, at("trade")))).toEqual(["trade"]);
  });

  it("finds an apposition", () => {
    expect(words(appositionsOf(tree, at("Lee")))).toEqual(["minister"]);
    expect(appositionsOf(tree, at("Ann"))).toEqual([]);
  });
});

describe("phrases", () => {
  const { tree, at, cut } = minister;

  it("have no punctuation at their edges", () => {
    expect(cut(subtreeSpan(tree, at("minister")))).toBe("the trade minister");
    expect(cut(subtreeSpan(tree, at("agreed")))).toBe(
      "Lee , the trade minister , and Ann Roy agreed",
    );
  });

  it("of a name leave out the apposition and the conjunction", () => {
    expect(cut(nounPhraseSpan(tree, at("Lee")))).toBe("Lee");
    expect(cut(nounPhraseSpan(tree, at("Ann")))).toBe("Ann Roy");
  });

  it("keep a title that is an apposition without a comma", () => {
    const { tree, at, cut } = written(`
      1 Spokesman NOUN nsubj 3
      2 Roy PROPN appos 1
      3 left|leave VERB root 0`);
    expect(cut(nounPhraseSpan(tree, at("Spokesman")))).toBe("Spokesman Roy");
  });

  it("leave out a relative clause and the preposition of an agent", () => {
    const { tree, at, cut } = written(`
      1 denied|deny VERB root 0
      2 by ADP case 3
      3 officials NOUN obl:agent 1
      4 who PRON nsubj 5
      5 knew|know VERB acl:relcl 3`);
    expect(cut(nounPhraseSpan(tree, at("officials")))).toBe("officials");
  });

  it("of a predicate leave out its subject", () => {
    const { tree, at, cut } = written(`
      1 It PRON nsubj 4
      2 was|be AUX cop 4
      3 old ADJ amod 4
      4 Roy PROPN root 0`);
    expect(cut(nounPhraseSpan(tree, at("Roy")))).toBe("old Roy");
  });

  it.each([
    ["both quotation marks around", ["“", "peace", "”", "."], "peace"],
    ["a closing one whose partner is outside", ["peace", ",", "”"], "peace"],
    ["brackets around quotation marks", ["(", '"', "peace", '"', ")"], "peace"],
  ])("lose %s", (_name, marks, expected) => {
    expect(spanOfWords(marks)).toBe(expected);
  });

  it.each([
    [
      "a closing quotation mark with its partner inside",
      ["their", '"', "peace", '"', "."],
      'their " peace "',
    ],
    ["brackets at the end", ["ministry", "(", "MFA", ")", ","], "ministry ( MFA )"],
    ["two quotations at the edges", ["“", "yes", "”", "or", "“", "no", "”"], "“ yes ” or “ no ”"],
  ])("keep %s", (_name, marks, expected) => {
    expect(spanOfWords(marks)).toBe(expected);
  });

  it("that are a mere mark are the mark", () => {
    expect(spanOfWords(["!"])).toBe("!");
  });

  it("keep the possessive mark of a plural", () => {
    const { tree, at, cut } = written("1 members NOUN root 0\n2 ' PART case 1");
    expect(cut(subtreeSpan(tree, at("members")))).toBe("members '");
  });
});

/** The subtree of the first word that is one, all others hanging on it. */
const spanOfWords = (words: readonly string[]): string => {
  const top =
    Math.max(
      0,
      words.findIndex((word) => /\w/.test(word)),
    ) + 1;
  const lines = words.map((word, i) => {
    const tag = /\w/.test(word) ? "NOUN" : "PUNCT";
    const [relation, head] = i + 1 === top ? ["root", 0] : ["dep", top];
    return `${i + 1} ${word} ${tag} ${relation} ${head}`;
  });
  const { tree, cut } = written(lines.join("\n"));
  return cut(subtreeSpan(tree, top - 1));
};

describe("in any tree", () => {
  it("a phrase lies in the sentence and holds its head, unless that is punctuation", () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const sentence = { start: 0, end: tree.at(-1)?.end ?? 0 };
        tree.forEach((token, i) => {
          for (const phrase of [subtreeSpan(tree, i), nounPhraseSpan(tree, i)]) {
            expect(contains(sentence, phrase)).toBe(true);
            const isWord =
              /\w/.test(token.text) || (token.upos !== "PUNCT" && token.deprel !== "punct");
            expect(contains(phrase, token) || !isWord).toBe(true);
          }
          expect(
            contains(subtreeSpan(tree, i), nounPhraseSpan(tree, i)) ||
              token.upos === "PUNCT" ||
              token.deprel === "punct",
          ).toBe(true);
        });
      }),
    );
  });

  it("members of a coordination agree on who belongs to it", () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        tree.forEach((_, i) => {
          const members = conjunctsOf(tree, i);
          expect(members).toContain(i);
          for (const member of members) expect(conjunctsOf(tree, member)).toEqual(members);
        });
      }),
    );
  });

  it("every verb is answered, with tokens of the tree and spans apart from each other", () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        tree.forEach((_, i) => {
          for (const found of [
            subjectOf(tree, i)?.token,
            agentOf(tree, i),
            complementOf(tree, i)?.token,
          ])
            expect(found == null || tree[found] !== undefined).toBe(true);
          const spans = complementSpans(tree, i);
          for (const [at, one] of spans.entries())
            for (const other of spans.slice(at + 1)) expect(overlaps(one, other)).toBe(false);
        });
      }),
    );
  });

  it.each([
    ["a chain", (i: number) => i - 1],
    ["a star", (i: number) => (i === 0 ? -1 : 0)],
  ])("of 20,000 words that form %s an answer comes at once", (_name, headOf) => {
    for (const deprel of ["conj", "advcl", "appos", "parataxis", "xcomp", "acl:relcl"]) {
      const tree = Array.from({ length: 20_000 }, (_, i): SyntaxToken => {
        const word = { start: 2 * i, end: 2 * i + 1, text: "a", lemma: "ask" };
        return { ...word, upos: "NOUN", xpos: "WP", feats: "", head: headOf(i), deprel };
      });
      const started = performance.now();
      for (const i of [0, tree.length - 1]) {
        for (const ask of [subjectOf, complementOf, complementSpans, conjunctsOf]) ask(tree, i);
        for (const ask of [subtreeSpan, nounPhraseSpan]) ask(tree, i);
      }
      expect(performance.now() - started, deprel).toBeLessThan(2_000);
    }
  });
});
