import { describe, expect, it } from "vitest";
import {
  complementOf,
  complementSpans,
} from "../../../../pipeline/text/syntax/questions/complements.ts";
import { type Written, written } from "./tree-notation.ts";

/** How the complement was found, and its words: "ccomp: it rains". */
const complement = ({ tree, at, cut }: Written, verb: string): string => {
  const by = complementOf(tree, at(verb))?.by ?? "none";
  return `${by}: ${complementSpans(tree, at(verb)).map(cut).join(" | ")}`;
};

describe("what a verb reports", () => {
  it("is a clause, without the conjunction and the marks at its edges", () => {
    const sentence = written(`
      1 Lee PROPN nsubj 3
      2 has|have AUX aux 3
      3 said|say VERB root 0
      4 that SCONJ mark 7
      5 “ PUNCT punct 7
      6 prices NOUN nsubj 7
      7 fall VERB ccomp 3
      8 . PUNCT punct 3
      9 ” PUNCT punct 7`);
    expect(complement(sentence, "said")).toBe("ccomp: prices fall");
    expect(complement(sentence, "has")).toBe("ccomp: prices fall");
  });

  it("keeps a demonstrative and an asking word", () => {
    const sentence = written(`
      1 Lee PROPN nsubj 2
      2 said|say VERB root 0
      3 that PRON nsubj 4
      4 hurts|hurt VERB ccomp 2`);
    expect(complement(sentence, "said")).toBe("ccomp: that hurts");
    const asked = written(`
      1 Lee PROPN nsubj 2
      2 asked|ask VERB root 0
      3 whether SCONJ mark 5
      4 it PRON nsubj 5
      5 hurts|hurt VERB ccomp 2`);
    expect(complement(asked, "asked")).toBe("ccomp: whether it hurts");
  });

  it("stands around reporting words in the middle", () => {
    const sentence = written(`
      1 “ PUNCT punct 10
      2 Prices NOUN nsubj 10
      3 , PUNCT punct 6
      4 ” PUNCT punct 6
      5 Lee PROPN nsubj 6
      6 told|tell VERB parataxis 10
      7 reporters NOUN obj 6
      8 , PUNCT punct 6
      9 “ PUNCT punct 10
      10 fall VERB root 0
      11 . PUNCT punct 10`);
    expect(complement(sentence, "told")).toBe("parenthesis: Prices | fall");
  });

  it("stands before reporting words at the end, inverted or with as", () => {
    const inverted = written(`
      1 Prices NOUN nsubj 2
      2 fall VERB root 0
      3 , PUNCT punct 4
      4 said|say VERB parataxis 2
      5 Lee PROPN nsubj 4
      6 . PUNCT punct 2`);
    expect(complement(inverted, "said")).toBe("parenthesis: Prices fall");
    const as = written(`
      1 As SCONJ mark 3
      2 Lee PROPN nsubj 3
      3 said|say VERB advcl 6
      4 , PUNCT punct 3
      5 prices NOUN nsubj 6
      6 fall VERB root 0`);
    expect(complement(as, "said")).toBe("parenthesis: prices fall");
  });

  it("is its object for a clause that only stands beside another", () => {
    const sentence = written(`
      1 Prices NOUN nsubj 2
      2 fall VERB root 0
      3 ; PUNCT punct 2
      4 Lee PROPN nsubj 5
      5 explained|explain VERB parataxis 2
      6 the DET det 7
      7 reasons NOUN obj 5`);
    expect(complement(sentence, "explained")).toBe("object: the reasons");
  });

  it("is an infinitive", () => {
    const sentence = written(`
      1 Lee PROPN nsubj 2
      2 claims|claim VERB root 0
      3 to PART mark 4
      4 know VERB xcomp 2`);
    expect(complement(sentence, "claims")).toBe("xcomp: to know");
  });

  it("is an adverbial that begins as an indirect question, after a verb that asks", () => {
    const verb = (said: string): Written =>
      written(`
        1 Lee PROPN nsubj 2
        2 ${said} VERB root 0
        3 if SCONJ mark 5
        4 prices NOUN nsubj 5
        5 fall VERB advcl 2`);
    expect(complement(verb("asked|ask"), "asked")).toBe("question: if prices fall");
    expect(complement(verb("smiled|smile"), "smiled")).toBe("none: ");
  });

  it("is a clause after a colon or in front, not any other beside the verb", () => {
    const beside = (mark: string): Written =>
      written(`
        1 Lee PROPN nsubj 2
        2 added|add VERB root 0
        3 ${mark} PUNCT punct 5
        4 prices NOUN nsubj 5
        5 fall VERB parataxis 2`);
    expect(complement(beside(":"), "added")).toBe("beside: prices fall");
    expect(complement(beside(","), "added")).toBe("none: ");
    const front = written(`
      1 Prices NOUN nsubj 2
      2 fall VERB parataxis 5
      3 , PUNCT punct 2
      4 Lee PROPN nsubj 5
      5 added|add VERB root 0`);
    expect(complement(front, "added")).toBe("beside: Prices fall");
  });

  it("is the subject of a passive", () => {
    const sentence = written(`
      1 It PRON expl 3
      2 was|be AUX aux:pass 3
      3 reported|report VERB root 0
      4 that SCONJ mark 6
      5 prices NOUN nsubj 6
      6 fell|fall VERB csubj:pass 3`);
    expect(complement(sentence, "reported")).toBe("subject: prices fell");
  });

  it("is not who was told", () => {
    const sentence = written(`
      1 Lee PROPN nsubj 2
      2 warned|warn VERB root 0
      3 Ann PROPN obj 2`);
    expect(complement(sentence, "warned")).toBe("none: ");
    const both = written(`
      1 Lee PROPN nsubj 2
      2 told|tell VERB root 0
      3 Ann PROPN iobj 2
      4 the DET det 5
      5 truth NOUN obj 2`);
    expect(complement(both, "told")).toBe("object: the truth");
  });

  it("comes with the object of which it is said", () => {
    const called = written(`
      1 Lee PROPN nsubj 2
      2 called|call VERB root 0
      3 the DET det 4
      4 plan NOUN obj 2
      5 “ PUNCT punct 7
      6 pure ADJ amod 7
      7 folly NOUN xcomp 2
      8 ” PUNCT punct 7`);
    expect(complement(called, "called")).toBe("xcomp: the plan “ pure folly ”");
    const accused = written(`
      1 Lee PROPN nsubj 2
      2 accused|accuse VERB root 0
      3 Ann PROPN obj 2
      4 yesterday NOUN obl:unmarked 2
      5 of SCONJ mark 6
      6 lying|lie VERB advcl 2`);
    expect(complement(accused, "accused")).toBe("predicate: Ann | of lying");
    const urged = written(`
      1 Lee PROPN nsubj 2
      2 called|call VERB root 0
      3 on ADP case 4
      4 Ann PROPN obl 2
      5 to PART mark 6
      6 leave VERB xcomp 2`);
    expect(complement(urged, "called")).toBe("xcomp: Ann to leave");
  });

  it("comes without who was told or who does it already as the subject", () => {
    const told = written(`
      1 Lee PROPN nsubj 2
      2 told|tell VERB root 0
      3 Ann PROPN obj 2
      4 to PART mark 5
      5 leave VERB xcomp 2`);
    expect(complement(told, "told")).toBe("xcomp: to leave");
    const passive = written(`
      1 Ann PROPN nsubj:pass 3
      2 was|be AUX aux:pass 3
      3 accused|accuse VERB root 0
      4 of SCONJ mark 5
      5 lying|lie VERB advcl 3`);
    expect(complement(passive, "accused")).toBe("predicate: of lying");
  });

  it("stands after the verb's own preposition, not after any other", () => {
    const sentence = (verb: string): Written =>
      written(`
        1 Lee PROPN nsubj 2
        2 ${verb} VERB root 0
        3 for ADP case 4
        4 calm NOUN obl 2`);
    expect(complement(sentence("called|call"), "called")).toBe("phrase: calm");
    expect(complement(sentence("spoke|speak"), "spoke")).toBe("none: ");
  });
});
