/**
 * Words that stand for a state without naming it: capitals that act ("Washington’s hesitation", "ties with Tehran")
 * and "the X administration / government / regime".
 */
import type { RegisteredActor } from "../../seeds/register.ts";
import type { MentionCandidate } from "../candidates.ts";
import type { MentionLexicon } from "./lexicon.ts";
import {
  glued,
  guessOf,
  type Hit,
  hitOf,
  isCompanioned,
  type Line,
  spaced,
  spanOf,
  textOf,
} from "./line.ts";
import { phraseFrom } from "./phrase.ts";

export const metonymsIn = (line: Line, lexicon: MentionLexicon): MentionCandidate[] => [
  ...line.hits.filter((hit) => hit.kind === "metonym").map((hit) => capital(line, hit, lexicon)),
  ...line.hits.flatMap((hit) => government(line, hit, lexicon)),
];

const capital = (line: Line, hit: Hit, lexicon: MentionLexicon): MentionCandidate =>
  metonym(
    line,
    hit.from,
    hit.to,
    "mention.capital",
    hit.names.map((n) => n.actor),
    acts(line, hit, lexicon),
  );

const metonym = (
  line: Line,
  from: number,
  to: number,
  rule: string,
  states: readonly RegisteredActor[],
  stands: boolean,
): MentionCandidate => ({
  rule,
  span: spanOf(line, from, to),
  type: "metonym",
  actors: states.map((state) => state.id),
  guess: guessOf(textOf(line, from, to), "state", { country: states[0]?.country ?? null }),
  stands,
});

/** Whether a capital acts here. Of two capitals joined by "and" both do, unless a word of place governs them. */
const acts = (line: Line, hit: Hit, lexicon: MentionLexicon): boolean => {
  if (line.words[hit.to - 1]?.possessive)
    return phraseFrom(line, hit.to).some((word) => lexicon.words.deeds.has(word));
  if (isCompanioned(line, hit.from - 1, lexicon)) return true;
  const before = governor(line, hit);
  if (
    lexicon.words.placeWords.has(before?.lower ?? "") ||
    lexicon.words.motions.has(before?.lower ?? "")
  )
    return false;
  if (/^(?:\s\(|, )$/.test(line.words[hit.to]?.gap ?? "") && hitOf(line, hit.to)?.kind === "name")
    return false;
  if (before?.lower === "the" && phraseFrom(line, hit.to).length === 0) return true;
  return (
    subject(line, hit) ||
    lexicon.words.agentWords.has(before?.lower ?? "") ||
    paired(line, hit) ||
    object(before?.pos, before?.capital)
  );
};

/** The word before the capital, or before the capital that it is joined to. */
const governor = (line: Line, hit: Hit): Line["words"][number] | undefined => {
  const link = line.words[hit.from - 1];
  const other = hitOf(line, hit.from - 2);
  const joined = link?.lower === "and" && other?.kind === "metonym";
  const word = line.words[(joined ? other.from : hit.from) - 1];
  if (joined && word?.lower === "both") return line.words[other.from - 2] ?? word;
  if (word?.lower === "both") return line.words[hit.from - 2] ?? word;
  return spaced(line.words[joined ? other.from : hit.from]) ? word : undefined;
};

const subject = (line: Line, hit: Hit): boolean => {
  const next = line.words[hit.to];
  const then = line.words[hit.to + 1];
  if (!spaced(next)) return false;
  return (
    /^(?:VERB|AUX)$/.test(next?.pos ?? "") ||
    (next?.pos === "ADV" && /^(?:VERB|AUX)$/.test(then?.pos ?? ""))
  );
};

/** "Tehran and Washington": a state or capital beside it. */
const paired = (line: Line, hit: Hit): boolean => {
  const link = /^(?:and|or)$/;
  const after = link.test(line.words[hit.to]?.lower ?? "") ? hitOf(line, hit.to + 1) : undefined;
  const before = link.test(line.words[hit.from - 1]?.lower ?? "")
    ? hitOf(line, hit.from - 2)
    : undefined;
  const near = [after, before].some((other) => other?.names[0]?.actor.type === "state");
  return near || glued(line.words[hit.from]) || glued(line.words[hit.to]);
};

const object = (pos: string | undefined, capitalised: boolean | undefined): boolean =>
  pos === "VERB" && capitalised === false;

/** "the Lund administration", "Norwegian government", "the Oslo government"; a group's regime is the group itself. */
const government = (line: Line, hit: Hit, lexicon: MentionLexicon): MentionCandidate[] => {
  const { governments } = lexicon.words;
  const skip = /^(?:current|new|present|previous|former|then|old|interim|own|central|federal)$/;
  const noun = skip.test(line.words[hit.to]?.lower ?? "") ? hit.to + 1 : hit.to;
  const near = line.words.slice(hit.to, noun + 1).every((word) => spaced(word));
  if (!near || !governments.has(line.words[noun]?.lower ?? "")) return [];
  const actor = hit.names[0]?.actor;
  if (actor === undefined || leaning(line, hit)) return [];
  const named = hit.kind === "name" || hit.kind === "short" || hit.kind === "people";
  if (actor.type === "armed_group" || (actor.type !== "state" && actor.type !== "person" && named))
    return [];
  const state = actor.type === "state" ? actor : lexicon.names.states.get(actor.country ?? "");
  if (state === undefined) return [];
  const from =
    line.words[hit.from - 1]?.lower === "the" && spaced(line.words[hit.from])
      ? hit.from - 1
      : hit.from;
  return [metonym(line, from, noun + 1, "mention.government", [state], true)];
};

const leaning = (line: Line, hit: Hit): boolean => glued(line.words[hit.from]);
