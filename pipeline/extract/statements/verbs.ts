/** Verb groups: a verb with its auxiliaries, adverbs and negation. In: words and the verb's index. Out: its group. */
import type { VerbForm } from "../../text/inflection.ts";
import type { Word } from "./words.ts";

export interface VerbGroup {
  readonly head: number;
  /** Index of its first word: "has not yet said" from "has". */
  readonly from: number;
  readonly modal: string | null;
  readonly negated: boolean;
  readonly passive: boolean;
  readonly kind: "finite" | "participle" | "infinitive";
}

const MODAL = /^(?:will|would|wo|shall|should|can|ca|could|may|might|must|ought|[’']ll|[’']d)$/;
const BE = /^(?:be|am|is|are|was|were|been|being|[’']m|[’']re|get|gets|got|getting)$/;
const HAVE = /^(?:have|has|had|having|[’']ve)$/;
const DO = /^(?:do|does|did)$/;
const NOT = /^(?:not|n[’']t|never|neither|nor|hardly|cannot)$/;
const ADVERB =
  /^(?:also|still|now|then|once|even|just|already|again|soon|later|often|ever|yet|too|first|since|long|only|further|both|all|instead|thus|rather|quickly|always|earlier|recently|repeatedly|[a-z]+ly)$/;
const NOT_ADVERB =
  /^(?:family|ally|rally|assembly|monopoly|july|italy|supply|reply|kelly|reilly|emily|sally|billy|molly|daily|weekly|only)$/;

export const isAdverb = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.pos === "ADV" || ADVERB.test(word.lower)) &&
  !NOT_ADVERB.test(word.lower) &&
  !/^\p{Lu}/u.test(word.text);

const isAuxiliary = (lower: string): boolean =>
  MODAL.test(lower) ||
  BE.test(lower) ||
  HAVE.test(lower) ||
  DO.test(lower) ||
  /^[’']s$/.test(lower);

/** Whether the word can carry a clause: a finite verb or auxiliary by its tag. */
export const isFiniteVerb = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (!word || (word.pos !== "VERB" && word.pos !== "AUX")) return false;
  if (/^(?:be|been|being|having)$/.test(word.lower) || /ing$/.test(word.lower)) return false;
  let before = at - 1;
  while (before >= word.from && isAdverb(words[before])) before--;
  return words[before]?.lower !== "to" || before < word.from;
};

export const groupAt = (
  words: readonly Word[],
  head: number,
  forms: ReadonlySet<VerbForm>,
): VerbGroup => {
  const floor = words[head]?.from ?? 0;
  const chain: string[] = [];
  let from = head;
  let negated = false;
  let infinitive = false;
  for (let at = head - 1; at >= floor && head - at < 12; at--) {
    const word = words[at];
    if (!word) break;
    if (NOT.test(word.lower)) negated = true;
    else if (word.lower === "to" && chain.length === 0) infinitive = true;
    else if (isAuxiliary(word.lower) && !(/^[’']s$/.test(word.lower) && word.pos === "PART"))
      chain.unshift(word.lower);
    else if (!isAdverb(word)) break;
    from = at;
    if (infinitive && word.lower === "to") break;
  }
  const modal = chain.find((text) => MODAL.test(text)) ?? null;
  const past = forms.has("past") || forms.has("participle");
  const be = chain.some((text) => BE.test(text));
  const have = chain.some((text) => HAVE.test(text));
  return {
    head,
    from,
    modal,
    negated,
    passive: past && be && (!have || chain.at(-1) === "been") && !forms.has("ing"),
    kind: infinitive ? "infinitive" : forms.has("ing") && !be ? "participle" : "finite",
  };
};
