/** The stubs of every article of the seeds before any decision, put where they belong, with the blanks filled in. */
import { readFileSync } from "node:fs";
import fastGlob from "fast-glob";
import { describe, expect, it } from "vitest";
import { parse } from "../../pipeline/parse/parse.ts";
import { reviewSheet, reviewStubs } from "../../pipeline/review/review.ts";
import { read } from "../../pipeline/run.ts";
import { readSeeds } from "../../pipeline/seeds.ts";
import { articles, seeds } from "../corpus.ts";
import { syntax } from "../text/syntax/weights.ts";
import { filledIn } from "./article.ts";

const files = fastGlob
  .sync("seeds/**/*.yaml")
  .map((path) => ({ path, text: readFileSync(path, "utf8") }));

describe.each(articles)("$id", (article) => {
  const { rows } = read(article, { ...seeds, curation: new Map() });
  const parsed = parse(article, seeds.lexicon);
  const subject = {
    path: `seeds/articles/${article.file}`,
    parsed,
    rows,
    register: seeds.register,
  };
  const path = `seeds/curation/${article.id}.yaml`;

  it("has stubs that the reader of decisions takes, and that confirm every row", () => {
    const text = filledIn(reviewStubs(subject, null));
    const others = files.filter((file) => file.path !== path);
    const { seeds: after, issues } = readSeeds([...others, { path, text }], syntax);
    expect(issues).toEqual([]);
    const decided = read(article, after ?? seeds);
    expect(decided.issues).toEqual([]);
    const open = [...decided.rows.statements, ...decided.rows.relations].filter(
      ({ review_status }) => review_status !== "confirmed",
    );
    expect(open).toEqual([]);
  });

  it("has a sheet that holds every row with its entry", () => {
    const sheet = reviewSheet(subject);
    expect(sheet.match(/^ {2}statement \d+ {2}/gm)).toHaveLength(rows.statements.length);
    expect(sheet.match(/^ {2}relation \d+ {2}/gm)).toHaveLength(rows.relations.length);
    expect(sheet.match(/^ {2}- decide: confirm$/gm)).toHaveLength(
      rows.statements.length + rows.relations.length,
    );
  });
});
