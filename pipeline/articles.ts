/** What comes in as an article: bytes of a file → the article, or an issue that says why it is none. */
import { createHash } from "node:crypto";
import { z } from "zod";
import { KEY } from "../schema/column.ts";
import type { Issue } from "./issues.ts";
import type { Article } from "./parse/document.ts";
import { byCodePoint } from "./text/order.ts";
import { beforeBadByte, isUtf8, lenient } from "./text/utf8.ts";

/** A file as the disk gave it; `bytes` is null where it could not be read, then `reason` says why. */
export interface InputFile {
  /** As the user named it, forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array | null;
  readonly reason?: string;
}

/** No news article is longer; what is, is a dump or a mistake. */
export const MAX_BYTES = 5_000_000;

interface Incoming {
  readonly articles: readonly Article[];
  readonly issues: readonly Issue[];
}

/** Articles of the files, sorted by document_id in code-point order; every file that is none becomes an issue. */
export const readArticles = (files: readonly InputFile[]): Incoming => {
  const read = files.map(readArticle).toSorted(byFile);
  const seen = new Map<string, string>();
  const articles: Article[] = [];
  const issues: Issue[] = [];
  for (const { article, issue, path } of read) {
    if (issue) issues.push(issue);
    const twin = article && seen.get(article.id);
    if (article && twin !== undefined) issues.push(duplicate(path, article.id, twin));
    else if (article) {
      seen.set(article.id, path);
      articles.push(article);
    }
  }
  return { articles: articles.toSorted((a, b) => byCodePoint(a.id, b.id)), issues };
};

interface Reading {
  readonly path: string;
  readonly article?: Article;
  readonly issue?: Issue;
}

const byFile = (a: Reading, b: Reading): number => byCodePoint(a.path, b.path);

const readArticle = ({ path, bytes, reason }: InputFile): Reading => {
  const flaw = bytes === null ? unreadable(reason) : flawOf(path, bytes);
  if (bytes === null || flaw !== null)
    return { path, issue: { level: "error", file: path, ...(flaw ?? unreadable(reason)) } };
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const file = path.slice(path.lastIndexOf("/") + 1);
  return { path, article: { id: stem(path), file, text: lenient(bytes), sha256 } };
};

type Flaw = Omit<Issue, "level" | "file">;

/** The first thing that keeps the bytes from being an article; null where nothing does. */
const flawOf = (path: string, bytes: Uint8Array): Flaw | null => {
  if (bytes.length > MAX_BYTES) return tooLarge(bytes);
  const kind = /\.html?$/i.test(path) ? WEB_PAGE : kindOf(bytes);
  if (kind !== null) return noPlainText(kind);
  if (!new RegExp(KEY).test(stem(path))) return misnamed(stem(path));
  if (!isUtf8(bytes)) return notUtf8(bytes);
  return lenient(bytes).trim() === "" ? EMPTY : null;
};

const unreadable = (reason = "unknown reason"): Flaw => ({
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

const duplicate = (path: string, id: string, twin: string): Issue => ({
  level: "error",
  check: "article.duplicate-id",
  file: path,
  message: `gives the document id “${id}”, which ${twin} has already`,
  fix: "rename one of the two files",
});

const stem = (path: string): string =>
  path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");

/** An article as one line of JSON Lines; `document_id` and `text` are needed, the rest are facts about it that win over its text. */
export const articleRecord = z.strictObject({
  document_id: z.string().regex(new RegExp(KEY)),
  text: z.string().min(1),
  title: z.string().min(1).optional(),
  published: z.string().min(1).optional(),
  url: z.string().min(1).optional(),
  authors: z.array(z.string().min(1)).optional(),
});

/** The article of a record; its hash is that of its text in UTF-8. */
export const articleOf = ({
  document_id,
  text,
  ...hints
}: z.infer<typeof articleRecord>): Article => ({
  id: document_id,
  file: document_id,
  text,
  sha256: createHash("sha256").update(text).digest("hex"),
  hints,
});
