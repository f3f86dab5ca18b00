import { describe, expect, it } from "vitest";
import { complementSpans } from "../../../../pipeline/text/syntax/questions/complements.ts";
import { written } from "./tree-notation.ts";

const reported = (rows: string, verb: string): string => {
  const { tree, at, cut } = written(rows);
  return complementSpans(tree, at(verb)).map(cut).join(" | ");
};

describe("what trails behind an object", () => {
  it("is said of it, though it hangs on the verb", () => {
    const rows = `
      1 Lee PROPN nsubj 2
      2 announced|announce VERB root 0
      3 his PRON nmod:poss 4
      4 opposition NOUN obj 2
      5 to ADP case 7
      6 any DET det 7
      7 attack NOUN obl 2`;
    expect(reported(rows, "announced")).toBe("his opposition to any attack");
  });

  it.each([
    ["a day", "on", "Monday|monday PROPN"],
    ["an occasion", "in", "interview|interview NOUN"],
    ["a time after which", "after", "talks|talk NOUN"],
  ])("is not %s", (_, preposition, noun) => {
    const rows = `
      1 Lee PROPN nsubj 2
      2 announced|announce VERB root 0
      3 changes NOUN obj 2
      4 ${preposition} ADP case 5
      5 ${noun} obl 2`;
    expect(reported(rows, "announced")).toBe("changes");
  });

  it("ends at a comma", () => {
    const rows = `
      1 Lee PROPN nsubj 2
      2 rejected|reject VERB root 0
      3 offers NOUN obj 2
      4 , PUNCT punct 6
      5 with ADP case 6
      6 scorn NOUN obl 2`;
    expect(reported(rows, "rejected")).toBe("offers");
  });

  it("is the name that a naming verb gives, whatever the tree calls it", () => {
    const rows = `
      1 They PRON nsubj 2
      2 call|call VERB root 0
      3 themselves PRON iobj 2
      4 mortal ADJ amod 5
      5 enemies NOUN obj 2`;
    expect(reported(rows, "call")).toBe("themselves mortal enemies");
    expect(reported(rows.replace("call|call", "sent|send"), "sent")).toBe("mortal enemies");
  });
});

describe("what somebody is called", () => {
  it("may be an adjective in quotation marks, or go on with an infinitive", () => {
    const adjective = `
      1 He PRON nsubj 2
      2 called|call VERB root 0
      3 talks NOUN obj 2
      4 “ PUNCT punct 5
      5 pointless ADJ advmod 2
      6 ” PUNCT punct 5`;
    expect(reported(adjective, "called")).toBe("talks “ pointless ”");
    const infinitive = `
      1 He PRON nsubj 2
      2 called|call VERB root 0
      3 it PRON iobj 2
      4 a DET det 5
      5 plot NOUN obj 2
      6 to PART mark 7
      7 deceive VERB advcl 2`;
    expect(reported(infinitive, "called")).toBe("it a plot to deceive");
  });

  it("may follow an “as” that the tree takes for an adverb", () => {
    const rows = `
      1 Lee PROPN nsubj 2
      2 described|describe VERB root 0
      3 it PRON obj 2
      4 as ADV advmod 5
      5 grave ADJ advcl 2`;
    expect(reported(rows, "described")).toBe("it as grave");
  });
});

describe("what a verb reports", () => {
  it("is a clause with “that”, though the tree makes it the verb's equal", () => {
    const rows = `
      1 He PRON nsubj 2
      2 said|say VERB root 0
      3 it PRON nsubj 4
      4 rains VERB ccomp 2
      5 and CCONJ cc 8
      6 that SCONJ mark 8
      7 it PRON nsubj 8
      8 pours VERB conj 2`;
    expect(reported(rows, "said")).toBe("it rains and that it pours");
    expect(reported(rows.replace("6 that SCONJ mark 8", "6 then ADV advmod 8"), "said")).toBe(
      "it rains",
    );
  });

  it("is every clause that it has", () => {
    const rows = `
      1 He PRON nsubj 2
      2 said|say VERB root 0
      3 that SCONJ mark 5
      4 it PRON nsubj 5
      5 rains VERB ccomp 2
      6 but CCONJ cc 9
      7 that SCONJ mark 9
      8 it PRON nsubj 9
      9 stops VERB ccomp 2`;
    expect(reported(rows, "said")).toBe("it rains but that it stops");
  });

  it("may hang on the time between", () => {
    const rows = `
      1 We PRON nsubj 2
      2 warned|warn VERB root 0
      3 them PRON obj 2
      4 ago ADV advmod 2
      5 that SCONJ mark 7
      6 it PRON nsubj 7
      7 burns VERB ccomp 4`;
    expect(reported(rows, "warned")).toBe("it burns");
  });

  it("is the subject of a passive that has its agent", () => {
    const rows = `
      1 His PRON nmod:poss 2
      2 views NOUN nsubj:pass 4
      3 were AUX aux:pass 4
      4 echoed|echo VERB root 0
      5 by ADP case 6
      6 Lee PROPN obl:agent 4`;
    expect(reported(rows, "echoed")).toBe("His views");
    expect(reported(rows.replace("obl:agent", "obl"), "echoed")).toBe("");
  });

  it("is what somebody is urged to do, though the tree makes it a purpose", () => {
    const rows = `
      1 Lee PROPN nsubj 2
      2 challenged|challenge VERB root 0
      3 him PRON obj 2
      4 to PART mark 5
      5 leave VERB advcl 2`;
    expect(reported(rows, "challenged")).toBe("him to leave");
    expect(reported(rows.replace("challenged|challenge", "met|meet"), "met")).toBe("him");
  });

  it("is what somebody is blamed for", () => {
    const rows = `
      1 Lee PROPN nsubj 2
      2 blamed|blame VERB root 0
      3 the DET det 4
      4 bank NOUN obj 2
      5 for SCONJ mark 6
      6 closing VERB advcl 2`;
    expect(reported(rows, "blamed")).toBe("the bank for closing");
  });

  it("has its subject where the tree gives that to the verb as object", () => {
    const rows = `
      1 he PRON nsubj 2
      2 meant|mean VERB root 0
      3 assets NOUN obj 2
      4 would AUX aux 5
      5 vanish VERB ccomp 2`;
    expect(reported(rows, "meant")).toBe("assets would vanish");
    const told = `
      1 he PRON nsubj 2
      2 told|tell VERB root 0
      3 banks NOUN obj 2
      4 they PRON nsubj 5
      5 vanish VERB ccomp 2`;
    expect(reported(told, "told")).toBe("they vanish");
  });

  it("has its subject in front of who reports it", () => {
    const rows = `
      1 Banks NOUN vocative 4
      2 , PUNCT punct 1
      3 he PRON nsubj 4
      4 said|say VERB root 0
      5 , PUNCT punct 6
      6 vanish VERB ccomp 4`;
    expect(reported(rows, "said")).toBe("Banks | vanish");
  });
});
