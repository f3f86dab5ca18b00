/**
 * What a contributor is told of each typical mistake. `test/cases/contributions/sound` is an article with what belongs to
 * it; each folder beside it holds the files with which somebody spoilt it, and message.txt all that validate prints.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import fastGlob from "fast-glob";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { validateCommand } from "../../pipeline/cli/validate.ts";
import { keepPrinted, told } from "./printed.ts";

const CASES = resolve("test/cases/contributions");
const root = mkdtempSync(join(tmpdir(), "validate-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

keepPrinted();

/** Register, lexicons and release of the project, without its articles; then the files of the cases named. */
const lay = (...cases: readonly string[]): void => {
  rmSync(join(root, "seeds"), { recursive: true, force: true });
  for (const part of ["register", "lexicon", "release.yaml", "measured.yaml"])
    cpSync(resolve("seeds", part), join(root, "seeds", part), { recursive: true });
  const release = join(root, "seeds/release.yaml");
  const text = readFileSync(release, "utf8");
  writeFileSync(release, text.replace(/^expected:\n(?: .*\n)*/m, "expected: null\n"));
  for (const one of cases)
    cpSync(join(CASES, one, "seeds"), join(root, "seeds"), { recursive: true });
};
const validate = (format: "text" | "json" | "github" = "text", files: readonly string[] = []) =>
  validateCommand(
    root,
    files.map((file) => join(root, file)),
    format,
  );

/** Mistakes that are told and forgiven. */
const FORGIVEN = ["byte-order-mark", "menus-alone", "windows-line-ends"];

describe("a mistake is told whole, with its place and what to do", () => {
  const mistakes = fastGlob
    .sync("*", { cwd: CASES, onlyDirectories: true })
    .filter((name) => name !== "sound")
    .toSorted();

  it.each(mistakes)("%s", async (name) => {
    lay("sound", name);
    expect(await validate()).toBe(FORGIVEN.includes(name) ? 0 : 1);
    await expect(told.out).toMatchFileSnapshot(join(CASES, name, "message.txt"));
  });

  it("where there is none, nothing is told", async () => {
    lay("sound");
    expect(await validate()).toBe(0);
    expect(told.out).toBe("");
    expect(told.err).toMatch(/0 errors, 0 other remarks\n$/);
  });
});

it("decisions on an article that is not there are told of, with the one that was meant", async () => {
  lay("sound");
  const path = "seeds/curation/varna-prot.yaml";
  cpSync(join(root, "seeds/curation/varna-port.yaml"), join(root, path));
  expect(await validate("json")).toBe(1);
  expect(JSON.parse(told.out)).toMatchObject({
    check: "curation.no-article",
    file: path,
    fix: expect.stringContaining("did you mean varna-port.yaml?"),
  });
});

describe("several mistakes", () => {
  beforeEach(() => lay("sound", "several-at-once"));

  it("are all told at once, in the order of files and lines", async () => {
    await validate("json");
    const issues = told.out.trimEnd().split("\n");
    const places = issues.map((line) => {
      const { file, line: number = 0 } = JSON.parse(line);
      return `${file}:${String(number).padStart(5)}`;
    });
    expect(places).toEqual(places.toSorted());
    expect(new Set(issues.map((line) => JSON.parse(line).file)).size).toBe(4);
    expect(told.err).toContain("until then not every row can be checked");
  });

  it("are told of one file alone where it is named; those of others are counted", async () => {
    expect(await validate("json", ["seeds/curation/varna-port.yaml"])).toBe(1);
    const files = told.out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).file);
    expect(new Set(files)).toEqual(new Set(["seeds/curation/varna-port.yaml"]));
    expect(told.err).toMatch(/\d errors? in other files; npm run validate shows them/);
  });

  it("do not fail a file that has none", async () => {
    expect(await validate("text", ["seeds/articles/varna-port.txt"])).toBe(0);
    expect(told.out).toBe("");
  });

  it("stand beside the lines that are meant, on GitHub", async () => {
    await validate("github");
    expect(told.out).toContain(
      "::error file=seeds/curation/varna-port.yaml,line=5,col=5,title=seeds.yaml::unknown key `becuase`%0A",
    );
    expect(told.out).toContain("%0AFix: did you mean `because`?\n");
    for (const line of told.out.trimEnd().split("\n")) expect(line).toMatch(/^::error file=/);
  });
});

it("an article of one's own is checked where it stands, beside the project's", async () => {
  lay("sound");
  writeFileSync(join(root, "page.txt"), "%PDF-1.7");
  expect(await validate("text", ["page.txt"])).toBe(1);
  expect(told.out).toMatch(/^page\.txt {2}error {2}is a PDF/);
});

it("the project's own seeds have no error, nor anything to look at but actors", async () => {
  expect(await validateCommand(resolve("."), [], "text")).toBe(0);
  const remarks = told.out.match(/^\S+(?: {2}\S+)? {2}(?:error|warning|note) {2}.+/gm) ?? [];
  expect(remarks.filter((line) => !line.endsWith("[register.unknown]"))).toEqual([]);
});
