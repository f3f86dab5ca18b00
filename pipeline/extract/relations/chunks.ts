/** A sentence as chunks: noun phrases, verb groups, prepositions, links. Quotation marks and adverbs are left out. */

import type { VerbForm } from "./inflection.ts";
import type { Unit } from "./units.ts";
import type { Words } from "./words.ts";

interface Base {
  /** Units of the chunk: first, and one past the last. */
  readonly from: number;
  readonly to: number;
}

export interface NounPhrase extends Base {
  readonly kind: "np";
  /** Index of the head unit. */
  readonly head: number;
}

export interface VerbGroup extends Base {
  readonly kind: "vg";
  /** Lemmas that the main verb can be. */
  readonly lemmas: readonly string[];
  readonly main: number;
  readonly form: VerbForm | "other";
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: boolean;
  /** "to attack" */
  readonly infinitive: boolean;
  /** "attacking" without an auxiliary */
  readonly gerund: boolean;
  /** A past form without an auxiliary. */
  readonly bare: boolean;
}

export interface Link extends Base {
  readonly kind: "prep" | "and" | "comma" | "sub" | "rel" | "stop" | "adj" | "adv";
  readonly word: string;
}

export type Chunk = NounPhrase | VerbGroup | Link;

const BE = new Set([
  "be",
  "am",
  "is",
  "are",
  "was",
  "were",
  "been",
  "being",
  "'s",
  "’s",
  "'re",
  "’re",
  "'m",
]);
const HAVE = new Set(["have", "has", "had", "having", "'ve", "’ve", "'d", "’d"]);
const DO = new Set(["do", "does", "did"]);
const GET = new Set(["get", "gets", "got"]);
const MODAL = new Set([
  "will",
  "would",
  "could",
  "should",
  "may",
  "might",
  "must",
  "shall",
  "'ll",
  "’ll",
  "wo",
  "can",
  "ca",
  "cannot",
]);
const NOT = new Set([
  "not",
  "n't",
  "n’t",
  "never",
  "neither",
  "nor",
  "cannot",
  "hardly",
  "scarcely",
  "rarely",
]);
const SUB = new Set([
  "if",
  "unless",
  "whether",
  "because",
  "although",
  "though",
  "while",
  "when",
  "since",
  "after",
  "before",
  "until",
  "that",
  "so",
  "where",
  "why",
  "how",
  "once",
  "whereas",
  "lest",
]);
const REL = new Set(["who", "which", "whom", "whose", "what"]);
const PREP = new Set([
  "as",
  "of",
  "in",
  "on",
  "at",
  "by",
  "for",
  "from",
  "with",
  "to",
  "into",
  "against",
  "between",
  "over",
  "about",
  "under",
  "near",
  "along",
  "across",
  "toward",
  "towards",
  "upon",
  "within",
  "without",
  "through",
  "during",
  "behind",
  "outside",
  "around",
  "off",
  "out",
  "up",
  "down",
  "back",
  "among",
  "amid",
  "despite",
  "throughout",
  "inside",
  "belonging",
  "like",
  "via",
  "per",
  "besides",
  "beyond",
  "until",
  "alongside",
  "onto",
  "regarding",
  "concerning",
  "including",
  "away",
  "aside",
  "together",
]);
const PRONOUN = new Set([
  "he",
  "she",
  "it",
  "they",
  "we",
  "i",
  "you",
  "him",
  "them",
  "us",
  "me",
  "himself",
  "itself",
  "themselves",
]);
const INSIDE = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "SYM"]);
const OWNER = new Set(["his", "her", "its", "their", "our", "my", "your"]);
const STOP = /^[:;?!]$|^\.{3}$|^…$/;
/** Words that tell when, and so end a noun phrase: "attacked Peru last week". */
const TIME =
  /^(?:last|next|this|earlier|late|early|yesterday|today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{4})$/;
const COMMA = /^(?:[,()[\]]|[-–—]{1,2})$/;
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

const link = (units: readonly Unit[], i: number): Link | null => {
  const unit = units[i];
  if (!unit || unit.mention !== null) return null;
  const word = unit.lower;
  const kind = STOP.test(word)
    ? "stop"
    : COMMA.test(word)
      ? "comma"
      : word === "and" || word === "or" || word === "but" || word === "&" || word === "plus"
        ? "and"
        : REL.has(word)
          ? "rel"
          : SUB.has(word) && !(word === "that" && unit.pos === "DET" && isNoun(units[i + 1]))
            ? "sub"
            : PREP.has(word)
              ? "prep"
              : null;
  return kind ? { kind, from: i, to: i + 1, word } : null;
};

