import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeEvent, findRelations } from "../../../pipeline/extract/relations/relations.ts";
import { contains, span } from "../../../pipeline/text/span.ts";
import { readExample } from "../../examples.ts";
import { syntax } from "../../text/syntax/weights.ts";
import { contextFor, lexicon, mentionsOf, relationsIn } from "./scenes.ts";

const told = (marks: string) =>
  relationsIn(marks).map(({ type, modality }) => `${type} ${modality}`);

describe("how an event is told", () => {
  test.each([
    ["[source Chile] attacked [target Peru].", "ASSAULT actual"],
    ["[source Chile] has not attacked [target Peru].", "ASSAULT negated"],
    ["[source Chile] never attacked [target Peru].", "ASSAULT negated"],
    ["[source Chile] refrained from attacking [target Peru].", "ASSAULT negated"],
    ["[source Chile] rejected the idea of attacking [target Peru].", "ASSAULT negated"],
    ["[source Chile] would attack [target Peru].", "ASSAULT possible"],
    ["[source Chile] will not attack [target Peru].", "ASSAULT negated"],
    ["[source Chile] is ready to cooperate with [target Peru].", "COOPERATE possible"],
    ["If [source Chile] attacks [target Peru], all is lost.", "ASSAULT possible"],
    ["[source Chile] began to attack [target Peru].", "ASSAULT actual"],
    ["[source Chile] dismissed any cooperation with [target Peru].", "COOPERATE negated"],
    ["[source Chile] vowed to retain sanctions on [target Peru].", "SANCTION actual"],
    ["It is essential that [source Chile] and [target Peru] work together.", "COOPERATE possible"],
    ["[source Chile] seeks talks with [target Peru].", "CONSULT possible"],
    ["[source Chile] has been trying to bomb [target Peru].", "ASSAULT actual"],
    ["[source Chile] does not want to attack [target Peru].", "ASSAULT negated"],
    [
      "They do not see any prospect of talks between [source Chile] and [target Peru].",
      "CONSULT negated",
    ],
    [
      "The possibility of cooperation between [source Chile] and [target Peru] is slim.",
      "COOPERATE possible",
    ],
    ["There is no cooperation between [source Chile] and [target Peru].", "COOPERATE negated"],
    [
      "Without cooperation between [source Chile] and [target Peru], all is lost.",
      "COOPERATE negated",
    ],
    ["[source Chile]'s support for [target Peru] may end.", "SUPPORT actual"],
    ["[source Chile] did not find or visit [target Peru].", "CONSULT negated"],
    ["[source Chile] would threaten and attack [target Peru].", "ASSAULT possible"],
    ["[source Chile] did not vote, accusing [target Peru] of fraud.", "ACCUSE actual"],
    ["Cuba rejected a [source-adjective Chilean] raid on [target Peru].", "ASSAULT possible"],
    ["[source Chile] stopped arming [target Peru].", "AID negated"],
    ["[source Chile] should stop arming [target Peru].", "AID actual"],
    ["[source Chile] should give up support for [target Peru].", "SUPPORT actual"],
    ["[source Chile]'s refusal to arm [target Peru] is old.", "AID negated"],
    ["[source Chile] needs the help of [target Peru].", "AID possible"],
    ["[source Chile] received arms from [target Peru].", "AID actual"],
  ])("%s → %s", (marks, expected) => {
    expect(told(marks)).toContain(expected);
  });
});

describe("when it happened", () => {
  const timeIn = (marks: string) => {
    const { text } = readExample(marks);
    return relationsIn(marks).map(({ time }) => (time ? text.slice(time.start, time.end) : null));
  };

  test("the adjunct after the event", () => {
    expect(timeIn("[source Chile] bombed [target Peru] in 1981, when rain fell.")).toEqual([
      "1981",
    ]);
  });

  test("not a time of another clause", () => {
    expect(timeIn("[source Chile] bombed [target Peru], which in 1981 had voted.")).toEqual([null]);
  });
});

