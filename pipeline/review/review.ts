/**
 * What a person needs to take an article in and to go through its rows. In: the article as it was read. Out: words for the
 * terminal, entries for seeds/curation. Nothing here decides: a person does.
 */
import type { Article } from "../parse/document.ts";
import type { Curation } from "../seeds/curation.ts";
import type { Release } from "../seeds/release.ts";
import { intakeOf } from "./intake.ts";
import { sheetOf } from "./sheet.ts";
import { nextSteps } from "./steps.ts";
import { stubFile } from "./stub-file.ts";
import { stubsOf } from "./stubs.ts";
import type { Subject } from "./subject.ts";

export { admit } from "./admit.ts";
export { misquoted } from "./misquoted.ts";
export { remarksOn } from "./remarks.ts";

/** The body with its rows in context, and for each row that nobody has decided the entry to paste. */
export const reviewSheet = (subject: Subject): string => sheetOf(subject, stubsOf(subject));

/** The entries alone, as a YAML file. */
export const reviewStubs = (subject: Subject, there: Curation | null): string =>
  stubFile(subject, stubsOf(subject), there);

/** What was read in a new article, and what is left to do; `articles` counts it in. */
export const intakeReport = (
  subject: Subject,
  article: Article,
  release: Release,
  articles: number,
): string => `${[...intakeOf(subject), "", ...nextSteps(article, release, articles)].join("\n")}\n`;
