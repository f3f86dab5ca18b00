/**
 * Parses an article: what is its own text, who signed it, when, and its sentences. In: the article as it came and
 * the lexicon. Out: the document, every value with its place in the file. Pure; never throws, whatever the text.
 */
import { findQuotations, type Quotation } from "../text/quotations.ts";
import { readingOf } from "../text/reading.ts";
import { findSentences } from "../text/sentences.ts";
import { envelope, type Span, span } from "../text/span.ts";
import { findPieces } from "./body.ts";
import { type Breadcrumb, readBreadcrumb } from "./breadcrumb.ts";
import { inlineByline, readDateline } from "./byline.ts";
import { findDays } from "./days.ts";
import type { Article, Block, Located, Parsed, Published } from "./document.ts";
import { type Head, readHead } from "./head.ts";
import { type Labelled, label } from "./label.ts";
import { languageOf } from "./language.ts";
import type { ParseLexicon } from "./lexicon.ts";
import { linesOf, wordCount } from "./lines.ts";
import { findPublisher, findSource } from "./outlet.ts";
import { dayOfUrl, publishedAfter, publishedByHint, publishedOn } from "./published.ts";
import { findSection } from "./section.ts";
import { articleStretch, type Stretch } from "./segment.ts";
import { findTitle } from "./title.ts";

export type { ParseLexicon } from "./lexicon.ts";

export const parse = (article: Article, lexicon: ParseLexicon): Parsed => {
  const reading = readingOf(article.text);
  const page = readPage(article, reading, lexicon);
  const text = readText(page, reading, lexicon);
  const { url, published } = whenAndWhere(article, page, text, reading, lexicon);
  const outlets = findOutlets(page, text);
  const hinted = article.hints?.authors?.map((value) => ({ value, span: null }));
  return {
    id: article.id,
    file: article.file,
    sha256: article.sha256,
    text: article.text,
    reading,
    title: titleOf(article, page),
    authors: hinted ?? text.byline?.authors ?? [],
    ...outlets,
    section: findSection(
      page.lines,
      page.title,
      page.head.body,
      page.breadcrumb,
      lexicon.furniture,
    ),
    language: languageOf(languageSample(text.blocks, reading), lexicon.languages),
    url,
    published,
    body: text.blocks.length > 0 ? envelope(text.blocks) : span(0, 0),
    blocks: text.blocks,
    quotations: text.quotations,
    wordCount: text.blocks.reduce((n, b) => n + wordCount(reading.slice(b.start, b.end)), 0),
  };
};

interface Page {
  readonly lines: readonly Labelled[];
  readonly stretch: Stretch;
  readonly breadcrumb: Breadcrumb | null;
  /** Index of the first line that gives the title. */
  readonly title: number | null;
  readonly head: Head;
}

/** A breadcrumb stands near the top of a page. */
const TOP = 200;

const readPage = (article: Article, reading: string, lexicon: ParseLexicon): Page => {
  const lines = linesOf(reading).map((line) => label(line, lexicon));
  const stretch = articleStretch(lines);
  const breadcrumb =
    lines
      .slice(0, TOP)
      .map((line) => readBreadcrumb(line, lexicon.furniture))
      .find((found) => found !== null) ?? null;
  const hint = article.hints?.title ?? null;
  const title = findTitle(lines, stretch, {
    hint,
    breadcrumb,
    sections: lexicon.furniture.sections,
  });
  const head = readHead(lines, stretch, title, lexicon);
  return { lines, stretch, breadcrumb, title: title?.first ?? null, head };
};

const titleOf = (article: Article, { lines, title, breadcrumb }: Page): Located | null => {
  const hint = article.hints?.title;
  if (hint !== undefined) return { value: hint, span: null };
  const line = title === null ? undefined : lines[title];
  if (line !== undefined) return { value: squeeze(line.text), span: span(line.start, line.end) };
  return breadcrumb?.title ? { value: breadcrumb.title, span: null } : null;
};

const squeeze = (words: string): string => words.replace(/\s+/g, " ");

