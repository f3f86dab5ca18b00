import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { gather } from "../pipeline/curate/curate.ts";
import type { Article } from "../pipeline/parse/document.ts";
import { read } from "../pipeline/run.ts";
import { validate } from "../pipeline/validate/validate.ts";
import { articles, seeds } from "./corpus.ts";
import { mutants } from "./mutations.ts";

const own = { ...seeds, curation: new Map<string, never>() };

const articleOf = (text: string, index: number): Article => ({
  id: `mutant-${index}`,
  file: `mutant-${index}.txt`,
  text,
  sha256: createHash("sha256").update(text).digest("hex"),
});

/** Errors of the released checks over one article's rows: spans re-cut, references closed, everything in the body. */
const flaws = (article: Article): readonly string[] => {
  const { rows } = read(article, own);
  const issues = validate(gather([rows], own.register), new Map([[article.id, article]]), null);
  return issues
    .filter(({ level }) => level === "error")
    .map(({ check, message }) => `${check}: ${message}`);
};

describe("fuzzed articles", () => {
  it("crash nothing and keep every invariant, a thousand of them", { timeout: 300_000 }, () => {
    const texts = articles.map(({ text }) => text);
    const broken = mutants(texts, 1000, 20140622).flatMap(({ name, text }, index) => {
      const found = flaws(articleOf(text, index));
      return found.length > 0 ? [{ name, index, found: found.slice(0, 3) }] : [];
    });
    expect(broken).toEqual([]);
  });
});
