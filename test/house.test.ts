import { describe, expect, it } from "vitest";
import { type Import, type Module, readModules } from "./house.ts";

const modules = readModules("schema", "pipeline");
const STAGES = ["parse", "extract", "normalize", "curate", "validate", "emit"];

/** The room of a module: its folder under pipeline/, "schema", or its own name at the top of pipeline/. */
const roomOf = (path: string): string => {
  const [top = "", second = ""] = path.split("/");
  return top === "schema" ? "schema" : second.replace(/\.ts$/, "");
};

/** Rooms with one front door. */
const CLOSED = [...STAGES, "review"];

const FOUNDATIONS = ["schema", "text", "time", "issues"];

/** Rooms whose code a room may import, and rooms of which it may import types alone. Itself is always allowed. */
const DOORS: Readonly<Record<string, { code: readonly string[]; types: readonly string[] }>> = {
  schema: { code: [], types: [] },
  issues: { code: ["schema", "text"], types: [] },
  text: { code: ["schema"], types: ["seeds"] },
  time: { code: ["schema", "text"], types: ["seeds"] },
  seeds: { code: FOUNDATIONS, types: STAGES },
  articles: { code: FOUNDATIONS, types: ["parse"] },
  parse: { code: FOUNDATIONS, types: ["seeds"] },
  extract: { code: FOUNDATIONS, types: ["seeds", "parse"] },
  normalize: { code: FOUNDATIONS, types: ["seeds", "parse", "extract"] },
  curate: { code: FOUNDATIONS, types: ["seeds", "parse", "extract", "normalize"] },
  validate: { code: FOUNDATIONS, types: [] },
  emit: { code: FOUNDATIONS, types: [] },
  evaluate: { code: FOUNDATIONS, types: ["normalize"] },
  compare: { code: FOUNDATIONS, types: [] },
  review: {
    code: ["articles", "parse", "curate", "validate", "seeds", ...FOUNDATIONS],
    types: ["normalize"],
  },
  run: { code: [...STAGES, ...FOUNDATIONS, "compare"], types: ["seeds", "articles"] },
  cli: {
    code: [
      "run",
      "seeds",
      "articles",
      "issues",
      "schema",
      "evaluate",
      "emit",
      "validate",
      "compare",
      "review",
      "parse",
      "extract",
      "text",
      "time",
    ],
    types: STAGES,
  },
};

const ours = (module: Module): readonly Import[] =>
  module.imports.filter((i) => i.from.startsWith("schema/") || i.from.startsWith("pipeline/"));

const trespasses = (module: Module): readonly string[] => {
  const room = roomOf(module.path);
  const doors = DOORS[room];
  if (!doors) return [`${module.path}: no room is called ${room}`];
  return ours(module)
    .filter(({ from, typeOnly }) => {
      const to = roomOf(from);
      return to !== room && !doors.code.includes(to) && !(typeOnly && doors.types.includes(to));
    })
    .map(({ from, typeOnly }) => `${module.path} → ${from}${typeOnly ? " (types)" : ""}`);
};

/** Code imports of a room from outside go through the file named as the room. */
const backDoors = (module: Module): readonly string[] =>
  module.imports
    .filter(
      ({ from, typeOnly }) =>
        !typeOnly && CLOSED.includes(roomOf(from)) && from.startsWith("pipeline/"),
    )
    .filter(({ from }) => roomOf(from) !== roomOf(module.path))
    .filter(({ from }) => from !== `pipeline/${roomOf(from)}/${roomOf(from)}.ts`)
    .map(({ from }) => `${module.path} → ${from}`);

const cyclesFrom = (start: Module, byPath: ReadonlyMap<string, Module>): readonly string[] => {
  const seen = new Set<string>();
  const reaches = (path: string): boolean => {
    const module = byPath.get(path);
    return (module ? ours(module) : []).some(({ from }) => {
      if (from === start.path) return true;
      if (seen.has(from)) return false;
      seen.add(from);
      return reaches(from);
    });
  };
  return reaches(start.path) ? [start.path] : [];
};

describe("the house", () => {
  it("has doors that every import goes through", () => {
    expect(modules.flatMap(trespasses)).toEqual([]);
  });

  it("lets a stage, and the review, be entered by the front door alone", () => {
    expect(modules.flatMap(backDoors)).toEqual([]);
  });

  it("has no import cycles, types included", () => {
    const byPath = new Map(modules.map((m) => [m.path, m]));
    expect(modules.flatMap((m) => cyclesFrom(m, byPath))).toEqual([]);
  });

  it("has no unused exports", () => {
    const importers = [...modules, ...readModules("test")];
    const used = new Set(
      importers.flatMap((m) => m.imports.flatMap((i) => i.names.map((n) => `${i.from}#${n}`))),
    );
    // The kernels are called by their names in what they are compiled to.
    const called = modules.filter(({ path }) => !path.endsWith("assembly/kernels.ts"));
    const unused = called.flatMap((m) =>
      m.exports.map((name) => `${m.path}#${name}`).filter((e) => !used.has(e)),
    );
    expect(unused).toEqual([]);
  });

  it("keeps the disk, the console and the clock at the rim", () => {
    const effects = [
      "node:fs",
      "node:fs/promises",
      "node:process",
      "node:os",
      "node:child_process",
      "fast-glob",
    ];
    const inside = modules.filter((m) => roomOf(m.path) !== "cli");
    expect(
      inside.filter((m) => m.imports.some((i) => effects.includes(i.from))).map((m) => m.path),
    ).toEqual([]);
  });

  it("has no file over 300 lines", () => {
    expect(modules.filter((m) => m.lines > 300).map((m) => `${m.path}: ${m.lines}`)).toEqual([]);
  });
});
