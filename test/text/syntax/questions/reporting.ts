/**
 * The hand-judged reporting sentences of the five articles, with everything in its place. In: the list beside this
 * file and the articles. Out: spans, code points of the article. Throws, with the entry's words, where a string of
 * the list is not in its sentence.
 */
import { z } from "zod";
import { parse } from "../../../../pipeline/parse/parse.ts";
import { readingOf } from "../../../../pipeline/text/reading.ts";
import { type Span, span } from "../../../../pipeline/text/span.ts";
import { articles, seeds } from "../../../corpus.ts";
import { readSeed } from "../../../read-seed.ts";

const words = z.string().min(1).transform(readingOf);
const heads = z.union([words.transform((word) => [word]), z.array(words).min(1)]);

const reportingFile = z.array(
  z.strictObject({
    article: z.string(),
    sentence: words,
    cue: words,
    nth: z.int().min(1).optional(),
    subject: words.nullable(),
    subject_head: heads.default([]),
    antecedent: z.array(words).default([]),
    shared: z.literal(true).optional(),
    agent: z.literal(true).optional(),
    complement: words.nullable(),
    also: words.optional(),
    doubtful: z.literal(true).optional(),
    note: z.string().optional(),
  }),
);

type Entry = z.infer<typeof reportingFile>[number];

export interface ReportingSentence {
  readonly article: string;
  /** The reading of the whole article; all spans are of it. */
  readonly reading: string;
  readonly sentence: Span;
  /** Quotations in the sentence, marks included: long enough to be sentences themselves. */
  readonly quotations: readonly Span[];
  readonly cue: Span;
  /** The whole noun phrase; of a relative clause the pronoun. */
  readonly subject: Span | null;
  /** Words that may be its head; none where there is no subject. */
  readonly subjectHeads: readonly string[];
  /** Words that may head what a relative pronoun stands for. */
  readonly antecedentHeads: readonly string[];
  /** The subject stands with an earlier verb, coordinated with the cue. */
  readonly shared: boolean;
  /** The subject is the by-phrase of a passive. */
  readonly agent: boolean;
  readonly complement: Span | null;
  /** The earlier piece of a complement that the cue breaks in two. */
  readonly also: Span | null;
  readonly doubtful: boolean;
  readonly note: string | null;
}

/** Every entry, in the order of the list. */
export const reportingSentences = (): readonly ReportingSentence[] =>
  readSeed("test/text/syntax/questions/reporting-sentences.yaml", reportingFile).map(locate);

const locate = (entry: Entry): ReportingSentence => {
  const { reading, sentences, quotations } = bodyOf(entry.article);
  const sentence = sentenceOf(entry, reading, sentences);
  const cue = cueOf(entry, reading, sentence);
  const place: Place = { entry, reading, sentence, cue };
  return {
    article: entry.article,
    reading,
    sentence,
    quotations: quotations.flatMap((quotation) => inside(sentence, quotation) ?? []),
    cue,
    subject: near(place, entry.subject, "before"),
    subjectHeads: entry.subject_head,
    antecedentHeads: entry.antecedent,
    shared: entry.shared ?? false,
    agent: entry.agent ?? false,
    complement: near(place, entry.complement, "after"),
    also: near(place, entry.also ?? null, "before"),
    doubtful: entry.doubtful ?? false,
    note: entry.note ?? null,
  };
};

const inside = (sentence: Span, quotation: Span): Span | null => {
  const [start, end] = [
    Math.max(sentence.start, quotation.start),
    Math.min(sentence.end, quotation.end),
  ];
  return start < end ? span(start, end) : null;
};

interface Body {
  readonly reading: string;
  readonly sentences: readonly Span[];
  readonly quotations: readonly Span[];
}

/** Shorter quotations are phrases of the sentence around them. */
const LONG = 5;

const bodies: ReadonlyMap<string, Body> = new Map(
  articles.map((article) => {
    const { reading, blocks, quotations } = parse(article, seeds.lexicon);
    const long = quotations
      .filter(({ depth }) => depth === 0)
      .map(({ outer }) => outer)
      .filter(({ start, end }) => reading.slice(start, end).split(/\s+/).length >= LONG);
    const sentences = blocks.flatMap((block) => block.sentences);
    return [article.id, { reading, sentences, quotations: long }];
  }),
);

const bodyOf = (article: string): Body => {
  const body = bodies.get(article);
  if (!body) throw new Error(`no article is called ${article}`);
  return body;
};

const sentenceOf = (entry: Entry, reading: string, sentences: readonly Span[]): Span => {
  const [found, second] = occurrences(reading, entry.sentence, span(0, reading.length));
  if (!found) return fail(entry, "the sentence is not in the article");
  if (second) return fail(entry, "more than one place begins so");
  const inside = sentences.find((s) => s.start <= found.start && found.end <= s.end);
  if (!inside) return fail(entry, "the words are in no sentence of the body");
  if (/[\p{L}\p{N}]/u.test(reading.slice(inside.start, found.start)))
    return fail(entry, "the words do not begin their sentence");
  return inside;
};

const cueOf = (entry: Entry, reading: string, sentence: Span): Span => {
  const all = occurrences(reading, entry.cue, sentence);
  if (all.length > 1 !== (entry.nth !== undefined))
    return fail(entry, "nth stands where the cue occurs more than once, and only there");
  return all[(entry.nth ?? 1) - 1] ?? fail(entry, "the cue is not in the sentence");
};

interface Place {
  readonly entry: Entry;
  readonly reading: string;
  readonly sentence: Span;
  readonly cue: Span;
}

/** The occurrence nearest to the cue on the side where such words mostly stand, else on the other. */
const near = (
  { entry, reading, sentence, cue }: Place,
  wanted: string | null,
  side: "before" | "after",
): Span | null => {
  if (wanted === null) return null;
  const before = occurrences(reading, wanted, span(sentence.start, cue.start)).at(-1);
  const after = occurrences(reading, wanted, span(cue.end, sentence.end)).at(0);
  const found = side === "before" ? (before ?? after) : (after ?? before);
  return found ?? fail(entry, `not in the sentence beside the cue: ${wanted}`);
};

/** Where whole words stand within a span, in order. */
const occurrences = (reading: string, wanted: string, within: Span): readonly Span[] => {
  const found: Span[] = [];
  for (let at = reading.indexOf(wanted, within.start); at >= 0; ) {
    const place = span(at, at + wanted.length);
    if (place.end > within.end) break;
    if (isWhole(reading, place)) found.push(place);
    at = reading.indexOf(wanted, at + 1);
  }
  return found;
};

const isWhole = (reading: string, { start, end }: Span): boolean =>
  !/[\p{L}\p{N}]{2}/u.test(reading.slice(Math.max(0, start - 1), start + 1)) &&
  !/[\p{L}\p{N}]{2}/u.test(reading.slice(end - 1, end + 1));

const fail = (entry: Entry, what: string): never => {
  throw new Error(`${entry.article}: "${entry.sentence}" (${entry.cue}): ${what}`);
};
