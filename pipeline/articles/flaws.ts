/** Why a file is no article: said so that whoever saved it can save it anew. */
import { KEY } from "../../schema/column.ts";
import type { Issue } from "../issues.ts";
import { beforeBadByte, isUtf8, lenient } from "../text/utf8.ts";

/** No news article is longer; what is, is a dump or a mistake. */
export const MAX_BYTES = 5_000_000;

/** The file's name without folder and ending: the document_id. */
export const stem = (path: string): string =>
  path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");

type Flaw = Omit<Issue, "level" | "file">;

/** The first thing that keeps the bytes from being an article; null where nothing does. */
export const flawOf = (path: string, bytes: Uint8Array): Flaw | null => {
  if (bytes.length > MAX_BYTES) return tooLarge(bytes);
  const kind = /\.html?$/i.test(path) ? WEB_PAGE : kindOf(bytes);
  if (kind !== null) return noPlainText(kind);
  if (!new RegExp(KEY).test(stem(path))) return misnamed(stem(path));
  if (!isUtf8(bytes)) return notUtf8(bytes);
  return lenient(bytes).trim() === "" ? EMPTY : null;
};

export const unreadable = (reason = "unknown reason"): Flaw => ({
  check: "article.unreadable",
  message: `cannot be read: ${reason}`,
  fix: "check the path and its permissions",
});

const tooLarge = ({ length }: Uint8Array): Flaw => ({
  check: "article.too-large",
  message: `is ${(length / 1e6).toFixed(1)} MB; an article has at most ${MAX_BYTES / 1e6} MB`,
  fix: "give one article a file",
});

const WEB_PAGE = "the source of a web page";

/** What else people take for an article's text, by the bytes with which such files begin. */
const KINDS: readonly (readonly [begins: string, kind: string])[] = [
  ["%PDF", "a PDF"],
  ["PK\u0003\u0004", "a packed file, such as a Word document (.docx), an e-book or a ZIP"],
  ["\u00D0\u00CF\u0011\u00E0", "a Word document (.doc)"],
  ["{\\rtf", "a document with formatting (.rtf)"],
  ["\u0089PNG", "an image"],
  ["\u00FF\u00D8\u00FF", "an image"],
];

const MARKUP = /^(?:\u00EF\u00BB\u00BF)?\s*<(?:!doctype|html|\?xml)\b/i;

const kindOf = (bytes: Uint8Array): string | null => {
  const beginning = String.fromCharCode(...bytes.subarray(0, 200));
  if (MARKUP.test(beginning)) return WEB_PAGE;
  return KINDS.find(([begins]) => beginning.startsWith(begins))?.[1] ?? null;
};

const noPlainText = (kind: string): Flaw => ({
  check: kind === WEB_PAGE ? "article.html" : "article.kind",
  message: `is ${kind}; only plain text is read`,
  expected: "the words that a reader sees, as a .txt file",
  fix: `open it ${kind === WEB_PAGE ? "in a browser" : "as you do to read it"}, select the article's text, copy it into a text editor, and save that as a .txt file in UTF-8`,
});

const misnamed = (id: string): Flaw => ({
  check: "article.file-name",
  message: `its name gives the document id “${id}”, which is no key`,
  fix: "name the file in lower-case ASCII letters, digits and hyphens, starting with a letter: outlet-few-words.txt",
});

const EMPTY: Flaw = {
  check: "article.empty",
  message: "is empty",
  fix: "put the article's text into it, or remove it",
};

/** What is not UTF-8 is so from a place on; most often an editor wrote it in its own country's encoding. */
const notUtf8 = (bytes: Uint8Array): Flaw => {
  const before = beforeBadByte(bytes);
  const lines = before.split(/\r\n|\r|\n/);
  const offset = new TextEncoder().encode(before).length;
  const value = (bytes[offset] ?? 0).toString(16).padStart(2, "0");
  return {
    check: "article.encoding",
    line: lines.length,
    column: Array.from(lines.at(-1) ?? "").length + 1,
    message: `is not UTF-8: byte 0x${value} at offset ${offset}, line ${lines.length}`,
    fix: SAVE_AS_UTF8,
  };
};

const SAVE_AS_UTF8 =
  "save it as UTF-8. Notepad: “Save as”, then “Encoding: UTF-8”. TextEdit: “Make Plain Text”, then “Save”, “Unicode (UTF-8)”. Word: “Save as”, “Plain text”, “Other encoding: Unicode (UTF-8)”";
