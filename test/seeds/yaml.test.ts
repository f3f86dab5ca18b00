import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { say } from "../../pipeline/issues.ts";
import { readYaml } from "../../pipeline/seeds/yaml.ts";
import { KEY } from "../../schema/column.ts";

const schema = z.strictObject({
  actors: z.array(
    z.strictObject({
      id: z.string().regex(new RegExp(KEY)),
      type: z.enum(["person", "state"]).default("person"),
      born: z
        .string()
        .regex(/^\d{4}-\d\d-\d\d$/)
        .optional(),
      aliases: z.array(z.string().min(1)).default([]),
      rank: z.int().min(1).optional(),
      quote: z.union([z.string(), z.strictObject({ at: z.string() })]).optional(),
    }),
  ),
});
const read = (text: string) => readYaml({ path: "a.yaml", text }, schema);
/** Place, message, and fix of each issue, one a line. */
const said = (text: string): readonly string[] =>
  read(text).issues.map(
    (i) => `${i.line}:${i.column} ${i.message}${i.fix === undefined ? "" : ` → ${i.fix}`}`,
  );

describe("what a schema refuses", () => {
  test("an unknown key stands at the key, with the one that was meant", () => {
    expect(said("actors:\n  - id: x\n    typ: state\n")).toEqual([
      "3:5 unknown key `typ` → did you mean `type`?",
    ]);
  });
  test("a misspelt key and the key missing for it are one flaw", () => {
    expect(said("actor:\n  - id: x\n")).toEqual([
      "1:1 unknown key `actor` → did you mean `actors`?",
    ]);
  });
  test("a missing key", () => {
    expect(said("actors:\n  - type: state\n")).toEqual([
      "2:5 `id` is missing → add `id:` beside type, born, aliases",
    ]);
  });
  test("a code that is none, with the list of codes", () => {
    const issue = read("actors:\n  - id: x\n    type: persn\n").issues[0];
    expect(issue).toMatchObject({
      line: 3,
      column: 11,
      message: "`type` is none of its codes",
      expected: "one of: person, state",
      actual: '"persn"',
      fix: "did you mean `person`?",
    });
  });
  test("a day with the year last, whichever of day and month stands first", () => {
    expect(said("actors:\n  - id: x\n    born: 25/6/2014\n")).toEqual([
      "3:11 `born` is not written as it should be → write year, month, day: 2014-06-25",
    ]);
    expect(said("actors:\n  - id: x\n    born: 6/25/2014\n")[0]).toMatch(/: 2014-06-25$/);
  });
  test("wrong kinds are said in words", () => {
    const issues = read("actors:\n  - id: 7\n    aliases: Maliki\n    rank: 0\n    born:\n").issues;
    expect(issues.map((i) => [i.message, i.expected, i.actual])).toEqual([
      ["`id` is of the wrong kind", "text", "7 (a number)"],
      ["`aliases` is of the wrong kind", "a list (lines that start with “- ”)", '"Maliki"'],
      ["`rank` is too small", "at least 1", "0 (a number)"],
      ["`born` has no value", "text", "nothing"],
    ]);
    expect(issues[0]?.fix).toBe('put it in quotation marks: "7"');
    expect(issues[3]).toMatchObject({ line: 5, column: 5 });
  });
  test("a union says all that it takes", () => {
    expect(read("actors:\n  - id: x\n    quote: [a]\n").issues[0]?.expected).toBe(
      "text, or a block of keys (lines “key: value”)",
    );
  });
  test("an id in capitals is told the form of ids", () => {
    expect(read("actors: [{id: Iran}]\n").issues[0]?.expected).toMatch(/^lower-case letters/);
  });
  test("an item of a list is counted from one", () => {
    expect(said('actors:\n  - id: x\n    aliases: [a, ""]\n')[0]).toMatch(
      /^3:18 item 2 of `aliases`/,
    );
  });
  test("all flaws at once, in the order of the file", () => {
    expect(said("actors:\n  - id: X\n    foo: 1\n  - id: Y\n").map((s) => s.split(" ")[0])).toEqual(
      ["2:9", "3:5", "4:9"],
    );
  });
});

