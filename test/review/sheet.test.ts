import { describe, expect, it } from "vitest";
import { reviewSheet } from "../../pipeline/review/review.ts";
import { rows, text } from "../curate/article.ts";
import { path, subjectWith } from "./article.ts";

const sheet = reviewSheet(subjectWith({}));
/** The lines of one row. */
const part = (title: string, of = sheet): string => {
  const start = of.indexOf(`  ${title}  `);
  const next = of.slice(start + 1).search(/^(?: {2}(?:statement|relation) \d|──)/m);
  return of.slice(start, next < 0 ? undefined : start + 1 + next);
};

describe("the sheet", () => {
  it("shows content and cue in their sentence, with the place as editors open it", () => {
    const place = `${path}:3:${(text.split("\n")[2] ?? "").indexOf("Ruiz") + 1}`;
    expect(part("statement 3")).toContain(`statement 3  ${place}`);
    expect(part("statement 3").replace(/\s+/g, " ")).toContain(
      "Her spokesman, Luis Paz, *said* [Ruiz believes the talks are near].",
    );
  });

  it("says who, by which word, doing what, under the names that a decision can set", () => {
    for (const line of [
      "speaker     ana-ruiz",
      "cue         accused",
      "act         accuse",
      "factuality  asserted",
      "date        none",
    ])
      expect(part("statement 2")).toContain(line);
  });

  it("shows a tie with its evidence", () => {
    expect(part("relation 1")).toContain("ana-ruiz holds_position peru");
    expect(part("relation 1").replace(/\s+/g, " ")).toContain("In Lima, [President Ana Ruiz] said");
  });

  it("puts each row under the paragraph in which it begins", () => {
    const second = sheet.indexOf(`── ${path}:3:1`);
    expect(sheet.indexOf("  statement 2  ")).toBeLessThan(second);
    expect(sheet.indexOf("  statement 3  ")).toBeGreaterThan(second);
  });

  it("shows what a person decided instead of an entry", () => {
    const statements = rows.statements.map((row) => ({
      ...row,
      review_status: "corrected" as const,
    }));
    const after = reviewSheet(subjectWith({ statements }));
    expect(part("statement 1", after)).toContain("decided     corrected");
    expect(part("statement 1", after)).not.toContain("decide: confirm");
    expect(after).toContain("2 of 6 rows no person has decided yet");
  });
});
