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

  it.each([
    ["a web page by its name", "page.HTML", "<p>x</p>", "the source of a web page"],
    ["a web page by its text", "a.txt", "\n<!DOCTYPE html>\n<p>x</p>", "the source of a web page"],
    ["a PDF", "a.txt", "%PDF-1.7\nx", "a PDF"],
    ["a Word document", "a.txt", "PK\u0003\u0004x", "a packed file, such as a Word document"],
    ["formatted text", "a.txt", "{\\rtf1 x}", "a document with formatting"],
  ])("says that it is none, instead of reading marks as words: %s", (_, path, text, kind) => {
    const [issue] = only(path, bytes(text)).issues;
    expect(issue?.message).toContain(`is ${kind}`);
    expect(issue?.fix).toContain("save that as a .txt file in UTF-8");
  });

  it("says where in the file it stops being UTF-8, and how editors save it so", () => {
    expect(only("a.txt", new Uint8Array([0x61, 0x0d, 0x0a, 0x62, 0xe9])).issues[0]).toMatchObject({
      line: 2,
      column: 2,
      fix: expect.stringContaining("Notepad"),
    });
  });

  it("gives the same articles in whatever order the files come", () => {
    const files = ["b.txt", "a.txt", "c/a.txt"].map((path) => ({ path, bytes: bytes(path) }));
    expect(readArticles(files)).toEqual(readArticles(files.toReversed()));
  });
});
