import { describe, expect, it } from "vitest";
import type { InputFile } from "../../pipeline/articles.ts";
import type { Offer } from "../../pipeline/review/admit.ts";
import { admit } from "../../pipeline/review/review.ts";
import { articles, seeds } from "../corpus.ts";

const TEXT =
  "The bridge stays closed\n\nThe mayor, Ada Lund, said that the bridge would open in May.\n";
const bytes = (text: string) => new TextEncoder().encode(text);
const offer = (file: Partial<Offer> & Partial<InputFile> = {}) =>
  admit(
    { path: "in/oslo-bridge.txt", bytes: bytes(TEXT), as: null, nameless: false, ...file },
    articles,
    seeds.lexicon,
  );

describe("a file that is taken in", () => {
  it("is named as its file, or as it was asked for", () => {
    expect(offer().article).toMatchObject({
      id: "oslo-bridge",
      file: "oslo-bridge.txt",
      text: TEXT,
    });
    expect(offer({ as: "oslo-bridge-again.txt" }).article?.id).toBe("oslo-bridge-again");
    expect(offer({ as: "a-b.c" }).article?.id).toBe("a-b.c");
  });

  it("is named after its title where it comes without a name", () => {
    const stdin = { path: "stdin", nameless: true };
    expect(offer(stdin).article?.id).toBe("the-bridge-stays-closed");
  });

  it("keeps a byte-order mark, Windows line ends and odd spaces", () => {
    const text = `\uFEFF${TEXT.replaceAll("\n", "\r\n")}\u00A0`;
    expect(offer({ bytes: bytes(text) }).article?.text).toBe(text);
  });
});

describe("a name that can't be", () => {
  it.each([
    [
      "of a file, with the title for another",
      { path: "in/Page (1).txt" },
      "--as the-bridge-stays-closed",
    ],
    [
      "that was asked for, with what it comes to",
      { as: "Oslo: die Brücke" },
      "--as oslo-die-brucke",
    ],
    ["for lack of letters", { as: "2014" }, "--as outlet-few-words"],
  ])("%s", (_, file, told) => {
    const { article, misnamed } = offer(file);
    expect(article).toBe(null);
    expect(misnamed).toContain("can't be the name of an article");
    expect(misnamed).toContain(told);
  });

  it("for lack of a title", () => {
    const { misnamed } = offer({ path: "stdin", nameless: true, bytes: bytes("мост закрыт") });
    expect(misnamed).toContain("no title was found in stdin to make a name of; say --as");
  });
});

describe("what is refused, and where", () => {
  const flaw = (file: Partial<Offer>) => {
    const { article, issues } = offer(file);
    expect(article).toBe(null);
    expect(issues).toHaveLength(1);
    return issues[0];
  };

  it.each([
    ["in the second line", [0x61, 0x0a, 0x62, 0xe9, 0x63], { line: 2, column: 2 }],
    ["behind a longer character", [0xe2, 0x82, 0xac, 0xff], { line: 1, column: 2 }],
    [
      "behind a replacement character of its own",
      [0xef, 0xbf, 0xbd, 0x0a, 0xff],
      { line: 2, column: 1 },
    ],
    ["broken off at the end", [0x61, 0xe2, 0x82], { line: 1, column: 2 }],
    ["written as UTF-16", [0xff, 0xfe, 0x61, 0x00], { line: 1, column: 1 }],
  ])("no UTF-8: %s", (_, list, place) => {
    expect(flaw({ bytes: new Uint8Array(list) })).toMatchObject({
      check: "article.encoding",
      file: "in/oslo-bridge.txt",
      ...place,
      fix: expect.stringContaining("save it as UTF-8"),
    });
  });

  it.each([
    ["an empty file", { bytes: bytes(" \n") }, "article.empty"],
    ["a web page by its name", { path: "in/page.html" }, "article.html"],
    ["a web page by its text", { bytes: bytes("\n<!DOCTYPE html>\n<p>x</p>") }, "article.html"],
    ["a dump of many articles", { bytes: new Uint8Array(5_000_001) }, "article.too-large"],
    ["a file that can't be read", { bytes: null, reason: "EACCES" }, "article.unreadable"],
  ])("%s", (_, file, check) => {
    expect(flaw(file)).toMatchObject({ check, fix: expect.stringMatching(/\w/) });
  });

  it("another article under a name that is taken", () => {
    const [{ id } = { id: "" }] = articles;
    expect(flaw({ as: id })).toMatchObject({
      check: "article.duplicate-id",
      fix: expect.stringContaining("--as"),
    });
  });

  it("an article that is there, with other line ends and under another name", () => {
    const [{ id, text } = { id: "", text: "" }] = articles;
    expect(flaw({ bytes: bytes(text.replaceAll("\n", "\r\n")) })).toMatchObject({
      check: "article.duplicate",
      fix: expect.stringContaining(`npm run review -- ${id}`),
    });
  });
});
