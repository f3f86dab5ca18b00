/**
 * Definite descriptions of actors named elsewhere: "the Iranian president", "the spokeswoman", "this country", "the
 * parliament". Whom they mean is settled later; one with a country or a capital of its own stands, the others wait.
 */
import type { ActorType, MentionCandidate } from "../candidates.ts";
import type { MentionLexicon } from "./lexicon.ts";
import { guessOf, hitOf, type Line, spaced, spanOf, textOf } from "./line.ts";
import { titleIn } from "./roles.ts";

const OPENERS = /^(?:the|this|that|his|her|their|its|our|my)$/;
const LONGEST = 6;

export const descriptionsIn = (line: Line, lexicon: MentionLexicon): MentionCandidate[] =>
  line.words.flatMap((word, at) => {
    const owner = word.possessive && hitOf(line, at) !== undefined;
    if (!owner && !OPENERS.test(word.lower)) return [];
    const end = headEnd(line, at + 1, lexicon);
    return end === null ? [] : description(line, at, end, lexicon);
  });

/** Index after the head noun of the phrase that begins at `from`, or null where it is no description. */
const headEnd = (line: Line, from: number, lexicon: MentionLexicon): number | null => {
  let end: number | null = null;
  for (let i = from; i < Math.min(line.words.length, from + LONGEST); i++) {
    const word = line.words[i];
    if (word === undefined || !/^(?:\s|[-‐‑])$/.test(word.gap)) break;
    const hit = hitOf(line, i);
    if (hit !== undefined && hit.kind !== "adjective" && hit.names[0]?.actor.type !== "state")
      return null;
    if (hit === undefined && isHead(line, from, i, lexicon)) end = i + 1;
    else if (hit === undefined && !isModifier(word, lexicon) && !linksTitle(line, i, lexicon))
      break;
    if (word.possessive) break;
  }
  return end === null || named(line, end, lexicon) ? null : end;
};

const isHead = (line: Line, from: number, at: number, lexicon: MentionLexicon): boolean => {
  const word = line.words[at];
  if (word === undefined || !(word.capital || /^(?:NOUN|PROPN)$/.test(word.pos))) return false;
  const key = word.lower;
  const title = titleIn(line, at, at + 1, lexicon) ?? titleIn(line, from, at + 1, lexicon);
  const office = title !== null && title.kind !== "honorific" && !plural(line, at, lexicon);
  return (
    (office && lexicon.roleWords.has(key)) || lexicon.alone.has(key) || lexicon.described.has(key)
  );
};

const plural = (line: Line, at: number, lexicon: MentionLexicon): boolean => {
  const key = line.words[at]?.lower ?? "";
  const title = lexicon.titles.get(key);
  return (
    title !== undefined && title.word.toLowerCase() !== key && /s$|men$|women$|people$/.test(key)
  );
};

const isModifier = (word: Line["words"][number], lexicon: MentionLexicon): boolean =>
  word.pos === "ADJ" || lexicon.roleWords.has(word.lower);

/** The "of" of "Chief of Staff". */
const linksTitle = (line: Line, at: number, lexicon: MentionLexicon): boolean => {
  const [before, , after] = line.words.slice(at - 1, at + 2);
  return lexicon.titles.has(`${before?.lower} ${line.words[at]?.lower} ${after?.lower}`);
};

/** A name right after makes the words its role, a noun makes them a modifier; a body may own what follows. */
const named = (line: Line, end: number, lexicon: MentionLexicon): boolean => {
  const next = line.words[end];
  const last = line.words[end - 1];
  if (last?.possessive && !lexicon.titles.has(last.lower)) return false;
  return spaced(next) && (next?.capital === true || next?.pos === "NOUN");
};

const description = (
  line: Line,
  at: number,
  end: number,
  lexicon: MentionLexicon,
): MentionCandidate[] => {
  const owner = line.words[at]?.possessive === true;
  const from = owner ? at + 1 : at;
  const inner = line.words.slice(at + 1, end);
  const head = inner.at(-1)?.lower ?? "";
  const title = titleIn(line, at + 1, end, lexicon);
  const held = [...Array(end - at).keys()].map((n) => hitOf(line, at + n)?.names[0]?.actor);
  const state = held.find((actor) => actor?.type === "state");
  const type: ActorType | null =
    lexicon.described.get(head) ?? lexicon.alone.get(head) ?? (title === null ? null : "person");
  const own = inner.some((word, n) => word.capital && hitOf(line, at + 1 + n) === undefined);
  return [
    {
      rule: "mention.description",
      span: spanOf(line, from, end),
      type: "description",
      actors: [],
      guess: guessOf(textOf(line, at + 1, end), type, {
        country: state?.country ?? null,
        gender: title?.gender ?? null,
      }),
      stands: title !== null && (state !== undefined || own),
    },
  ];
};
