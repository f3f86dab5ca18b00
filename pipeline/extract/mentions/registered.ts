/**
 * Registered names in a row of words: at each word the longest name that begins there, read from left to right.
 * The words of a name stand apart by a space, a hyphen or the stop of an initial; persons' names are compared folded.
 */
import { fold, foldCoarse } from "./fold.ts";
import type { Hit } from "./line.ts";
import { firstKey, isArticle, type Name, type Names } from "./names.ts";
import type { Word } from "./words.ts";

/** Small words inside a person's name. */
const LINK = /^(?:abu|ben|bin|da|de|del|der|di|du|ibn|la|le|van|von|zu)$/;
const WITHIN = /^(?:\s{1,3}|[-‐‑–/+]|\.\s?|)$/;

interface Found {
  readonly name: Name;
  readonly to: number;
}

export const registeredIn = (words: readonly Word[], names: Names): Hit[] => {
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; at++) {
    const found = longest([
      ...exactAt(words, at, names),
      ...fullAt(words, at, names),
      ...singleAt(words, at, names),
    ]);
    const first = found[0];
    if (first === undefined) continue;
    const from = withArticle(words, at, hits.at(-1)?.to ?? 0);
    hits.push({ from, to: first.to, kind: first.name.kind, names: found.map((f) => f.name) });
    at = first.to - 1;
  }
  return hits;
};

const ORDER = ["name", "short", "surname", "metonym", "adjective", "people"];

const longest = (found: readonly Found[]): readonly Found[] => {
  if (found.length < 2) return found;
  const to = Math.max(...found.map((f) => f.to));
  const long = found.filter((f) => f.to === to);
  const kind = ORDER.find((k) => long.some((f) => f.name.kind === k));
  const one = new Map(long.filter((f) => f.name.kind === kind).map((f) => [f.name.actor.id, f]));
  return [...one.values()];
};

/** "al-" before a person's name belongs to it. */
const withArticle = (words: readonly Word[], at: number, free: number): number =>
  at > free && isArticle(words[at - 1]?.key ?? "") && /^[-‐‑ ]$/.test(words[at]?.gap ?? "")
    ? at - 1
    : at;

const exactAt = (words: readonly Word[], at: number, names: Names): Found[] => {
  const candidates = names.exact.get(firstKey(words[at]?.key ?? "")) ?? [];
  return candidates.flatMap((name) => {
    const to = at + name.words.length;
    const fits = name.words.every((key, n) => {
      const word = words[at + n];
      if (word === undefined) return false;
      return (
        n === 0 || (WITHIN.test(word.gap) && same(word.key, key) && !words[at + n - 1]?.possessive)
      );
    });
    if (!fits || modifies(words, at, to) || (name.the && !follows(words, at, "the"))) return [];
    return [{ name, to }];
  });
};

/** "American military | interference": a small last word belongs to the noun after it. */
const modifies = (words: readonly Word[], at: number, to: number): boolean => {
  const next = words[to];
  const small = to - at > 1 && !words[to - 1]?.capital && !words[to - 1]?.possessive;
  return small && next?.pos === "NOUN" && /^\s{1,3}$/.test(next.gap);
};

/** Later words of a name may be written small: "UN security council". */
const same = (word: string, key: string): boolean =>
  word === key || (key.length > 3 && word.toLowerCase() === key.toLowerCase());

const follows = (words: readonly Word[], at: number, before: string): boolean =>
  words[at - 1]?.lower === before && WITHIN.test(words[at]?.gap ?? "");

const fullAt = (words: readonly Word[], at: number, names: Names): Found[] => {
  if (!words[at]?.capital) return [];
  return (names.full.get(foldCoarse(words[at].key)) ?? []).flatMap((name) => {
    const to = matchFolded(words, at, name, foldCoarse);
    return to === null ? [] : [{ name, to }];
  });
};

const singleAt = (words: readonly Word[], at: number, names: Names): Found[] => {
  if (!words[at]?.capital && !/^bin$/.test(words[at]?.key ?? "")) return [];
  return (names.single.get(fold(words[at]?.key ?? "")) ?? []).flatMap((name) => {
    const to = matchFolded(words, at, name, fold);
    return to === null || !near(words.slice(at, to), name.written) ? [] : [{ name, to }];
  });
};

/** A name that stands alone may differ from the register's spelling only a little. */
const near = (words: readonly Word[], written: string): boolean => {
  const seen = words.map((word) => word.key).join("");
  const known = written.replace(/[^\p{L}]/gu, "");
  if (seen.toLowerCase() === known.toLowerCase()) return true;
  return (
    seen.length > 4 &&
    /^.\p{Ll}/u.test(seen) &&
    distance(seen.toLowerCase(), known.toLowerCase()) < 3
  );
};

/** Levenshtein’s, for two short words. */
const distance = (a: string, b: string): number => {
  let row = [...Array(b.length + 1).keys()];
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const swap = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(swap, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
};

/** The index after the name, or null. Articles between its words are passed over: "Omar (al-)Amin". */
const matchFolded = (
  words: readonly Word[],
  at: number,
  name: Name,
  folded: (word: string) => string,
): number | null => {
  let next = at + 1;
  for (const key of name.words.slice(1)) {
    if (isArticle(words[next]?.key ?? "") && WITHIN.test(words[next]?.gap ?? "")) next++;
    const word = words[next];
    const before = words[next - 1];
    if (word === undefined || before?.possessive) return null;
    if (!word.capital && !LINK.test(word.key)) return null;
    if (!WITHIN.test(word.gap) || (word.gap.startsWith(".") && (before?.key.length ?? 0) > 2))
      return null;
    if (folded(word.key) !== key) return null;
    next++;
  }
  return next;
};
