import { describe, expect, it } from "vitest";
import { figuresOf, report } from "../../pipeline/evaluate/figures.ts";
import { annotatedArticle, type Predicted, tally } from "../../pipeline/evaluate/quotes.ts";

const text = "Ann said it rains. Bob said it snows.";
const article = annotatedArticle.parse({
  doc_id: "weather",
  text,
  quotes: [
    { tier: "core", quote_type: "indirect", segments: [[9, 17]], speaker: "Ann", cue: "said" },
    { tier: "wide", quote_type: "indirect", segments: [[28, 36]], speaker: "Robert", cue: "said" },
  ],
});
const predicted = (start: number, end: number, speaker = "Anna"): Predicted => ({
  segments: [[start, end]],
  quote_type: "indirect",
  speaker,
  cue: "said",
  rule: "statement.verb-clause",
});

describe("measuring statements", () => {
  it("counts a content with the same letters as exact, whatever its edges", () => {
    expect(tally(article, [predicted(8, 18)]).exact).toEqual({ right: 1, found: 1 });
  });

  it("counts half of the words as found, but not as exact", () => {
    const t = tally(article, [predicted(12, 18)]);
    expect(t.found.indirect).toBe(1);
    expect(t.exact.right).toBe(0);
  });

  it("misses a core content that nothing overlaps, and says so", () => {
    const t = tally(article, []);
    expect(t.found.indirect).toBe(0);
    expect(t.errors).toEqual([
      "missed weather indirect Ann [said] Ann said ⟦it rains⟧. Bob said it snows.",
    ]);
  });

  it("does not ask for a wide content, yet counts it as right", () => {
    const t = tally(article, [predicted(9, 17), predicted(28, 36)]);
    expect([t.right.indirect, t.predicted.indirect, t.core.indirect]).toEqual([2, 2, 1]);
  });

  it("counts a prediction outside every content as extra", () => {
    const t = tally(article, [predicted(0, 3)]);
    expect([t.right.indirect, t.predicted.indirect]).toEqual([0, 1]);
  });

  it("matches a gold content once", () => {
    expect(tally(article, [predicted(9, 17), predicted(9, 18)]).right.indirect).toBe(1);
  });

  it("sums articles into precision and recall", () => {
    const all = figuresOf([tally(article, [predicted(9, 17)]), tally(article, [predicted(0, 3)])]);
    expect(all.find((f) => f.name === "indirect")).toMatchObject({
      made: { right: 1, of: 2 },
      annotated: { right: 1, of: 2 },
    });
  });

  it("prints a table with n", () => {
    expect(report([tally(article, [predicted(9, 17)])])).toContain("1 articles");
  });
});