describe("what is left of a file with flaws", () => {
  const bad = "actors:\n  - id: X\n  - id: a\n  - id: Y\n    typ: state\n  - id: b\n";
  test("is its sound entries, at their own places", () => {
    const { value, sound, at } = read(bad);
    expect(value).toBeNull();
    expect(sound?.actors.map(({ id }) => id)).toEqual(["a", "b"]);
    expect([0, 1].map((i) => at(["actors", i, "id"]).line)).toEqual([3, 6]);
  });
  test("does not hold a key that nobody knows, nor what stands under it", () => {
    expect(read("actors: [{id: a}]\nfoo: [1]\n").sound?.actors).toHaveLength(1);
  });
  test("is nothing where the file as a whole cannot be read", () => {
    for (const text of ["actors:\n\t- id: a\n", "actor: []\n", "- a\n", ""])
      expect(read(text).sound).toBeNull();
  });
});

describe("what is no YAML", () => {
  test.each([
    ["a tab", "actors:\n\t- id: x\n", /a tab stands/],
    ["a key given twice", "actors: []\nactors: []\n", /2:1 the same key stands twice/],
    ["an open bracket", "actors: [\n", /not indented|missing/],
    ["an open quotation mark", 'actors:\n  - id: "x\n', /quotation mark/],
    ["a colon in a value", "actors:\n  - id: a: b\n", /2:9 a second/],
    ["two documents", "actors: []\n---\nactors: []\n", /more than one document/],
    ["a value that starts with @", "actors: @x\n", /1:9 a value starts with/],
    ["an alias without anchor", "actors: *all\n", /1:9 “\*all” refers to/],
    ["an unknown tag", "actors: !x []\n", /1:9 .*tag/],
    ["an apostrophe in single marks", "actors:\n  - id: 'it's'\n", /cannot follow/],
  ])("%s", (_, text, expected) => {
    expect(said(text)[0]).toMatch(expected);
    expect(read(text).value).toBeNull();
  });
  test("the flaws that follow from the first on a line are not said, nor what follows from a tab", () => {
    const rest = "  - id: b\n    type: state\n";
    expect(said(`actors:\n\t- id: a\n${rest}\t- id: c\n`).map((s) => s.split(" →")[0])).toEqual([
      "2:1 a tab stands where the line is indented",
      "5:1 a tab stands where the line is indented",
    ]);
    expect(said(`actors:\n  - id: a\n\ttype: state\n\trank: 1\n${rest}`)).toHaveLength(2);
    expect(said("- a\nb: 1\n")).toHaveLength(1);
  });
});

describe("what is forgiven or plainly said", () => {
  test("an empty file and one of comments only", () => {
    expect(said("")).toEqual(said("# nothing\n"));
    expect(read("").issues[0]).toMatchObject({
      message: "the file is empty",
      expected: "a block of keys: actors",
    });
  });
  test("a byte order mark and CRLF", () => {
    expect(read("\uFEFFactors:\r\n  - id: x\r\n").value?.actors[0]?.id).toBe("x");
    expect(said("\uFEFFactors:\r\n  - id: X\r\n")[0]).toMatch(/^2:9/);
    expect(said("\uFEFFactor: []\n")[0]).toMatch(/^1:1/);
  });
  test("columns count code points", () => {
    expect(said("actors: [{id: x, aliases: [😀], typ: a}]\n")[0]).toMatch(/^1:32/);
  });
  test("aliases that multiply do not bring it down", () => {
    const bomb = `a: &a [x]\n${"bcdefghij"
      .split("")
      .map((c, i) => `${c}: &${c} [${`*${"abcdefghij"[i]},`.repeat(9)}]`)
      .join("\n")}\n`;
    expect(read(bomb).issues[0]?.message).toMatch(/too deeply/);
  });
  test("a place that does not exist is its nearest holder's", () => {
    const { at } = read("actors:\n  - id: x\n");
    expect(at(["actors", 0, "id"])).toEqual({ line: 2, column: 9 });
    expect(at(["actors", 0, "country"])).toEqual({ line: 2, column: 5 });
    expect(at(["nothing"])).toEqual({ line: 1, column: 1 });
  });
});

test("any text is read or refused, never thrown at, and every issue can be said", () => {
  const part = fc.constantFrom(
    "a",
    ": ",
    "- ",
    "\n",
    "  ",
    "\t",
    '"',
    "'",
    "[",
    "{",
    "&a",
    "*a",
    "!",
    "|",
    "#",
    "é",
    "😀",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const text = parts.join("");
      const { value, sound, issues } = read(text);
      expect(value === null).toBe(issues.length > 0);
      if (value !== null) expect(sound).toBe(value);
      for (const issue of issues) expect(say(issue, text)).toContain(issue.message);
    }),
    { numRuns: 500 },
  );
});
