/** The lemmatizer's model, learned from the words of a treebank and from the rules of English spelling. */
import {
  cased,
  type Edit,
  keyOf,
  LETTERS,
  type LemmaModel,
  LONGEST_ENDING,
  ruleOf,
  tagOf,
  WORD_START,
} from "../morphology/lemmas.ts";
import type { SyntaxToken } from "../tree.ts";
import { inflected } from "./regular.ts";
import { Tally } from "./tally.ts";

type Word = Pick<SyntaxToken, "text" | "lemma" | "upos" | "xpos">;

/** A model that knows every word given with its most frequent lemma, and endings for others. */
export const trainLemmas = (words: readonly Word[]): LemmaModel => {
  const whole = words.filter(({ lemma, xpos }) => lemma !== "_" && xpos !== "GW");
  const all = [...whole, ...inflected(whole)];
  const votes = votesOf(all, ({ upos, xpos }) => tagOf(upos, xpos));
  const endings = new Map<string, ReadonlyMap<string, string>>();
  for (const [xpos, known] of votesOf(all, ({ xpos }) => xpos)) endings.set(xpos, endingsOf(known));
  const exceptions = new Map<string, ReadonlyMap<string, string>>();
  for (const [tag, known] of votes)
    exceptions.set(tag, exceptionsOf(known, endings.get(tag.split(" ")[1] ?? "") ?? new Map()));
  return numbered(endings, exceptions);
};

/** For each tag and each word how often each edit, as a text, gives its lemma. */
type Votes = Map<string, Map<string, Tally>>;

const votesOf = (words: readonly Word[], tag: (word: Word) => string): Votes => {
  const votes: Votes = new Map();
  for (const word of words) {
    const known = votes.get(tag(word)) ?? new Map<string, Tally>();
    const key = keyOf(word.text);
    const tally = known.get(key) ?? new Tally();
    for (const edit of editsOf(word)) tally.add(edit);
    known.set(key, tally);
    votes.set(tag(word), known);
  }
  return votes;
};

/** Every edit that gives the lemma, as a text. */
const editsOf = ({ text, lemma }: Word): readonly string[] => {
  const found = LETTERS.map((letters) => {
    const base = cased(text, letters);
    let same = 0;
    while (same < base.length && base[same] === lemma[same]) same++;
    return { letters, take: base.length - same, put: lemma.slice(same) };
  });
  const least = Math.min(...found.map(({ take, put }) => take + put.length));
  return found.filter(({ take, put }) => take + put.length === least).map(written);
};

const written = ({ letters, take, put }: Edit): string =>
  `${LETTERS.indexOf(letters)} ${take} ${put}`;

const readEdit = (text: string): Edit => {
  const [, letters = "", take = "", put = ""] = /^(\d) (\d+) (.*)$/s.exec(text) ?? [];
  return { letters: LETTERS[Number(letters)] ?? "small", take: Number(take), put };
};

/** An ending is kept when it gives so many words more their lemma than the shorter ending does. */
const GAIN = 2;

/** Endings with the edit that most words with it need, where a shorter ending has another. */
const endingsOf = (known: ReadonlyMap<string, Tally>): ReadonlyMap<string, string> => {
  const kept = new Map<string, string>();
  const all = totalOf(known);
  for (let length = 0; length <= LONGEST_ENDING; length++)
    for (const [ending, tally] of talliesOf(known, length, all)) {
      const shorter = longestOf(kept, ending);
      const best = tally.best();
      if (length === 0 || tally.of(best) - tally.of(shorter) >= GAIN) kept.set(ending, best);
    }
  return kept;
};

/** For each ending of a length how many words need each edit. */
const talliesOf = (
  known: ReadonlyMap<string, Tally>,
  length: number,
  all: Tally,
): ReadonlyMap<string, Tally> => {
  const found = new Map<string, Tally>();
  for (const [key, edits] of known) {
    const word = WORD_START + key;
    if (word.length < length) continue;
    const ending = word.slice(word.length - length);
    const tally = found.get(ending) ?? new Tally();
    tally.add(edits.best(all));
    found.set(ending, tally);
  }
  return found;
};

/** How often each edit gives a lemma where others of the word do not: tells tags whose words keep their capitals. */
const totalOf = (known: ReadonlyMap<string, Tally>): Tally => {
  const all = new Tally();
  for (const edits of known.values()) {
    const ranked = edits.ranked();
    const most = ranked[0]?.[1] ?? 0;
    const winners = ranked.filter(([, count]) => count === most);
    if (winners.length < ranked.length || winners.length === 1)
      for (const [edit] of winners) all.add(edit);
  }
  return all;
};

const longestOf = (kept: ReadonlyMap<string, string>, ending: string): string => {
  for (let from = 1; from <= ending.length; from++) {
    const found = kept.get(ending.slice(from));
    if (found !== undefined) return found;
  }
  return "";
};

const exceptionsOf = (
  known: ReadonlyMap<string, Tally>,
  endings: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> => {
  const ids = [...endings.values()];
  const byEnding = new Map([...endings.keys()].map((ending, i) => [ending, i]));
  const found = new Map<string, string>();
  for (const [key, tally] of known) {
    const rule = ids[ruleOf(byEnding, key) ?? -1] ?? "";
    const best = tally.best();
    if (tally.of(best) > tally.of(rule)) found.set(key, best);
  }
  return found;
};

type ByTag<T> = ReadonlyMap<string, ReadonlyMap<string, T>>;

/** Edits as indices into a list of them. */
const numbered = (endings: ByTag<string>, exceptions: ByTag<string>): LemmaModel => {
  const used = [endings, exceptions].flatMap((map) =>
    [...map.values()].flatMap((m) => [...m.values()]),
  );
  const texts = [...new Set(used)].sort();
  const ids = new Map(texts.map((text, i) => [text, i]));
  const withIds = (map: ByTag<string>): ByTag<number> =>
    new Map(
      [...map].map(([tag, m]) => [tag, new Map([...m].map(([k, v]) => [k, ids.get(v) ?? 0]))]),
    );
  return {
    edits: texts.map(readEdit),
    endings: withIds(endings),
    exceptions: withIds(exceptions),
  };
};
