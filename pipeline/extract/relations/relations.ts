/**
 * Ties between actors that an article tells: standing ones, and PLOVER events with how they are told and by whom.
 * In: an article's sentences, mentions and statements, and the lexicon; out: candidates in order of evidence.
 */
import type { Events } from "../../seeds/events.ts";
import type { Register } from "../../seeds/register.ts";
import type { Ties } from "../../seeds/ties.ts";
import type { Titles } from "../../seeds/titles.ts";
import { once } from "../../text/once.ts";
import { byPosition, contains, overlaps, type Span, span } from "../../text/span.ts";
import type { Calendar } from "../../time/calendar.ts";
import { findTimeExpressions, type TimeExpression } from "../../time/expressions.ts";
import type { MentionCandidate, RelationCandidate, StatementCandidate } from "../candidates.ts";
import type { Context, Sentence } from "../context.ts";
import { bySentence, type Cast, castOf, outermost } from "./cast.ts";
import { type Content, contentsBySentence, innermost, sentenceFinder } from "./contents.ts";
import { hitsIn } from "./events.ts";
import type { Hit } from "./hit.ts";
import { type OfficeWords, officeWords } from "./offices.ts";
import { positionsIn } from "./positions.ts";
import { type Scene, sceneOf } from "./scene.ts";
import { standingIn, type TieWords, tieWords } from "./standing.ts";
import { statementEvents } from "./statement-events.ts";
import type { Tie } from "./tie.ts";
import { timeOf } from "./times.ts";
import { type Words, wordsOf } from "./words.ts";

export { codeEvent } from "./code-event.ts";
export { relationRules } from "./rules.ts";

export interface RelationLexicon {
  readonly events: Events;
  readonly ties: Ties;
  readonly titles: Titles;
  readonly register: Register;
  readonly calendar: Calendar;
}

interface Tools {
  readonly words: Words;
  readonly offices: OfficeWords;
  readonly standing: TieWords;
  readonly ties: Ties;
  readonly cast: Cast;
  readonly calendar: Calendar;
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
  const found = context.sentences.flatMap((sentence, i) =>
    inSentence(context, sentence, groups[i] ?? [], contents[i] ?? [], tools),
  );
  const standing = found.filter((r) => r.class === "structural");
  const said = statementEvents(statements, {
    reading: context.reading,
    mentions: outermost(groups.flat()),
    countryOf: tools.cast.countryOf,
    stateOf: statesOf(mentions, standing, context.reading, tools.cast),
    sentenceAt: sentenceFinder(context.sentences),
  });
  return distinct([...found, ...said], context, mentions).toSorted((a, b) =>
    byPosition(a.evidence, b.evidence),
  );
};

const toolsOf = once(
  (lexicon: RelationLexicon): Tools => ({
    words: wordsOf(lexicon.events),
    offices: officeWords(lexicon.ties, lexicon.titles),
    standing: tieWords(lexicon.ties),
    ties: lexicon.ties,
    cast: castOf(lexicon.register),
    calendar: lexicon.calendar,
  }),
);

const inSentence = (
  context: Context,
  sentence: Sentence,
  mentions: readonly MentionCandidate[],
  contents: readonly Content[],
  tools: Tools,
): readonly RelationCandidate[] => {
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
  const standing = standingIn(scene, actors, tools.cast, tools.standing);
  const hits = hitsIn(scene).filter((hit) => hit.sources.length > 0 && hit.targets.length > 0);
  const times =
    hits.length > 0 ? findTimeExpressions(context.reading, sentence, tools.calendar) : [];
  const place = { reading: context.reading, sentence, scene, actors, contents, times };
  return [
    ...[...positions, ...standing].map((tie) => structural(tie, contents)),
    ...hits.flatMap((hit) => eventsOf(place, hit)),
  ];
};

/** Where an event stands: all that its record draws on. */
interface Place {
  readonly reading: string;
  readonly sentence: Sentence;
  readonly scene: Scene;
  readonly actors: readonly MentionCandidate[];
  readonly contents: readonly Content[];
  readonly times: readonly TimeExpression[];
}

