/** Contents that are no clause: infinitives, objects, "as" and naming, prepositions. In: a place. Out: a fit, or null. */
import { bareTime } from "./clauses.ts";
import { type Fit, has, type Place } from "./frames.ts";
import type { Sense } from "./lexicon.ts";
import { isNominal, phraseAt } from "./phrases.ts";
import { isAdverb } from "./verbs.ts";
import type { Word } from "./words.ts";

export const infinitiveFit = (place: Place, after: number, sense: Sense): Fit | null => {
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

/** "expressed his views on the war": a topic, nothing of what was said of it. */
const isTopic = (words: readonly Word[], from: number, limit: number): boolean => {
  for (let at = from; at < limit && at - from < 6; at++) {
    const word = words[at];
    if (VIEWS.test(word?.lower ?? ""))
      return /^(?:about|concerning|on|regarding)$/.test(words[at + 1]?.lower ?? "");
    if (!word || !isNominal(words, at)) return false;
  }
  return false;
};

const VIEWS = /^(?:opinions?|thoughts|views?)$/;

export const prepositionFit = (place: Place, after: number, sense: Sense): Fit | null => {
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
export const askedFor = (place: Place, after: number, sense: Sense): Fit | null => {
  if (!has(sense, "to") || !sense.with.has("for")) return null;
  const asked = phraseAt(place.words, after, place.limit, false);
  if (!asked || place.words[asked.to]?.lower !== "for" || asked.to >= place.limit) return null;
  return { from: after, rule: "statement.verb-preposition", rank: 4 };
};

export const objectFit = (place: Place, after: number, sense: Sense): Fit | null => {
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
  if (sense.act === "say" && isTopic(words, at, limit)) return null;
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
