/** What was measured of the machine, as seeds/measured.yaml holds it: written by `evaluate --record`, never typed. */
import { z } from "zod";

const count = z.number().int().nonnegative();
const share = z.strictObject({ right: count, of: count });

export const measuredFile = z.strictObject({
  /** What the articles are and how far they were looked at; written by people. */
  corpus: z.string(),
  articles: count,
  statements: z.record(z.string(), z.strictObject({ made: share, annotated: share })),
  speakers: share,
  rules: z.record(z.string(), share),
});
