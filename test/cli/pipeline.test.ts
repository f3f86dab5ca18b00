import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { pipelineCommand } from "../../pipeline/cli/pipeline.ts";
import { validateCommand } from "../../pipeline/cli/validate.ts";
import { keepPrinted, told } from "./printed.ts";

/** A copy of the project's seeds and release, to be spoilt. */
const root = mkdtempSync(join(tmpdir(), "project-"));
cpSync(resolve("seeds"), join(root, "seeds"), { recursive: true });
cpSync(resolve("dist"), join(root, "dist"), { recursive: true });
symlinkSync(resolve("node_modules"), join(root, "node_modules"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

keepPrinted();

const article = join(root, "seeds/articles/iranwire-us-iran-isis-cooperation.txt");
const sums = () => readFileSync(join(root, "dist/v0.4.0/SHA256SUMS"), "utf8");

describe("a released version", () => {
  const before = sums();

  it("is found as it would be written again", async () => {
    expect(await pipelineCommand(root, {})).toBe(0);
    expect(told.out).toContain("the same bytes as before");
  });

  it("is never overwritten: the run says what would change and what to do", async () => {
    const text = readFileSync(article, "utf8");
    writeFileSync(article, text.replace("most of Iran", "nearly all of Iran"));
    expect(await pipelineCommand(root, {})).toBe(1);
    writeFileSync(article, text);
    expect(told.err).toMatch(/statements\n(.*\n)*.*changed in/);
    expect(told.out).toContain("Raise `version` in seeds/release.yaml");
    expect(sums()).toBe(before);
  });

  it("stays as it was when an article cannot be read", async () => {
    const bytes = readFileSync(article);
    writeFileSync(article, new Uint8Array([0xff]));
    expect(await pipelineCommand(root, {})).toBe(1);
    writeFileSync(article, bytes);
    expect(told.err).toContain("is not UTF-8");
    expect(told.out).toContain("nothing was written");
    expect(sums()).toBe(before);
  });
});

describe("validate", () => {
  const decisions = join(root, "seeds/curation/iranwire-us-iran-isis-cooperation.yaml");
  const decide = (at: string): string =>
    `statements:\n  - decide: reject\n    at: ${at}\n    because: a test\n    by: me\n    on: 2026-11-21\n`;

  it("tells where a decision's words are not to be found, or found too often", async () => {
    writeFileSync(decisions, decide("no such words") + decide("said").replace("statements:\n", ""));
    expect(await validateCommand(root, [], "text")).toBe(1);
    rmSync(decisions);
    expect(told.out).toMatch(
      /iranwire-us-iran-isis-cooperation\.yaml:2:5 {2}error {2}the words do not stand/,
    );
    expect(told.out).toMatch(
      /iranwire-us-iran-isis-cooperation\.yaml:7:5 {2}error {2}the words stand 10 times/,
    );
  });

  it("tells of decisions on an article that is not there", async () => {
    const stray = join(root, "seeds/curation/iranwire-us-iran-isis-cooperatoin.yaml");
    writeFileSync(stray, decide("said"));
    expect(await validateCommand(root, [], "json")).toBe(1);
    rmSync(stray);
    const [first = ""] = told.out.split("\n");
    expect(JSON.parse(first)).toMatchObject({ check: "curation.no-article" });
  });

  it("is content with what is released", async () => {
    expect(await validateCommand(root, [], "text")).toBe(0);
    expect(told.out).not.toMatch(/ {2}(?:error|warning) {2}/);
    expect(told.out).toContain("[register.unknown]");
  });
});
