/**
 * The title of an article: which line it is. In: the labelled lines of its stretch and a breadcrumb or hint. Out: the
 * lines that give it, or null where the text begins without one.
 */
import type { Breadcrumb } from "./breadcrumb.ts";
import type { Labelled } from "./label.ts";
import { LIST_ITEM, wordCount } from "./lines.ts";
import type { Stretch } from "./segment.ts";

/** Indices of the first line that gives the title, and of the last one before the text: dumps repeat titles. */
export interface Title {
  readonly first: number;
  readonly last: number;
}

interface TitleClues {
  readonly hint: string | null;
  readonly breadcrumb: Breadcrumb | null;
  readonly sections: readonly string[];
}

/** Words of a line without capitals and marks, to compare titles by. */
export const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

export const findTitle = (
  lines: readonly Labelled[],
  stretch: Stretch,
  clues: TitleClues,
): Title | null => {
  const head = headOf(lines, stretch);
  const known = clues.hint ?? clues.breadcrumb?.title ?? null;
  if (known !== null) {
    const at = linesLike(
      lines,
      { from: stretch.from, to: Math.max(head.to, stretch.from + 40) },
      known,
    );
    if (at !== null || clues.hint !== null) return at;
  }
  const content = indices(head).filter((i) => isContent(lines[i]));
  const about = { sections: clues.sections, of: content.length, texts: textsOf(lines, head) };
  const scored = content.map((i, rank) => ({ i, score: score(lines, i, { ...about, rank }) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a), {
    i: -1,
    score: THRESHOLD - 1,
  });
  const line = lines[best.i];
  return line ? linesLike(lines, head, line.text) : null;
};

const THRESHOLD = 3;
const indices = ({ from, to }: Stretch): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

const LONG = 20;

/** The lines before the first long paragraph that others follow, or before the first one where none has company. */
const headOf = (lines: readonly Labelled[], { from, to }: Stretch): Stretch => {
  const running: number[] = [];
  for (let i = from; i < to; i++) if (lines[i]?.running) running.push(i);
  const long = running.filter((i) => wordCount(lines[i]?.text ?? "") >= LONG);
  const dense = long.find((i) => {
    const after = lines.slice(i + 1, Math.min(to, i + 1 + NEAR));
    return after.filter((line) => line.running).length >= 2;
  });
  return { from, to: dense ?? long[0] ?? running[0] ?? from };
};

/** How many lines after a paragraph its company is looked for. */
const NEAR = 8;

const isContent = (line: Labelled | undefined): boolean =>
  line !== undefined && line.piece === null && line.byline === null && line.days.length === 0;

/** How often each text stands in the head, "Title | Site" counting for the title too. */
const textsOf = (lines: readonly Labelled[], head: Stretch): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const i of indices(head)) {
    const text = lines[i]?.text ?? "";
    const words = text.length < 300 ? text.replace(/\s[|–—-]\s[^|]{2,40}$/u, "") : text;
    for (const key of new Set([bare(text), bare(words)]))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
};

/** The lines of the head that read like the known title, full stop or not. */
const linesLike = (lines: readonly Labelled[], head: Stretch, title: string): Title | null => {
  const wanted = bare(title);
  if (wanted === "") return null;
  const same = indices(head).filter((i) => bare(lines[i]?.text ?? "") === wanted);
  const [first, last] = [same[0], same.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
};

interface Circumstances {
  readonly rank: number;
  readonly of: number;
  readonly texts: ReadonlyMap<string, number>;
  readonly sections: readonly string[];
}

const score = (lines: readonly Labelled[], i: number, c: Circumstances): number => {
  const line = lines[i];
  if (line === undefined) return 0;
  const words = wordCount(line.text);
  if (words > 30 || c.sections.includes(line.text) || LIST_ITEM.test(line.text)) return 0;
  if (/[.]["”’]?$/.test(line.text) && !mayBeTitleWithStop(lines, i, c)) return 0;
  const repeated = words >= 3 && (c.texts.get(bare(line.text)) ?? 0) > 1;
  const dated = [1, 2, 3].some((k) => isDateOrByline(lines[i + k]));
  const marks = /[,:]$/.test(line.text) ? -3 : 0;
  const menu = c.of > MOST_WITHOUT_MENU;
  if (!menu)
    return (repeated ? 6 : 0) + (dated ? 3 : 0) + (c.rank === 0 ? 3 : 0) + long(words) + marks;
  if (BESIDE_TITLE.test(line.text)) return 0;
  return (repeated ? 3 : 0) + (dated ? 3 : 0) + (4 * c.rank) / c.of + 2 * long(words) + marks;
};

/** With more lines than these above its text a page has menus; then a title is long and stands far down. */
const MOST_WITHOUT_MENU = 8;
/** Lines beside titles that come near them in length. */
const BESIDE_TITLE =
  /^(?:by|posted|published|updated)\b|@|https?:|\b(?:19|20)\d\d\b.*\d[:.]\d\d|\/[A-Z]{2,}|photo\b/i;

const long = (words: number): number => {
  if (words >= 4 && words <= 20) return 2;
  return words === 3 ? 1 : words === 1 ? -2 : 0;
};

const isDateOrByline = (line: Labelled | undefined): boolean =>
  line !== undefined && (line.byline !== null || line.days.length > 0);

const SHORT = 18;

/**
 * A first line with a full stop: a title where its words have capitals, or where it
 * is one short sentence and longer paragraphs follow.
 */
const mayBeTitleWithStop = (lines: readonly Labelled[], i: number, c: Circumstances): boolean => {
  const line = lines[i];
  if (line === undefined || c.rank > 0 || wordCount(line.text) > SHORT) return false;
  const following = lines.slice(i + 1, i + 8).filter((l) => l.running);
  const next = following[0];
  if (next !== undefined && isTitleCase(line.text)) return true;
  if (following.length < 3 || next === undefined) return false;
  return wordCount(next.text) > 1.3 * wordCount(line.text) && !/[.!?]\s+\p{Lu}/u.test(line.text);
};

/** Most longer words have capitals, as in headlines, and there are some. */
const isTitleCase = (text: string): boolean => {
  const words = text.match(/(?<![\p{L}'’])\p{L}{4,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return words.length >= 3 && capitals.length >= 0.65 * words.length;
};