interface Text {
  readonly blocks: readonly Block[];
  readonly quotations: Parsed["quotations"];
  readonly byline: Head["byline"];
  readonly dateline: ReturnType<typeof readDateline>;
}

const readText = (page: Page, reading: string, lexicon: ParseLexicon): Text => {
  const lines = page.lines.slice(page.head.body, page.stretch.to);
  const first = lines[0];
  const inline = first ? inlineByline(first, lexicon) : null;
  const byline = page.head.byline ?? inline;
  const title = page.title === null ? null : (page.lines[page.title]?.text ?? null);
  const clues = { title, authors: byline?.authors.map((author) => author.value) ?? [] };
  const skip = inline && first ? inline.end - first.start : 0;
  const pieces = findPieces(lines, skip, clues);
  const quotations = findQuotations(reading, pieces);
  const dateline = pieces[0] ? readDateline(pieces[0], lexicon) : null;
  const quoted = byParagraph(quotations);
  const blocks = pieces.map((piece, i) => ({
    start: piece.start,
    end: piece.end,
    kind: piece.kind,
    sentences: findSentences(reading, piece, quoted.get(i) ?? [], lexicon.abbreviations),
  }));
  return { blocks, quotations, byline, dateline };
};

const byParagraph = (quotations: readonly Quotation[]): ReadonlyMap<number, Quotation[]> => {
  const groups = new Map<number, Quotation[]>();
  for (const q of quotations) {
    const group = groups.get(q.paragraph);
    if (group) group.push(q);
    else groups.set(q.paragraph, [q]);
  }
  return groups;
};

const findOutlets = (page: Page, text: Text): Pick<Parsed, "publisher" | "origin"> => {
  const title = page.title === null ? null : (page.lines[page.title]?.text ?? null);
  const end = text.blocks.at(-1)?.end ?? 0;
  const outside = page.lines.filter(
    (line) => line.start >= end || line.end <= (text.blocks[0]?.start ?? end),
  );
  const near = outside.filter((line) => line.end <= (page.lines[page.stretch.to - 1]?.end ?? 0));
  const publisher = findPublisher(outside, title);
  const origin = text.byline?.origin ?? findSource(near) ?? text.dateline?.agency ?? null;
  return { publisher, origin: origin?.value === publisher?.value ? null : origin };
};

const URL_LINE = /^(?:(?:url|link|permalink|source):?\s+)?(https?:\/\/[^\s<>"]{4,500})$/i;

const whenAndWhere = (
  article: Article,
  page: Page,
  text: Text,
  reading: string,
  lexicon: ParseLexicon,
): { url: string | null; published: Published } => {
  const address = page.lines.slice(0, page.head.body).find((line) => URL_LINE.test(line.text));
  const url = article.hints?.url ?? address?.text.match(URL_LINE)?.[1] ?? null;
  const hint = article.hints?.published;
  const published =
    (hint === undefined ? null : publishedByHint(hint, lexicon.calendar)) ??
    explicitDay(page, text, reading, lexicon) ??
    (address ? urlDay(address, reading) : null) ??
    publishedAfter(reading, text.blocks, text.quotations, lexicon.calendar);
  return { url, published };
};

const explicitDay = (
  page: Page,
  text: Text,
  reading: string,
  lexicon: ParseLexicon,
): Published | null => {
  const day = page.head.days[0];
  if (day?.span) return publishedOn(reading, day.value, day.span);
  const [dated] = findDays(text.dateline?.text ?? "", lexicon.calendar);
  const start = text.blocks[0]?.start ?? 0;
  return dated ? publishedOn(reading, dated.iso, shift(dated, start)) : null;
};

const urlDay = (line: Labelled, reading: string): Published | null => {
  const day = dayOfUrl(line.text);
  return day && publishedOn(reading, day.iso, shift(day.at, line.start));
};

const shift = (s: Span, by: number): Span => span(s.start + by, s.end + by);

const languageSample = (blocks: readonly Block[], reading: string): string => {
  const [first] = blocks;
  return first ? reading.slice(first.start, first.start + 4000) : reading.slice(0, 4000);
};
