/** English inflection: from a lemma to the forms that a text shows. */

export type VerbForm = "base" | "s" | "past" | "participle" | "ing";

/** The forms of a verb; `irregular` holds its past tense and, where another, its participle. */
export const verbForms = (
  lemma: string,
  irregular: readonly string[] | undefined,
): readonly (readonly [string, VerbForm])[] => {
  const past = irregular?.[0] ?? `${stem(lemma, "ed")}ed`;
  return [
    [lemma, "base"],
    [plural(lemma), "s"],
    [past, "past"],
    [irregular?.[1] ?? past, "participle"],
    [`${stem(lemma, "ing")}ing`, "ing"],
  ];
};

/** The plural of a noun, or the third person of a verb. */
export const plural = (word: string): string => {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) || word === "go" ? `${word}es` : `${word}s`;
};

const DOUBLES = /(?:^|[^aeiou])[aeiou][bdgmnpt]$/;
/** Verbs of two syllables that are stressed on the first, and so do not double. */
const SINGLE = /(?:en|it|et|er|op|on|in|om|ain|eat|art|ard)$/;
const DOUBLED =
  /(?:^|re|over|out|tear-)(?:ban|beg|cut|hit|jam|gag|let|nab|plan|put|ram|rid|run|set|shut|sit|stab|stop|rob|get|bar|curb|permit|admit|commit|submit|begin|step|drop|scrap|slap|cancel|stun|ship|spur|spot|wed|abet|rebut|rebuf)$/;

const stem = (lemma: string, ending: "ed" | "ing"): string => {
  if (lemma.endsWith("ie") && ending === "ing") return `${lemma.slice(0, -2)}y`;
  if (/[^aeiou]y$/.test(lemma) && ending === "ed") return `${lemma.slice(0, -1)}i`;
  if (/[^eoy]e$/.test(lemma)) return lemma.slice(0, -1);
  if (lemma.endsWith("ee") && ending === "ed") return lemma.slice(0, -1);
  const doubles = DOUBLED.test(lemma) || (DOUBLES.test(lemma) && !SINGLE.test(lemma));
  return doubles && !lemma.endsWith("curb") ? lemma + lemma.slice(-1) : lemma;
};
