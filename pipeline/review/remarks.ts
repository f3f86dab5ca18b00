/** What is accepted in an article, and yet worth a look before it is released. */
import type { Issue } from "../issues.ts";
import type { Subject } from "./subject.ts";

type Remark = Pick<Issue, "check" | "message"> & Partial<Pick<Issue, "fix" | "line" | "column">>;

export const remarksOn = ({ path, parsed, rows }: Subject): readonly Issue[] => {
  const found: readonly (Remark | false)[] = [
    parsed.text.startsWith("\uFEFF") && MARK,
    parsed.text.includes("\r") && WINDOWS,
    rows.document.title === null && untitled(parsed.id),
    rows.document.word_count === 0 && NO_BODY,
    parsed.language !== "en" && notEnglish(parsed.language),
  ];
  return found.flatMap((remark) =>
    remark === false ? [] : [{ level: "note", file: path, ...remark } as const],
  );
};

const MARK: Remark = {
  check: "article.byte-order-mark",
  message: "begins with a byte-order mark; it stays, and offsets count it as the first character",
  line: 1,
  column: 1,
};

const WINDOWS: Remark = {
  check: "article.line-ends",
  message: "has Windows line ends; they stay, and offsets count them as two characters",
};

const untitled = (id: string): Remark => ({
  check: "article.title",
  message: "no line of it was taken for the title",
  fix: `set \`title\` under \`document:\` in seeds/curation/${id}.yaml`,
});

const NO_BODY: Remark = {
  check: "article.body",
  message: "no running text was found in it",
  fix: "look whether the file holds the article, in paragraphs, or only its page's menus",
};

const notEnglish = (language: string): Remark => ({
  check: "article.language",
  message: `its language is ${language === "und" ? "not known" : `“${language}”`}; only English is read, others get a row in documents and nothing else`,
});
