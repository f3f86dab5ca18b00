/**
 * What follows a cue verb as its content. In: words, the cue's verb group, its senses. Out: the sense whose frame
 * fits, the content's range and the rule's name; the source's own adjuncts ("on Monday", "told CNN") stay out.
 */
import { adjunctAt, bareTime, finiteOfClause } from "./clauses.ts";
import { clauseEnd, objectEnd } from "./edges.ts";
import type { Lexicon, Sense } from "./lexicon.ts";
import { isNominal, phraseAt, type Range } from "./phrases.ts";
import { isAdverb } from "./verbs.ts";
import type { Word } from "./words.ts";

export interface Complement {
  readonly sense: Sense;
  readonly content: Range;
  readonly rule: string;
  /** The words between cue and content: addressee and adjuncts. */
  readonly between: Range;
}

export interface Place {
  readonly words: readonly Word[];
  readonly limit: number;
  readonly lexicon: Lexicon;
}

type Fit = {
  readonly from: number;
  readonly rule: string;
  readonly rank: number;
  readonly to?: number;
};

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

const has = (sense: Sense, ...frames: readonly Parameters<Sense["takes"]["has"]>[0][]): boolean =>
  frames.some((frame) => sense.takes.has(frame));

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
    at = shorterListener(place, listener, linked);
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

/** "told CNN Trump was late": a listener that runs into the clause's subject ends after its first name. */
const shorterListener = (place: Place, listener: Range, linked: Range | null): number => {
  const to = linked?.to ?? listener.to;
  return Math.min(to, place.limit);
};

const quoteFit = (place: Place, places: readonly number[], sense: Sense): Fit | null => {
  if (!has(sense, "that", "quote", "tell", "whether")) return null;
  for (const at of places) {
    for (const skip of [0, 1]) {
      const word = place.words[at + skip];
      if (at + skip >= place.limit || !word) break;
      if (skip === 1 && !/^[,:]$/.test(place.words[at]?.text ?? "")) break;
      if (word.quotation && (skip === 1 || opensContent(place, at)))
        return quoteAt(place, at + skip);
      if (skip === 1 && place.words[at]?.text === ":")
        return { from: at + 1, rule: "statement.verb-colon", rank: 3 };
    }
  }
  return null;
};

/** A quotation right after the cue is content of its own, not the first word of a phrase that is an object. */
const opensContent = (_place: Place, _at: number): boolean => true;

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
    const next = words[at + 1];
    const verb =
      next?.pos === "AUX" || (next?.pos === "VERB" && !/(?:en|ed|ing)$/.test(next.lower));
    return { from: verb ? at : at + 1, rule: "statement.verb-that", rank: 2 };
  }
  return null;
};

const infinitiveFit = (place: Place, after: number, sense: Sense): Fit | null => {
  if (!has(sense, "to")) return null;
  const { words, limit } = place;
  let at = after;
  while (isAdverb(words[at]) && at < limit) at++;
  if (opensInfinitive(place, at)) return { from: at, rule: "statement.verb-to", rank: 4 };
  const listener = phraseBeforeTo(place, at);
  if (listener === null) return null;
  return { from: at, rule: "statement.verb-to", rank: 4 };
};

const opensInfinitive = ({ words, limit }: Place, at: number): boolean => {
  let to = at;
  if (words[to]?.lower === "not") to++;
  if (words[to]?.lower !== "to" || to + 1 >= limit) return false;
  let verb = to + 1;
  while (isAdverb(words[verb])) verb++;
  return /^(?:VERB|AUX|QUOTE)$/.test(words[verb]?.pos ?? "");
};

