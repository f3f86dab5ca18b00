import { describe, expect, it } from "vitest";
import { readArticles } from "../pipeline/articles.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const only = (path: string, content: Uint8Array | null) =>
  readArticles([{ path, bytes: content, reason: "EACCES" }]);

describe("reading articles", () => {
  it("keeps the text as stored: a byte-order mark, Windows line ends, no-break spaces", () => {
    const text = "\uFEFFTitle\r\n\r\nA\u00A0b.";
    expect(only("a.txt", bytes(text)).articles[0]?.text).toBe(text);
  });

  it.each([
    ["in the middle of a line", [0x61, 0x0a, 0x62, 0xe9, 0x63], "byte 0xe9 at offset 3, line 2"],
    ["a character broken off by the end", [0x61, 0xe2, 0x82], "byte 0xe2 at offset 1, line 1"],
    ["a lone continuation", [0x80], "byte 0x80 at offset 0, line 1"],
    [
      "after a good character of three bytes",
      [0xe2, 0x82, 0xac, 0xff],
      "byte 0xff at offset 3, line 1",
    ],
  ])("says where text is not UTF-8: %s", (_, list, place) => {
    expect(only("a.txt", new Uint8Array(list)).issues[0]?.message).toContain(place);
  });

  it("says why a file cannot be read", () => {
    expect(only("a.txt", null).issues[0]?.message).toContain("EACCES");
  });

  it("takes the file's stem for the id, and refuses one that is no key", () => {
    expect(only("some/where/a-b.c.txt", bytes("x")).articles[0]?.id).toBe("a-b.c");
    expect(only("2014.txt", bytes("x")).issues[0]?.check).toBe("article.file-name");
  });

  it("says that web pages are not read, instead of reading their tags as words", () => {
    expect(only("page.HTML", bytes("<p>x</p>")).issues[0]?.message).toContain("is a web page");
  });

  it("gives the same articles in whatever order the files come", () => {
    const files = ["b.txt", "a.txt", "c/a.txt"].map((path) => ({ path, bytes: bytes(path) }));
    expect(readArticles(files)).toEqual(readArticles(files.toReversed()));
  });
});