const isNoun = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.pos === "NOUN" || unit.pos === "PROPN" || unit.pos === "ADJ");

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
  if (head < 0) return { kind: "adj", from, to, word: units[to - 1]?.lower ?? "" };
  return { kind: "np", from, to, head };
};

const nominal = (units: readonly Unit[], i: number): boolean =>
  /^(?:NOUN|PROPN|NUM)$/.test(units[i]?.pos ?? "") || opens(units, i) || takenForVerb(units, i);

/** A noun that opens the sentence and looks like a verb: "Talks with". */
const opens = (units: readonly Unit[], i: number): boolean =>
  i === 0 && /^[A-Z].*s$/.test(units[0]?.text ?? "") && units[1]?.pos === "ADP";

const starts = (units: readonly Unit[], i: number, words: Words): boolean => {
  const unit = units[i];
  if (!unit) return false;
  return (
    unit.mention !== null ||
    INSIDE.has(unit.pos) ||
    OWNER.has(unit.lower) ||
    opens(units, i) ||
    prenominal(units, i, words)
  );
};

const joins = (units: readonly Unit[], i: number, words: Words): boolean => {
  const unit = units[i];
  const before = units[i - 1];
  if (!unit || !before) return false;
  if (unit.mention === null && /^(?:'s|’s|'|’)$/.test(unit.lower)) return before.pos !== "PRON";
  if (unit.mention !== null) return true;
  if (before.mention !== null && TIME.test(unit.lower)) return false;
  if (/^[-‐–—]/.test(unit.lower)) return unit.start === before.end;
  if (unit.pos === "DET" || OWNER.has(unit.lower)) return before.pos === "DET";
  if (link(units, i) || verbGroup(units, i, words)) return false;
  return INSIDE.has(unit.pos) || prenominal(units, i, words) || takenForVerb(units, i);
};

/** A participle before a noun: "armed groups", "the leading party". */
const prenominal = (units: readonly Unit[], i: number, words: Words): boolean => {
  const unit = units[i];
  const next = units[i + 1];
  if (!unit || !next || unit.pos !== "VERB" || !/(?:ed|ing|en)$/.test(unit.lower)) return false;
  if (next.mention !== null || !(next.pos === "NOUN" || next.pos === "ADJ")) return false;
  const before = units[i - 1];
  if (!before) return false;
  if (
    before.pos === "DET" ||
    before.pos === "ADJ" ||
    OWNER.has(before.lower) ||
    before.pos === "NUM"
  )
    return true;
  return before.pos === "ADP" && /ed$/.test(unit.lower) && !words.verbs.has(unit.lower);
};

const verbGroup = (units: readonly Unit[], from: number, words: Words): VerbGroup | null => {
  const first = units[from];
  if (!first || first.mention !== null) return null;
  let i = from;
  let [negated, modal, infinitive, be, aux] = [false, false, false, false, false];
  let last = -1;
  if (first.lower === "to") {
    if (!reachesBase(units, from + 1, words)) return null;
    infinitive = true;
    i++;
  }
  for (; i < units.length && i - from < 12; i++) {
    const unit = units[i];
    if (!unit || unit.mention !== null) break;
    const w = unit.lower;
    if (NOT.has(w) && (aux || infinitive || i > from || w === "never")) negated = true;
    if (MODAL.has(w) && (unit.pos === "AUX" || w !== "may")) modal = true;
    else if (BE.has(w) && unit.pos !== "PART") be = true;
    else if (GET.has(w) && isParticiple(units[i + 1], words)) be = true;
    else if (!HAVE.has(w) && !DO.has(w)) {
      if (aux || infinitive || i === from ? mainVerb(units, i, aux || infinitive, words) : false)
        return finish(units, words, {
          from,
          to: i + 1,
          main: i,
          negated,
          modal,
          infinitive,
          be,
          aux,
        });
      if (NOT.has(w) || (unit.pos === "ADV" && (aux || infinitive)) || (aux && w === "both"))
        continue;
      if (unit.pos === "ADV" && /ly$/.test(w) && verbFollows(units, i + 1, words)) continue;
      break;
    } else if (unit.pos === "PART") break;
    aux = true;
    last = i;
  }
  if (last < 0) return null;
  return {
    ...finish(units, words, {
      from,
      to: last + 1,
      main: last,
      negated,
      modal,
      infinitive,
      be: false,
      aux: false,
    }),
    bare: false,
  };
};

interface Parts {
  readonly from: number;
  readonly to: number;
  readonly main: number;
  readonly negated: boolean;
  readonly modal: boolean;
  readonly infinitive: boolean;
  readonly be: boolean;
  readonly aux: boolean;
}

