/** Reads the values of an entry's `set`: a key left out keeps the old value, `none` empties it. */
import type { ArticleRows } from "../normalize/rows.ts";
import { envelope, overlaps, type Span } from "../text/span.ts";
import {
  type Bench,
  type Complain,
  type DateCells,
  dateOf,
  knownActor,
  placeOf,
  quoted,
} from "./bench.ts";
import type { Quoted } from "./search.ts";

type Words = string | Quoted;

/** Each reader complains of what it cannot read and gives the old value; `sound` is false from then on. */
interface SetReader {
  readonly actor: (key: string, id: string | undefined, old: string | null) => string | null;
  readonly actors: (
    key: string,
    ids: readonly string[] | undefined,
    old: readonly string[],
  ) => readonly string[];
  readonly span: (key: string, words: Words | undefined, old: Span | null) => Span | null;
  readonly spans: (
    key: string,
    words: Words | readonly Words[] | undefined,
    old: readonly Span[],
  ) => readonly Span[];
  /** The quoted words as the article has them. */
  readonly text: (key: string, words: Words | undefined, old: string | null) => string | null;
  readonly date: (key: string, edtf: string | undefined, old: DateCells) => DateCells;
  readonly sound: () => boolean;
}

/** `near` is where the record stands: words that stand more than once in the article are looked for in its sentences, then in its paragraph. */
export const setReader = (
  bench: Bench,
  rows: ArticleRows,
  near: Span,
  complain: Complain,
): SetReader => {
  let sound = true;
  const windows = windowsAround(bench, near);
  const at =
    (key: string): Complain =>
    (flaw, path) => {
      sound = false;
      return complain(flaw, ["set", key, ...(path ?? [])]);
    };
  const actor = (key: string, id: string | undefined, old: string | null): string | null => {
    if (id === undefined) return old;
    return id === "none" ? null : knownActor(bench, rows, id, at(key));
  };
  const span = (key: string, words: Words | undefined, old: Span | null): Span | null => {
    if (words === undefined) return old;
    return words === "none" ? null : placeOf(bench, quoted(words), at(key), windows);
  };
  return {
    actor,
    actors: (key, ids, old) =>
      ids === undefined ? old : ids.flatMap((id) => actor(key, id, null) ?? []),
    span,
    spans: (key, words, old) => {
      if (words === undefined) return old;
      const list: readonly Words[] = isList(words) ? words : [words];
      return list.flatMap((w) => span(key, w, null) ?? []);
    },
    text: (key, words, old) => {
      if (words === undefined) return old;
      const place = span(key, words, null);
      return place === null ? null : bench.cut(place);
    },
    date: (key, edtf, old) => (edtf === undefined ? old : (dateOf(edtf, at(key)) ?? old)),
    sound: () => sound,
  };
};

const isList = (words: Words | readonly Words[]): words is readonly Words[] => Array.isArray(words);

/** The sentences and the paragraph in which a record stands. */
const windowsAround = ({ known }: Bench, near: Span): readonly Span[] => {
  const holding = (spans: readonly Span[]): readonly Span[] => {
    const held = spans.filter((s) => overlaps(s, near));
    return held.length > 0 ? [envelope(held)] : [];
  };
  return [...holding(known.blocks.flatMap((block) => block.sentences)), ...holding(known.blocks)];
};
