/** The cues, ready to be looked up by the form that stands in the text. Made once for a lexicon and kept. */
import type { Cues } from "../../seeds/cues.ts";
import type { SpeechAct } from "../candidates.ts";
import { type Form, formsOf, withS } from "./inflection.ts";

export type Frame = Cues["verbs"][number]["takes"][number];

/** One sense of a cue word. */
export interface Sense {
  readonly lemma: string;
  readonly act: SpeechAct;
  readonly takes: ReadonlySet<Frame>;
  readonly with: ReadonlySet<string>;
  readonly particle: string | null;
  readonly forms: ReadonlySet<Form>;
}

export interface Lexicon {
  /** Senses by inflected form. */
  readonly verbs: ReadonlyMap<string, readonly Sense[]>;
  readonly nouns: ReadonlyMap<string, Sense>;
  /** Phrases by their first word. */
  readonly phrases: ReadonlyMap<string, readonly { words: readonly string[]; act: SpeechAct }[]>;
  /** What somebody is: "critical of", by its first word. */
  readonly predicates: Lexicon["phrases"];
  readonly light: ReadonlySet<string>;
  /** Forms of the verbs that call or describe something. */
  readonly describing: ReadonlySet<string>;
  /** Words that make a description a rejection, or an accusation. */
  readonly dismissing: ReadonlySet<string>;
  readonly blaming: ReadonlySet<string>;
  readonly goesOn: ReadonlySet<string>;
  readonly timeWords: ReadonlySet<string>;
}

const kept = new WeakMap<Cues, Lexicon>();

export const lexiconOf = (cues: Cues): Lexicon => {
  const known = kept.get(cues);
  if (known) return known;
  const made: Lexicon = {
    verbs: verbsOf(cues),
    nouns: nounsOf(cues),
    phrases: phrasesOf(cues.phrases),
    predicates: phrasesOf(cues.predicates),
    light: inflected(cues.light),
    describing: describingOf(cues),
    dismissing: new Set(cues.dismissing),
    blaming: new Set(cues.blaming),
    goesOn: inflected(cues.goes_on),
    timeWords: new Set(cues.time_words),
  };
  kept.set(cues, made);
  return made;
};

const verbsOf = (cues: Cues): ReadonlyMap<string, readonly Sense[]> => {
  const verbs = new Map<string, Sense[]>();
  for (const entry of cues.verbs) {
    for (const [text, forms] of formsOf(entry.verb, entry.forms)) {
      const sense: Sense = {
        lemma: entry.verb,
        act: entry.act,
        takes: new Set(entry.takes),
        with: new Set(entry.with),
        particle: entry.particle ?? null,
        forms: new Set(forms),
      };
      verbs.set(text, [...(verbs.get(text) ?? []), sense]);
    }
  }
  return verbs;
};

const describingOf = (cues: Cues): ReadonlySet<string> =>
  new Set(
    cues.verbs
      .filter((v) => v.takes.includes("name") || v.takes.includes("as"))
      .flatMap((v) => [...formsOf(v.verb, v.forms).keys()]),
  );

const nounsOf = (cues: Cues): ReadonlyMap<string, Sense> => {
  const nouns = new Map<string, Sense>();
  for (const entry of cues.nouns) {
    const sense: Sense = {
      lemma: entry.noun,
      act: entry.act,
      takes: new Set(entry.takes),
      with: new Set(entry.with),
      particle: null,
      forms: new Set(),
    };
    nouns.set(entry.noun, sense);
    nouns.set(withS(entry.noun), sense);
  }
  return nouns;
};

const phrasesOf = (entries: Cues["phrases"]): Lexicon["phrases"] => {
  const phrases = new Map<string, { words: string[]; act: SpeechAct }[]>();
  for (const entry of entries) {
    const words = entry.words.split(" ");
    const first = words[0] ?? "";
    phrases.set(first, [...(phrases.get(first) ?? []), { words, act: entry.act }]);
  }
  return phrases;
};

const IRREGULAR = new Map([
  ["begin", ["begins", "beginning", "began", "begun"]],
  ["come", ["comes", "coming", "came", "come"]],
  ["give", ["gives", "giving", "gave", "given"]],
  ["go", ["goes", "going", "went", "gone"]],
  ["make", ["makes", "making", "made", "made"]],
  ["take", ["takes", "taking", "took", "taken"]],
]);

const inflected = (verbs: readonly string[]): ReadonlySet<string> =>
  new Set(verbs.flatMap((verb) => [...formsOf(verb, IRREGULAR.get(verb)).keys()]));
