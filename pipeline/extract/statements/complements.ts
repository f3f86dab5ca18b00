/**
 * What follows a cue verb as its content. In: words, the cue's verb group, its senses. Out: the sense whose frame
 * fits, the content's range and the rule's name; the source's own adjuncts ("on Monday", "told CNN") stay out.
 */
import { adjunctAt, bareTime, finiteOfClause } from "./clauses.ts";
import { clauseEnd } from "./edges.ts";
import { type Fit, has, type Place } from "./frames.ts";
import type { Sense } from "./lexicon.ts";
import { objectEnd } from "./object-edges.ts";
import { askedFor, infinitiveFit, objectFit, prepositionFit } from "./objects.ts";
import { phraseAt, type Range } from "./phrases.ts";
import { isAdverb, isFiniteVerb } from "./verbs.ts";
import type { Word } from "./words.ts";

export interface Complement {
  readonly sense: Sense;
  readonly content: Range;
  readonly rule: string;
  /** The words between cue and content: addressee and adjuncts. */
  readonly between: Range;
}

/** The best fitting complement after the verb at `head`; null where no frame of any sense fits. */
export const complementAfter = (
  place: Place,
  head: number,
  senses: readonly Sense[],
): Complement | null => {
  let best: { sense: Sense; fit: Fit } | null = null;
  for (const sense of senses) {
    const after = afterParticle(place, head, sense);
    if (after === null) continue;
    const fit = fitOf(place, after, sense);
    const rank = (fit?.rank ?? 0) - (sense.particle === null ? 0 : 0.5);
    if (fit && (best === null || rank < best.fit.rank)) best = { sense, fit: { ...fit, rank } };
  }
  if (best === null) return null;
  const { fit, sense } = best;
  const object = /object|name|as$|doing|preposition/.test(fit.rule);
  const end = object ? objectEnd : clauseEnd;
  const to = fit.to ?? end(place.words, fit.from, place.limit, place.lexicon);
  return {
    sense,
    content: { from: fit.from, to },
    rule: fit.rule,
    between: { from: head + 1, to: fit.from },
  };
};

const afterParticle = (place: Place, head: number, sense: Sense): number | null => {
  if (sense.particle === null) return head + 1;
  return place.words[head + 1]?.lower === sense.particle ? head + 2 : null;
};

const fitOf = (place: Place, after: number, sense: Sense): Fit | null => {
  const places = openings(place, after, sense);
  return (
    quoteFit(place, places, sense) ??
    thatFit(place, places, sense) ??
    infinitiveFit(place, after, sense) ??
    questionFit(place, places, sense) ??
    prepositionFit(place, after, sense) ??
    askedFor(place, after, sense) ??
    bareClauseFit(place, places, sense) ??
    objectFit(place, after, sense)
  );
};

/** Places where a content may begin: after the cue, after its adverbs, listener and adjuncts, one after the other. */
const openings = (place: Place, after: number, sense: Sense): readonly number[] => {
  const tell = has(sense, "tell");
  const plain = has(sense, "that");
  const { words, limit, lexicon } = place;
  const places: number[] = tell && !plain ? [] : [after];
  let at = after;
  if (tell) {
    const listener = phraseAt(words, at, limit, false);
    if (!listener) return words[at]?.pos === "QUOTE" ? [at] : places;
    const linked = /^(?:of|for|at|from)$/.test(words[listener.to]?.lower ?? "")
      ? phraseAt(words, at, limit)
      : null;
    at = Math.min((linked ?? listener).to, limit);
    places.push(at);
  }
  for (let step = 0; step < 6 && at < limit; step++) {
    const comma = words[at]?.text === "," ? 1 : 0;
    const next = at + comma;
    if (isAdverb(words[next])) at = next + 1;
    else {
      const adjunct = adjunctAt(words, next, limit, lexicon.timeWords);
      if (!adjunct) break;
      at = adjunct.to;
    }
    places.push(at);
  }
  return places;
};

const quoteFit = (place: Place, places: readonly number[], sense: Sense): Fit | null => {
  if (!has(sense, "that", "quote", "tell", "whether")) return null;
  for (const at of places) {
    for (const skip of [0, 1]) {
      const word = place.words[at + skip];
      if (at + skip >= place.limit || !word) break;
      if (skip === 1 && !/^[,:]$/.test(place.words[at]?.text ?? "")) break;
      if (word.quotation) return quoteAt(place, at + skip);
      if (skip === 1 && place.words[at]?.text === ":")
        return { from: at + 1, rule: "statement.verb-colon", rank: 3 };
    }
  }
  return null;
};

