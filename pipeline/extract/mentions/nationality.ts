/**
 * Adjectives and peoples of states. They stand for the state where they tell of its deeds ("American intervention",
 * "the Americans"), not where they tell people's origin ("Iranian officials", "two Iraqis") or lean ("pro-Iranian").
 */
import type { MentionCandidate } from "../candidates.ts";
import type { MentionLexicon } from "./lexicon.ts";
import { glued, guessOf, type Hit, type Line, spaced, spanOf, textOf } from "./line.ts";
import { phraseFrom } from "./phrase.ts";

export const nationalityIn = (line: Line, lexicon: MentionLexicon): MentionCandidate[] =>
  line.hits.flatMap((hit) => {
    const actor = hit.names[0]?.actor;
    if (actor?.type !== "state") return [];
    if (hit.kind === "people")
      return [demonym(line, hit, "mention.people", peopleStand(line, hit, lexicon))];
    if (hit.kind !== "adjective") return [];
    return [demonym(line, hit, "mention.demonym", adjectiveStands(line, hit, lexicon))];
  });

const demonym = (line: Line, hit: Hit, rule: string, stands: boolean): MentionCandidate => ({
  rule,
  span: spanOf(line, hit.from, hit.to),
  type: "demonym",
  actors: hit.names.map((name) => name.actor.id),
  guess: guessOf(textOf(line, hit.from, hit.to), "state", {
    country: hit.names[0]?.actor.country ?? null,
  }),
  stands,
});

const LEANING = /^(?:pro|anti|non|un|post|pre|ex)$/i;

const adjectiveStands = (line: Line, hit: Hit, lexicon: MentionLexicon): boolean => {
  const before = line.words[hit.from - 1];
  if (glued(line.words[hit.from]) && LEANING.test(before?.lower ?? "")) return false;
  const phrase = phraseFrom(line, hit.to);
  const head = phrase.at(-1);
  const next = line.words[hit.to];
  if (head === undefined && spaced(next) && lexicon.words.deeds.has(next?.lower ?? "")) return true;
  if (head === undefined) return before?.lower === "the" && peopleStand(line, hit, lexicon);
  const inner = phrase.some((word) => lexicon.words.inner.has(word));
  return (
    !inner &&
    lexicon.words.deeds.has(head) &&
    !phrase.some((word) => lexicon.words.persons.has(word))
  );
};

const LOSERS = /^(?:were|was|are|been)$/;

/** "the Americans", bare "Iranians" as a whole; not "two Iraqis", nor people to whom a thing is done. */
const peopleStand = (line: Line, hit: Hit, lexicon: MentionLexicon): boolean => {
  const before = line.words[hit.from - 1];
  const close = spaced(line.words[hit.from]);
  if (close && lexicon.words.quantifiers.has(before?.lower ?? "")) return false;
  if (glued(line.words[hit.from]) || glued(line.words[hit.to])) return false;
  if (close && before?.lower === "the") return true;
  if (close && (before?.pos === "ADJ" || before?.pos === "NUM")) return false;
  const done = line.words[hit.to + 1]?.pos === "VERB";
  return !(done && LOSERS.test(line.words[hit.to]?.lower ?? ""));
};
