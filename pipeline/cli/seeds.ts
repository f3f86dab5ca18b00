/** Loads seeds/ from the disk, and says what is wrong in them. */
import { asGithub, asJson, type Issue, say } from "../issues.ts";
import type { SourceFile } from "../seeds/yaml.ts";
import { readSeeds, type Seeds } from "../seeds.ts";
import { readYamlFiles } from "./disk.ts";
import { loadSyntax } from "./weights.ts";

export const FORMATS = ["text", "json", "github"] as const;
export type Format = (typeof FORMATS)[number];

/** The issues, a line or a few each, in the order given; `sources` let the text show the line that is meant. */
export const said = (
  issues: readonly Issue[],
  format: Format,
  sources: readonly SourceFile[] = [],
): string => {
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  const lines = issues.map((issue) => {
    if (format === "json") return asJson(issue);
    if (format === "github") return asGithub(issue);
    return say(issue, texts.get(issue.file ?? ""));
  });
  return lines.map((line) => `${line}\n`).join("");
};

/** The seeds; null where an error stands in them. What is wrong goes to stderr. */
export const loadSeeds = (root: string): Seeds | null => {
  const files = readYamlFiles(root, "seeds");
  const { seeds, issues } = readSeeds(files, loadSyntax());
  process.stderr.write(said(issues, "text", files));
  return seeds;
};
