/** How often each rule was right, as seeds/measured.yaml holds it: written by `evaluate --record`, never typed. */
import { z } from "zod";

const count = z.number().int().nonnegative();

export const measuredFile = z.strictObject({
  articles: count,
  /** By the rule's id: of so many rows that it made so many were right. */
  rules: z.record(z.string(), z.strictObject({ right: count, of: count })),
});

export type Measured = z.infer<typeof measuredFile>;
