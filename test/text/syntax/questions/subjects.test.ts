import { describe, expect, it } from "vitest";
import { agentOf, subjectOf } from "../../../../pipeline/text/syntax/questions/subjects.ts";
import { type Written, written } from "./tree-notation.ts";

/** The subject's head and how it was found: "own Lee". */
const subject = ({ tree, at }: Written, verb: string): string | null => {
  const found = subjectOf(tree, at(verb));
  return found && `${found.by} ${tree[found.token]?.text}`;
};

describe("the subject of a verb", () => {
  it("is its own, of the verb as of its auxiliary", () => {
    const sentence = written(`
      1 Lee PROPN nsubj 3
      2 has|have AUX aux 3
      3 denied|deny VERB root 0
      4 it PRON obj 3`);
    expect(subject(sentence, "denied")).toBe("own Lee");
    expect(subject(sentence, "has")).toBe("own Lee");
  });

  it("of a relative clause behind an apposition is the apposition's host", () => {
    const sentence = (comma: string) =>
      written(`
        1 Ann PROPN root 0
        2 , PUNCT punct 3
        3 head NOUN appos 1
        4 of ADP case 5
        5 councils NOUN nmod 3
        6 ${comma} PUNCT punct 8
        7 who PRON/WP nsubj 8
        8 said|say VERB acl:relcl 5`);
    expect(subject(sentence(","), "said")).toBe("antecedent Ann");
    expect(subject(sentence("-"), "said")).toBe("antecedent councils");
  });

  it("of a passive is who suffers it; the agent is apart", () => {
    const sentence = written(`
      1 Ann PROPN nsubj:pass 3
      2 was|be AUX aux:pass 3
      3 accused|accuse VERB root 0
      4 by ADP case 5
      5 Lee PROPN obl:agent 3`);
    expect(subject(sentence, "accused")).toBe("own Ann");
    expect(agentOf(sentence.tree, sentence.at("was"))).toBe(sentence.at("Lee"));
    expect(agentOf(sentence.tree, sentence.at("Ann"))).toBeNull();
  });

  it("is shared with the verb it is coordinated with", () => {
    const sentence = written(`
      1 Lee PROPN nsubj 2
      2 came|come VERB root 0
      3 , PUNCT punct 4
      4 waved|wave VERB conj 2
      5 and CCONJ cc 6
      6 said|say VERB conj 2
      7 no INTJ obj 6`);
    expect(subject(sentence, "said")).toBe("shared Lee");
  });

  it("is not that of a neighbour with a subject of its own", () => {
    const sentence = written(`
      1 Lee PROPN nsubj 2
      2 left|leave VERB root 0
      3 and CCONJ cc 5
      4 Ann PROPN nsubj 5
      5 said|say VERB conj 2`);
    expect(subject(sentence, "said")).toBe("own Ann");
  });

  it("of an infinitive is the governor's object, or else its subject", () => {
    const asked = written(`
      1 Lee PROPN nsubj 2
      2 asked|ask VERB root 0
      3 Ann PROPN obj 2
      4 to PART mark 5
      5 explain VERB xcomp 2`);
    expect(subject(asked, "explain")).toBe("controlled Ann");
    const wants = written(`
      1 Lee PROPN nsubj 2
      2 wants|want VERB root 0
      3 to PART mark 4
      4 explain VERB xcomp 2`);
    expect(subject(wants, "explain")).toBe("controlled Lee");
  });

  it("of an infinitive is also who is called on", () => {
    const verb = (called: string): Written =>
      written(`
        1 Lee PROPN nsubj 2
        2 ${called} VERB root 0
        3 on ADP case 4
        4 Ann PROPN obl 2
        5 to PART mark 6
        6 explain VERB xcomp 2`);
    expect(subject(verb("called|call"), "explain")).toBe("controlled Ann");
    expect(subject(verb("seemed|seem"), "explain")).toBe("controlled Lee");
  });

  it("of what somebody promises somebody is the promiser", () => {
    const sentence = written(`
      1 Lee PROPN nsubj 2
      2 promised|promise VERB root 0
      3 Ann PROPN iobj 2
      4 to PART mark 5
      5 explain VERB xcomp 2`);
    expect(subject(sentence, "explain")).toBe("controlled Lee");
  });

  it("of a participle is the subject of the sentence, through coordination too", () => {
    const sentence = written(`
      1 Lee PROPN nsubj 2
      2 resigned|resign VERB root 0
      3 , PUNCT punct 4
      4 citing|cite VERB/VBG advcl 2 VerbForm=Ger
      5 illness NOUN obj 4
      6 and CCONJ cc 7
      7 saying|say VERB/VBG conj 4 VerbForm=Ger
      8 goodbye NOUN obj 7`);
    expect(subject(sentence, "citing")).toBe("controlled Lee");
    expect(subject(sentence, "saying")).toBe("controlled Lee");
  });

  it("of a gerund is the object where somebody is accused of it or kept from it", () => {
    const verb = (accused: string, word: string): Written =>
      written(`
        1 Lee PROPN nsubj 2
        2 ${accused} VERB root 0
        3 Ann PROPN obj 2
        4 ${word} SCONJ mark 5
        5 saying|say VERB/VBG advcl 2 VerbForm=Ger
        6 so ADV advmod 5`);
    expect(subject(verb("accused|accuse", "of"), "saying")).toBe("controlled Ann");
    expect(subject(verb("angered|anger", "by"), "saying")).toBe("controlled Lee");
  });

  it("of a participle at a noun is the noun, of a gerund after a preposition is its owner", () => {
    const letter = written(`
      1 A DET det 2
      2 letter NOUN nsubj 5
      3 saying|say VERB/VBG acl 2 VerbForm=Ger
      4 so ADV advmod 3
      5 came|come VERB root 0`);
    expect(subject(letter, "saying")).toBe("controlled letter");
    const habit = written(`
      1 His PRON nmod:poss 2
      2 habit NOUN nsubj 6
      3 of SCONJ mark 4
      4 saying|say VERB/VBG acl 2 VerbForm=Ger
      5 so ADV advmod 4
      6 hurt VERB root 0`);
    expect(subject(habit, "saying")).toBe("controlled His");
  });

  it("of an infinitive at an object is who was given it, or who has it", () => {
    const gave = (addressee: string): Written =>
      written(`
        1 They PRON nsubj 2
        2 gave|give VERB root 0
        3 Lee PROPN ${addressee} 2
        4 time NOUN obj 2
        5 to PART mark 6
        6 answer VERB acl 4`);
    expect(subject(gave("iobj"), "answer")).toBe("controlled Lee");
    expect(subject(gave("vocative"), "answer")).toBe("controlled They");
  });

  it("of an infinitive after an ordinal is who is singled out", () => {
    const sentence = written(`
      1 Lee PROPN nsubj 4
      2 was|be AUX cop 4
      3 the DET det 4
      4 first ADJ root 0
      5 to PART mark 6
      6 object VERB acl 4`);
    expect(subject(sentence, "object")).toBe("controlled Lee");
  });

  it("of a relative clause is the noun for which the pronoun stands", () => {
    const sentence = written(`
      1 Lee PROPN nsubj 9
      2 , PUNCT punct 4
      3 who PRON/WP nsubj 4 PronType=Rel
      4 left|leave VERB acl:relcl 1
      5 and CCONJ cc 6
      6 wept|weep VERB conj 4
      7 , PUNCT punct 4
      8 later ADV advmod 9
      9 returned|return VERB root 0`);
    expect(subject(sentence, "left")).toBe("antecedent Lee");
    expect(subject(sentence, "wept")).toBe("antecedent Lee");
  });

  it("reaches out of a clause inside the relative one", () => {
    const sentence = written(`
      1 Lee PROPN root 0
      2 , PUNCT punct 5
      3 who PRON/WP nsubj 6 PronType=Rel
      4 Ann PROPN nsubj 5
      5 thinks|think VERB acl:relcl 1
      6 lied|lie VERB ccomp 5`);
    expect(subject(sentence, "lied")).toBe("antecedent Lee");
    expect(subject(sentence, "thinks")).toBe("own Ann");
  });

  it("of a question is the asking word itself, inside a relative clause too", () => {
    const sentence = written(`
      1 Lee PROPN root 0
      2 , PUNCT punct 4
      3 who PRON/WP nsubj 4 PronType=Rel
      4 asked|ask VERB acl:relcl 1
      5 what PRON/WP nsubj 6 PronType=Int
      6 happened|happen VERB ccomp 4`);
    expect(subject(sentence, "happened")).toBe("own what");
  });

  it("of a free relative is its pronoun", () => {
    const sentence = written(`
      1 Whoever PRON/WP nsubj 4 PronType=Rel
      2 said|say VERB acl:relcl 1
      3 so ADV advmod 2
      4 lied|lie VERB root 0`);
    expect(subject(sentence, "said")).toBe("antecedent Whoever");
    expect(subject(sentence, "lied")).toBe("own Whoever");
  });

  it("is nobody where grammar names nobody", () => {
    const order = written("1 Say VERB root 0\n2 no INTJ obj 1");
    expect(subject(order, "Say")).toBeNull();
    const stated = written(`
      1 As SCONJ mark 2
      2 stated|state VERB/VBN advcl 4 Tense=Past|VerbForm=Part
      3 prices NOUN nsubj 4
      4 fell|fall VERB root 0`);
    expect(subject(stated, "stated")).toBeNull();
    const finite = written(`
      1 Lee PROPN nsubj 2
      2 left|leave VERB root 0
      3 as SCONJ mark 5
      4 was|be AUX aux:pass 5 VerbForm=Fin
      5 reported|report VERB/VBN advcl 2`);
    expect(subject(finite, "reported")).toBeNull();
  });
});