const finish = (units: readonly Unit[], words: Words, p: Parts): VerbGroup => {
  const unit = units[p.main];
  const known = words.verbs.get(unit?.lower ?? "") ?? [];
  const form = formOf(unit, known, p.aux || p.infinitive);
  const lemma = lemmaOf(unit);
  const lemmas = [...new Set([...known.map(([k]) => k), lemma])];
  const passive = p.be && (form === "participle" || form === "past");
  return {
    kind: "vg",
    from: p.from,
    to: p.to,
    main: p.main,
    lemmas,
    form,
    passive,
    negated: p.negated,
    modal: p.modal,
    infinitive: p.infinitive,
    gerund: !p.aux && !p.infinitive && form === "ing",
    bare: !p.aux && !p.infinitive && (form === "past" || form === "participle"),
  };
};

const lemmaOf = (unit: Unit | undefined): string => {
  const word = unit?.lower ?? "";
  if (BE.has(word)) return "be";
  if (HAVE.has(word)) return "have";
  return DO.has(word) ? "do" : (unit?.lemma ?? "");
};

const formOf = (
  unit: Unit | undefined,
  known: readonly (readonly [string, VerbForm])[],
  governed: boolean,
): VerbForm | "other" => {
  const kinds = known.map(([, kind]) => kind);
  if (governed && kinds.includes("participle")) return "participle";
  const kind = kinds[0];
  if (kind) return kind;
  if (/ing$/.test(unit?.lower ?? "")) return "ing";
  return /(?:ed|en)$/.test(unit?.lower ?? "") ? "past" : "other";
};

const isParticiple = (unit: Unit | undefined, words: Words): boolean =>
  unit !== undefined &&
  (words.verbs.get(unit.lower) ?? []).some(([, kind]) => kind === "participle");

const mainVerb = (units: readonly Unit[], i: number, governed: boolean, words: Words): boolean => {
  const unit = units[i];
  if (!unit || unit.mention !== null || prenominalAt(units, i, words, governed)) return false;
  if (/^(?:including|following|according|regarding|during)$/.test(unit.lower)) return false;
  const known = words.verbs.get(unit.lower);
  if (opens(units, i)) return false;
  if (unit.pos === "VERB") return known !== undefined || governed || !takenForVerb(units, i);
  if (!known || unit.pos === "PROPN" || unit.pos === "ADP") return false;
  const before = units[i - 1];
  if (governed)
    return (
      (unit.pos !== "DET" && !/^(?:a|an|the)$/.test(before?.lower ?? "") && unit.pos !== "ADJ") ||
      /ed$/.test(unit.lower)
    );
  const next = units[i + 1];
  const after =
    next !== undefined && (next.mention !== null || next.pos === "DET" || OWNER.has(next.lower));
  const finite = known.some(([, kind]) => kind === "s" || kind === "past");
  return (
    finite && after && before !== undefined && (before.mention !== null || before.pos === "NOUN")
  );
};

/** A noun that the tagger took for a verb: "the UN envoy was". */
const takenForVerb = (units: readonly Unit[], i: number): boolean => {
  const next = units[i + 1];
  if (units[i]?.pos !== "VERB" || /(?:ed|ing|s)$/.test(units[i]?.lower ?? "")) return false;
  return (
    units[i - 1]?.mention != null &&
    (next === undefined || next.pos === "AUX" || next.pos === "PUNCT")
  );
};

const prenominalAt = (
  units: readonly Unit[],
  i: number,
  words: Words,
  governed: boolean,
): boolean => !governed && prenominal(units, i, words);

const reachesBase = (units: readonly Unit[], from: number, words: Words): boolean => {
  for (let i = from; i < from + 3; i++) {
    const unit = units[i];
    if (!unit || unit.mention !== null) return false;
    if (/^(?:be|have|do)$/.test(unit.lower)) return true;
    const base = (words.verbs.get(unit.lower) ?? []).some(([, kind]) => kind === "base");
    if (unit.pos === "VERB") return !/(?:ing)$/.test(unit.lower) || base;
    if (base && unit.pos !== "DET")
      return !(unit.pos === "NOUN" && units[i + 1]?.pos === "ADP" && false);
    if (unit.pos !== "ADV" && unit.lower !== "not") return false;
  }
  return false;
};

const verbFollows = (units: readonly Unit[], i: number, words: Words): boolean =>
  units[i]?.pos === "VERB" ||
  units[i]?.pos === "AUX" ||
  (units[i] !== undefined && words.verbs.has(units[i]?.lower ?? "") && units[i]?.pos !== "NOUN");
