import { describe, expect, test } from "vitest";
import {
  compareReleases,
  type Released,
  readReleased,
  sayChanges,
} from "../../pipeline/compare/compare.ts";
import { actorsOf, column, filesOf, redirecting, tableOf } from "./releases.ts";

const actor = (actor_id: string, name: string, more: object = {}) => ({ actor_id, name, ...more });
const old = actorsOf(actor("a", "Ana"), actor("b", "Ben"));
const bump = (now: Released, before = old) => compareReleases(before, now).bump;

describe("the step of the version that a difference asks for", () => {
  test("none: the same rows, in whatever order", () => {
    expect(bump(actorsOf(actor("b", "Ben"), actor("a", "Ana")))).toBe("none");
  });
  test("patch: a value corrected", () => {
    expect(bump(actorsOf(actor("a", "Anna"), actor("b", "Ben")))).toBe("patch");
  });
  test("minor: a row or a column added, also in a table without rows", () => {
    expect(bump(actorsOf(actor("a", "Ana"), actor("b", "Ben"), actor("c", "Cy")))).toBe("minor");
    expect(bump(actorsOf(actor("a", "Ana", { x: 1 }), actor("b", "Ben", { x: null })))).toBe(
      "minor",
    );
    const [one, two] = [["k"], ["k", "x"]].map((names) => names.map((name) => column(name)));
    expect(bump(tableOf("t", two ?? [], []), tableOf("t", one ?? [], []))).toBe("minor");
  });
  test("minor: an id gone to a successor that is there", () => {
    const now = actorsOf(actor("a", "Ana"), actor("b2", "Ben"));
    expect(bump(redirecting(now, { b: "b2" }))).toBe("minor");
    expect(bump(redirecting(now, { b: "b3" }))).toBe("major");
    expect(bump(now)).toBe("major");
  });
  test("minor: an id redirected that went long ago", () => {
    expect(bump(redirecting(old, { z: "a" }))).toBe("minor");
    expect(bump(redirecting(old, { z: "a" }), redirecting(old, { z: "a" }))).toBe("none");
  });
  test("a redirect of another table leads nowhere", () => {
    const redirects = [{ table: "mentions", old_id: "b", new_id: "a" }];
    expect(bump({ ...actorsOf(actor("a", "Ana")), redirects })).toBe("major");
  });
  test("major: an id, a column or a whole table gone, a column renamed", () => {
    expect(bump(actorsOf(actor("a", "Ana")))).toBe("major");
    expect(bump(actorsOf({ actor_id: "a" }, { actor_id: "b" }))).toBe("major");
    const renamed = actorsOf({ actor_id: "a", label: "Ana" }, { actor_id: "b", label: "Ben" });
    expect(bump(renamed)).toBe("major");
    expect(bump({ tables: [], redirects: [] }, tableOf("t", [column("k")], []))).toBe("major");
  });
  test("minor or major: codes added, codes removed", () => {
    const acts = (...codes: string[]) => tableOf("t", [column("k"), column("act", codes)], []);
    expect(bump(acts("say", "deny"), acts("say"))).toBe("minor");
    expect(bump(acts("say"), acts("say", "deny"))).toBe("major");
    expect(bump(acts("deny", "say"), acts("say", "deny"))).toBe("none");
  });
});

test("major: a column of another type, or one whose values may be lacking now", () => {
  const typed = (type: string, nullable: string): Released => {
    const dictionary = `table,column,type,nullable,codes\nt,k,text,false,\nt,x,${type},${nullable},\n`;
    const files = [
      { path: "data-dictionary.csv", bytes: new TextEncoder().encode(dictionary) },
      { path: "t.jsonl", bytes: new Uint8Array() },
    ];
    return readReleased(files);
  };
  expect(bump(typed("number", "false"), typed("text", "false"))).toBe("major");
  expect(bump(typed("text", "true"), typed("text", "false"))).toBe("major");
  expect(bump(typed("text", "true"), typed("text", "true"))).toBe("none");
});

test("changes are told cell by cell, keys in order", () => {
  const { tables } = compareReleases(
    actorsOf(actor("b", "Ben", { aliases: ["B"] }), actor("a", "Ana", { aliases: [] })),
    actorsOf(actor("b", "Bo", { aliases: ["B", "Bo"] }), actor("a", "Ana", { aliases: ["A"] })),
  );
  expect(tables.find((t) => t.name === "actors")?.changed).toEqual([
    { key: "a", column: "aliases", old: [], new: ["A"] },
    { key: "b", column: "name", old: "Ben", new: "Bo" },
    { key: "b", column: "aliases", old: ["B"], new: ["B", "Bo"] },
  ]);
});

test("the difference for people", () => {
  const before = actorsOf(actor("a", "Ana"), actor("b", "Ben"), actor("d", "Di"));
  const now = actorsOf(
    actor("a", "Anna\nMaria"),
    ...Array.from({ length: 3 }, (_, i) => actor(`c${i}`, "C")),
  );
  expect(sayChanges(compareReleases(before, redirecting(now, { d: "c0" })), 2)).toBe(
    [
      "actors",
      "  3 rows added",
      "    + c0",
      "    + c1",
      "    … 1 more",
      "  2 rows removed",
      "    - b  without redirect",
      "    - d  → c0",
      "  1 value changed in 1 row",
      "    ~ a  name: Ana → Anna Maria",
      "1 id redirected",
      "  actors: d → c0",
      "needed step of the version: major (before 1.0.0 a minor one)",
      "",
    ].join("\n"),
  );
  expect(sayChanges(compareReleases(old, old))).toBe("no difference\n");
});

describe("reading a release", () => {
  const files = filesOf(redirecting(actorsOf(actor("a", "Ana")), { z: "a" }));
  const withFile = (path: string, text: string) => [
    ...files.filter((file) => file.path !== path),
    { path, bytes: new TextEncoder().encode(text) },
  ];

  test("gives columns, rows and redirects; an older one has no redirects", () => {
    expect(readReleased(files)).toMatchObject(redirecting(actorsOf(actor("a", "Ana")), { z: "a" }));
    const older = files.filter(({ path }) => !path.startsWith("id_redirects"));
    expect(readReleased(older).redirects).toEqual([]);
  });

  test.each([
    ["actors.jsonl", '{"a":1}\n[1]\n', "actors.jsonl: line 2 is no row"],
    ["actors.jsonl", "{", "actors.jsonl: line 1 is no row"],
    ["id_redirects.jsonl", '{"table":"actors"}\n', "id_redirects.jsonl: line 1 is no row"],
    ["data-dictionary.csv", "a,b\n1,2\n", "lacks columns"],
  ])("names the line of %s that is none", (path, text, told) => {
    expect(() => readReleased(withFile(path, text))).toThrow(told);
  });

  test("names the file that is missing", () => {
    expect(() => readReleased([])).toThrow("it holds no data-dictionary.csv");
    expect(() => readReleased(files.slice(0, 1))).toThrow("it holds no actors.jsonl");
  });
});
