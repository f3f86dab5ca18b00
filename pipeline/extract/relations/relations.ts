/**
 * Ties between actors that an article tells: standing ones, and PLOVER events with how they are told and by whom.
 * In: an article's sentences, mentions and statements, and the lexicon; out: candidates in order of evidence.
 */
import type { Events } from "../../seeds/events.ts";
import type { Register } from "../../seeds/register.ts";
import type { Ties } from "../../seeds/ties.ts";
import type { Titles } from "../../seeds/titles.ts";
import { once } from "../../text/once.ts";
import { byPosition, type Span } from "../../text/span.ts";
import type { MentionCandidate, RelationCandidate, StatementCandidate } from "../candidates.ts";
import type { Context, Sentence } from "../context.ts";
import { spokenOfAgain } from "./again.ts";
import { bySentence, type Cast, castOf, outermost } from "./cast.ts";
import { type Content, contentsBySentence, sentenceFinder } from "./contents.ts";
import { hitsIn } from "./events.ts";
import type { Hit } from "./hit.ts";
import { type OfficeWords, officeWords } from "./offices.ts";
import { positionsIn } from "./positions.ts";
import { eventsOf, type Place, structural } from "./records.ts";
import { sceneOf } from "./scene.ts";
import type { TieWords } from "./stage.ts";
import { standingIn, tieWords } from "./standing.ts";
import { statementEvents } from "./statement-events.ts";
import type { Tie } from "./tie.ts";
import { type Words, wordsOf } from "./words.ts";

export { codeEvent } from "./code-event.ts";
export { relationRules } from "./rules.ts";

export interface RelationLexicon {
  readonly events: Events;
  readonly ties: Ties;
  readonly titles: Titles;
  readonly register: Register;
}

interface Tools {
  readonly words: Words;
  readonly offices: OfficeWords;
  readonly standing: TieWords;
  readonly ties: Ties;
  readonly cast: Cast;
}

/** Linear in the article. Spans are code points into the text. */
export const findRelations = (
  context: Context,
  mentions: readonly MentionCandidate[],
  statements: readonly StatementCandidate[],
  lexicon: RelationLexicon,
): readonly RelationCandidate[] => {
  const tools = toolsOf(lexicon);
  const groups = bySentence(context.sentences, mentions);
  const contents = contentsBySentence(context.sentences, statements);
  const told = context.sentences.flatMap((sentence, i) =>
    inSentence(context, sentence, groups[i] ?? [], contents[i] ?? [], tools),
  );
  const standing = told.flatMap(({ ties, place }) =>
    ties.map((tie) => structural(tie, place.contents)),
  );
  const events = told.flatMap(({ hits, place }) => hits.flatMap((hit) => eventsOf(place, hit)));
  const stateOf = statesOf(mentions, standing, context.reading, tools.cast);
  const again = spokenOfAgain(told, ownStates(mentions, statements, stateOf, tools.cast));
  const said = statementEvents(statements, {
    reading: context.reading,
    mentions: outermost(groups.flat()),
    countryOf: tools.cast.countryOf,
    stateOf,
    sentenceAt: sentenceFinder(context.sentences),
  });
  return distinct([...standing, ...events, ...again, ...said], context, mentions).toSorted((a, b) =>
    byPosition(a.evidence, b.evidence),
  );
};

/** What a sentence tells: standing ties, and events, also those of which a side is not named. */
interface Told {
  readonly ties: readonly Tie[];
  readonly hits: readonly Hit[];
  readonly place: Place;
}

const toolsOf = once(
  (lexicon: RelationLexicon): Tools => ({
    words: wordsOf(lexicon.events),
    offices: officeWords(lexicon.ties, lexicon.titles),
    standing: tieWords(lexicon.ties),
    ties: lexicon.ties,
    cast: castOf(lexicon.register),
  }),
);

/** Pronouns that no rule can tie to an actor. */
const RELATIVE = /^(?:who|whom|whose|which|that|me|us|you|i)$/i;

