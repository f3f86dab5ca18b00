/**
 * Mends the tagger's slips on cue verbs: "the company claims that" and "the clerk informed the court" hold verbs.
 * In: words with tags and the lexicon. Out: the same words, some tagged VERB.
 */

import type { VerbForm } from "../../text/inflection.ts";
import type { Token } from "../../text/tokens.ts";
import type { Lexicon } from "./lexicon.ts";

const SUBJECT = /^(?:NOUN|PROPN|QUOTE)$/;
const PRONOUN =
  /^(?:he|she|they|we|i|it|who|officials|others|many|some|most|that|which|[’']ve|[’']d)$/;
const AFTER_PAST = /^(?:DET|PRON|SCONJ|ADP|PUNCT|QUOTE|PROPN|ADV|PART)$/;
const OBJECT_START = /^(?:DET|PRON|SCONJ|QUOTE|PROPN)$/;

export const withCueVerbs = <W extends Token>(
  words: readonly W[],
  lexicon: Lexicon,
): readonly W[] =>
  words.map((word, at) => (isSlip(words, at, lexicon) ? { ...word, pos: "VERB" } : word));

const isSlip = (words: readonly Token[], at: number, lexicon: Lexicon): boolean => {
  const word = words[at];
  if (!word || !/^(?:NOUN|ADJ|ADV|PROPN)$/.test(word.pos) || /^\p{Lu}/u.test(word.text))
    return false;
  const senses = lexicon.verbs.get(word.lower);
  if (!senses) return false;
  let back = at - 1;
  while (words[back]?.pos === "ADV" && at - back < 3) back--;
  const before = words[back];
  const after = words[at + 1];
  if (!before) return false;
  if (word.lower.endsWith("ing")) return isParticiple(before, after);
  const forms = senses[0]?.forms ?? new Set<VerbForm>();
  if (/^(?:him|them|himself|herself|itself|themselves)$/.test(after?.lower ?? "")) return true;
  if (before.text === "," && OBJECT_START.test(after?.pos ?? "") && !forms.has("past"))
    return closesInsertion(words, back);
  const general = before.pos === "ADJ" && words[back - 1]?.pos === "DET" && after?.pos === "SCONJ";
  const pronoun = PRONOUN.test(before.lower);
  if (!pronoun && !general && !SUBJECT.test(before.pos) && before.text !== ")") return false;
  if (forms.has("past") && !forms.has("base"))
    return !after || AFTER_PAST.test(after.pos) || isTitle(after);
  if (isTag(words, at) || (forms.has("past") && opensQuotation(words, at + 1))) return true;
  if (!after || !(OBJECT_START.test(after.pos) || after.lower === "to"))
    return before.pos === "QUOTE";
  if (forms.has("s")) return pronoun || !/s$/.test(before.lower) || before.pos === "PROPN";
  return pronoun || /s$/.test(before.lower) || after.lower === "that";
};

/** "The sign read, “Closed”": a comma or colon, then a quotation. */
const opensQuotation = (words: readonly Token[], at: number): boolean =>
  /^[,:]$/.test(words[at]?.text ?? "") && words[at + 1]?.pos === "QUOTE";

/** "informed President Cole": a capital makes a name of a noun. */
const isTitle = ({ pos, text }: Token): boolean => pos === "NOUN" && /^\p{Lu}/u.test(text);

/** "“…,” a voice in the ad states.": a quotation, a phrase, and this word before a stop. */
const isTag = (words: readonly Token[], at: number): boolean => {
  const after = words[at + 1];
  if (after && !/^(?:PUNCT|ADP|QUOTE|SCONJ)$/.test(after.pos)) return false;
  for (let i = at - 1; i >= 0 && at - i < 8; i--) {
    if (words[i]?.pos === "QUOTE") return /[,.?!…][”"’']*$/.test(words[i]?.text ?? "");
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|ADP|NUM|PART)$/.test(words[i]?.pos ?? "")) return false;
  }
  return false;
};

/** ", warning that", "has been warning that". */
const isParticiple = (before: Token, after: Token | undefined): boolean =>
  (before.text === "," && /^(?:SCONJ|PRON|DET|PROPN|QUOTE)$/.test(after?.pos ?? "")) ||
  (before.pos === "AUX" && after?.lower === "that");

/** "officials, including Ruiz, call the": the comma before the verb closes an insertion. */
const closesInsertion = (words: readonly Token[], comma: number): boolean => {
  for (let at = comma - 1; at > 0 && comma - at < 12; at--)
    if (words[at]?.text === ",")
      return /^(?:including|like|such|who|along|among|especially|as)$/.test(
        words[at + 1]?.lower ?? "",
      );
  return false;
};
