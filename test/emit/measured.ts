/** Figures for tests. */
import type { Measured } from "../../schema/quality.ts";

export const measured: Measured = {
  corpus: "Two of ours.",
  articles: 2,
  statements: { direct: { made: { right: 9, of: 10 }, annotated: { right: 8, of: 10 } } },
  speakers: { right: 17, of: 20 },
  rules: { "statement.verb-that": { right: 16, of: 20 } },
};
