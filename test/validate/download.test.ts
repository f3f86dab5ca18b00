import { describe, expect, it } from "vitest";
import { sealed } from "../../pipeline/emit/emit.ts";
import { cutter } from "../../pipeline/text/reading.ts";
import { downloadFlaws } from "../../pipeline/validate/validate.ts";

const article = "Ana said: “It rains 𝐚nd it snows.”";
const lines = {
  statements: { statement_id: "s1", segments: ["11-19", "24-32"], text: "It rains … it snows" },
  relations: { relation_id: "r1", start: 0, end: 8, evidence: "Ana said" },
  mentions: { mention_id: "m1", start: 0, end: 3, text: "Ana" },
};
const filesWith = (changed: Partial<typeof lines> = {}) =>
  sealed(
    Object.entries({ ...lines, ...changed }).map(([table, row]) => ({
      path: `${table}.jsonl`,
      bytes: new TextEncoder().encode(`${JSON.stringify({ document_id: "one", ...row })}\n`),
    })),
  );
const cutterOf = (id: string) => (id === "one" ? cutter(article) : null);
const checks = (files: ReturnType<typeof filesWith>, cutters = cutterOf) =>
  downloadFlaws(files, cutters).map((i) => `${i.check} ${i.file} ${i.record ?? ""}`.trim());

describe("a release that was downloaded", () => {
  it("is sound where every sum is right and every row quotes its article, in code points", () => {
    expect(checks(filesWith())).toEqual([]);
  });

  it("is not where a file came over broken or is missing", () => {
    const [first, ...others] = filesWith();
    const broken = { path: first?.path ?? "", bytes: new Uint8Array([123, 10]) };
    expect(checks([broken, ...others])).toEqual([
      "verify.sum statements.jsonl",
      "verify.row statements.jsonl",
    ]);
    expect(checks(others)).toEqual([
      "verify.sum statements.jsonl",
      "verify.missing statements.jsonl",
    ]);
  });

  it("is not where a row quotes other words than stand in the article", () => {
    const mentions = { mention_id: "m1", start: 0, end: 3, text: "Ann" };
    expect(downloadFlaws(filesWith({ mentions }), cutterOf)).toMatchObject([
      { check: "verify.quotation", record: "m1", line: 1, expected: '"Ana"', actual: '"Ann"' },
    ]);
  });

  it("cannot be checked without its articles, and says so once for each", () => {
    expect(downloadFlaws(filesWith(), () => null)).toMatchObject([
      {
        check: "verify.article",
        record: "one",
        message: "the article is not there, so the 3 rows that quote it were not checked",
        expected: "a file one.txt",
        fix: expect.stringContaining("--articles"),
      },
    ]);
  });
});
