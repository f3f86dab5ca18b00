/** CONTRIBUTING.md teaches by pairs: what it calls good is taken, what it calls bad is refused. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isName } from "../pipeline/review/slug.ts";
import { readSeeds } from "../pipeline/seeds.ts";
import { seedFiles } from "./seeds/files.ts";
import { syntax } from "./text/syntax/weights.ts";

const guide = readFileSync("CONTRIBUTING.md", "utf8");
/** What stands behind a paragraph that begins with "Good:" or "Bad:", by language. */
const examples = (language: string) =>
  [...guide.matchAll(/^(Good|Bad): (?:.+\n)+\n```(\w+)\n([\s\S]*?)```/gm)].flatMap(
    ([, verdict, of, text = ""]) => (of === language ? [{ good: verdict === "Good", text }] : []),
  );

const CUES = "seeds/lexicon/cues.yaml";
const files = seedFiles();
const [cues] = files.filter(({ path }) => path === CUES);

/** What is said of the seeds with the entries of an example among them. */
const issuesWith = (text: string) => {
  const [, list = "", entries = ""] = /^(\w+):\n([\s\S]*)/.exec(text) ?? [];
  const more = {
    statements: { path: "seeds/curation/an-article.yaml", text },
    actors: { path: "seeds/register/an-actor.yaml", text },
    verbs: { path: CUES, text: cues?.text.replace("\nverbs:\n", `\nverbs:\n${entries}`) ?? "" },
  }[list];
  if (more === undefined) throw new Error(`no file holds “${list}:”`);
  return readSeeds([...files.filter(({ path }) => path !== more.path), more], syntax).issues;
};

describe("CONTRIBUTING.md", () => {
  const entries = examples("yaml");

  it("shows a bad entry for each good one", () => {
    expect(entries.length).toBeGreaterThan(6);
    expect(entries.filter(({ good }) => good)).toHaveLength(entries.length / 2);
  });

  it.each(entries)("is right about an entry: good $good\n$text", ({ good, text }) => {
    const issues = issuesWith(text);
    if (good) expect(issues).toEqual([]);
    else expect(issues.length).toBeGreaterThan(1);
  });

  it.each(examples("text"))("is right about a name: good $good, $text", ({ good, text }) => {
    expect(isName(text.trim())).toBe(good);
  });
});
