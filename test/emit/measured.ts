/** Figures for tests. */
import type { Measured } from "../../schema/measured.ts";

export const measured: Measured = {
  corpus: "Two of ours.",
  articles: 2,
  statements: { direct: { made: { right: 9, of: 10 }, annotated: { right: 8, of: 10 } } },
  speakers: { right: 17, of: 20 },
  rules: { "statement.verb-that": { right: 16, of: 20 } },
  decided: {
    articles: 1,
    records: { mentions: { made: { right: 9, of: 10 }, annotated: { right: 9, of: 12 } } },
    values: { "statements.speaker_id": { right: 3, of: 4 } },
    rules: { "relation.copula": { right: 2, of: 3 }, "statement.verb-that": { right: 1, of: 1 } },
    documents: {
      lima: {
        mentions: { made: { right: 9, of: 10 }, annotated: { right: 9, of: 12 } },
        actors: { made: { right: 4, of: 4 }, annotated: { right: 4, of: 5 } },
      },
    },
  },
  agreement: {
    records: { statements: { first: 10, second: 12, both: 9 } },
    values: {
      "statements.stance": { right: 8, of: 9, kappa: 0.75 },
      "statements.speaker_id": { right: 9, of: 9, kappa: null },
    },
  },
};
