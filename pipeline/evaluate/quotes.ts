/**
 * Measures predicted statements against annotated articles. Tier "core" must be found; tier "wide" is right when found
 * and no miss when not. Two contents match when they share at least half of their united letters and digits
 * (intersection over union ≥ .5), or all of them for `exact`; each gold content is matched at most once.
 */
import { z } from "zod";
import { quoteType } from "../../schema/codes/statements.ts";
import type { Share } from "../../schema/quality.ts";
import { codesOf } from "../../schema/vocabulary.ts";
import { readingOf } from "../text/reading.ts";
import { BETWEEN_SEGMENTS } from "../text/statement-spans.ts";

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
  readonly rules: ReadonlyMap<string, Share>;
  readonly speakers: { readonly right: number; readonly of: number };
  /** Errors in words, for a person to read. */
  readonly errors: readonly string[];
}

type Counts = Readonly<Record<Type, number>>;

interface Content<T> {
  readonly item: T;
  readonly characters: ReadonlySet<number>;
}

/** Compares the predictions for one article with its annotation. */
export const tally = (article: Annotated, predicted: readonly Predicted[]): Tally => {
  const reading = readingOf(article.text);
  const gold = article.quotes.map((item) => ({
    item,
    characters: charactersOf(reading, item.segments),
  }));
  const made = predicted
    .map((item) => ({ item, characters: charactersOf(reading, item.segments) }))
    .filter(({ characters }) => characters.size > 0);
  const half = match(gold, made, (a, b) => share(a, b) >= 0.5);
  const whole = match(gold, made, (a, b) => share(a, b) === 1);
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
    rules: sharesOf(made, matched),
    speakers: { right: named.filter(Boolean).length, of: named.length },
    errors: [
      ...core.filter((g) => !half.has(g)).map((g) => told("missed", article, reading, g)),
      ...made
        .filter((p) => !matched.has(p))
        .map((p) => told("extra", article, reading, p, p.item.rule)),
    ],
  };
};

const WORD = /[\p{L}\p{N}]/u;

const charactersOf = (
  reading: string,
  spans: readonly (readonly [number, number])[],
): ReadonlySet<number> => {
  const found = new Set<number>();
  for (const [start, end] of spans)
    for (let i = start; i < end; i++) if (WORD.test(reading.charAt(i))) found.add(i);
  return found;
};

const common = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  let n = 0;
  for (const i of a) if (b.has(i)) n++;
  return n;
};

/** Intersection over union of two sets of characters. */
const share = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  const both = common(a, b);
  return both / Math.max(1, a.size + b.size - both);
};

/** Gold → the fitting prediction that overlaps it most, core before wide, none used twice. */
const match = (
  gold: readonly Content<Gold>[],
  made: readonly Content<Predicted>[],
  fits: (a: ReadonlySet<number>, b: ReadonlySet<number>) => boolean,
): ReadonlyMap<Content<Gold>, Content<Predicted>> => {
  const pairs = new Map<Content<Gold>, Content<Predicted>>();
  const used = new Set<Content<Predicted>>();
  const order = gold.toSorted(
    (a, b) => Number(a.item.tier !== "core") - Number(b.item.tier !== "core"),
  );
  for (const g of order) {
    const best = made
      .filter((p) => !used.has(p) && fits(g.characters, p.characters))
      .toSorted((a, b) => share(g.characters, b.characters) - share(g.characters, a.characters))[0];
    if (!best) continue;
    used.add(best);
    pairs.set(g, best);
  }
  return pairs;
};

const count = (list: readonly Content<{ readonly quote_type: Type }>[]): Counts => {
  const of = (type: Type) => list.filter(({ item }) => item.quote_type === type).length;
  return { direct: of("direct"), mixed: of("mixed"), indirect: of("indirect") };
};

/** The predictions of each rule, and those of them that match. */
const sharesOf = (
  made: readonly Content<Predicted>[],
  matched: ReadonlySet<Content<Predicted>>,
): ReadonlyMap<string, Share> => {
  const shares = new Map<string, Share>();
  for (const p of made) {
    const { right, of } = shares.get(p.item.rule) ?? { right: 0, of: 0 };
    shares.set(p.item.rule, { right: right + (matched.has(p) ? 1 : 0), of: of + 1 });
  }
  return shares;
};

const union = (list: readonly Content<unknown>[]): ReadonlySet<number> =>
  new Set(list.flatMap(({ characters }) => [...characters]));

const overlap = (
  gold: ReadonlySet<number>,
  predicted: ReadonlySet<number>,
): Tally["characters"] => ({
  gold: gold.size,
  predicted: predicted.size,
  shared: common(gold, predicted),
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
