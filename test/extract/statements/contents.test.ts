import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { read, statementsOf } from "./reading.ts";

const contents = (text: string): string[] => read(text).map((s) => s.split(" | ")[2] ?? "");

describe("the right edge of a content", () => {
  it.each([
    ["the full stop stays out", "Ruiz said the plan was dead.", ["the plan was dead"]],
    [
      "a new cue begins",
      "Ruiz said the plan was dead and called the mayor a fool.",
      ["the plan was dead", "the mayor a fool"],
    ],
    [
      "another speaker’s cue begins",
      "Ruiz said the plan was dead, and Marsh said it was alive.",
      ["the plan was dead", "it was alive"],
    ],
    [
      "a participle begins",
      "Ruiz said the plan was dead, adding that nobody cared.",
      ["the plan was dead", "nobody cared"],
    ],
    [
      "a participle under “not” begins",
      "Ruiz challenged the bank to open its books, not asking it to pay.",
      ["the bank to open its books", "it to pay"],
    ],
    [
      "the author contrasts",
      "Ruiz said the plan was dead, while the mayor slept.",
      ["the plan was dead"],
    ],
    ["a semicolon", "Ruiz said the plan was dead; nobody came.", ["the plan was dead"]],
    [
      "its own clauses stay",
      "Ruiz said the plan was dead, which is sad, and that nobody cared.",
      ["the plan was dead, which is sad, and that nobody cared"],
    ],
    ["a time after an object", "Ruiz rejected the plan on Monday.", ["the plan"]],
    ["why an object is rejected", "Ruiz opposed the plan because it cost too much.", ["the plan"]],
    ["when it is praised", "Ruiz praised the plan before leaving the hall.", ["the plan"]],
    ["how it is rejected", "Ruiz denounced the plan by walking out.", ["the plan"]],
    ["the occasion of an object", "Ruiz endorsed the plan during a visit to Leeds.", ["the plan"]],
    ["what the source does next", "Ruiz backed the plan and left the hall.", ["the plan"]],
    ["more is said of the object", "Ruiz criticized Marsh, who had left.", ["Marsh"]],
    [
      "an object’s own clause stays",
      "Ruiz opposed the plan that Marsh made when he was mayor.",
      ["the plan that Marsh made when he was mayor"],
    ],
    ["the person blamed is content", "Ruiz accused the bank of fraud.", ["the bank of fraud"]],
    [
      "a clause that opens the sentence",
      "When Ruiz attacked the judge, her party left the hall.",
      ["the judge"],
    ],
    [
      "a colon before a quotation of its own",
      "Ruiz blamed the bank for the loss: “They lied,” she said.",
      ["the bank for the loss", "They lied"],
    ],
  ])("%s", (_name, text, expected) => {
    expect(contents(text)).toEqual(expected);
  });
});

describe("the left edge of a content", () => {
  it.each([
    [
      "a stance within what is reported at the end",
      "The party condemned the bank and its owners sold it, according to the clerk.",
      ["The party condemned the bank and its owners sold it"],
    ],
    [
      "an occasion beside a quotation",
      "“We are done,” Ruiz said as she left the hall.",
      ["We are done"],
    ],
  ])("%s", (_name, text, expected) => {
    expect(contents(text)).toEqual(expected);
  });
});

describe("direct speech", () => {
  it.each([
    ["a full stop stays inside", "Ruiz said: “We are done.”", ["We are done."]],
    ["a comma before the cue goes", "“We are done,” Ruiz said.", ["We are done"]],
    [
      "beside other words marks stay",
      "The plan, Ruiz said, “was dead.”",
      ["The plan … “was dead.”"],
    ],
    [
      "told to somebody with a title",
      "The clerk informed President Ruiz that the file was lost.",
      ["the file was lost"],
    ],
    ["a question mark stays", "“Are we done?” asked Ruiz.", ["Are we done?"]],
    ["interrupted", "“We,” Ruiz said, “are done.”", ["We … are done."]],
    [
      "running on over sentences",
      "“We are done,” Ruiz said. “Go home.”",
      ["We are done … Go home."],
    ],
    [
      "running on over paragraphs",
      "Ruiz said: “We are done.\n“Go home.”",
      ["We are done. … Go home."],
    ],
    [
      "on the next line after a colon",
      "Ruiz wrote to him on Monday, saying:\n“We are done.”",
      ["We are done."],
    ],
    ["glued to the colon", "Ruiz said:“We are done.”", ["We are done."]],
    [
      "mixed",
      "Ruiz said the plan was “as dead as the mayor” and cold.",
      ["the plan was “as dead as the mayor” and cold"],
    ],
    [
      "closed but never opened",
      "Ruiz replied that We are done. Nobody came.” Marsh slept.",
      ["We are done. Nobody came."],
    ],
    [
      "split by the cue",
      "The mayor, Ruiz argued, “has lost his way.”",
      ["The mayor … “has lost his way.”"],
    ],
  ])("%s", (_name, text, expected) => {
    expect(contents(text)).toEqual(expected);
  });

  it("names a carried speaker", () => {
    const [, floating] = statementsOf("“No,” Ruiz said. The room fell silent. “Never in my life.”");
    expect(floating).toMatchObject({ carried: true, cue: null });
  });
});

