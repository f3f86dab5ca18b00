import { describe, expect, it } from "vitest";
import { normalForm, shapeOf } from "../../../pipeline/text/syntax/forms.ts";

describe("the normal form of a word", () => {
  it.each([
    ["“", '"'],
    ["”", '"'],
    ["«", '"'],
    ["``", '"'],
    ["''", '"'],
    ["’", "'"],
    ["n’t", "n't"],
    ["`", "'"],
    ["–", "-"],
    ["—", "-"],
    ["co‑op", "co-op"],
    ["…", "..."],
    ["1987", "0000"],
    ["3.5m", "0.0m"],
    ["٤٢", "00"],
    ["Port", "Port"],
  ])("of %s is %s", (word, form) => {
    expect(normalForm(word)).toBe(form);
    expect(normalForm(form)).toBe(form);
  });
});

describe("the shape of a form", () => {
  it.each([
    ["Taal", "Xxx"],
    ["UNICEF", "XX"],
    ["a", "x"],
    ["McNair", "XxXxx"],
    ["0000-00", "00-00"],
    ["U.S.", "X.X."],
    ["......", ".."],
    ["Élan", "Xxx"],
    ["قال", "xx"],
    ["", ""],
  ])("of %s is %s", (form, shape) => {
    expect(shapeOf(form)).toBe(shape);
  });

  it("of an endless word is that of its beginning", () => {
    expect(shapeOf(`${"aB".repeat(20)}9`)).toBe(shapeOf("aB".repeat(20)));
  });
});
