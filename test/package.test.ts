import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { load, loadTable, statements } from "../package/load.ts";

const dist = z
  .object({ latest: z.string() })
  .parse(JSON.parse(readFileSync("dist/index.json", "utf8")));
const folder = `dist/v${dist.latest}`;
const read = (file: string): string => readFileSync(`${folder}/${file}`, "utf8");
const lines = (table: string): readonly unknown[] =>
  read(`${table}.jsonl`)
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("load", () => {
  it("gives all rows of the release, from the texts of its files", async () => {
    for (const [table, rows] of Object.entries(await load(read)))
      expect(rows).toEqual(lines(table));
  });

  it("fetches them from an address", async () => {
    const server = createServer(({ url = "" }, response) => {
      const file = url.replace("/release/", "");
      if (existsSync(`${folder}/${file}`)) response.end(read(file));
      else response.writeHead(404).end();
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const { port } = z.object({ port: z.number() }).parse(server.address());
    const address = `http://127.0.0.1:${port}`;
    expect((await load(new URL(`${address}/release/`))).statements).toEqual(lines("statements"));
    await expect(loadTable(statements, `${address}/nowhere`)).rejects.toThrow(/404/);
    server.close();
  });

  it.each([
    ["speech_act", "shout"],
    ["start", "12"],
    ["start", null],
    ["segments", "1-2"],
    ["text", undefined],
  ])("refuses a row whose %s is %j", async (column, value) => {
    const [first] = lines("statements");
    const wrong = JSON.stringify({ ...z.looseObject({}).parse(first), [column]: value });
    await expect(loadTable(statements, () => wrong)).rejects.toThrow(
      `statements.jsonl, line 1: not as statements are defined: ${column}`,
    );
  });

  it("takes a column that a later release added", async () => {
    const more = JSON.stringify({ ...z.looseObject({}).parse(lines("statements")[0]), more: 1 });
    expect(await loadTable(statements, () => `${more}\n`)).toHaveLength(1);
  });
});

describe("the package", () => {
  const project = mkdtempSync(join(tmpdir(), "attested-"));
  const home = join(project, "node_modules", "attested");
  const node = (...args: readonly string[]): string =>
    execFileSync(process.execPath, args, { cwd: project, encoding: "utf8" });
  const packed = z.tuple([
    z.object({ filename: z.string(), files: z.array(z.object({ path: z.string() })) }),
  ]);
  const pack = (...args: readonly string[]) =>
    packed.parse(
      JSON.parse(
        execFileSync("npm", ["pack", "--json", "--foreground-scripts=false", ...args], {
          encoding: "utf8",
          stdio: ["ignore", "pipe", "ignore"],
        }),
      ),
    )[0];

  beforeAll(() => {
    mkdirSync(home, { recursive: true });
    const { filename } = pack("--pack-destination", project);
    execFileSync("tar", ["-xzf", join(project, filename), "-C", home, "--strip-components=1"]);
  });
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  it("holds the compiled reader with its types, and nothing else", () => {
    const paths = pack("--dry-run").files.map(({ path }) => path);
    const compiled = paths.filter((path) => path.startsWith("build/"));
    expect(paths.filter((path) => !compiled.includes(path)).toSorted()).toEqual([
      "LICENSE",
      "README.md",
      "package.json",
    ]);
    for (const path of compiled) {
      const module = path.replace(/^build\/(.*?)(\.d\.ts|\.js)$/, "$1");
      expect(existsSync(`${module}.ts`), path).toBe(true);
      expect(module === "package/load" || module.startsWith("schema/"), path).toBe(true);
      expect(compiled).toEqual(
        expect.arrayContaining([`build/${module}.js`, `build/${module}.d.ts`]),
      );
      expect(readFileSync(path, "utf8"), path).not.toMatch(/from "(?!\.)|require\(/);
    }
  });

  it("loads the release in a project of its own", () => {
    const main = `import { readFileSync } from "node:fs";
import { load } from "attested";
const { statements, actors } = await load((file) => readFileSync(process.argv[2] + "/" + file, "utf8"));
console.log(statements.length, actors.length);`;
    writeFileSync(join(project, "main.mjs"), main);
    const counts = `${lines("statements").length} ${lines("actors").length}\n`;
    expect(node("main.mjs", join(process.cwd(), folder))).toBe(counts);
  });

  it("gives rows their types there, in browsers' code too", () => {
    const main = `import { load, type StatementRow } from "attested";
const { statements } = await load("https://example.org/v1.0.0");
export const stances: readonly ("favour" | "conditional" | "against" | "neutral" | null)[] = statements.map((s) => s.stance);
export const ends = (s: StatementRow): number => s.end;
// @ts-expect-error: no such column
export const none = statements.map((s) => s.nothing);
// @ts-expect-error: no such code
export const wrong = statements.filter((s) => s.speech_act === "shout");
`;
    writeFileSync(join(project, "main.mts"), main);
    const tsc = join(process.cwd(), "node_modules/typescript/bin/tsc");
    const options = ["--noEmit", "--strict", "--target", "es2023", "--lib", "es2023,dom"];
    const modules = [
      ["--module", "nodenext"],
      ["--module", "esnext", "--moduleResolution", "bundler"],
    ];
    for (const chosen of modules) expect(node(tsc, ...options, ...chosen, "main.mts")).toBe("");
  });
});