test("a tie and an event between the same two stand once for a sentence", () => {
  const marks = "[source Chile] attacked [target Peru], and Chile then attacked Peru.";
  expect(told(marks)).toEqual(["ASSAULT actual"]);
});

test("what both sides do is told as symmetric, a war on somebody is not", () => {
  const symmetric = (marks: string) => relationsIn(marks).map((r) => r.symmetric);
  expect(symmetric("[source Peru] cooperated with [target Chile].")).toEqual([true]);
  expect(symmetric("[source Peru]'s war with [target Chile] ended.")).toEqual([true]);
  expect(symmetric("[source Peru]'s war on [target Chile] ended.")).toEqual([false]);
  expect(symmetric("[source Peru] bombed [target Chile].")).toEqual([false]);
});

test("an article without actors has no relations", () => {
  expect(findRelations(contextFor(""), [], [], lexicon)).toEqual([]);
});

test("whatever the words, spans lie in the text and evidence holds both roles", () => {
  const words = [
    "[actor Chile]",
    "[actor-person Ada Lund]",
    "attacked",
    "to",
    "and",
    ",",
    "of",
    "the",
    "“",
    "’s",
    "war",
    "minister",
    "who",
    "not",
    "with",
    ".",
    "🙂",
    "is",
    "by",
    "signed",
    "sanctions",
    "on",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (parts) => {
      const example = readExample(parts.join(" "));
      const text = span(0, example.text.length);
      for (const r of findRelations(contextFor(example.text), mentionsOf(example), [], lexicon)) {
        expect(contains(text, r.evidence)).toBe(true);
        expect(contains(r.evidence, r.source)).toBe(true);
        if (r.target) expect(contains(r.evidence, r.target)).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});

test("one sentence of forty thousand words takes no more than its share of time", () => {
  const measure = (n: number): number => {
    const example = readExample(
      "[actor Chile] attacked [actor Peru] and with the war of ".repeat(n),
    );
    const context = contextFor(example.text);
    const mentions = mentionsOf(example);
    const start = performance.now();
    findRelations(context, mentions, [], lexicon);
    return performance.now() - start;
  };
  measure(100);
  expect(measure(4000)).toBeLessThan(40 * Math.max(20, measure(400)));
});

describe("codeEvent", () => {
  test.each([
    ["Chile will send food to Peru.", "Chile", "Peru", "AGREE"],
    ["Chile refused to help Peru.", "Chile", "Peru", "REJECT"],
    ["Chile will invade Peru.", "Chile", "Peru", "THREATEN"],
    ["Chile and Peru signed a treaty.", "Chile; Peru", "Chile; Peru", "SUPPORT"],
    ["The minister said Peru must leave.", "The minister", "Peru", "REQUEST"],
    ["Chile said on Monday that it would blockade Peru.", "Chile", "Peru", "THREATEN"],
    [
      "Chile says it will not accept Cuban asylum seekers.",
      "Chile",
      "Cuban asylum seekers",
      "REJECT",
    ],
    ["A Chile-led strike on Peru cost two lives.", "A Chile-led strike", "Peru", "ASSAULT"],
    ["Chile expelled the top Cuban diplomat.", "Chile", "the top Cuban diplomat", "SANCTION"],
    ["Chile used dogs to disperse strikers in Peru.", "Chile", "strikers in Peru", "COERCE"],
    ["Chile is ready to send food to Peru.", "Chile", "Peru", "AGREE"],
    ["Chile gave Peru wheat after reaching a deal with Cuba.", "Chile", "Peru", "AID"],
    ["Chile signed a treaty with Peru, pledging to build roads.", "Chile", "Peru", "SUPPORT"],
    ["Chile will not go to Lima to meet Peru.", "Chile", "Peru", "REJECT"],
    ["Chile grew rice amid the wars of others and Peru ate it.", "Chile", "Peru", null],
    ["Chile lies beside Peru.", "Chile", "Peru", null],
    ["", "Chile", "Peru", null],
  ])("%s", (sentence, source, target, type) => {
    expect(codeEvent(sentence, source, target, lexicon.events, syntax)).toBe(type);
  });
});
