/** The data dictionary as files: one to read, one to load. */
import { dictionaryLines, dictionaryMarkdown, type RuleLine } from "../../schema/dictionary.ts";
import type { ReleaseFile, ReleaseInfo } from "../../schema/release.ts";
import { csvBytes } from "./csv.ts";
import { utf8 } from "./format.ts";

export const dictionary = (
  release: ReleaseInfo,
  rules: readonly RuleLine[],
): readonly ReleaseFile[] => [
  { path: "DATA_DICTIONARY.md", bytes: utf8(dictionaryMarkdown(release, rules)) },
  { path: "data-dictionary.csv", bytes: csvBytes(dictionaryLines()) },
];
