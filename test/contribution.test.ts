/**
 * A contribution from its beginning to the release that holds it: a new article, a correction of a row in it and one of
 * a row released before, and a mistake on the way.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { addArticleCommand } from "../pipeline/cli/add-article.ts";
import { diffCommand } from "../pipeline/cli/diff.ts";
import { pipelineCommand } from "../pipeline/cli/pipeline.ts";
import { validateCommand } from "../pipeline/cli/validate.ts";
import { curationFile } from "../pipeline/seeds/curation.ts";
import { keepPrinted, told } from "./cli/printed.ts";
import { seeds } from "./corpus.ts";

const root = mkdtempSync(join(tmpdir(), "contribution-"));
for (const folder of ["seeds", "dist"])
  cpSync(resolve(folder), join(root, folder), { recursive: true });
afterAll(() => rmSync(root, { recursive: true, force: true }));

keepPrinted();

const text = (path: string): string => readFileSync(join(root, path), "utf8");
const edit = (path: string, change: (old: string) => string): void =>
  writeFileSync(join(root, path), change(text(path)));

const OWN = "seeds/curation/varna-port.yaml";
const OLD = "seeds/curation/the-duran-iraq-iran-military-cooperation-agreement.yaml";
const SIGNED = { because: "a dry run", by: "jane", on: "2026-11-21" };
const was = seeds.release.version;
const next = `${Number(was.split(".")[0]) + 1}.0.0`;

describe("a contribution", () => {
  it("begins with an article, which is put into its place and reported", async () => {
    const page = resolve("test/cases/contributions/sound/seeds/articles/varna-port.txt");
    expect(await addArticleCommand(root, page, "varna-port")).toBe(0);
    expect(text("seeds/articles/varna-port.txt")).toBe(readFileSync(page, "utf8"));
    expect(told.out).toContain("speakers    ivan-petrov 2, maria-dimova 1");
    expect(told.out).toContain(`Raise \`version\` in seeds/release.yaml: it is ${was}`);
    edit("seeds/release.yaml", (yaml) =>
      yaml
        .replace(/^version: .*/m, `version: ${next}`)
        .replace(/documents: \{.*\}/, "documents: { floor: 6, ceiling: 6 }"),
    );
  });

  it("goes on with two corrections; the mistake in one is told with its place, and nothing else", async () => {
    const date = { decide: "correct", at: "denies", set: { date: "2021-03" }, ...SIGNED };
    writeFileSync(join(root, OWN), stringify({ statements: [date] }));
    edit(OLD, (yaml) => {
      const statements: readonly object[] = curationFile.parse(parse(yaml)).statements;
      const confirmed = statements.findIndex((s) => "decide" in s && s.decide === "confirm");
      const correction = { decide: "correct", set: { date: "1999-04" }, ...SIGNED };
      const corrected = { ...statements[confirmed], ...correction };
      return stringify({ ...parse(yaml), statements: statements.with(confirmed, corrected) });
    });
    expect(await validateCommand(root, [], "text")).toBe(1);
    const errors = told.out.match(/^\S+ {2}error {2}.*/gm);
    expect(errors).toEqual([
      `${OWN}:3:9  error  the words do not stand in the article  [curation.stale]`,
    ]);
  });

  it("is sound when the mistake is mended", async () => {
    edit(OWN, (yaml) => yaml.replace("denies", "denied"));
    expect(await validateCommand(root, [join(root, OWN), join(root, OLD)], "text")).toBe(0);
    expect(told.out).toBe("");
  });

  it("becomes a release beside the one before, which stays as it was", async () => {
    const sums = text(`dist/v${was}/SHA256SUMS`);
    expect(await pipelineCommand(root, {})).toBe(0);
    expect(text(`dist/v${was}/SHA256SUMS`)).toBe(sums);
    expect(text("dist/index.json")).toContain(next);
    expect(text(`dist/v${next}/CHANGES.md`)).toContain("+ varna-port");
  });

  it("shows in the difference: rows of the article added, a row from before changed", () => {
    const [before, after] = [was, next].map((version) => join(root, "dist", `v${version}`));
    diffCommand(before ?? "", after ?? "", "jsonl");
    const lines: readonly { key: string; change: string; column?: string; new?: string }[] =
      told.out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line));
    const added = lines.filter(
      ({ change, key }) => change === "added" && key.startsWith("varna-port"),
    );
    expect(added.filter(({ key }) => key.startsWith("varna-port.s"))).toHaveLength(3);
    expect(lines).toContainEqual(
      expect.objectContaining({ change: "changed", column: "date_edtf", new: "1999-04" }),
    );
  });
});
