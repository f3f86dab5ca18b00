import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { historyBelow } from "../pipeline/cli/releases.ts";
import { release } from "../pipeline/run.ts";
import { articles, seeds } from "./corpus.ts";

const root = resolve(".");
const folder = mkdtempSync(join(tmpdir(), "release-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sums = (path: string): string => readFileSync(join(path, "SHA256SUMS"), "utf8");
const released = sums(join("dist", `v${seeds.release.version}`));

/** Runs the command line on the five articles as a user's own corpus, from another folder, under another environment. */
const runElsewhere = (name: string, environment: Readonly<Record<string, string>>): string => {
  const out = join(folder, name);
  execFileSync(
    process.execPath,
    [
      "--import",
      join(root, "node_modules/tsx/dist/loader.mjs"),
      join(root, "pipeline/cli.ts"),
      "pipeline",
      "--articles",
      join(root, "seeds/articles/*.txt"),
      "--out",
      out,
    ],
    { cwd: folder, env: { PATH: process.env.PATH ?? "", ...environment }, stdio: "pipe" },
  );
  return sums(out);
};

describe("the release", () => {
  const quiet = () => undefined;
  const history = historyBelow(root, seeds.release.version);
  const built = release(articles, seeds, quiet, history);

  it("has no error", async () => {
    const outcome = await built;
    expect(outcome.issues.filter(({ level }) => level === "error")).toEqual([]);
  });

  it("regenerates to the very bytes in dist/", async () => {
    const outcome = await built;
    const fresh = outcome.files.find(({ path }) => path === "SHA256SUMS");
    expect(Buffer.from(fresh?.bytes ?? []).toString()).toBe(released);
  });

  it("explains every method that stands in a row", async () => {
    const { tables, files } = await built;
    const dictionary = Buffer.from(
      files.find(({ path }) => path === "DATA_DICTIONARY.md")?.bytes ?? [],
    ).toString();
    const used = [tables.statements, tables.relations, tables.mentions].flat().map((r) => r.method);
    expect([...new Set(used)].filter((id) => !dictionary.includes(`\`${id}\``))).toEqual([]);
  });

  it("does not depend on the order of the articles", async () => {
    const outcome = await built;
    const turned = await release(articles.toReversed(), seeds, quiet, history);
    expect(turned.files.find(({ path }) => path === "SHA256SUMS")?.bytes).toEqual(
      outcome.files.find(({ path }) => path === "SHA256SUMS")?.bytes,
    );
  });

  it("does not depend on time zone, locale or working directory", () => {
    const here = runElsewhere("utc", { TZ: "UTC", LANG: "C" });
    expect(
      runElsewhere("tehran", { TZ: "Asia/Tehran", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" }),
    ).toBe(here);
    expect(runElsewhere("la", { TZ: "America/Los_Angeles", LANG: "fa_IR.UTF-8" })).toBe(here);
  });
});
