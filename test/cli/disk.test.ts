import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { replaceFolder } from "../../pipeline/cli/disk.ts";

const root = mkdtempSync(join(tmpdir(), "disk-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const file = (path: string, words: string) => ({ path, bytes: new TextEncoder().encode(words) });
const target = join(root, "release");

describe("a release takes its folder's place whole or not at all", () => {
  it("writes a new folder, with folders inside", () => {
    replaceFolder(target, [file("a.txt", "one"), file("schema/b.txt", "two")]);
    expect(readFileSync(join(target, "schema/b.txt"), "utf8")).toBe("two");
  });

  it("leaves the folder as it was when a file cannot be written", () => {
    expect(() => replaceFolder(target, [file("c.txt", "new"), file("bad\0name", "x")])).toThrow();
    expect(readFileSync(join(target, "a.txt"), "utf8")).toBe("one");
    expect(existsSync(join(target, "c.txt"))).toBe(false);
  });

  it("leaves nothing else behind, after success or failure", () => {
    replaceFolder(target, [file("d.txt", "later")]);
    expect(readdirSync(root)).toEqual(["release"]);
    expect(readdirSync(target)).toEqual(["d.txt"]);
  });
});
