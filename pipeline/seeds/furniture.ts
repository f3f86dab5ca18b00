/** What stands around an article's own text in a saved page, as seeds/lexicon/furniture.yaml holds it. */
import { z } from "zod";

const word = z.string().min(1);
const words = z.array(word).min(1);

const group = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  does: z.enum(["chrome", "teaser", "end", "note", "caption"]),
  /** Whole lines with slots such as {publisher}. */
  patterns: words,
  example: word,
});

export const furnitureFile = z.strictObject({
  furniture: z.array(group),
  breadcrumb: z.strictObject({ home: words, between: words }),
  sections: words,
  agencies: words,
  byline: z.strictObject({ before: words, particles: words, no_names: words }),
  date_line: z.strictObject({ published: words, updated: words, around: words }),
});

export type Furniture = z.infer<typeof furnitureFile>;
