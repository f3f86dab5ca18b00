/** What a release says of itself, as seeds/release.yaml holds it, with what its content must come to. */
import { z } from "zod";
import type { ReleaseInfo } from "../../schema/release.ts";

const words = z.string().min(1);
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);

/** How many rows a table may have; fewer or more is an error until someone has looked and changes the bound. */
const range = z.strictObject({
  floor: z.int().min(0),
  ceiling: z.int().min(0),
});

export const releaseFile = z.strictObject({
  name: words,
  title: words,
  description: words,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  released: day,
  license: words,
  rights: words,
  creators: z
    .array(z.strictObject({ name: words, orcid: words.optional(), affiliation: words.optional() }))
    .min(1),
  keywords: z.array(words).min(1),
  homepage: words.nullable().default(null),
  /** The issue on which `stance` is coded. */
  focal_issue: words,
  expected: z
    .strictObject({
      documents: range,
      actors: range,
      statements: range,
      relations: range,
      mentions: range,
    })
    .nullable(),
});

export type Release = ReleaseInfo & z.infer<typeof releaseFile>;