const ENDED = /[,.?!…—–-][”"’']*$/;

/** A quotation with nothing of its sentence after it is the whole content, else the content runs on. */
const quoteAt = (place: Place, at: number): Fit => {
  const { words, limit } = place;
  const next = words[at + 1];
  const closed =
    !next ||
    at + 1 >= limit ||
    ENDED.test(words[at]?.text ?? "") ||
    /^[.,;:—–!?)]|^--?$/.test(next.text);
  if (closed) return { from: at, to: at + 1, rule: "statement.cue-quote", rank: 1 };
  const inner = words[at]?.quotation?.inner;
  const long =
    inner !== undefined &&
    inner.end - inner.start > 50 &&
    /^\p{Lu}/u.test(words[at]?.text.slice(1) ?? "");
  const adjunct = long && adjunctAt(words, at + 1, limit, place.lexicon.timeWords) !== null;
  if (adjunct || /^(?:and|but|while|when|after|before|as)$/.test(next.lower))
    return { from: at, to: at + 1, rule: "statement.cue-quote", rank: 1 };
  return { from: at, rule: "statement.cue-quote", rank: 1 };
};

const thatFit = (place: Place, places: readonly number[], sense: Sense): Fit | null => {
  if (!has(sense, "that", "tell", "object")) return null;
  const { words, limit, lexicon } = place;
  for (const start of places) {
    const at = words[start]?.text === "," ? start + 1 : start;
    if (words[at]?.lower !== "that" || at + 1 >= limit) continue;
    if (bareTime(words, at, limit, lexicon.timeWords)) continue;
    if (!has(sense, "that", "tell") && start !== places[0]) continue;
    if (isObject(words, at, limit)) continue;
    const next = words[at + 1];
    const verb =
      next?.pos === "AUX" || (next?.pos === "VERB" && !/(?:en|ed|ing)$/.test(next.lower));
    return { from: verb ? at : at + 1, rule: "statement.verb-that", rank: 2 };
  }
  return null;
};

/** "mentioned that on the radio": a pronoun, no verb comes. */
const isObject = (words: readonly Word[], that: number, limit: number): boolean => {
  if (words[that + 1]?.pos !== "ADP" && words[that + 1]?.pos !== "PUNCT") return false;
  for (let at = that + 1; at < limit; at++)
    if (isFiniteVerb(words, at) || words[at]?.quotation) return false;
  return true;
};

const QUESTION = /^(?:if|whether|what|why|how|who|when|where|which)$/;

const questionFit = (place: Place, places: readonly number[], sense: Sense): Fit | null => {
  if (!has(sense, "whether", "that", "tell")) return null;
  const { words, limit } = place;
  const asks = has(sense, "whether");
  const first = places[0] ?? limit;
  const tried =
    asks && (sense.act === "ask" || has(sense, "to", "tell"))
      ? [first, phraseAt(words, first, limit, false)?.to ?? first, ...places.slice(1)]
      : [first];
  for (const at of tried) {
    const word = words[at];
    if (!word || at >= limit || !QUESTION.test(word.lower)) continue;
    if (!asks && /^(?:when|where|if|which|who)$/.test(word.lower)) continue;
    if (/^(?:when|where)$/.test(word.lower) && at !== first) continue;
    return { from: at, rule: "statement.verb-question", rank: 3 };
  }
  return null;
};

const bareClauseFit = (place: Place, places: readonly number[], sense: Sense): Fit | null => {
  if (!has(sense, "that", "tell")) return null;
  const { words, limit } = place;
  for (const start of places) {
    const at = words[start]?.text === "," ? start + 1 : start;
    if (at > start && start === places[0]) continue;
    const word = words[at];
    if (!word || at >= limit) continue;
    if (word.lower === "as" && /^(?:much|usual)$/.test(words[at + 1]?.lower ?? "")) return null;
    if (
      start === places[0] &&
      word.pos === "ADP" &&
      adjunctAt(words, at, limit, place.lexicon.timeWords) &&
      places.length > 1
    )
      continue;
    const finite = finiteOfClause(words, at, limit);
    if (finite < 0) continue;
    if (/^(?:him|them|me|us)$/.test(word.lower)) continue;
    if (OCCASION.test(word.lower) && !hasMainClause(words, finite, limit)) continue;
    if (start === places[0] && bareTime(words, at, limit, place.lexicon.timeWords)?.to === finite)
      continue;
    if (has(sense, "tell") && start === places[0] && finite === at) continue;
    return { from: at, rule: "statement.verb-clause", rank: 5 };
  }
  return null;
};

/** "said as she turned around": when somebody spoke, unless a main clause follows. */
const OCCASION = /^(?:as|while|when|after|before|until|because|since)$/;

const hasMainClause = (words: readonly Word[], finite: number, limit: number): boolean => {
  for (let at = finite + 1; at < limit; at++)
    if (words[at]?.text === "," && finiteOfClause(words, at + 1, limit) >= 0) return true;
  return false;
};
