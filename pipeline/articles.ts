/** What comes in as an article: bytes of a file → the article, or an issue that says why it is none. */
import { createHash } from "node:crypto";
import { z } from "zod";
import { KEY } from "../schema/column.ts";
import { flawOf, stem, unreadable } from "./articles/flaws.ts";
import type { Issue } from "./issues.ts";
import type { Article } from "./parse/document.ts";
import { byCodePoint } from "./text/order.ts";
import { lenient } from "./text/utf8.ts";

/** A file as the disk gave it; `bytes` is null where it could not be read, then `reason` says why. */
export interface InputFile {
  /** As the user named it, forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array | null;
  readonly reason?: string;
}

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

const duplicate = (path: string, id: string, twin: string): Issue => ({
  level: "error",
  check: "article.duplicate-id",
  file: path,
  message: `gives the document id “${id}”, which ${twin} has already`,
  fix: "rename one of the two files",
});

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
