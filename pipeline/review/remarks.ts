/** What is accepted in an article, and yet worth a look before it is released. */
import type { DocumentRow } from "../../schema/tables/documents.ts";
import type { Issue } from "../issues.ts";

/** An article's file as messages name it, and its text. */
interface Source {
  readonly path: string;
  readonly text: string;
}

export const remarksOn = ({ path, text }: Source, document: DocumentRow): readonly Issue[] => {
  const found: readonly (Omit<Issue, "file"> | false)[] = [
    text.startsWith("\uFEFF") && MARK,
    text.includes("\r") && WINDOWS,
    document.title === null && untitled(document.document_id),
    document.word_count === 0 && NO_BODY,
    document.language !== "en" && notEnglish(document.language),
  ];
  return found.flatMap((remark) => (remark === false ? [] : [{ file: path, ...remark }]));
};

const MARK = {
  level: "note",
  check: "article.byte-order-mark",
  message: "begins with a byte-order mark; it stays, and offsets count it as the first character",
  line: 1,
  column: 1,
  fix: "nothing to do. Without it, save the file as “UTF-8”, not “UTF-8 with BOM”, before its first release",
} as const;

const WINDOWS = {
  level: "note",
  check: "article.line-ends",
  message: "has Windows line ends; they stay, and offsets count them as two characters",
  fix: "nothing to do. Keep the file as it is from its first release on: an editor that changes line ends moves every offset",
} as const;

const untitled = (id: string) =>
  ({
    level: "note",
    check: "article.title",
    message: "no line of it was taken for the title",
    fix: `set \`title\` under \`document:\` in seeds/curation/${id}.yaml`,
  }) as const;

const NO_BODY = {
  level: "warning",
  check: "article.body",
  message: "no running text was found in it, so it gives no rows",
  expected: "the article's paragraphs, as a reader sees them",
  fix: "look whether the file holds the article, or only its page's menus",
} as const;

const notEnglish = (language: string) =>
  ({
    level: "note",
    check: "article.language",
    message: `its language is ${language === "und" ? "not known" : `“${language}”`}; only English is read, others get a row in documents and nothing else`,
  }) as const;