const inSentence = (
  context: Context,
  sentence: Sentence,
  mentions: readonly MentionCandidate[],
  contents: readonly Content[],
  tools: Tools,
): readonly Told[] => {
  if (mentions.length === 0) return [];
  const actors = outermost(
    mentions.filter((m) => m.type !== "pronoun" || !RELATIVE.test(m.guess.name)),
  );
  const scene = sceneOf(
    context.reading,
    sentence.tokens,
    actors.map((m) => m.span),
    tools.words,
  );
  const positions = positionsIn(sentence, mentions, tools.cast, tools.offices, tools.ties);
  const standing = standingIn({
    scene,
    mentions: actors,
    cast: tools.cast,
    words: tools.standing,
  });
  const hits = hitsIn(scene);
  const times = () => context.timesIn(sentence);
  const place = { reading: context.reading, sentence, scene, actors, contents, times };
  return [{ ties: [...positions, ...standing], hits, place }];
};

/** The state of each speaker: that of his name's entry, or the one that his office is held in. */
const statesOf = (
  mentions: readonly MentionCandidate[],
  standing: readonly RelationCandidate[],
  reading: string,
  cast: Cast,
): ((speaker: Span) => string | null) => {
  const bySpan = new Map(mentions.map((m) => [m.span.start, m]));
  const byName = new Map<string, string>();
  const last = (name: string) => name.split(" ").at(-1) ?? name;
  const learn = (name: string, country: string | null) => {
    if (country !== null && !byName.has(last(name))) byName.set(last(name), country);
  };
  for (const m of mentions) if (m.type === "name") learn(m.guess.name, cast.countryOf(m));
  for (const r of standing) {
    const body = r.target ? bySpan.get(r.target.start) : undefined;
    if (r.type === "holds_position" && body)
      learn(reading.slice(r.source.start, r.source.end), cast.countryOf(body));
  }
  return (speaker) => byName.get(last(reading.slice(speaker.start, speaker.end))) ?? null;
};

/** The first mention of the state that a speaker speaks for, unless the other side is of that state too. */
const ownStates = (
  mentions: readonly MentionCandidate[],
  statements: readonly StatementCandidate[],
  stateOf: (speaker: Span) => string | null,
  cast: Cast,
): ((statement: number, other: MentionCandidate) => MentionCandidate | null) => {
  const states = new Map<string, MentionCandidate>();
  for (const m of mentions) {
    const country = cast.kindOf(m) === "state" ? cast.countryOf(m) : null;
    if (country !== null && !states.has(country)) states.set(country, m);
  }
  const pronouns = new Set(mentions.flatMap((m) => (m.type === "pronoun" ? m.span.start : [])));
  return (statement, other) => {
    const speaker = statements
      .slice(Math.max(0, statement - MEANT), statement + 1)
      .flatMap(({ source }) => (source ? [source.head] : []))
      .findLast(({ start }) => !pronouns.has(start));
    const country = speaker ? stateOf(speaker) : null;
    const own = country === null ? null : (states.get(country) ?? null);
    return cast.countryOf(other) === country ? null : own;
  };
};

/** A pronoun means whoever spoke by name before, so many statements back at most. */
const MEANT = 4;

/** Events once for each source, type, target and sentence; standing ties once for each article. */
const distinct = (
  found: readonly RelationCandidate[],
  context: Context,
  mentions: readonly MentionCandidate[],
): readonly RelationCandidate[] => {
  const name = new Map(mentions.map((m) => [m.span.start, m.actors[0] ?? m.guess.name]));
  const key = (s: Span | null) =>
    s === null ? "" : (name.get(s.start) ?? context.reading.slice(s.start, s.end));
  const sentence = sentenceFinder(context.sentences);
  const seen = new Set<string>();
  return found.filter((r) => {
    const where = r.class === "event" ? (sentence(r.evidence.start)?.start ?? 0) : "";
    const what = [r.type, key(r.source), key(r.target), where].join("\n");
    if (seen.has(what)) return false;
    seen.add(what);
    return true;
  });
};
