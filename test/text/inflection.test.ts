import { expect, test } from "vitest";
import { type VerbForm, verbForms, withS } from "../../pipeline/text/inflection.ts";

const spelled = (verb: string, form: VerbForm): readonly string[] =>
  verbForms(verb)
    .filter(([, is]) => is === form)
    .map(([text]) => text);

test.each([
  ["attack", "attacks"],
  ["go", "goes"],
  ["veto", "vetoes"],
  ["deny", "denies"],
  ["survey", "surveys"],
  ["reach", "reaches"],
  ["guess", "guesses"],
])("%s, %s", (word, inflected) => {
  expect(withS(word)).toBe(inflected);
});

test.each([
  ["report", "reported", "reporting"],
  ["announce", "announced", "announcing"],
  ["deny", "denied", "denying"],
  ["lie", "lied", "lying"],
  ["agree", "agreed", "agreeing"],
  ["plan", "planned", "planning"],
  ["quip", "quipped", "quipping"],
  ["curb", "curbed", "curbing"],
  ["admit", "admitted", "admitting"],
  ["limit", "limited", "limiting"],
  ["refer", "referred", "referring"],
  ["offer", "offered", "offering"],
  ["expel", "expelled", "expelling"],
  ["unban", "unbanned", "unbanning"],
  ["tear-gas", "tear-gassed", "tear-gassing"],
])("%s, %s, %s", (verb, past, ing) => {
  expect(spelled(verb, "past")).toEqual([past]);
  expect(spelled(verb, "participle")).toEqual([past]);
  expect(spelled(verb, "ing")).toEqual([ing]);
});

test("an l after an unstressed vowel is doubled or not", () => {
  expect(spelled("signal", "past")).toEqual(["signalled", "signaled"]);
});

test("forms that are given win over the rules", () => {
  expect(verbForms("begin", { past: "began", participle: "begun" })).toEqual([
    ["begin", "base"],
    ["begins", "s"],
    ["began", "past"],
    ["begun", "participle"],
    ["beginning", "ing"],
  ]);
});

test("a participle that is not given is like the past", () => {
  expect(verbForms("send", { past: "sent" })).toContainEqual(["sent", "participle"]);
});