describe("no statement", () => {
  it.each([
    ["scare quotes", "The so-called “experts” went home."],
    ["a title", "The film “Never Again” opened in May."],
    ["bare naming", "The group calls itself Free Norland."],
    ["speech that is called for", "The mayor should urge the bank to pay."],
    ["an agentless passive", "The mayor has been criticized."],
    ["a wish", "The mayor wants the bank to pay."],
    ["knowledge", "The mayor knows that the bank is closed."],
    ["the author’s own belief", "I think that the bank is closed."],
    ["a condition", "If the mayor says the bank is closed, we shall leave."],
    ["speech withheld", "The mayor refused to say that the bank was closed."],
    ["an object “that”", "The mayor did not mention that on the radio."],
    ["leave given", "The events allow them to meet and vote."],
    ["a subject of its own verb", "Ruiz, a lawyer who has long worked here, offered more."],
    ["the idiom", "Nothing has gone according to plan."],
  ])("%s", (_name, text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("the speech act of describing", () => {
  it.each([
    ["Ruiz called the plan “unrealistic”.", "reject"],
    ["Ruiz described the fire as a conspiracy against the mill.", "accuse"],
    ["Ruiz called the rise of racist gangs a threat to the town.", "say"],
    ["Ruiz called the plan a success.", "say"],
  ])("%s", (text, act) => {
    expect(statementsOf(text).map((s) => s.act)).toEqual([act]);
  });
});

describe("a topic", () => {
  it.each([
    ["views on something", "Ruiz expressed her views on the harbour."],
    ["a time spoken about", "Ruiz wrote about when the harbour was young."],
    ["the title before it", "In her book “The Harbour,” Ruiz wrote about when it was young."],
  ])("is no content: %s", (_name, text) => {
    expect(read(text)).toEqual([]);
  });
  it("is not what was expressed", () => {
    expect(contents("Ruiz expressed her joy about the harbour.")).toEqual([
      "her joy about the harbour",
    ]);
  });
});

describe("nesting", () => {
  it("keeps a report within a report, with its parent", () => {
    const text = "Ruiz said that Marsh had promised that the bank would pay.";
    expect(read(text)).toEqual([
      "Ruiz | said | Marsh had promised that the bank would pay",
      "Marsh | promised | the bank would pay",
    ]);
    expect(statementsOf(text).map((s) => s.parent)).toEqual([null, 0]);
  });

  it("reads reports inside quotations", () => {
    expect(
      statementsOf("“Marsh said that the bank would pay us all by May,” Ruiz said.").map(
        (s) => s.parent,
      ),
    ).toEqual([1, null]);
  });
});

describe("any text", () => {
  it("gives segments in order, within the text", () => {
    const words = fc.constantFrom(
      "He",
      "said",
      "that",
      "“",
      "”",
      "Ruiz",
      ",",
      ".",
      "\n",
      "the",
      "plan",
      "is",
      "who",
      "calling",
      "according",
      "to",
      ":",
      "—",
      "’",
      "😀",
      "قال",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join(" ");
        const length = Array.from(text).length;
        for (const { segments } of statementsOf(text)) {
          let last = 0;
          for (const { start, end } of segments) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(length);
        }
      }),
    );
  });

  it("reads a giant paragraph in little time", () => {
    const text = "He said that Ruiz had told him it was late. ".repeat(4000);
    const start = performance.now();
    expect(statementsOf(text).length).toBeGreaterThan(3999);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
