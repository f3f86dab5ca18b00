/**
 * Measures predicted statements against annotated articles. Tier "core" must be found; tier "wide" is right when found
 * and no miss when not. Two contents match when they share at least half of their united letters and digits
 * (intersection over union ≥ .5), or all of them for `exact`; each gold content is matched at most once.
 */
import { z } from "zod";
import { quoteType } from "../../schema/codes/statements.ts";
import type { Share } from "../../schema/measured.ts";
import { codesOf } from "../../schema/vocabulary.ts";
import { readingOf } from "../text/reading.ts";
import { type Span, span } from "../text/span.ts";
import { BETWEEN_SEGMENTS } from "../text/statement-spans.ts";
import { inCommon, type Letters, lettersOf, overlapOf } from "./contents.ts";
import { bestPairs } from "./pairs.ts";
import { shareOf, sharesByName } from "./shares.ts";

const segments = z.array(z.tuple([z.number().int(), z.number().int()]));

/** One article of an annotated file; offsets in code points. */
export const annotatedArticle = z.object({
  doc_id: z.string(),
  text: z.string(),
  quotes: z.array(
    z.object({
      tier: z.enum(["core", "wide"]),
      quote_type: z.enum(codesOf(quoteType)),
      segments,
      speaker: z.string().nullish(),
      cue: z.string().nullish(),
    }),
  ),
});

type Annotated = z.infer<typeof annotatedArticle>;
type Gold = Annotated["quotes"][number];
type Type = Gold["quote_type"];

/** One predicted statement, as `predict` writes it and the released scorer reads it. */
export interface Predicted {
  readonly segments: readonly (readonly [number, number])[];
  readonly quote_type: Type;
  readonly speaker: string;
  readonly cue: string;
  /** The rule that made it. */
  readonly rule: string;
}

/** Counts of one article; the counts of a corpus are their sum. */
export interface Tally {
  /** Predictions and, of them, those that match a gold content, by the prediction's type. */
  readonly predicted: Counts;
  readonly right: Counts;
  /** Core contents and, of them, those found, by the gold's type. */
  readonly core: Counts;
  readonly found: Counts;
  readonly exact: { readonly right: number; readonly found: number };
  readonly characters: {
    readonly gold: number;
    readonly predicted: number;
    readonly shared: number;
  };
  /** By rule: of so many predictions so many are right. */
  readonly rules: Readonly<Record<string, Share>>;
  readonly speakers: Share;
  /** Errors in words, for a person to read. */
  readonly errors: readonly string[];
}

type Counts = Readonly<Record<Type, number>>;

interface Content<T> {
  readonly item: T;
  readonly letters: Letters;
}

/** Compares the predictions for one article with its annotation. */
export const tally = (article: Annotated, predicted: readonly Predicted[]): Tally => {
  const reading = readingOf(article.text);
  const gold = article.quotes.map((item) => ({
    item,
    letters: lettersOf(reading, item.segments.map(spanOf)),
  }));
  const made = predicted
    .map((item) => ({ item, letters: lettersOf(reading, item.segments.map(spanOf)) }))
    .filter(({ letters }) => letters.size > 0);
  const half = match(gold, made, 0.5);
  const whole = match(gold, made, 1);
  const core = gold.filter(({ item }) => item.tier === "core");
  const matched = new Set(half.values());
  const named = [...half].map(([g, p]) => sameSpeaker(g.item.speaker ?? "", p.item.speaker));
  return {
    predicted: count(made),
    right: count(made.filter((p) => matched.has(p))),
    core: count(core),
    found: count(core.filter((g) => half.has(g))),
    exact: { right: whole.size, found: core.filter((g) => whole.has(g)).length },
    characters: overlap(union(gold), union(made)),
    rules: sharesByName(made.map((p) => [p.item.rule, shareOf([matched.has(p)])])),
    speakers: shareOf(named),
    errors: [
      ...core.filter((g) => !half.has(g)).map((g) => told("missed", article, reading, g)),
      ...made
        .filter((p) => !matched.has(p))
        .map((p) => told("extra", article, reading, p, p.item.rule)),
    ],
  };
};

/** Gold → the fitting prediction that overlaps it most, core before wide, none used twice. */
const match = (
  gold: readonly Content<Gold>[],
  made: readonly Content<Predicted>[],
  least: number,
): ReadonlyMap<Content<Gold>, Content<Predicted>> =>
  bestPairs(
    gold.toSorted((a, b) => Number(a.item.tier !== "core") - Number(b.item.tier !== "core")),
    made,
    (g, p) => overlapOf(g.letters, p.letters),
    least,
  );

const count = (list: readonly Content<{ readonly quote_type: Type }>[]): Counts => {
  const of = (type: Type) => list.filter(({ item }) => item.quote_type === type).length;
  return { direct: of("direct"), mixed: of("mixed"), indirect: of("indirect") };
};

const spanOf = ([start, end]: readonly [number, number]): Span => span(start, end);

const union = (list: readonly Content<unknown>[]): ReadonlySet<number> =>
  new Set(list.flatMap(({ letters }) => [...letters]));

const overlap = (
  gold: ReadonlySet<number>,
  predicted: ReadonlySet<number>,
): Tally["characters"] => ({
  gold: gold.size,
  predicted: predicted.size,
  shared: inCommon(gold, predicted),
});

const PRONOUN = new Set(["he", "she", "it", "we", "i", "who"]);

const speakerWords = (words: string): ReadonlySet<string> =>
  new Set(
    (words.toLowerCase().match(/[\p{L}\p{N}_'’-]+/gu) ?? []).filter(
      (w) => w.length > 3 || PRONOUN.has(w),
    ),
  );

const sameSpeaker = (a: string, b: string): boolean => {
  if (a === "" && b === "") return true;
  const words = speakerWords(b);
  return [...speakerWords(a)].some((w) => words.has(w));
};

/** So many characters around a content are shown, and of a long content itself. */
const AROUND = 80;
const SHOWN = 160;

/** In context, on one line: who, the cue, the rule where one made it, and the content between ⟦ ⟧. */
const told = (
  what: string,
  article: Annotated,
  reading: string,
  { item }: Content<Pick<Gold | Predicted, "quote_type" | "segments" | "cue" | "speaker">>,
  rule?: string,
): string => {
  const words = item.segments
    .map(([start, end]) => reading.slice(start, end))
    .join(BETWEEN_SEGMENTS);
  const [start, end] = [item.segments[0]?.[0] ?? 0, item.segments.at(-1)?.[1] ?? 0];
  const before = reading.slice(Math.max(0, start - AROUND), start);
  const after = reading.slice(end, end + AROUND);
  const content = words.length > SHOWN ? `${words.slice(0, SHOWN)} …` : words;
  const head = [what, article.doc_id, item.quote_type, rule, item.speaker].filter(Boolean);
  return `${head.join(" ")} [${item.cue ?? ""}] ${before}⟦${content}⟧${after}`.replace(/\s+/g, " ");
};
