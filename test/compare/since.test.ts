import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changesSince, NO_HISTORY, type Released } from "../../pipeline/compare/compare.ts";
import { actorsOf, column, filesOf, redirecting, tableOf } from "./releases.ts";
import { readChanges, replayed } from "./replay.ts";

const since = (old: Released, now: Released, from = "1.0.0", to = "2.0.0") =>
  changesSince(
    { ...NO_HISTORY, releases: [{ version: from, ...old }] },
    filesOf(now),
    to,
    new Map(),
  );

const textOf = (old: Released, now: Released, path: string): string =>
  new TextDecoder().decode(since(old, now).files.find((f) => f.path === path)?.bytes);

const linesOf = (old: Released, now: Released) => readChanges(textOf(old, now, "changes.jsonl"));

const actor = (id: string, name: string, more: object = {}) => ({
  actor_id: id,
  name,
  mention_count: 1,
  in_register: true,
  ...more,
});

describe("the changes of a release", () => {
  const old = actorsOf(actor("a", "Ana"), actor("b", "Ben"));
  const now = actorsOf(actor("a", "Anna", { mention_count: 2 }), actor("c", "Cy"));

  it("are lines with their reason", () => {
    expect(linesOf(old, now).map((c) => `${c.change} ${c.key} ${c.column} ${c.reason}`)).toEqual([
      "removed b  seeds/register",
      "changed a name seeds/register",
      "changed a mention_count counted anew",
      "added c  seeds/register",
    ]);
  });

  it("say which id stands for one that is gone", () => {
    const [removed] = linesOf(old, redirecting(now, { b: "c" }));
    expect(removed).toMatchObject({ change: "removed", key: "b", successor: "c" });
  });

  it("name columns and codes that came or went", () => {
    const acts = (...codes: string[]) => tableOf("t", [column("k"), column("act", codes)], []);
    const changes = linesOf(acts("say", "deny"), acts("say", "ask"));
    expect(changes.map((c) => `${c.change} ${c.column} ${c.code}`)).toEqual([
      "code added act ask",
      "code removed act deny",
    ]);
  });

  it("name the rule or the person that made a row", () => {
    const reason = (more: object) =>
      linesOf(actorsOf(), actorsOf(actor("a", "Ana", more))).find((c) => c.change === "added")
        ?.reason;
    expect(
      reason({ in_register: false, method: "statement.verb-that", review_status: "machine" }),
    ).toBe("rule statement.verb-that");
    expect(reason({ in_register: false, review_status: "corrected", document_id: "a-page" })).toBe(
      "a person's decision (corrected), see seeds/curation/a-page.yaml",
    );
    expect(reason({ in_register: false })).toBe("the article's own words");
  });

  it("are told in words too", () => {
    expect(textOf(old, now, "CHANGES.md")).toContain("1 row added\n    + c");
  });

  it("make the new rows of the old ones", () => {
    const rows = (columns: readonly string[]) =>
      fc
        .uniqueArray(
          fc.record({
            actor_id: fc.constantFrom("a", "b", "c", "d"),
            name: fc.constantFrom("Ana", "Ben", null),
            ...Object.fromEntries(columns.map((c) => [c, fc.constantFrom("x", null, 1)])),
          }),
          { selector: (r) => r.actor_id, minLength: 0 },
        )
        .map((made) =>
          tableOf(
            "actors",
            ["actor_id", "name", ...columns].map((name) => column(name)),
            made.toSorted((a, b) => (a.actor_id < b.actor_id ? -1 : 1)),
          ),
        );
    const either = fc.constantFrom(["x"], ["y"], ["x", "y"], []).chain(rows);
    fc.assert(
      fc.property(either, either, (before, after) => {
        expect(replayed(before, linesOf(before, after)).actors).toEqual(after.tables[0]?.rows);
      }),
    );
  });

  it("are none where no release stands before", () => {
    expect(changesSince(NO_HISTORY, filesOf(now), "0.1.0", new Map())).toEqual({
      files: [],
      issues: [],
    });
  });
});

describe("a version that is raised by too little", () => {
  const old = actorsOf(actor("a", "Ana", { country: "IRN" }));
  const added = actorsOf(...(old.tables[0]?.rows ?? []), actor("b", "Ben"));
  const corrected = actorsOf(actor("a", "Ana", { country: "IRQ" }));
  const widened = actorsOf(actor("a", "Ana", { country: "IRN", aliases: [] }));
  const narrowed = actorsOf(actor("a", "Ana"));
  const lost = tableOf("actors", old.tables[0]?.columns ?? [], []);
  const redirected = redirecting(
    tableOf("actors", old.tables[0]?.columns ?? [], [actor("a2", "Ana")]),
    { a: "a2" },
  );

  it.each([
    ["a value corrected", "1.0.0", "1.0.1", true, corrected],
    ["a row added", "1.0.0", "1.0.1", false, added],
    ["a row added", "1.0.0", "1.1.0", true, added],
    ["a column added", "1.0.0", "1.0.1", false, widened],
    ["a column added", "1.0.0", "1.1.0", true, widened],
    ["a column removed", "1.0.0", "1.1.0", false, narrowed],
    ["a column removed", "1.0.0", "2.0.0", true, narrowed],
    ["an id redirected", "1.0.0", "1.0.1", false, redirected],
    ["an id redirected", "1.0.0", "1.1.0", true, redirected],
    ["an id lost", "1.0.0", "1.1.0", false, lost],
    ["an id lost", "1.9.0", "2.0.0", true, lost],
    ["an id lost before 1.0.0", "0.1.0", "0.2.0", true, lost],
    ["an id lost before 1.0.0", "0.1.0", "0.1.1", false, lost],
    ["an id lost with 1.0.0", "0.9.0", "1.0.0", true, lost],
  ])("%s: from %s to %s", (_what, from, to, isFine, now) => {
    const { issues } = since(old, now, from, to);
    expect(issues.map(({ check }) => check)).toEqual(isFine ? [] : ["release.version"]);
  });

  it("is told with what asks for more, and with nothing else", () => {
    const now = actorsOf(actor("a", "Ana", { country: "IRQ" }), actor("b", "Ben"));
    expect(since(old, now, "1.0.0", "1.0.1").issues).toEqual([
      {
        level: "error",
        check: "release.version",
        file: "seeds/release.yaml",
        message:
          "version 1.0.1 is too small a step from 1.0.0\n  actors: rows added (1) ask for a minor step\n    b",
        expected: "a minor step from 1.0.0",
        actual: "1.0.1",
        fix: "raise `version` in seeds/release.yaml",
      },
    ]);
  });

  it("may name successors of lost ids instead", () => {
    expect(since(old, lost, "1.0.0", "1.1.0").issues[0]?.fix).toContain("seeds/released-ids.csv");
  });
});
