import { describe, expect, test } from "vitest";
import { codeEvent } from "../../../pipeline/extract/relations/code-event.ts";
import { readExample } from "../../examples.ts";
import { syntax } from "../../text/syntax/weights.ts";
import { lexicon, marked } from "./scenes.ts";

const { actions, names, roles, traits } = lexicon.events;

describe("every entry of the event lexicon codes its example", () => {
  test.each(
    [...actions, ...names, ...roles, ...traits].map(({ type, example }) => [type, example]),
  )("%s: %s", (type, marks) => {
    const example = readExample(marks);
    const words = (role: string) =>
      marked(example, role)
        .map((s) => example.text.slice(s.start, s.end))
        .join("; ");
    expect(codeEvent(example.text, words("source"), words("target"), lexicon.events, syntax)).toBe(
      type,
    );
  });
});

describe("the event lexicon", () => {
  test("has no entry with the same words twice", () => {
    for (const entry of [...actions, ...names]) {
      const words = "verbs" in entry ? entry.verbs : entry.nouns;
      expect(
        words.filter((word, i) => words.indexOf(word) !== i),
        entry.example,
      ).toEqual([]);
    }
  });

  test("stands in the order of types, each with several hundred words in all", () => {
    for (const list of [actions, names]) {
      const types = list.map(({ type }) => type);
      expect(types).toEqual(types.toSorted());
    }
    const count = actions.reduce(
      (n, a) => n + a.verbs.length * Math.max(1, a.objects?.length ?? 1),
      0,
    );
    expect(count).toBeGreaterThan(300);
  });
});