/** "urge the bank in Ohio to wait": where "to" with its verb stands after one noun phrase. */
const phraseBeforeTo = (place: Place, from: number): number | null => {
  const { words, limit } = place;
  if (!isNominal(words, from)) return null;
  for (let at = from + 1; at < limit && at - from < 25; at++) {
    if (/^[;:.]$/.test(words[at]?.text ?? "")) return null;
    if (opensInfinitive(place, at)) return at;
    if (words[at]?.pos === "VERB" && !isNominal(words, at)) return null;
  }
  return null;
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

const prepositionFit = (place: Place, after: number, sense: Sense): Fit | null => {
  const { words, limit, lexicon } = place;
  let at = after;
  for (let step = 0; step < 3; step++) {
    while (isAdverb(words[at]) && at < limit) at++;
    const word = words[at];
    if (!word || at >= limit) return null;
    if (sense.with.has(word.lower) && at + 1 < limit) {
      if (bareTime(words, at + 1, limit, lexicon.timeWords)) return null;
      return { from: at + 1, rule: "statement.verb-preposition", rank: 4 };
    }
    const time = bareTime(words, at, limit, lexicon.timeWords);
    if (!time) return null;
    at = time.to;
  }
  return null;
};

/** "asked the court for a delay": the one asked is part of the content. */
const askedFor = (place: Place, after: number, sense: Sense): Fit | null => {
  if (!has(sense, "to") || !sense.with.has("for")) return null;
  const asked = phraseAt(place.words, after, place.limit, false);
  if (!asked || place.words[asked.to]?.lower !== "for" || asked.to >= place.limit) return null;
  return { from: after, rule: "statement.verb-preposition", rank: 4 };
};

const bareClauseFit = (place: Place, places: readonly number[], sense: Sense): Fit | null => {
  if (!has(sense, "that", "tell")) return null;
  const { words, limit } = place;
  for (const start of places) {
    const at = words[start]?.text === "," ? start + 1 : start;
    if (at > start && start === places[0]) continue;
    const word = words[at];
    if (!word || at >= limit) continue;
    if (
      start === places[0] &&
      word.pos === "ADP" &&
      adjunctAt(words, at, limit, place.lexicon.timeWords) &&
      places.length > 1
    )
      continue;
    const finite = finiteOfClause(words, at, limit);
    if (finite < 0) continue;
    if (has(sense, "tell") && start === places[0] && finite === at) continue;
    return { from: at, rule: "statement.verb-clause", rank: 5 };
  }
  return null;
};

const objectFit = (place: Place, after: number, sense: Sense): Fit | null => {
  const { words, limit } = place;
  let at = after;
  while (isAdverb(words[at]) && at < limit) at++;
  const word = words[at];
  if (!word || at >= limit) return null;
  if (has(sense, "doing") && /ing$/.test(word.lower) && word.lower.length > 4)
    return { from: at, rule: "statement.verb-doing", rank: 6 };
  if (!isNominal(words, at) && word.pos !== "QUOTE" && !/^(?:what|how|efforts)$/.test(word.lower))
    return null;
  if (has(sense, "as") && asAfter(place, at))
    return { from: at, rule: "statement.verb-as", rank: 4 };
  if (has(sense, "name") && nameAfter(place, at))
    return { from: at, rule: "statement.verb-name", rank: 5 };
  if (has(sense, "blame", "object")) return { from: at, rule: "statement.verb-object", rank: 7 };
  return null;
};

const asAfter = ({ words, limit }: Place, from: number): boolean => {
  for (let at = from + 1; at < limit && at - from < 25; at++) {
    if (words[at]?.lower === "as") return true;
    if (/^[;:]$/.test(words[at]?.text ?? "")) return false;
  }
  return false;
};

/** "calls itself Free Norland": bare naming. */
const isOwnName = (words: readonly Word[], from: number): boolean =>
  /^(?:itself|themselves|himself|herself)$/.test(words[from]?.lower ?? "") &&
  /^\p{Lu}/u.test(words[from + (words[from + 1]?.lower === "the" ? 2 : 1)]?.text ?? "");

/** Two phrases side by side: "the plan a disaster", "him “weak”", "the talks pointless". */
const nameAfter = (place: Place, from: number): boolean => {
  const { words, limit } = place;
  const first = phraseAt(words, from, limit);
  if (!first || isOwnName(words, from)) return false;
  for (let at = from + 1; at < Math.min(limit, first.to + 2); at++) {
    const word = words[at];
    if (!word || /^[,;:]$/.test(word.text) || (word.lower === "and" && at >= first.to))
      return false;
    if (word.pos === "QUOTE") return true;
    if (
      /^(?:a|an|the|his|her|their|one)$/.test(word.lower) &&
      !/^(?:ADP|CCONJ|ADJ|DET)$/.test(words[at - 1]?.pos ?? "")
    )
      return true;
    if (word.pos === "ADJ" && at + 1 >= first.to && at > from) return true;
    if (
      /^(?:him|her|it|them|himself|herself|itself|themselves|this|that|me|us)$/.test(
        words[at - 1]?.lower ?? "",
      ) &&
      isNominal(words, at)
    )
      return true;
  }
  return false;
};
