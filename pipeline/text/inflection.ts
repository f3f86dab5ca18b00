/**
 * English inflection by the rules of spelling. In: the base form of a verb or noun in small letters, with the forms
 * that the rules do not build. Out: the forms that a text may show.
 */

export type VerbForm = "base" | "s" | "past" | "participle" | "ing";

/** Forms that are not built by rule; a participle left out is like the past. */
export type GivenForms = { readonly [form in Exclude<VerbForm, "base">]?: string };

/** Every spelling of a verb with the form that it is; one spelling may be several forms, one form have two spellings. */
export const verbForms = (
  verb: string,
  given: GivenForms = {},
): readonly (readonly [string, VerbForm])[] => {
  const { s = withS(verb), past, participle = past, ing } = given;
  return [
    [verb, "base"],
    [s, "s"],
    ...(past === undefined ? withEd(verb) : [past]).map((text) => [text, "past"] as const),
    ...(participle === undefined ? withEd(verb) : [participle]).map(
      (text) => [text, "participle"] as const,
    ),
    ...(ing === undefined ? withIng(verb) : [ing]).map((text) => [text, "ing"] as const),
  ];
};

const CONSONANT_Y = /[^aeiou]y$/;
const HISSES = /(?:s|x|z|ch|sh|^go|^do|echo|veto)$/;

/** The plural of a noun, the third person of a verb. */
export const withS = (word: string): string => {
  if (CONSONANT_Y.test(word)) return `${word.slice(0, -1)}ies`;
  return HISSES.test(word) ? `${word}es` : `${word}s`;
};

const withEd = (verb: string): readonly string[] => {
  if (CONSONANT_Y.test(verb)) return [`${verb.slice(0, -1)}ied`];
  return verb.endsWith("e") ? [`${verb}d`] : stemsOf(verb).map((stem) => `${stem}ed`);
};

const withIng = (verb: string): readonly string[] => {
  if (verb.endsWith("ie")) return [`${verb.slice(0, -2)}ying`];
  if (/[^eoy]e$/.test(verb)) return [`${verb.slice(0, -1)}ing`];
  return stemsOf(verb).map((stem) => `${stem}ing`);
};

/** One syllable, one vowel, one consonant: "plan", "tear-gas". */
const SHORT = /(?:^|-)(?:[^aeiou-]|qu)*[aeiou][bdgklmnprstz]$/;
/** Longer verbs that are stressed on the last syllable, unlike "limit", "offer", "open". */
const STRESSED_LAST =
  /(?:(?<!li|vo)mit|pel|cur|(?:con|de|in|pre|re|trans)fer|abet|begin|control|deter|equip|excel|extol|forget|kidnap|patrol|rebel|rebut|regret)$/;
const COMPOUND = /^(?:off|out|over|re|un|under|up)(?:ban|bid|cut|fit|get|pin|put|run|set|sit|win)$/;
/** "signal" and "label" are spelt both ways. */
const MAY_DOUBLE = /[^aeiou][ae]l$/;

/** The verb as it stands before an ending that begins with a vowel. */
const stemsOf = (verb: string): readonly string[] => {
  const doubled = verb + verb.slice(-1);
  if (SHORT.test(verb) || STRESSED_LAST.test(verb) || COMPOUND.test(verb)) return [doubled];
  return MAY_DOUBLE.test(verb) ? [doubled, verb] : [verb];
};
