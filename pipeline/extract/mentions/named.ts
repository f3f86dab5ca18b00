/** Registered names, surnames and short names as mention candidates. */
import type { MentionCandidate } from "../candidates.ts";
import type { MentionLexicon } from "./lexicon.ts";
import { countryBefore, guessOf, type Hit, type Line, spaced, spanOf, textOf } from "./line.ts";
import { phraseFrom } from "./phrase.ts";
import { roleBefore } from "./roles.ts";

export const namedIn = (line: Line, lexicon: MentionLexicon): MentionCandidate[] =>
  line.hits.flatMap((hit) => {
    const actor = hit.names[0]?.actor;
    if (actor === undefined) return [];
    if (hit.kind === "name" || hit.kind === "short" || hit.kind === "surname")
      return [candidate(line, hit, lexicon)];
    const group = actor.type !== "state" && (hit.kind === "people" || isNoun(line, hit));
    return group ? [candidate(line, hit, lexicon)] : [];
  });

const RULES = { name: "mention.registered", short: "mention.short", surname: "mention.surname" };

const candidate = (line: Line, hit: Hit, lexicon: MentionLexicon): MentionCandidate => {
  const actor = hit.names[0]?.actor;
  const role = actor?.type === "person" ? roleBefore(line, hit.from, lexicon) : null;
  const country = hit.names.length === 1 ? (actor?.country ?? null) : null;
  const rule = hit.kind === "short" || hit.kind === "surname" ? RULES[hit.kind] : RULES.name;
  return {
    rule:
      actor?.type !== "state" && (hit.kind === "people" || hit.kind === "adjective")
        ? "mention.group"
        : rule,
    span: spanOf(line, hit.from, hit.to),
    type: "name",
    actors: hit.names.map((name) => name.actor.id),
    guess: guessOf(textOf(line, hit.from, hit.to), actor?.type ?? null, {
      country: country ?? role?.country ?? countryBefore(line, hit.from),
      gender: actor?.gender ?? role?.gender ?? null,
      role: role?.span ?? null,
    }),
    stands: actor?.type !== "state" || !isAttribute(line, hit, lexicon),
  };
};

/** "US officials", "the UK prime minister": the name only tells where people come from. */
const isAttribute = (line: Line, hit: Hit, lexicon: MentionLexicon): boolean => {
  if (line.words[hit.to - 1]?.possessive || !spaced(line.words[hit.to])) return false;
  const phrase = phraseFrom(line, hit.to);
  const ends = (n: number): boolean =>
    n === phrase.length - 1 || line.words[hit.to + n + 1]?.capital === true;
  return phrase.some((word, n) => isPersonNoun(word, lexicon) && ends(n));
};

const isPersonNoun = (noun: string, lexicon: MentionLexicon): boolean =>
  lexicon.words.persons.has(noun) || lexicon.titles.has(noun);

/** An adjective used as a noun: "Iraq’s Shia", "the Sunni." */
const isNoun = (line: Line, hit: Hit): boolean => {
  const before = line.words[hit.from - 1];
  const after = line.words[hit.to];
  const determined = before?.lower === "the" || before?.possessive === true;
  const open = after !== undefined && /^[\s\-‐‑/]$/.test(after.gap);
  return (
    determined &&
    (!open || /^(?:ADP|VERB|AUX|CCONJ|SCONJ|PRON|PART|DET)$/.test(after.pos)) &&
    !/^and$/.test(open ? after.lower : "")
  );
};
