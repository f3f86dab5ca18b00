import { describe, expect, test } from "vitest";
import {
  compareReleases,
  type Released,
  readReleased,
  sayChanges,
} from "../../pipeline/compare/compare.ts";

const actor = (actor_id: string, name: string, more: object = {}) => ({ actor_id, name, ...more });
const release = (...actors: Released["actors"][number][]): Released => ({ actors });
const old = release(actor("a", "Ana"), actor("b", "Ben"));
const bump = (now: Released, redirects?: ReadonlyMap<string, string>) =>
  compareReleases(old, now, redirects).bump;

describe("the step of the version that a difference asks for", () => {
  test("none: the same rows, in whatever order", () => {
    expect(bump(release(actor("b", "Ben"), actor("a", "Ana")))).toBe("none");
  });
  test("patch: a value corrected", () => {
    expect(bump(release(actor("a", "Anna"), actor("b", "Ben")))).toBe("patch");
  });
  test("minor: a row or a column added", () => {
    expect(bump(release(...(old.actors ?? []), actor("c", "Cy")))).toBe("minor");
    expect(bump(release(actor("a", "Ana", { x: 1 }), actor("b", "Ben", { x: null })))).toBe(
      "minor",
    );
  });
  test("minor: an id gone to a successor that is there", () => {
    const now = release(actor("a", "Ana"), actor("b2", "Ben"));
    expect(bump(now, new Map([["b", "b2"]]))).toBe("minor");
    expect(bump(now, new Map([["b", "b3"]]))).toBe("major");
  });
  test("major: an id gone, a column gone, renamed or of another type", () => {
    expect(bump(release(actor("a", "Ana")))).toBe("major");
    expect(bump({ actors: [{ actor_id: "a" }, { actor_id: "b" }] })).toBe("major");
    expect(
      bump({
        actors: [
          { actor_id: "a", label: "Ana" },
          { actor_id: "b", label: "Ben" },
        ],
      }),
    ).toBe("major");
    expect(
      bump({
        actors: [
          { actor_id: "a", name: 1 },
          { actor_id: "b", name: 2 },
        ],
      }),
    ).toBe("major");
  });
  test("a column that held no value before is not of another type", () => {
    const before = release(actor("a", "Ana", { x: null }));
    expect(compareReleases(before, release(actor("a", "Ana", { x: "y" }))).bump).toBe("patch");
  });
  test("a table that was empty has no columns to lose", () => {
    expect(compareReleases({ actors: [] }, old).bump).toBe("minor");
  });
});

test("changes are told cell by cell, keys in order", () => {
  const { tables } = compareReleases(
    release(actor("b", "Ben", { aliases: ["B"] }), actor("a", "Ana", { aliases: [] })),
    release(actor("b", "Bo", { aliases: ["B", "Bo"] }), actor("a", "Ana", { aliases: ["A"] })),
  );
  expect(tables.find((t) => t.name === "actors")?.changed).toEqual([
    { key: "a", column: "aliases", old: [], new: ["A"] },
    { key: "b", column: "name", old: "Ben", new: "Bo" },
    { key: "b", column: "aliases", old: ["B"], new: ["B", "Bo"] },
  ]);
});

test("the difference for people", () => {
  const now = release(
    actor("a", "Anna\nMaria"),
    ...Array.from({ length: 3 }, (_, i) => actor(`c${i}`, "C")),
  );
  expect(sayChanges(compareReleases(old, now), 2)).toBe(
    [
      "actors",
      "  3 rows added",
      "    + c0",
      "    + c1",
      "    … 1 more",
      "  1 row removed",
      "    - b",
      "  1 value changed in 1 row",
      "    ~ a  name: Ana → Anna Maria",
      "1 id gone without redirect",
      "  b",
      "needed step of the version: major (before 1.0.0 a minor one)",
      "",
    ].join("\n"),
  );
  expect(sayChanges(compareReleases(old, old))).toBe("no difference\n");
});

test("lines are read; one that is no row is named by its number", () => {
  expect(
    readReleased('{"actor_id":"a","aliases":["x"]}\n{"actor_id":"b","aliases":[]}\n'),
  ).toHaveLength(2);
  expect(readReleased("")).toEqual([]);
  expect(() => readReleased('{"a":1}\n[1]\n')).toThrow("line 2");
  expect(() => readReleased("{")).toThrow("line 1");
});
