import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { addArticleCommand } from "../../pipeline/cli/add-article.ts";
import { WrongUse } from "../../pipeline/cli/exit.ts";
import { reviewCommand } from "../../pipeline/cli/review.ts";
import { validateCommand } from "../../pipeline/cli/validate.ts";
import { filledIn } from "../review/article.ts";
import { run } from "./console.ts";
import { keepPrinted, told } from "./printed.ts";

/** A copy of the project's seeds, to be added to. */
const root = mkdtempSync(join(tmpdir(), "add-"));
cpSync(resolve("seeds"), join(root, "seeds"), { recursive: true });
afterAll(() => rmSync(root, { recursive: true, force: true }));

keepPrinted();

const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(root, name), content);
  return join(root, name);
};
const placed = () => readdirSync(join(root, "seeds/articles"));
const before = placed();

const TEXT =
  "\uFEFFBridge closed\r\n\r\nJune 3, 2021\r\n\r\nIran and Iraq agreed to open the bridge. Hassan Rouhani said that it was late.\r\n";

describe("a file that is no article", () => {
  it("is refused with its place and what to do, and leaves no trace", async () => {
    const latin = file("latin.txt", new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x0a]));
    expect(await addArticleCommand(root, latin, null)).toBe(1);
    expect(told.err).toMatch(/latin\.txt:1:4 {2}error {2}is not UTF-8(.*\n)+ {2}fix: .+UTF-8/);
    expect(told.err).toContain("nothing was added");
    expect(placed()).toEqual(before);
  });

  it.each([
    ["that is not there", () => join(root, "nope.txt"), "is not there"],
    ["that is a folder", () => join(root, "seeds"), "is no file"],
    ["without a usable name", () => file("Page (1).txt", TEXT), "--as bridge-closed"],
  ])("%s is wrong use", async (_, path, words) => {
    await expect(addArticleCommand(root, path(), null)).rejects.toThrow(WrongUse);
    await expect(addArticleCommand(root, path(), null)).rejects.toThrow(words);
    expect(placed()).toEqual(before);
  });
});

describe("an article", () => {
  it("comes into its place byte for byte, is reported, and is never overwritten", async () => {
    const path = file("page.txt", TEXT);
    expect(await addArticleCommand(root, path, "oslo-bridge")).toBe(0);
    expect(told.out).toMatch(/^seeds\/articles\/oslo-bridge\.txt is in its place: \d+ bytes/);
    const added = join(root, "seeds/articles/oslo-bridge.txt");
    expect(readFileSync(added, "utf8")).toBe(TEXT);
    expect(await addArticleCommand(root, file("other.txt", "Other words."), "oslo-bridge")).toBe(1);
    expect(readFileSync(added, "utf8")).toBe(TEXT);
  });

  it("can be reviewed at once, and what is pasted with the blanks filled in is valid", async () => {
    expect(reviewCommand(root, "oslo-bridge", { stubs: true })).toBe(0);
    writeFileSync(join(root, "seeds/curation/oslo-bridge.yaml"), filledIn(told.out));
    Object.assign(told, { out: "" });
    const article = "seeds/curation/oslo-bridge.yaml";
    expect(await validateCommand(root, [join(root, article)], "text")).toBe(0);
    expect(told.out).toBe("");
    reviewCommand(root, "oslo-bridge", { stubs: false });
    expect(told.out).toContain("decided     confirmed");
    expect(told.out).toContain("; 0 of ");
  });
});

it("standard input without a title needs a name, told in a line", () => {
  const { code, out, err } = run(["add-article", "-"], { input: "1234" });
  expect(err).toMatch(
    /^error: no title was found in stdin to make a name of; say --as outlet-few-words\n$/,
  );
  expect(out).toBe("");
  expect(code).toBe(2);
});
