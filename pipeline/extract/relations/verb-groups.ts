/** Verb groups: auxiliaries, negation and adverbs with their main verb. */

import type { VerbForm } from "../../text/inflection.ts";
import { wordSet } from "../../text/word-set.ts";
import { OWNER, opens, prenominal, takenForVerb } from "./taggings.ts";
import type { Unit } from "./units.ts";
import type { Words } from "./words.ts";

export interface VerbGroup {
  /** Units of the chunk: first, and one past the last. */
  readonly from: number;
  readonly to: number;
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

const BE = wordSet("be am is are was were been being 's ’s 're ’re 'm");

const HAVE = wordSet("have has had having 've ’ve 'd ’d");

const DO = wordSet("do does did");

const GET = wordSet("get gets got");

const MODAL = wordSet("will would could should may might must shall 'll ’ll wo can ca cannot");

const NOT = wordSet("not n't n’t never neither nor cannot hardly scarcely rarely");

/** The verb group that starts at a unit; null where none does. */
export const verbGroup = (units: readonly Unit[], from: number, words: Words): VerbGroup | null => {
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
      if (mainVerb(units, i, aux || infinitive, words))
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
  if (unit.pos === "VERB") return governed || !takenForVerb(units, i);
  if (!known || unit.pos === "PROPN" || unit.pos === "ADP") return false;
  if (gerundAsNoun(units, i)) return true;
  const before = units[i - 1];
  if (governed)
    return (
      (unit.pos !== "DET" && !/^(?:a|an|the)$/.test(before?.lower ?? "") && unit.pos !== "ADJ") ||
      /ed$/.test(unit.lower)
    );
  const next = units[i + 1];
  const after =
    next !== undefined &&
    (next.mention !== null || /^(?:DET|ADP|NOUN)$/.test(next.pos) || OWNER.has(next.lower));
  const finite = known.some(([, kind]) => kind === "s" || kind === "past");
  const base = known.some(([, kind]) => kind === "base") && several(units, i - 1);
  return (
    ((finite && after) || (base && (after || next?.pos === "ADV"))) &&
    before !== undefined &&
    (before.mention !== null ||
      before.pos === "NOUN" ||
      (before.pos === "ADV" && units[i - 2]?.mention != null && next?.mention != null))
  );
};

/** "X and Y work", "X and the Y work": several names take a bare form. */
const several = (units: readonly Unit[], last: number): boolean => {
  if (units[last]?.mention === null) return false;
  const and = units[last - 1]?.lower === "the" ? last - 2 : last - 1;
  return units[and]?.lower === "and" && units[and - 1]?.mention != null;
};

/** "for funding the rebels": a verb, though tagged as a noun. */
const gerundAsNoun = (units: readonly Unit[], i: number): boolean => {
  const next = units[i + 1];
  return (
    /ing$/.test(units[i]?.lower ?? "") &&
    units[i - 1]?.pos === "ADP" &&
    next !== undefined &&
    (next.mention !== null || next.pos === "DET")
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
      return unit.pos !== "NOUN" || /^(?:DET|PROPN|PRON)$/.test(units[i + 1]?.pos ?? "");
    if (unit.pos !== "ADV" && unit.lower !== "not") return false;
  }
  return false;
};

const verbFollows = (units: readonly Unit[], i: number, words: Words): boolean =>
  units[i]?.pos === "VERB" ||
  units[i]?.pos === "AUX" ||
  (units[i] !== undefined && words.verbs.has(units[i]?.lower ?? "") && units[i]?.pos !== "NOUN");
