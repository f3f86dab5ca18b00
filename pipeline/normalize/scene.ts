/**
 * One article with its candidates in an order that does not depend on how they came in, and the questions that the
 * sieves ask of a place in the text. All spans are code points.
 */
import type {
  Extraction,
  MentionCandidate,
  RelationCandidate,
  StatementCandidate,
} from "../extract/candidates.ts";
import type { Parsed } from "../parse/document.ts";
import { byCodePoint } from "../text/order.ts";
import { cutter } from "../text/reading.ts";
import { byPosition, contains, lastFrom, type Span } from "../text/span.ts";

export interface Scene {
  readonly parsed: Parsed;
  /** EDTF of the day of publication, as far as the file or a person tells it. */
  readonly published: string | null;
  readonly reading: string;
  /** Cuts verbatim words. */
  readonly cut: (s: Span) => string;
  /** Those of the body, in order of appearance. */
  readonly mentions: readonly MentionCandidate[];
  /** One for each place, in order of appearance; `parent` indexes this list. */
  readonly statements: readonly StatementCandidate[];
  /** In order of evidence; `statement` indexes `statements`. */
  readonly relations: readonly RelationCandidate[];
  /** Index of the block that holds an offset; -1 outside the body. */
  readonly blockAt: (offset: number) => number;
  readonly sentenceAt: (offset: number) => Span | null;
  /** The outermost quotation around an offset, its marks included. */
  readonly quotationAt: (offset: number) => Span | null;
}

export const sceneOf = (
  parsed: Parsed,
  extraction: Extraction,
  published: string | null,
): Scene => {
  const blockAt = finder(parsed.blocks);
  const sentences = parsed.blocks.flatMap((block) => block.sentences);
  const quotations = parsed.quotations.filter((q) => q.depth === 0).map((q) => q.outer);
  const sentenceAt = finder(sentences);
  const quotationAt = finder(quotations);
  const { statements, indexes } = settled(extraction.statements);
  return {
    parsed,
    published,
    reading: parsed.reading,
    cut: cutter(parsed.text),
    mentions: extraction.mentions
      .filter(({ span }) => contains(parsed.blocks[blockAt(span.start)] ?? NOWHERE, span))
      .toSorted(byMention),
    statements,
    relations: extraction.relations
      .map((r) => ({ ...r, statement: moved(r.statement, indexes) }))
      .toSorted(byRelation),
    blockAt,
    sentenceAt: (offset) => sentences[sentenceAt(offset)] ?? null,
    quotationAt: (offset) => quotations[quotationAt(offset)] ?? null,
  };
};

const NOWHERE: Span = { start: 0, end: 0 };

/** Where a statement's id hangs: its cue, without one its content. */
export const anchorOf = (s: StatementCandidate): number =>
  s.cue?.start ?? s.segments[0]?.start ?? 0;

/** The index of the span that holds an offset, of spans in order that do not overlap. */
const finder =
  (spans: readonly Span[]) =>
  (offset: number): number => {
    const at = lastFrom(spans, offset);
    return offset < (spans[at]?.end ?? 0) ? at : -1;
  };

const byMention = (a: MentionCandidate, b: MentionCandidate): number =>
  byPosition(a.span, b.span) || byCodePoint(JSON.stringify(a), JSON.stringify(b));

const byRelation = (a: RelationCandidate, b: RelationCandidate): number =>
  byPosition(a.evidence, b.evidence) || byCodePoint(JSON.stringify(a), JSON.stringify(b));

/** Statements in order, one for each place: of several the one with a source, then the one with most content. */
const settled = (given: readonly StatementCandidate[]) => {
  const order = given
    .map((statement, index) => ({ statement, index }))
    .filter(({ statement }) => statement.segments.length > 0)
    .toSorted(
      (a, b) => anchorOf(a.statement) - anchorOf(b.statement) || better(a.statement, b.statement),
    );
  const indexes = new Map<number, number>();
  const kept: StatementCandidate[] = [];
  let last = -1;
  for (const { statement, index } of order) {
    if (anchorOf(statement) !== last) kept.push(statement);
    last = anchorOf(statement);
    indexes.set(index, kept.length - 1);
  }
  const statements = kept.map((s, i) => {
    const parent = moved(s.parent, indexes);
    return { ...s, parent: parent === i ? null : parent };
  });
  return { statements, indexes };
};

const better = (a: StatementCandidate, b: StatementCandidate): number =>
  Number(a.source === null) - Number(b.source === null) ||
  lengthOf(b) - lengthOf(a) ||
  byCodePoint(JSON.stringify({ ...a, parent: 0 }), JSON.stringify({ ...b, parent: 0 }));

const lengthOf = (s: StatementCandidate): number =>
  s.segments.reduce((sum, { start, end }) => sum + end - start, 0);

const moved = (index: number | null, indexes: ReadonlyMap<number, number>): number | null =>
  index === null ? null : (indexes.get(index) ?? null);
