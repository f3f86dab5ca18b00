import { expect, test } from "vitest";
import { wordsOf } from "../../../pipeline/extract/mentions/words.ts";
import { span } from "../../../pipeline/text/span.ts";

const wordsIn = (text: string) => wordsOf(text, span(0, text.length));

test("an apostrophe inside a word belongs to it, a possessive does not", () => {
  const [first, second, third] = wordsIn("Shi’as Iran’s O'Brien");
  expect([first?.text, first?.key]).toEqual(["Shi’as", "Shias"]);
  expect([second?.text, second?.possessive]).toEqual(["Iran", true]);
  expect(third?.key).toBe("OBrien");
});

test("stops bind the letters of an acronym and no others", () => {
  expect(wordsIn("the U.S. and the U.K.-led end. Then").map((w) => w.text)).toEqual([
    "the",
    "U.S.",
    "and",
    "the",
    "U.K.",
    "led",
    "end",
    "Then",
  ]);
});

test("a hyphen parts words and stays as their gap", () =>
  expect(wordsIn("al-Maliki").map((w) => w.gap)).toEqual(["", "-"]));

test("a word opens after a stop, a colon or an opening mark", () =>
  expect(wordsIn("He said: “They left” to Paris").map((w) => w.opens)).toEqual([
    true,
    false,
    true,
    false,
    false,
    false,
  ]));

test("a plural’s possessive is seen before small letters only", () =>
  expect(wordsIn("the allies’ help, ‘the allies’ Iran").map((w) => w.possessive)).toEqual([
    false,
    true,
    false,
    false,
    false,
    false,
  ]));
