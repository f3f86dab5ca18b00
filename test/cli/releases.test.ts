import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, it } from "vitest";
import { historyBelow, writeIndex } from "../../pipeline/cli/releases.ts";

const root = mkdtempSync(join(tmpdir(), "releases-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
for (const version of ["v0.1.0", "v0.2.0", "v0.3.0"])
  cpSync(resolve("dist", version), join(root, "dist", version), { recursive: true });

const path = join(root, "seeds/released-ids.csv");
const ledger = (): readonly string[] => readFileSync(path, "utf8").trimEnd().split("\n");
const addedIn = (version: string) => ledger().filter((line) => line.includes(`,${version},`));

it("the ledger is made of the releases where there is none", () => {
  writeIndex(root, "sample", "0.3.0");
  expect(ledger()[0]).toBe("table,id,first_version,successor");
  expect(addedIn("0.1.0")).toHaveLength(800);
  expect(addedIn("0.3.0")).toEqual([
    "statements,resistance-episteme-no-military-cooperation-iran-us.s1537,0.3.0,",
  ]);
});

it("it grows by the ids of a new release, and keeps those of one that is gone", () => {
  cpSync(resolve("dist/v0.4.0"), join(root, "dist/v0.4.0"), { recursive: true });
  rmSync(join(root, "dist/v0.1.0"), { recursive: true });
  const before = ledger();
  writeIndex(root, "sample", "0.4.0");
  expect(before.filter((line) => !ledger().includes(line))).toEqual([]);
  expect(ledger().length - before.length).toBe(addedIn("0.4.0").length);
});

it("ids that only an earlier build of the unpublished version had are forgotten", () => {
  const before = ledger();
  writeFileSync(path, `${before.join("\n")}\nactors,zz-never-published,0.4.0,\n`);
  writeIndex(root, "sample", "0.4.0");
  expect(ledger()).toEqual(before);
});

it("history is what lies below a version, oldest first, tenth after ninth", () => {
  cpSync(resolve("dist/v0.4.0"), join(root, "dist/v0.10.0"), { recursive: true });
  const below = (version: string) => historyBelow(root, version).releases.map((r) => r.version);
  expect(below("0.4.0")).toEqual(["0.2.0", "0.3.0"]);
  expect(below("1.0.0")).toEqual(["0.2.0", "0.3.0", "0.4.0", "0.10.0"]);
});
