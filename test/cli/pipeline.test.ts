import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { pipelineCommand } from "../../pipeline/cli/pipeline.ts";
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
