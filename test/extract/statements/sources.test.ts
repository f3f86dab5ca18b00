import { describe, expect, it } from "vitest";
import { read, statementsOf } from "./reading.ts";

describe("the source of a statement", () => {
  it.each([
    [
      "a title before the name",
      "Foreign Minister Ana Ruiz said the talks had failed.",
      "Foreign Minister Ana Ruiz",
    ],
    [
      "a description after it",
      "Ana Ruiz, a former judge, said the talks had failed.",
      "Ana Ruiz, a former judge",
    ],
    [
      "two insertions",
      "Ana Ruiz, the mayor of Leeds, who is 50, said the talks had failed.",
      "Ana Ruiz, the mayor of Leeds, who is 50",
    ],
    [
      "a missing second comma",
      "Ana Ruiz, the mayor of Leeds said the talks had failed.",
      "Ana Ruiz, the mayor of Leeds",
    ],
    [
      "a relative clause without commas",
      "The woman who runs the mill said the talks had failed.",
      "The woman who runs the mill",
    ],
    [
      "a linked phrase",
      "A spokesman for the ministry said the talks had failed.",
      "A spokesman for the ministry",
    ],
    [
      "who issued what says it",
      "The ministry issued a statement saying the talks had failed.",
      "The ministry",
    ],
    [
      "who published what tells it",
      "The ministry published a report which says the talks had failed.",
      "The ministry",
    ],
    [
      "the subject of what a participle tells by what",
      "Ruiz opened the new hall by saying the talks had failed.",
      "Ruiz",
    ],
    [
      "those whom a clause tells apart",
      "Those who back her rivals say the talks have failed.",
      "Those who back her rivals",
    ],
    ["an unnamed group", "Two officials said the talks had failed.", "Two officials"],
    [
      "a document",
      "A letter of the ministry says the talks had failed.",
      "A letter of the ministry",
    ],
    ["a time before it", "Last week Ruiz said the talks had failed.", "Ruiz"],
    ["a reflexive after it", "Ruiz herself said the talks had failed.", "Ruiz"],
    [
      "dashes",
      "Ruiz – the mayor of Leeds – said the talks had failed.",
      "Ruiz – the mayor of Leeds",
    ],
    [
      "one of several named",
      "Several judges, including Ruiz, said the talks had failed.",
      "Several judges, including Ruiz",
    ],
    ["the subject of the verb before", "Ruiz left the room and said the talks had failed.", "Ruiz"],
    ["inversion", "“The talks have failed,” said Ana Ruiz, a judge.", "Ana Ruiz, a judge"],
    ["a pronoun", "She said the talks had failed.", "She"],
    ["a relative pronoun’s antecedent", "He met Ruiz, who said the talks had failed.", "Ruiz"],
  ])("is read with %s", (_name, text, source) => {
    expect(read(text).map((s) => s.split(" | ")[0])).toEqual([source]);
  });

  it("shares a negated verb's subject with the next", () => {
    expect(read("Ruiz did not reject the plan but said that it must wait.")).toEqual([
      "Ruiz | reject | the plan",
      "Ruiz | said | it must wait",
    ]);
    expect(statementsOf("Ruiz did not reject the plan.").map((s) => s.factuality)).toEqual([
      "negated",
    ]);
  });

  it("has several speakers of one cue", () => {
    const [statement] = statementsOf("Both Ruiz and Marsh said the talks had failed.");
    expect(statement?.coSources).toHaveLength(1);
  });

  it("is nobody where somebody is asked: an agentless passive is no statement", () => {
    expect(read("Ruiz was asked whether the talks had failed.")).toEqual([]);
  });
});
