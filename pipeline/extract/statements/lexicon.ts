/** The cues, ready to be looked up by the form that stands in the text. Made once for a lexicon and kept. */
import type { Cues } from "../../seeds/cues.ts";
import { type GivenForms, type VerbForm, verbForms, withS } from "../../text/inflection.ts";
import { once } from "../../text/once.ts";
import type { SpeechAct } from "../candidates.ts";

export type Frame = Cues["verbs"][number]["takes"][number];

/** One sense of a cue word. */
export interface Sense {
  readonly lemma: string;
  readonly act: SpeechAct;
  readonly takes: ReadonlySet<Frame>;
  readonly with: ReadonlySet<string>;
  readonly particle: string | null;
  readonly forms: ReadonlySet<VerbForm>;
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
  /** Nouns for things that express nothing themselves. */
  readonly mute: ReadonlySet<string>;
  /** What somebody issues. */
  readonly messages: ReadonlySet<string>;
}

export const lexiconOf = once(
  (cues: Cues): Lexicon => ({
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
    mute: new Set(cues.mute),
    messages: new Set(cues.messages),
  }),
);

const verbsOf = (cues: Cues): ReadonlyMap<string, readonly Sense[]> => {
  const verbs = new Map<string, Sense[]>();
  for (const entry of cues.verbs) {
    for (const [text, forms] of formsOf(entry.verb, givenForms(entry.forms))) {
      const sense: Sense = {
        lemma: entry.verb,
        act: entry.act,
        takes: new Set(entry.takes),
        with: new Set(entry.with),
        particle: entry.particle ?? null,
        forms,
      };
      verbs.set(text, [...(verbs.get(text) ?? []), sense]);
    }
  }
  return verbs;
};

/** Every spelling of a verb with the forms that it may be. */
const formsOf = (verb: string, given: GivenForms): ReadonlyMap<string, ReadonlySet<VerbForm>> => {
  const forms = new Map<string, Set<VerbForm>>();
  for (const [text, form] of verbForms(verb, given))
    forms.set(text, new Set([...(forms.get(text) ?? []), form]));
  return forms;
};

const givenForms = (forms: Cues["verbs"][number]["forms"]): GivenForms => {
  if (forms === undefined) return {};
  const [s, ing, past, participle] = forms;
  return { s, ing, past, participle };
};

const describingOf = (cues: Cues): ReadonlySet<string> =>
  new Set(
    cues.verbs
      .filter((v) => v.takes.includes("name") || v.takes.includes("as"))
      .flatMap((v) => verbForms(v.verb, givenForms(v.forms)).map(([text]) => text)),
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

/** The irregular ones among the light verbs. */
const IRREGULAR: ReadonlyMap<string, GivenForms> = new Map([
  ["begin", { past: "began", participle: "begun" }],
  ["come", { past: "came", participle: "come" }],
  ["give", { past: "gave", participle: "given" }],
  ["go", { past: "went", participle: "gone" }],
  ["make", { past: "made" }],
  ["take", { past: "took", participle: "taken" }],
]);

const inflected = (verbs: readonly string[]): ReadonlySet<string> =>
  new Set(verbs.flatMap((verb) => verbForms(verb, IRREGULAR.get(verb)).map(([text]) => text)));
