/**
 * What a flaw in the data is, and how it is said: for people, as JSON, as annotations of GitHub.
 * A flaw is said so that a contributor can mend it. A broken promise of the code throws instead.
 */

import { byCodePoint } from "./text/order.ts";

type Level = "error" | "warning" | "note";

export interface Issue {
  readonly level: Level;
  /** The check that found it, e.g. `curation.stale`. */
  readonly check: string;
  /** One sentence: what is wrong. */
  readonly message: string;
  /** Path of the file as the user gave it, or relative to the project. */
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based, in code points. */
  readonly column?: number;
  readonly expected?: string;
  readonly actual?: string;
  /** What to do. */
  readonly fix?: string;
  /** The key of the row, where one is meant. */
  readonly record?: string;
}

/** By file, line and column: the order in which a person mends them. */
export const byPlace = (a: Issue, b: Issue): number =>
  byCodePoint(a.file ?? "", b.file ?? "") ||
  (a.line ?? 0) - (b.line ?? 0) ||
  (a.column ?? 0) - (b.column ?? 0);

/**
 * The issue for people, without a final line break. With the text of its file it shows the line and marks the place.
 */
export const say = (issue: Issue, source?: string): string => {
  const head = [placeOf(issue), issue.level, issue.message].filter((part) => part !== "");
  const frame = source === undefined ? [] : frameOf(issue, source);
  const details: readonly (readonly [string, string | undefined])[] = [
    ["expected", issue.expected],
    ["found", issue.actual],
    ["fix", issue.fix],
  ];
  const said = details.flatMap(([name, words]) =>
    words === undefined ? [] : [`  ${`${name}:`.padEnd(10)}${words}`],
  );
  return [`${head.join("  ")}  [${issue.check}]`, ...frame, ...said].join("\n");
};

/** One line of JSON, keys always in the same order. */
export const asJson = (issue: Issue): string =>
  JSON.stringify({
    level: issue.level,
    check: issue.check,
    message: issue.message,
    file: issue.file,
    line: issue.line,
    column: issue.column,
    record: issue.record,
    expected: issue.expected,
    actual: issue.actual,
    fix: issue.fix,
  });

/** A workflow command of GitHub Actions: one line, shown beside the line of the file that it means. */
export const asGithub = (issue: Issue): string => {
  const properties = [
    ["file", issue.file],
    ["line", issue.line],
    ["col", issue.column],
    ["title", issue.check],
  ].flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapeProperty(`${value}`)}`],
  );
  const words = [
    issue.record === undefined ? issue.message : `${issue.record}: ${issue.message}`,
    issue.expected === undefined ? "" : `Expected: ${issue.expected}`,
    issue.actual === undefined ? "" : `Found: ${issue.actual}`,
    issue.fix === undefined ? "" : `Fix: ${issue.fix}`,
  ].filter((line) => line !== "");
  const command = issue.level === "note" ? "notice" : issue.level;
  return `::${command} ${properties.join(",")}::${escapeData(words.join("\n"))}`;
};

const placeOf = (issue: Issue): string => {
  const place = [issue.file, issue.line, issue.column]
    .filter((part) => part !== undefined)
    .join(":");
  return [place, issue.record ?? ""].filter((part) => part !== "").join("  ");
};

/** The line that is meant, with carets under the word that starts at the column. */
const frameOf = (issue: Issue, source: string): readonly string[] => {
  if (issue.line === undefined) return [];
  const line = source.split(/\r\n|\r|\n/)[issue.line - 1];
  if (line === undefined) return [];
  const characters = Array.from(line.replace(/[\t\uFEFF]/g, " "));
  const column = Math.min(issue.column ?? 1, characters.length + 1);
  const first = Math.max(0, column - 60);
  const shown = characters.slice(first, first + 100).join("");
  const word = characters.slice(column - 1).join("");
  const width = Array.from(word.match(/^("[^"]*"|'[^']*'|[^\s,:\]}#]+)/)?.[0] ?? " ").length;
  const number = `${issue.line}`.padStart(5);
  const carets = "^".repeat(Math.max(1, Math.min(width, 100 - (column - 1 - first))));
  return [`${number} | ${shown}`, `${" ".repeat(5)} | ${" ".repeat(column - 1 - first)}${carets}`];
};

const escapeData = (words: string): string =>
  words.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const escapeProperty = (words: string): string =>
  escapeData(words).replaceAll(":", "%3A").replaceAll(",", "%2C");
