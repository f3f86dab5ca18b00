import { describe, expect, it } from "vitest";
import { extractionRules } from "../../pipeline/extract/extract.ts";
import { sieves } from "../../pipeline/normalize/normalize.ts";
import { precisionOf } from "../../pipeline/normalize/precision.ts";
import { measuredFile } from "../../pipeline/seeds/measured.ts";
import { readSeed } from "../read-seed.ts";

describe("how often a rule was right", () => {
  const measured = measuredFile.parse({
    corpus: "Two of ours.",
    articles: 2,
    statements: {},
    speakers: { right: 0, of: 0 },
    rules: { "statement.a": { right: 16, of: 21 }, "statement.b": { right: 3, of: 3 } },
    decided: {
      articles: 2,
      records: {},
      values: {},
      rules: { "statement.a": { right: 40, of: 40 }, "relation.a": { right: 30, of: 40 } },
      documents: {},
    },
  });

  it("is its share of right rows in hundredths", () => {
    expect(precisionOf(measured, "statement.a")).toBe(0.76);
  });

  it("is told of the release's own articles where the annotated ones have none", () => {
    expect(precisionOf(measured, "relation.a")).toBe(0.75);
  });

  it.each(["statement.b", "statement.c"])("is not told of few rows: %s", (rule) => {
    expect(precisionOf(measured, rule)).toBeNull();
  });

  it("is kept of rules that there are", () => {
    const { rules, decided } = readSeed("seeds/measured.yaml", measuredFile);
    const known = [...extractionRules, ...sieves].map(({ id }) => id);
    expect(
      Object.keys({ ...rules, ...decided.rules }).filter((rule) => !known.includes(rule)),
    ).toEqual([]);
    expect(Object.values(rules).every(({ right, of }) => right <= of)).toBe(true);
  });
});
