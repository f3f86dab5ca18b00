/** What was measured of the machine, as seeds/measured.yaml holds it: written by `evaluate --record`, never typed. */
import { z } from "zod";

const count = z.int().nonnegative();
const share = z.strictObject({ right: count, of: count });
const shares = z.record(z.string(), share);
const found = z.strictObject({ made: share, annotated: share });

const decided = z.strictObject({
  articles: count,
  records: z.record(z.string(), found),
  values: shares,
  rules: shares,
  documents: z.record(z.string(), z.strictObject({ mentions: found, actors: found })),
});

const agreement = z.strictObject({
  records: z.record(z.string(), z.strictObject({ first: count, second: count, both: count })),
  values: z.record(z.string(), share.extend({ kappa: z.number().nullable() })),
});

export const measuredFile = z.strictObject({
  /** What the annotated articles are and how far they were looked at; written by people. */
  corpus: z.string(),
  articles: count,
  statements: z.record(z.string(), found),
  speakers: share,
  rules: shares,
  /** Of the release's own articles. */
  decided: decided.default({ articles: 0, records: {}, values: {}, rules: {}, documents: {} }),
  /** Of those who read them. */
  agreement: agreement.default({ records: {}, values: {} }),
});
