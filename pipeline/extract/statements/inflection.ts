/** Inflected forms of an English verb or noun. In: the base form. Out: its forms, by the rules of spelling. */

export type Form = "base" | "s" | "ing" | "past" | "participle";

const VOWEL = /[aeiou]/;

/** "plan" and "admit" double their last letter; "report", "offer" and "deny" do not. */
const DOUBLES = /^[^aeiou]*[aeiou][bdgmnprt]$|(?:mit|gret|cur|[er]efer|confer|deter)$/;
/** "signal" and "label" are spelt both ways. */
const MAY_DOUBLE = /[^aeiou][ae]l$/;

const stemsOf = (verb: string): readonly string[] => {
  const doubled = verb + verb.slice(-1);
  if (DOUBLES.test(verb)) return [doubled];
  return MAY_DOUBLE.test(verb) ? [doubled, verb] : [verb];
};

const endsInConsonantY = (word: string): boolean =>
  word.endsWith("y") && !VOWEL.test(word.charAt(word.length - 2));

/** Plural of a noun, third person of a verb. */
export const withS = (word: string): string => {
  if (endsInConsonantY(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
};

const withEd = (verb: string): readonly string[] => {
  if (endsInConsonantY(verb)) return [`${verb.slice(0, -1)}ied`];
  return verb.endsWith("e") ? [`${verb}d`] : stemsOf(verb).map((stem) => `${stem}ed`);
};

const withIng = (verb: string): readonly string[] =>
  verb.endsWith("e") && !verb.endsWith("ee")
    ? [`${verb.slice(0, -1)}ing`]
    : stemsOf(verb).map((stem) => `${stem}ing`);

/** Every spelling of a verb with the forms that it may be. Given forms (s, ing, past, participle) win over the rules. */
export const formsOf = (
  verb: string,
  given: readonly string[] | undefined,
): ReadonlyMap<string, readonly Form[]> => {
  const forms = new Map<string, Form[]>();
  const add = (texts: readonly string[], form: Form): void => {
    for (const text of texts) forms.set(text, [...(forms.get(text) ?? []), form]);
  };
  const [s, ing, past, participle] = given ?? [];
  add([verb], "base");
  add(s === undefined ? [withS(verb)] : [s], "s");
  add(ing === undefined ? withIng(verb) : [ing], "ing");
  add(past === undefined ? withEd(verb) : [past], "past");
  add(participle === undefined ? withEd(verb) : [participle], "participle");
  return forms;
};