const structural = (tie: Tie, contents: readonly Content[]): RelationCandidate => {
  const content = innermost(contents, tie.evidence);
  const presupposed = tie.rule !== "relation.copula" && tie.rule !== "relation.camp";
  const alleged = content !== null && !presupposed;
  return {
    rule: tie.rule,
    class: "structural",
    type: tie.type,
    source: tie.source,
    target: tie.target,
    role: tie.role,
    modality: tie.negated ? "negated" : alleged ? "alleged" : "actual",
    statement: alleged ? content.statement : null,
    assertedBySpeaker: alleged,
    evidence: tie.evidence,
    time: null,
  };
};

const eventsOf = (place: Place, hit: Hit): readonly RelationCandidate[] => {
  const { scene, actors, contents } = place;
  const trigger = unitSpan(scene, hit.trigger);
  if (contents.some(({ cue }) => cue !== null && contains(cue, trigger))) return [];
  return hit.sources.slice(0, MOST).flatMap((source) =>
    hit.targets.slice(0, MOST).flatMap((target) => {
      const a = actors[scene.units[source]?.mention ?? -1];
      const b = actors[scene.units[target]?.mention ?? -1];
      if (!a || !b || same(a, b) || vague(b)) return [];
      return [event(place, hit, a, b, evidenceOf(scene, [source, target, hit.trigger]), trigger)];
    }),
  );
};

/** So many of those who act, or are acted upon, stand together in a list that is one. */
const MOST = 5;

const unitSpan = (scene: Scene, unit: number): Span =>
  span(scene.units[unit]?.start ?? 0, scene.units[unit]?.end ?? 0);

/** The last unit of the phrase that holds a unit: binary search, chunks are in order. */
const phraseEnd = ({ chunks }: Scene, unit: number): number => {
  let low = 0;
  let high = chunks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chunks[middle]?.to ?? 0) <= unit) low = middle + 1;
    else high = middle;
  }
  const phrase = chunks[low];
  return phrase?.kind === "np" && phrase.from <= unit ? phrase.to - 1 : unit;
};

/** From the first of these units to the end of the phrase that holds the last. */
const evidenceOf = (scene: Scene, units: readonly number[]): Span => {
  const last = Math.max(...units);
  const end = unitSpan(scene, phraseEnd(scene, last)).end;
  return span(unitSpan(scene, Math.min(...units)).start, end);
};

/** Pronouns that no rule can tie to an actor: relatives, "it" and owners as recipients. */
const RELATIVE = /^(?:who|whom|whose|which|that|me|us|you|i)$/i;
const vague = (m: MentionCandidate): boolean =>
  m.type === "pronoun" && /^(?:it|its|his|her|their|our|my|itself|himself|us)$/i.test(m.guess.name);

const same = (a: MentionCandidate, b: MentionCandidate): boolean =>
  a.guess.name === b.guess.name || (a.actors[0] !== undefined && a.actors[0] === b.actors[0]);

const event = (
  { reading, sentence, contents, times }: Place,
  hit: Hit,
  source: MentionCandidate,
  target: MentionCandidate,
  evidence: Span,
  trigger: Span,
): RelationCandidate => {
  const around = innermost(contents, evidence);
  const told = around?.denied && hit.told === "actual" && !hit.presupposed ? "negated" : hit.told;
  const own = told === "actual" ? null : ownContent(contents, source, trigger);
  const authors =
    (hit.presupposed && told === "actual") || (told === "actual" && saying(hit, source));
  const content = authors ? null : (around ?? own);
  const segments = contents.map(({ segment }) => segment);
  const clause = { sentence, evidence, content: around?.segment ?? null, contents: segments };
  return {
    rule: hit.rule,
    class: "event",
    type: hit.type,
    source: source.span,
    target: target.span,
    role: null,
    modality: told === "actual" && content ? "alleged" : told,
    statement: content?.statement ?? null,
    assertedBySpeaker: content !== null,
    evidence,
    time: timeOf(reading, times, clause),
  };
};

/** "hinted at working with X": the content of the actor's own words, where he stands before it himself. */
const ownContent = (
  contents: readonly Content[],
  source: MentionCandidate,
  trigger: Span,
): Content | null => {
  const content = innermost(contents, trigger);
  return content?.speakers.some((speaker) => overlaps(speaker, source.span)) ? content : null;
};

/** "said as much when he dismissed X": what a speaker does with words is told as done, though he tells of it. */
const saying = (hit: Hit, source: MentionCandidate): boolean =>
  (hit.type === "REJECT" || hit.type === "ACCUSE") && /^(?:he|she)$/i.test(source.guess.name);

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
