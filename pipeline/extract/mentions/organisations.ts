/** Organisations by their head noun: "National Security Committee", "Institute for Strategic Studies", "Bank of X". */
import type { ActorType, MentionCandidate } from "../candidates.ts";
import type { MentionLexicon } from "./lexicon.ts";
import { countryBefore, guessOf, hitOf, type Line, spaced, spanOf, textOf } from "./line.ts";
import type { Run } from "./runs.ts";

interface Organisation extends Run {
  readonly type: ActorType;
}

/** The organisation that opens or fills a run, or null. */
export const organisationIn = (
  line: Line,
  run: Run,
  lexicon: MentionLexicon,
): Organisation | null => {
  const first = headAt(line, run.from, run, lexicon);
  if (first !== null) {
    const to = complement(line, first.to, lexicon);
    if (to !== null) return { from: run.from, to: Math.max(to, run.to), type: first.type };
  }
  for (let to = run.to; to > run.from + 1; to--) {
    const head = headEnding(line, run.from, to, lexicon);
    if (head === null) continue;
    if (to < run.to && !isTitle(line, to, lexicon)) continue;
    const from = leftmost(line, run.from, lexicon);
    if (from === run.from && onlyTitles(line, run.from, to, lexicon)) return null;
    return { from, to: complement(line, to, lexicon) ?? to, type: head };
  }
  return joined(line, run, lexicon);
};

export const organisation = (line: Line, found: Organisation): MentionCandidate => ({
  rule: "mention.organisation",
  span: spanOf(line, found.from, found.to),
  type: "name",
  actors: [],
  guess: guessOf(textOf(line, found.from, found.to), found.type, {
    country: countryOf(line, found.from),
  }),
  stands: true,
});

const countryOf = (line: Line, from: number): string | null => {
  const actor = hitOf(line, from)?.names[0]?.actor;
  return actor?.country ?? countryBefore(line, from);
};

const headAt = (line: Line, from: number, run: Run, lexicon: MentionLexicon) => {
  for (let to = Math.min(run.to, from + 3); to > from; to--) {
    const type = lexicon.heads.get(textOf(line, from, to));
    if (type !== undefined) return { to, type };
  }
  return null;
};

const headEnding = (
  line: Line,
  from: number,
  to: number,
  lexicon: MentionLexicon,
): ActorType | null => {
  for (let start = Math.max(from, to - 3); start < to; start++) {
    const type = lexicon.heads.get(textOf(line, start, to));
    if (type !== undefined)
      return start > from || to - start > 1 || hitOf(line, from - 1) !== undefined ? type : null;
  }
  return null;
};

/** "… for Middle East Strategic Studies", "… of Iran": the index after it, or null where there is none. */
const complement = (line: Line, at: number, lexicon: MentionLexicon): number | null => {
  if (!/^(?:of|for|on)$/.test(line.words[at]?.lower ?? "") || line.words[at - 1]?.possessive)
    return null;
  const article = line.words[at + 1]?.lower === "the" ? 1 : 0;
  let to = at + 1 + article;
  if (hitOf(line, to)?.names[0]?.actor.type === "person") return null;
  const begin = to;
  while (goesOn(line, to, begin)) to++;
  while (to > begin && line.words[to - 1]?.lower === "and") to--;
  const first = line.words[begin];
  const day = line.words[at]?.lower === "on" && lexicon.words.noActors.has(first?.text ?? "");
  const place = day || lexicon.words.openers.has(first?.lower ?? "");
  return to > begin && !place ? to : null;
};

const goesOn = (line: Line, at: number, begin: number): boolean => {
  const word = line.words[at];
  if (
    word === undefined ||
    !/^[\s-]$/.test(word.gap) ||
    (at > begin && line.words[at - 1]?.possessive)
  )
    return false;
  if (word.capital) return true;
  return (
    word.lower === "and" &&
    at > begin &&
    line.words[at + 1]?.capital === true &&
    !line.hitAt.has(at - 1) &&
    !line.hitAt.has(at + 1)
  );
};

const isTitle = (line: Line, at: number, lexicon: MentionLexicon): boolean =>
  lexicon.roleWords.has(line.words[at]?.lower ?? "");

const onlyTitles = (line: Line, from: number, to: number, lexicon: MentionLexicon): boolean => {
  const keys = line.words.slice(from, to).map((word) => word.lower);
  return lexicon.titles.has(keys.join(" "));
};

/** Takes in an adjective or state before, and "National Security and" before "Foreign Policy Committee". */
const leftmost = (line: Line, from: number, lexicon: MentionLexicon): number => {
  const before = hitOf(line, from - 1);
  const bound =
    before !== undefined && spaced(line.words[from]) && !line.words[from - 1]?.possessive;
  if (bound && before.kind === "adjective") return before.from;
  if (line.words[from - 1]?.lower !== "and") return from;
  let start = from - 1;
  while (isPart(line, start - 1, lexicon) && spaced(line.words[start])) start--;
  return start === from - 1 ? from : start;
};

const isPart = (line: Line, at: number, lexicon: MentionLexicon): boolean => {
  const word = line.words[at];
  return word?.capital === true && !line.hitAt.has(at) && lexicon.roleWords.has(word.lower);
};

/** "Department of Justice" cut in two by a small "of" is found at its head; "Agriculture and Trade Ministry" here. */
const joined = (line: Line, run: Run, lexicon: MentionLexicon): Organisation | null => {
  if (run.to - run.from !== 1) return null;
  const type = lexicon.heads.get(textOf(line, run.from, run.to));
  const before = hitOf(line, run.from - 1);
  if (type === undefined || before === undefined || before.kind !== "adjective") return null;
  return spaced(line.words[run.from]) ? { from: before.from, to: run.to, type } : null;
};
