import { expect, test } from "vitest";
import { asGithub, asJson, type Issue, say } from "../pipeline/issues.ts";

const issue: Issue = {
  level: "error",
  check: "seeds.code",
  message: "`type` is none of its codes",
  file: "seeds/register/persons.yaml",
  line: 3,
  column: 11,
  expected: "one of: person, state",
  actual: "persn",
  fix: "did you mean `person`?",
};
const source = "actors:\n  - id: x\n    type: persn # a person\n";

test("says place, level, what is wrong, and marks the word in its line", () => {
  expect(say(issue, source)).toBe(
    [
      "seeds/register/persons.yaml:3:11  error  `type` is none of its codes  [seeds.code]",
      "    3 |     type: persn # a person",
      "      |           ^^^^^",
      "  expected: one of: person, state",
      "  found:    persn",
      "  fix:      did you mean `person`?",
    ].join("\n"),
  );
});

test("says an issue that has neither file nor details in one line", () => {
  expect(say({ level: "warning", check: "x.y", message: "Odd", record: "a.s1" })).toBe(
    "a.s1  warning  Odd  [x.y]",
  );
});

test("marks the right column after emoji and Arabic", () => {
  const text = "name: 😀 علي persn";
  const said = say({ level: "error", check: "c", message: "m", line: 1, column: 13 }, text);
  expect(said.split("\n")[2]).toBe(`      | ${" ".repeat(12)}^^^^^`);
});

test("a place outside the source shows no frame", () => {
  expect(
    say({ level: "error", check: "c", message: "m", line: 99 }, "a\n").split("\n").length,
  ).toBe(1);
});

test("JSON is one line, keys in one order, absent ones left out", () => {
  expect(asJson({ level: "note", check: "c", message: "a\nb", file: "f" })).toBe(
    '{"level":"note","check":"c","message":"a\\nb","file":"f"}',
  );
});

test("GitHub commands escape what would end them", () => {
  const said = asGithub({
    level: "note",
    check: "a:b,c",
    message: "50 %\nmore",
    file: "f",
    line: 2,
  });
  expect(said).toBe("::notice file=f,line=2,title=a%3Ab%2Cc::50 %25%0Amore");
});
