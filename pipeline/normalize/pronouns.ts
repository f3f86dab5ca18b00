/**
 * Pronouns → references, only where something needs one. Sieves: "who" is the name before it; "we" and "I" in a content
 * are its speaker; "he", "she", "it", "they" are the speaker before, the only fitting actor, or the subject of the
 * sentence before. Where two could be meant there is no answer.
 */
import type { Span } from "../text/span.ts";
import { type Actor, type Reference, referenceTo } from "./cast.ts";
import { type Discourse, recent } from "./discourse.ts";

type Kind = "male" | "female" | "thing" | "group" | "self" | "selves" | "relative";

const KINDS: Readonly<Record<Kind, RegExp>> = {
  male: /^(?:he|him|his|himself)$/,
  female: /^(?:she|her|hers|herself)$/,
  thing: /^(?:it|its|itself)$/,
  group: /^(?:they|them|their|theirs|themselves)$/,
  self: /^(?:i|me|my|mine|myself)$/,
  selves: /^(?:we|us|our|ours|ourselves)$/,
  relative: /^(?:who|whom|whose|which|that)$/,
};

/** What kind of pronoun the words are; null for other words ("US" is none). */
export const pronounKind = (words: string): Kind | null => {
  if (words.length > 2 && words === words.toUpperCase()) return null;
  if (/^(?:US|IT)$/.test(words)) return null;
  for (const kind of Object.keys(KINDS))
    if (isKind(kind) && KINDS[kind].test(words.toLowerCase())) return kind;
  return null;
};

const isKind = (word: string): word is Kind => Object.hasOwn(KINDS, word);

/** The reference of a pronoun at its place, or null. */
export const resolvePronoun = (place: Span, kind: Kind, d: Discourse): Reference | null => {
  const found =
    kind === "relative"
      ? nameBefore(place, d)
      : kind === "self" || kind === "selves"
        ? speakerOfContent(place, kind, d)
        : antecedent(place, kind, d);
  if (found === null) return null;
  const method = kind === "relative" ? "actor.relative" : "actor.pronoun";
  return referenceTo(place, found, "pronoun", method);
};

/** The name right before a relative pronoun, commas and a preposition between them allowed. */
const nameBefore = (place: Span, d: Discourse): Actor | null => {
  const last = recent(d, place.start).find((r) => r.end <= place.start);
  if (last === undefined) return null;
  const gap = d.scene.reading.slice(last.end, place.start);
  return /^[\s,)]*(?:(?:of|to|for|with|from|by|in) )?$/.test(gap) ? last.actor : null;
};

const speakerOfContent = (place: Span, kind: Kind, d: Discourse): Actor | null => {
  const statement = d.contentAt(place.start);
  const speaker = statement === null ? undefined : d.speakers.get(statement)?.actor;
  if (speaker === undefined) return null;
  return kind === "selves" ? d.institution(speaker) : speaker;
};

const antecedent = (place: Span, kind: Kind, d: Discourse): Actor | null => {
  const fits = (actor: Actor): boolean => isOfKind(actor, kind);
  const content = d.contentAt(place.start);
  if (content !== null) return inContent(place, content, fits, d);
  const pool = recent(d, place.start).filter((r) => fits(r.actor) && isTold(r, d));
  return speakerBefore(place, pool, fits, d) ?? bySentence(place, pool, d);
};

const isOfKind = (actor: Actor, kind: Kind): boolean => {
  if (kind === "thing" || kind === "group") return actor.type !== "person";
  return actor.type === "person" && (actor.gender === null || actor.gender === kind);
};

/** In the author's own words: in nobody's quotation and nobody's content. */
const isTold = (r: Reference, d: Discourse): boolean =>
  d.contentAt(r.start) === null && d.scene.quotationAt(r.start) === null;

/** In a content: the only one named in it before; in indirect words else its speaker. */
const inContent = (
  place: Span,
  content: number,
  fits: (actor: Actor) => boolean,
  d: Discourse,
): Actor | null => {
  const speaker = d.speakers.get(content)?.actor;
  const others = recent(d, place.start)
    .filter((r) => d.contentAt(r.start) === content && fits(r.actor) && r.actor.id !== speaker?.id)
    .map((r) => r.actor);
  if (d.scene.quotationAt(place.start) !== null) return only(others);
  return others.length === 0 && speaker !== undefined && fits(speaker) ? speaker : null;
};

/** The speaker of the last statement, if the author has named no other fitting actor since. */
const speakerBefore = (
  place: Span,
  pool: readonly Reference[],
  fits: (actor: Actor) => boolean,
  d: Discourse,
): Actor | null => {
  const block = d.scene.blockAt(place.start);
  for (const index of d.statementsBefore(place.start)) {
    const statement = d.scene.statements[index];
    const speaker = d.speakers.get(index);
    if (statement === undefined || statement.parent !== null) continue;
    const start = statement.source?.span.start ?? statement.context.start;
    const isNear = d.scene.blockAt(statement.context.start) >= block - 1;
    if (!speaker || !isNear || start >= place.start || statement.coSources.length > 0) return null;
    if (!fits(speaker.actor)) return null;
    const since = pool.filter((r) => r.start >= start && r.actor.id !== speaker.actor.id);
    return since.length === 0 ? speaker.actor : null;
  }
  return null;
};

/** Sentence by sentence back, the pronoun's own first: the only fitting actor, or the sentence's subject. */
const bySentence = (place: Span, pool: readonly Reference[], d: Discourse): Actor | null => {
  const nearest = pool[0];
  if (nearest === undefined) return null;
  const sentence = d.scene.sentenceAt(nearest.start);
  if (sentence === null) return null;
  const together = pool
    .filter((r) => r.start >= sentence.start && r.start < sentence.end)
    .toReversed();
  const sole = only(together.map((r) => r.actor));
  return sole ?? subjectOf(sentence, together, place, d);
};

const SUBORDINATOR =
  /^(?:after|although|as|at|before|because|by|despite|for|from|if|in|like|of|on|over|since|that|though|to|under|unlike|until|when|while|with)\b/i;

/** The first of the actors, where the sentence starts with him and not with him and another. */
const subjectOf = (
  sentence: Span,
  together: readonly Reference[],
  place: Span,
  d: Discourse,
): Actor | null => {
  const [first, second] = together;
  if (first === undefined || second === undefined) return null;
  if (place.start < sentence.end) return mainSubject(sentence, together, place, d);
  const lead = d.scene.reading.slice(sentence.start, first.start);
  const gap = d.scene.reading.slice(first.end, second.start);
  if (SUBORDINATOR.test(lead) || !/^(?:(?:the|a|[\p{Lu}\d"“][^\s]*)\s+)*$/u.test(lead)) return null;
  return /^(?:['’]s?\b|,? and |,? or |, $)/.test(gap) ? null : first.actor;
};

const ADVERBIAL = /\b(?:after|as|before|when|while)\s+$/i;
const POSSESSED = /^['’]s?\b/;

/** “Lund’s deputy Ruiz said so when he …”: the one of the main clause who is no possessor, where all others are. */
const mainSubject = (
  sentence: Span,
  together: readonly Reference[],
  place: Span,
  { scene: { reading } }: Discourse,
): Actor | null => {
  if (!ADVERBIAL.test(reading.slice(sentence.start, place.start))) return null;
  const free = together.filter((r) => !POSSESSED.test(reading.slice(r.end, r.end + 3)));
  return only(free.map((r) => r.actor));
};

const only = (actors: readonly Actor[]): Actor | null =>
  new Set(actors.map((a) => a.id)).size === 1 ? (actors[0] ?? null) : null;
