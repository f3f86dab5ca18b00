/** Runs of capitalised words that no registered name holds: where names of unregistered actors can stand. */
import type { Article } from "./article.ts";
import type { MentionLexicon } from "./lexicon.ts";
import { type Line, textOf } from "./line.ts";
import type { Word } from "./words.ts";

/** Words [from, to) of a line. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Words; a longer run of capitals is a heading or noise. */
const LONGEST = 16;
const OPEN_MARK = /[“"‘'«(]$/;
const CLOSE_MARK = /^[”"’»]/;

export const runsIn = (line: Line, lexicon: MentionLexicon, article: Article): Run[] => {
  const runs: Run[] = [];
  for (let at = 0; at < line.words.length; at++) {
    if (!starts(line, at, lexicon, article)) continue;
    let to = at + 1;
    let next = nextOf(line, to, lexicon);
    while (next !== null && next - at <= LONGEST) {
      to = next;
      next = nextOf(line, to, lexicon);
    }
    const run = trimmed(line, { from: at, to }, lexicon, article);
    if (run.from < run.to && !quoted(line, run)) runs.push(run);
    at = to - 1;
  }
  return runs;
};

const isFree = (line: Line, at: number): boolean => {
  const word = line.words[at];
  return word?.capital === true && !line.hitAt.has(at) && !/^(?:I|[A-Z]\d+)$/.test(word.text);
};

/** A sentence's first word is a name only where its capital is not the sentence's. */
const starts = (line: Line, at: number, lexicon: MentionLexicon, article: Article): boolean => {
  const word = line.words[at];
  if (word === undefined || !isFree(line, at) || lexicon.words.openers.has(word.lower))
    return false;
  if (!word.opens) return true;
  if (lexicon.gender.has(word.text) || lexicon.titles.has(word.lower.replace(".", ""))) return true;
  if (article.capitals.has(word.text)) return !article.small.has(word.lower);
  if (article.small.has(word.lower)) return false;
  return word.pos === "PROPN" || (isFree(line, at + 1) && nextOf(line, at + 1, lexicon) !== null);
};

/** The index after the word or particles that go on with the name, or null. */
const nextOf = (line: Line, at: number, lexicon: MentionLexicon): number | null => {
  const word = line.words[at];
  const before = line.words[at - 1];
  if (word === undefined || before === undefined || before.possessive) return null;
  if (!binds(before, word)) return null;
  if (isFree(line, at)) return at + 1;
  if (!lexicon.particles.has(word.lower) || word.capital || line.hitAt.has(at)) return null;
  const next = nextParticle(line, at + 1, lexicon);
  return isFree(line, next) && binds(line.words[next - 1], line.words[next]) ? next + 1 : null;
};

const nextParticle = (line: Line, at: number, lexicon: MentionLexicon): number =>
  lexicon.particles.has(line.words[at]?.lower ?? "") && !line.words[at]?.capital ? at + 1 : at;

const binds = (before: Word | undefined, word: Word | undefined): boolean => {
  if (before === undefined || word === undefined) return false;
  if (/^(?:\s{1,2}|[-‐‑]|)$/.test(word.gap)) return true;
  const initial = before.text.length === 1 || ABBREVIATED.test(before.text);
  return /^\.\s?$/.test(word.gap) && initial;
};

/** Titles that end in a stop. */
const ABBREVIATED =
  /^(?:Mr|Mrs|Ms|Dr|Prof|St|Sen|Rep|Gov|Gen|Lt|Col|Maj|Capt|Sgt|Cpl|Cmdr|Adm|Brig|Rev|Fr|Hon|Pres|Amb|Jr|Sr)$/;

const trimmed = (line: Line, run: Run, lexicon: MentionLexicon, article: Article): Run => {
  const drop = (at: number): boolean => {
    const word = line.words[at];
    if (word === undefined || article.locals.has(word.key)) return word === undefined;
    return lexicon.words.noActors.has(word.text) || lexicon.words.openers.has(word.lower);
  };
  const afterGiven = (at: number): boolean =>
    at > run.from && lexicon.gender.has(line.words[at - 1]?.text ?? "");
  let { from, to } = run;
  if (lexicon.words.places.has(textOf(line, from, to))) return { from, to: from };
  while (to > from && drop(to - 1) && !afterGiven(to - 1)) to--;
  while (from < to && lexicon.words.openers.has(line.words[from]?.lower ?? "")) from++;
  const empty = line.words.slice(from, to).every((_, n) => drop(from + n));
  return empty || lexicon.words.places.has(textOf(line, from, to))
    ? { from, to: from }
    : { from, to };
};

/** A term or title that fills its quotation marks: “Axis of Evil”. */
const quoted = (line: Line, run: Run): boolean => {
  const start = line.words[run.from]?.start ?? 0;
  const end = line.words[run.to - 1]?.end ?? 0;
  const { reading } = line;
  return (
    OPEN_MARK.test(reading.slice(Math.max(0, start - 1), start)) &&
    CLOSE_MARK.test(reading.slice(end, end + 2).replace(/^[.,]/, ""))
  );
};
