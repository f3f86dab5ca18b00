import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
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
const settings = join(root, "seeds/release.yaml");
const version = /^version: (\S+)/m.exec(readFileSync(settings, "utf8"))?.[1] ?? "";
const sums = () => readFileSync(join(root, `dist/v${version}/SHA256SUMS`), "utf8");

/** Changes a file for as long as something runs. */
const whileChanged = async <T>(
  path: string,
  change: (text: string) => string,
  run: () => Promise<T>,
): Promise<T> => {
  const bytes = readFileSync(path);
  writeFileSync(path, change(bytes.toString()));
  try {
    return await run();
  } finally {
    writeFileSync(path, bytes);
  }
};

describe("a released version", () => {
  const before = sums();

  it("is found as it would be written again", async () => {
    expect(await pipelineCommand(root, {})).toBe(0);
    expect(told.out).toContain("the same bytes as before");
  });

  it("is never overwritten: the run says what would change and what to do", async () => {
    const persons = join(root, "seeds/register/persons.yaml");
    const other = (yaml: string) => yaml.replace("wikidata: Q348144", "wikidata: Q1");
    expect(await whileChanged(persons, other, () => pipelineCommand(root, {}))).toBe(1);
    expect(told.err).toMatch(/actors\n(.*\n)*.*changed in/);
    expect(told.out).toContain("Raise `version` in seeds/release.yaml");
    expect(sums()).toBe(before);
  });

  it("is left alone where the data are built into another folder, decisions and all", async () => {
    const out = join(root, "mine");
    expect(await pipelineCommand(root, { out })).toBe(0);
    expect(readFileSync(join(out, "statements.jsonl"), "utf8")).toContain('"confirmed"');
    expect(await pipelineCommand(root, { out })).toBe(0);
    expect(told.out).toContain("the same bytes as before");
    expect(sums()).toBe(before);
  });

  it("keeps the text that its ids are places in: an article is never edited", async () => {
    const edited = (text: string) => `${text}\n`;
    expect(await whileChanged(article, edited, () => pipelineCommand(root, {}))).toBe(1);
    expect(told.err).toContain("an id never changes its meaning (documents)");
    expect(told.out).toContain("nothing was written");
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

describe("a new version", () => {
  const [major = "0"] = version.split(".");
  const next = `${Number(major) + 1}.0.0`;
  const ledger = join(root, "seeds/released-ids.csv");
  const raised = (yaml: string) => yaml.replace(/^version: .*/m, `version: ${next}`);
  const run = () => whileChanged(settings, raised, () => pipelineCommand(root, {}));

  it("is not written while an id that is gone leads to one that is not there", async () => {
    const wrong = (csv: string) => `${csv}documents,zz-gone,0.1.0,zz-nowhere\n`;
    const lines = wrong(readFileSync(ledger, "utf8")).trimEnd().split("\n").length;
    expect(await whileChanged(ledger, wrong, run)).toBe(1);
    expect(told.err).toContain(`seeds/released-ids.csv:${lines}  zz-gone  error  its successor`);
    expect(existsSync(join(root, "dist", `v${next}`))).toBe(false);
  });

  it("takes redirects from the ledger, and adds its ids there", async () => {
    const known = readFileSync(ledger, "utf8");
    const redirect = "documents,zz-gone,0.1.0,iranwire-us-iran-isis-cooperation\n";
    writeFileSync(ledger, known.replace(/^statements,.*,\n/gm, "") + redirect);
    expect(await run()).toBe(0);
    const out = readFileSync(join(root, "dist", `v${next}`, "id_redirects.csv"), "utf8");
    expect(out).toMatch(/^table,old_id,new_id\n/);
    expect(out).toContain("\ndocuments,zz-gone,iranwire-us-iran-isis-cooperation\n");
    const grown = readFileSync(ledger, "utf8").split("\n");
    expect(grown).toContain(redirect.trimEnd());
    const lost = known.split("\n").filter((line) => !grown.includes(line));
    expect(lost).toEqual([]);
  });
});
