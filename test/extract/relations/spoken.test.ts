import { describe, expect, test } from "vitest";
import type { SpeechAct } from "../../../pipeline/extract/candidates.ts";
import { findRelations } from "../../../pipeline/extract/relations/relations.ts";
import { span } from "../../../pipeline/text/span.ts";
import { readExample } from "../../examples.ts";
import { contextFor, lexicon, mentionsOf, relationsIn, statementsOf } from "./scenes.ts";

describe("inside what somebody says", () => {
  const said =
    "[source-person Ada Lund] [cue said] that [content [actor Chile] had bombed [actor Peru]].";

  test("an event is alleged, asserted by the speaker, with the statement", () => {
    expect(relationsIn(said)).toMatchObject([
      { type: "ASSAULT", modality: "alleged", statement: 0, assertedBySpeaker: true },
    ]);
  });

  test("what is denied is told as not so", () => {
    const marks =
      "[source-person Ada Lund] [cue denied] that [content [actor Chile] has bombed [actor Peru]].";
    expect(relationsIn(marks, "deny")).toContainEqual(
      expect.objectContaining({ type: "ASSAULT", modality: "negated", assertedBySpeaker: true }),
    );
  });

  test("a speaker who only hints at what he may do tells of it himself", () => {
    const marks = "[source-person Ada Lund] [cue hinted] at [content working with [actor Peru]].";
    expect(relationsIn(marks)).toMatchObject([
      { type: "COOPERATE", modality: "possible", statement: 0, assertedBySpeaker: true },
    ]);
  });

  test("a rejection told by whoever made it is no claim", () => {
    const marks =
      "[source-person Ada Lund] [cue said] that [content [actor he] rejected [actor Peru]'s offer].";
    expect(relationsIn(marks)).toMatchObject([{ type: "REJECT", modality: "actual" }]);
  });

  test("whoever is blamed for an act is said to have done it", () => {
    const marks =
      "[source-person Ada Lund] [cue blamed] [content [target Peru] for funding [actor Chile]].";
    expect(relationsIn(marks, "accuse")).toMatchObject([
      { type: "ACCUSE", modality: "actual" },
      { type: "AID", modality: "alleged", assertedBySpeaker: true },
    ]);
  });

  test("what a name presupposes is the author's", () => {
    const marks =
      "[source-person Ada Lund] [cue said] that [content [actor Chile]'s war with [actor Peru] was long].";
    expect(relationsIn(marks)).toMatchObject([{ modality: "actual", assertedBySpeaker: false }]);
  });

  test("a cue is no event of its own beside the statement's", () => {
    const marks = "[source-person Ada Lund] [cue accused] [content [target Peru] of lying].";
    expect(relationsIn(marks, "accuse").map(({ rule }) => rule)).toEqual([
      "event.statement-accuse",
    ]);
  });

  test("a statement that was not made leaves its event possible", () => {
    const example = readExample(
      "[source-person Ada Lund] did not [cue reject] [content [target-adjective Peruvian] help].",
    );
    const statements = statementsOf(example, "reject").map((s) => ({
      ...s,
      factuality: "negated" as const,
    }));
    const found = findRelations(contextFor(example.text), mentionsOf(example), statements, lexicon);
    expect(found).toMatchObject([{ type: "REJECT", modality: "possible" }]);
  });
});

describe("cooperation spoken of again", () => {
  const between = (first: string, second: string) => {
    const { text } = readExample(first);
    const example = readExample(`${first} ${second}`);
    const sentences = [span(0, text.length), span(text.length + 1, example.text.length)];
    const context = contextFor(example.text, sentences);
    return findRelations(context, mentionsOf(example), [], lexicon)
      .filter(({ evidence }) => evidence.start > text.length)
      .map(({ type, modality, evidence }) =>
        [type, modality, example.text.slice(evidence.start, evidence.end)].join(" "),
      );
  };
  const told = "[actor Chile] works with [actor Peru].";

  test.each([
    [
      "In [actor Cuba] any such cooperation is forbidden.",
      "COOPERATE possible any such cooperation",
    ],
    [
      "[actor Chile] avoids direct cooperation.",
      "COOPERATE negated Chile avoids direct cooperation",
    ],
  ])("is that of the two named last: %s", (sentence, expected) => {
    expect(between(told, sentence)).toEqual([expected]);
  });

  test.each([
    ["In [actor Cuba] cooperation is a fine thing."],
    ["In [actor Cuba] any cooperation with farmers is forbidden."],
    ["[actor Cuba] avoids direct cooperation."],
  ])("is not in: %s", (sentence) => {
    expect(between(told, sentence)).toEqual([]);
  });
});

describe("what an official says of cooperation is his state's", () => {
  const minister = "[actor-adjective Chilean] Foreign Minister [source-person Ada Lund]";
  const found = (marks: string, act: SpeechAct) =>
    relationsIn(marks, act)
      .filter((r) => r.class === "event")
      .map(({ type, modality, assertedBySpeaker }) => [type, modality, assertedBySpeaker]);

  test("told", () => {
    const marks = `${minister} [cue said] that [content cooperation with [actor Peru] was good].`;
    expect(found(marks, "say")).toEqual([["COOPERATE", "alleged", true]]);
  });

  test("turned down", () => {
    const marks = `${minister} [cue called] [content cooperation with [actor Peru] useless].`;
    expect(found(marks, "reject")).toEqual([
      ["REJECT", "actual", false],
      ["COOPERATE", "negated", true],
    ]);
  });

  test("asked of the state itself", () => {
    const asked = `${minister} [cue urged] [content [actor Chile] to sign].`;
    const praised = `${minister} [cue urged] [content [actor Chile]'s port be built].`;
    expect(found(asked, "request")).toEqual([["REQUEST", "actual", false]]);
    expect(found(praised, "request")).toEqual([]);
  });

  test("not with the state itself, and not of one without a state", () => {
    const own = `${minister} [cue said] that [content cooperation with [actor Chile] was good].`;
    const none =
      "[source-person Luis Paz] [cue said] that [content talks with [actor Peru] failed].";
    expect([...found(own, "say"), ...found(none, "say")]).toEqual([]);
  });
});
