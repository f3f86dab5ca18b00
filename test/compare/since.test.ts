import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { changesSince, type Released } from "../../pipeline/compare/compare.ts";
import { tables } from "../../schema/schema.ts";

const cell = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.string()).readonly(),
]);
const row = z.record(z.string(), cell);
const line = z.object({
  table: z.string(),
  change: z.string(),
  reason: z.string().optional(),
  key: z.string().default(""),
  column: z.string().default(""),
  new: cell.optional(),
  row: row.optional(),
});

type Row = z.infer<typeof row>;

const filesOf = (release: Released) =>
  tables.map(({ name }) => ({
    path: `${name}.jsonl`,
    bytes: new TextEncoder().encode(
      (release[name] ?? []).map((r) => `${JSON.stringify(r)}\n`).join(""),
    ),
  }));

const since = (old: Released, now: Released, from = "1.0.0", to = "2.0.0") =>
  changesSince({ version: from, rows: old }, filesOf(now), to);

const textOf = (old: Released, now: Released, path: string): string =>
  new TextDecoder().decode(since(old, now).files.find((f) => f.path === path)?.bytes);

const linesOf = (old: Released, now: Released) =>
  textOf(old, now, "changes.jsonl")
    .split("\n")
    .filter((text) => text !== "")
    .map((text) => line.parse(JSON.parse(text)));

/** What a program makes of the old rows with the changes alone. */
const replayed = (old: Released, now: Released): Map<string, Row> => {
  const rows = new Map(
    (old.actors ?? []).map((r): [string, Row] => [String(r.actor_id), { ...r }]),
  );
  for (const change of linesOf(old, now)) {
    if (change.change === "removed") rows.delete(change.key);
    if (change.change === "added") rows.set(change.key, change.row ?? {});
    const known = rows.get(change.key);
    if (change.change === "changed" && known) known[change.column] = change.new ?? null;
    for (const each of rows.values()) {
      if (change.change === "column removed") delete each[change.column];
      if (change.change === "column added") each[change.column] ??= null;
    }
  }
  return rows;
};

const actor = (id: string, name: string, more: Row = {}): Row => ({
  actor_id: id,
  name,
  mention_count: 1,
  in_register: true,
  ...more,
});

describe("the changes of a release", () => {
  const old = { actors: [actor("a", "Ana"), actor("b", "Ben")] };
  const now = { actors: [actor("a", "Anna", { mention_count: 2 }), actor("c", "Cy")] };

  it("are lines with their reason", () => {
    expect(linesOf(old, now).map((c) => `${c.change} ${c.key} ${c.column} ${c.reason}`)).toEqual([
      "removed b  seeds/register",
      "changed a name seeds/register",
      "changed a mention_count counted anew",
      "added c  seeds/register",
    ]);
  });

  it("name the rule or the person that made a row", () => {
    const of = (row: Row) => linesOf({}, { actors: [{ ...actor("a", "Ana"), ...row }] })[0]?.reason;
    expect(of({ method: "statement.verb-that", review_status: "machine" })).toBe(
      "rule statement.verb-that",
    );
    expect(of({ review_status: "corrected" })).toMatch("a person's decision (corrected)");
    expect(of({ in_register: false })).toBe("the article's own words");
  });

  it("are told in words too", () => {
    expect(textOf(old, now, "CHANGES.md")).toContain("1 row added\n    + c");
  });

  it("make the new rows of the old ones", () => {
    const rows = (columns: readonly string[]) =>
      fc.uniqueArray(
        fc.record({
          actor_id: fc.constantFrom("a", "b", "c", "d"),
          name: fc.constantFrom("Ana", "Ben", null),
          ...Object.fromEntries(columns.map((c) => [c, fc.constantFrom("x", null, 1)])),
        }),
        { selector: (r) => r.actor_id, minLength: 1 },
      );
    const either = fc.constantFrom(["x"], ["y"], ["x", "y"], []).chain(rows);
    fc.assert(
      fc.property(either, either, (before, after) => {
        const made = replayed({ actors: before }, { actors: after });
        expect(Object.fromEntries(made)).toEqual(
          Object.fromEntries(after.map((r) => [r.actor_id, r])),
        );
      }),
    );
  });

  it("are none where no release stands before", () => {
    expect(changesSince(null, filesOf(now), "0.1.0")).toEqual({ files: [], issues: [] });
  });
});

describe("a version that is raised by too little", () => {
  const old = { actors: [actor("a", "Ana")] };
  const more = { actors: [actor("a", "Ana"), actor("b", "Ben")] };
  const corrected = { actors: [actor("a", "Anna")] };

  it.each([
    ["a row added", more, "1.0.0", "1.0.1", false],
    ["a row added", more, "1.0.0", "1.1.0", true],
    ["a value corrected", corrected, "1.0.0", "1.0.1", true],
    ["an id lost", { actors: [] }, "1.0.0", "1.1.0", false],
    ["an id lost", { actors: [] }, "1.9.0", "2.0.0", true],
    ["an id lost before 1.0.0", { actors: [] }, "0.1.0", "0.2.0", true],
  ])("%s: from %s to %s", (_what, now, from, to, isFine) => {
    expect(since(old, now, from, to).issues.length).toBe(isFine ? 0 : 1);
  });

  it("is told with what asks for more", () => {
    expect(since(old, more, "1.0.0", "1.0.1").issues[0]).toMatchObject({
      check: "release.version",
      expected: "a minor step from 1.0.0",
      message: expect.stringContaining("+ b"),
    });
  });
});
