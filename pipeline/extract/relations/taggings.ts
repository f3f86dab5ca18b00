/** What a tagger gets wrong in the language of news, told from the words beside. */
import type { Unit } from "./units.ts";
import type { Words } from "./words.ts";

export const OWNER = new Set(["his", "her", "its", "their", "our", "my", "your"]);

/** A past form right before: "extradited suspected smugglers". */
const isPast = (unit: Unit | undefined): boolean =>
  unit?.pos === "VERB" && unit.mention === null && /ed$/.test(unit.lower);

/** A participle before a noun: "armed groups", "the leading party". */
export const prenominal = (units: readonly Unit[], i: number, words: Words): boolean => {
  const unit = units[i];
  const next = units[i + 1];
  if (!unit || !next || unit.pos !== "VERB" || !/(?:ed|ing|en|own|orn)$/.test(unit.lower))
    return false;
  if (/ed$/.test(unit.lower) && isPast(units[i - 1]) && !/^(?:VERB|ADP)$/.test(next.pos))
    return true;
  if (next.mention !== null || !(next.pos === "NOUN" || next.pos === "ADJ")) return false;
  if (/[a-z]-[a-z]/.test(unit.lower)) return !words.verbs.has(unit.lower);
  const before = units[i - 1];
  if (!before) return /ed$/.test(unit.lower);
  if (
    before.pos === "DET" ||
    before.pos === "ADJ" ||
    OWNER.has(before.lower) ||
    before.pos === "NUM"
  )
    return true;
  return before.pos === "ADP" && /ed$/.test(unit.lower) && !words.verbs.has(unit.lower);
};

/** A noun that opens the sentence and looks like a verb: "Talks with". */
export const opens = (units: readonly Unit[], i: number): boolean =>
  i === 0 && /^[A-Z].*s$/.test(units[0]?.text ?? "") && units[1]?.pos === "ADP";

/** A noun that the tagger took for a verb: "the UN envoy was", "sought help". */
export const takenForVerb = (units: readonly Unit[], i: number): boolean => {
  const [before, unit, next] = [units[i - 1], units[i], units[i + 1]];
  if (unit?.pos !== "VERB" || unit.mention !== null) return false;
  if (before?.pos === "VERB" && before.mention === null)
    return !/(?:ed|ing)$/.test(unit.lower) && !/^(?:let|help|ma[dk]e)/.test(before.lower);
  if (unit.lemma !== unit.lower || /(?:ed|ing|s)$/.test(unit.lower)) return false;
  return (
    before?.mention != null && (next === undefined || next.pos === "AUX" || next.pos === "PUNCT")
  );
};
