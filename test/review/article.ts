/** The small article of the tests of curation, as a subject of review. */
import { curate } from "../../pipeline/curate/curate.ts";
import type { ArticleRows } from "../../pipeline/normalize/rows.ts";
import type { Subject } from "../../pipeline/review/subject.ts";
import { id, known, register, rows, text } from "../curate/article.ts";
import { parsedWith } from "../parsed.ts";

export const path = "seeds/articles/lima.txt";

/** The article with other rows than its own. */
export const subjectWith = (own: Partial<ArticleRows>): Subject => ({
  path,
  parsed: { ...parsedWith(text, known), id },
  rows: curate({ ...rows, ...own }, null, known).rows,
  register,
});

/** Every blank filled in, as a person does it. */
export const filledIn = (stubs: string): string =>
  stubs
    .replaceAll('because: ""', 'because: "the article says so: in these words # as they stand"')
    .replaceAll('by: ""', 'by: "jane"')
    .replaceAll('on: ""', 'on: "2026-11-21"');
