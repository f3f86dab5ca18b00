/**
 * Variants of treebank sentences as news has them and treebanks hardly do: a quotation masked by one token, a
 * quotation mark without its partner, a headline in title case. In: sentences. Out: more sentences.
 */

import { normalForm } from "../forms.ts";
import { MASK_TAG, MASKED } from "../masks.ts";
import { ROOT } from "../tree.ts";

/** A sentence to learn from; `tags` are joint tags ("VERB VBD"), heads as in a tree. */
export interface Lesson {
  readonly document: string;
  readonly texts: readonly string[];
  readonly tags: readonly string[];
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

/** Every how manieth sentence becomes a headline. */
const HEADLINES = 20;

export interface Variants {
  /** A quotation read as one token. */
  readonly masked: readonly Lesson[];
  /** A quotation mark without its partner. */
  readonly unclosed: readonly Lesson[];
  /** Every twentieth sentence, in title case and without its full stop. */
  readonly headlines: readonly Lesson[];
}

export const variantsOf = (lessons: readonly Lesson[]): Variants => ({
  masked: lessons.flatMap((lesson) => quotedStretches(lesson).map((at) => masked(lesson, at))),
  unclosed: lessons.flatMap((lesson) =>
    quotedStretches(lesson).map(([open]) => without(lesson, open)),
  ),
  headlines: lessons.filter((_, i) => i % HEADLINES === 0).map(inTitleCase),
});

type Stretch = readonly [open: number, close: number];

/** Where a quotation mark, words that hang together, and a second mark follow each other. */
const quotedStretches = (lesson: Lesson): readonly Stretch[] => {
  const marks = lesson.texts.flatMap((text, i) => (normalForm(text) === '"' ? [i] : []));
  const pairs = marks.flatMap((open, i): readonly Stretch[] => {
    const close = marks[i + 1];
    return i % 2 === 0 && close !== undefined && close > open + 2 ? [[open, close]] : [];
  });
  return pairs.filter(
    (pair) => headsInside(lesson, pair).length === 1 && !isHeadOutside(lesson, pair),
  );
};

const isInside = ([open, close]: Stretch, i: number): boolean => i >= open && i <= close;

/** Tokens of a stretch, marks aside, that are governed from without. */
const headsInside = ({ heads }: Lesson, stretch: Stretch): readonly number[] =>
  heads.flatMap((head, i) =>
    i > stretch[0] && i < stretch[1] && !isInside(stretch, head) ? [i] : [],
  );

/** Whether a word outside hangs on another word inside than the one that is governed from without. */
const isHeadOutside = (lesson: Lesson, stretch: Stretch): boolean => {
  const [top] = headsInside(lesson, stretch);
  return lesson.heads.some(
    (head, i) => !isInside(stretch, i) && head !== ROOT && isInside(stretch, head) && head !== top,
  );
};

const masked = (lesson: Lesson, stretch: Stretch): Lesson => {
  const [top = 0] = headsInside(lesson, stretch);
  const kept = lesson.texts.flatMap((_, i) => (isInside(stretch, i) && i !== top ? [] : [i]));
  return pick(
    {
      ...lesson,
      texts: replaced(lesson.texts, top, MASKED),
      tags: replaced(lesson.tags, top, MASK_TAG),
    },
    kept,
  );
};

const replaced = (list: readonly string[], at: number, value: string): readonly string[] =>
  list.map((old, i) => (i === at ? value : old));

/** The lesson without a token on which nothing hangs, or whose dependents are not kept either. */
const without = (lesson: Lesson, token: number): Lesson =>
  pick(
    lesson,
    lesson.texts.flatMap((_, i) => (i === token ? [] : [i])),
  );

/** The lesson with some of its tokens; what hung on another hangs on its governor. */
const pick = (lesson: Lesson, kept: readonly number[]): Lesson => {
  const numbers = new Map(kept.map((old, i) => [old, i]));
  const keptHead = (i: number): number => {
    let head = lesson.heads[i] ?? ROOT;
    while (head !== ROOT && !numbers.has(head)) head = lesson.heads[head] ?? ROOT;
    return head === ROOT ? ROOT : (numbers.get(head) ?? ROOT);
  };
  const each = <T>(list: readonly T[]): readonly T[] => list.filter((_, i) => numbers.has(i));
  return {
    document: lesson.document,
    texts: each(lesson.texts),
    tags: each(lesson.tags),
    heads: kept.map(keptHead),
    relations: each(lesson.relations),
  };
};

const SMALL = /^(?:CCONJ|ADP|DET|PART|PUNCT|SYM)/;

const inTitleCase = (lesson: Lesson): Lesson => {
  const texts = lesson.texts.map((text, i) =>
    i > 0 && SMALL.test(lesson.tags[i] ?? "") ? text : text.charAt(0).toUpperCase() + text.slice(1),
  );
  const last = texts.length - 1;
  const titled = { ...lesson, texts };
  const isStop = texts[last] === "." && lesson.heads[last] !== ROOT && !lesson.heads.includes(last);
  return isStop ? without(titled, last) : titled;
};
