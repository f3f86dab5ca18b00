/** What comes in as an article: bytes of a file → the article, or an issue that says why it is none. */
import { createHash } from "node:crypto";
import { z } from "zod";
import { KEY } from "../schema/column.ts";
import type { Issue } from "./issues.ts";
import type { Article } from "./parse/document.ts";
import { byCodePoint } from "./text/order.ts";

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
  const refuse = (check: string, message: string, fix: string): Reading => ({
    path,
    issue: { level: "error", check: `article.${check}`, file: path, message, fix },
  });
  if (bytes === null)
    return refuse(
      "unreadable",
      `cannot be read: ${reason ?? "unknown reason"}`,
      "check the path and its permissions",
    );
  if (bytes.length > MAX_BYTES)
    return refuse(
      "too-large",
      `is ${(bytes.length / 1e6).toFixed(1)} MB; an article has at most ${MAX_BYTES / 1e6} MB`,
      "give one article a file",
    );
  if (/\.html?$/i.test(path))
    return refuse(
      "html",
      "is a web page; only plain text is read",
      "save the page's text as a .txt file",
    );
  const id = stem(path);
  if (!new RegExp(KEY).test(id))
    return refuse(
      "file-name",
      `its name gives the document id “${id}”, which is no key`,
      "name the file in lower-case ASCII letters, digits and hyphens, starting with a letter: outlet-few-words.txt",
    );
  const text = decode(bytes);
  if (text === null)
    return refuse("encoding", `is not UTF-8: ${badByte(bytes)}`, "save it as UTF-8");
  if (text.trim() === "")
    return refuse("empty", "is empty", "put the article's text into it, or remove it");
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { path, article: { id, file: path.slice(path.lastIndexOf("/") + 1), text, sha256 } };
};

const duplicate = (path: string, id: string, twin: string): Issue => ({
  level: "error",
  check: "article.duplicate-id",
  file: path,
  message: `gives the document id “${id}”, which ${twin} has already`,
  fix: "rename one of the two files",
});

const stem = (path: string): string =>
  path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");

/** Strict UTF-8; a byte-order mark stays, since the text of record is the file as stored. */
const decode = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** The place of the first byte that no UTF-8 text has: the longest valid prefix, found by halving. */
const badByte = (bytes: Uint8Array): string => {
  let valid = 0;
  let broken = bytes.length;
  while (broken - valid > 1) {
    const middle = (valid + broken) >> 1;
    if (decodable(bytes.subarray(0, middle))) valid = middle;
    else broken = middle;
  }
  // A character may be broken off by what follows it: it starts up to three bytes before.
  const start = [0, 1, 2, 3]
    .map((k) => valid - k)
    .find((n) => decode(bytes.subarray(0, n)) !== null);
  const at = start ?? valid;
  const value = (bytes[at] ?? 0).toString(16).padStart(2, "0");
  const line = bytes.subarray(0, at).filter((b) => b === 10).length + 1;
  return `byte 0x${value} at offset ${at}, line ${line}`;
};

/** Whether the bytes are a prefix of valid UTF-8 text; an unfinished last character counts as valid. */
const decodable = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
};

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
