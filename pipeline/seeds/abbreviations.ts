/** Abbreviations and words that tell where a sentence ends, as seeds/lexicon/abbreviations.yaml holds them. */
import { z } from "zod";
import type { AbbreviationWords } from "../text/sentences.ts";

const words = z.array(z.string().regex(/^[^\s]*[^\s.]$/u, "a word without its last full stop"));

export const abbreviationsFile: z.ZodType<AbbreviationWords> = z.strictObject({
  /** A sentence never ends after these. */
  never: words,
  /** No end between these and a number. */
  before_number: words,
  /** An end only if an opener follows. */
  maybe: words,
  openers: words,
  /** Verbs after a quoted question or exclamation. */
  inquits: words,
});
