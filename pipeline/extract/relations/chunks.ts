/** A sentence as chunks: noun phrases, verb groups, prepositions, links. Quotation marks are left out. */
import { wordSet } from "../../text/word-set.ts";
import { type Link, link } from "./links.ts";
import { OWNER, opens, prenominal, takenForVerb } from "./taggings.ts";
import type { Unit } from "./units.ts";
import { type VerbGroup, verbGroup } from "./verb-groups.ts";
import type { Words } from "./words.ts";

export interface NounPhrase {
  /** Units of the chunk: first, and one past the last. */
  readonly from: number;
  readonly to: number;
  readonly kind: "np";
  /** Index of the head unit. */
  readonly head: number;
}

export type Chunk = NounPhrase | VerbGroup | Link;

const PRONOUN = wordSet("he she it they we i you him them us me himself itself themselves");

const INSIDE = wordSet("DET ADJ NOUN PROPN NUM SYM");

/** Words that tell when, and so end a noun phrase: "attacked Peru last week". */
const TIME =
  /^(?:last|next|this|earlier|late|early|yesterday|today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{4})$/;

/** "Chile today signed", "Chile last week signed": when, not who. */
const WHEN =
  /^(?:(?:late |early |earlier )?(?:(?:last|next|this|late|early|on) )?(?:yesterday|today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|weekend|month|year|morning|afternoon|evening|night)(?: (?:morning|afternoon|evening|night))?)$/;

const DAY = /^(?:yesterday|today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** A name with an article of its own begins a phrase: "at a meeting the Fisheries Council". */
const DETERMINED = /^(?:the|an?|its|his|her|their) /;

const BARE = wordSet("week weekend month year morning afternoon evening night");

const SILENT = /^["“”‘’'`„«»]+$/;

export const chunksOf = (units: readonly Unit[], words: Words): readonly Chunk[] => {
  const chunks: Chunk[] = [];
  for (let i = 0; i < units.length; ) {
    const chunk = verbGroup(units, i, words) ?? link(units, i) ?? nounPhrase(units, i, words);
    if (chunk) chunks.push(chunk);
    i = Math.max(i + 1, chunk?.to ?? 0);
  }
  return chunks;
};

const nounPhrase = (units: readonly Unit[], from: number, words: Words): Chunk | null => {
  const first = units[from];
  if (!first || SILENT.test(first.text)) return null;
  if (PRONOUN.has(first.lower) && first.mention === null)
    return { kind: "np", from, to: from + 1, head: from };
  let to = from;
  let head = -1;
  for (let i = from; i < units.length; i++) {
    const unit = units[i];
    if (!unit || (i > from && !joins(units, i, words))) break;
    if (i === from && !starts(units, i, words)) break;
    if (unit.mention !== null || nominal(units, i)) head = i;
    to = i + 1;
  }
  if (to === from)
    return { kind: first.pos === "ADV" ? "adv" : "adj", from, to: from + 1, word: first.lower };
  if (head < 0 && /^(?:DET|PROPN)$/.test(first.pos) && to - from > 1) head = to - 1;
  if (head < 0) return { kind: "adj", from, to, word: units[to - 1]?.lower ?? "" };
  if (tellsWhen(units, from, to)) return { kind: "adv", from, to, word: first.lower };
  return { kind: "np", from, to, head };
};

const ACRONYM = /^\p{Lu}{2,}$/u;

/** "an official request | we will": a pronoun goes on with no phrase. */
const isPronoun = ({ mention, lower, text }: Unit): boolean =>
  mention !== null && !ACRONYM.test(text) && (PRONOUN.has(lower) || OWNER.has(lower));

/** "a deep and wide partnership" */
const linksAdjectives = (units: readonly Unit[], i: number): boolean =>
  /^(?:and|or)$/.test(units[i]?.lower ?? "") &&
  units[i - 1]?.pos === "ADJ" &&
  units[i + 1]?.pos === "ADJ" &&
  units[i + 2]?.pos === "NOUN";

const tellsWhen = (units: readonly Unit[], from: number, to: number): boolean => {
  if (to - from > 3 || BARE.has(units[from]?.lower ?? "") || link(units, from - 1)?.kind === "prep")
    return false;
  const phrase = units.slice(from, to);
  return (
    phrase.every(({ mention }) => mention === null) &&
    WHEN.test(phrase.map(({ lower }) => lower).join(" "))
  );
};

const nominal = (units: readonly Unit[], i: number): boolean =>
  /^(?:NOUN|PROPN|NUM)$/.test(units[i]?.pos ?? "") || opens(units, i) || takenForVerb(units, i);

const starts = (units: readonly Unit[], i: number, words: Words): boolean => {
  const unit = units[i];
  if (!unit) return false;
  return (
    unit.mention !== null ||
    INSIDE.has(unit.pos) ||
    OWNER.has(unit.lower) ||
    opens(units, i) ||
    takenForVerb(units, i) ||
    prenominal(units, i, words)
  );
};

const joins = (units: readonly Unit[], i: number, words: Words): boolean => {
  const unit = units[i];
  const before = units[i - 1];
  if (!unit || !before) return false;
  if (unit.mention === null && /^(?:'s|’s|'|’)$/.test(unit.lower)) return before.pos !== "PRON";
  if (isPronoun(unit)) return false;
  if (unit.mention !== null) return before.pos === "DET" || !DETERMINED.test(unit.lower);
  if (linksAdjectives(units, i)) return true;
  if (before.mention !== null && TIME.test(unit.lower)) return false;
  if (before.pos === "NOUN" && DAY.test(unit.lower) && units[i + 1]?.pos !== "NOUN") return false;
  if (/^[-‐–—]/.test(unit.lower)) return unit.start === before.end;
  if (unit.pos === "DET" || OWNER.has(unit.lower)) return before.pos === "DET";
  if (link(units, i) || verbGroup(units, i, words)) return false;
  return INSIDE.has(unit.pos) || prenominal(units, i, words) || takenForVerb(units, i);
};
