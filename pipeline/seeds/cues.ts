/** The lexicon of cues: words that report what somebody expressed, as seeds/lexicon/cues.yaml holds them. */
import { z } from "zod";
import { speechAct } from "../../schema/codes/statements.ts";
import { codesOf } from "../../schema/vocabulary.ts";

const word = z.string().regex(/^[\p{Ll}’'-]+$/u);

/** How the content follows the cue; seeds/lexicon/cues.yaml says what each means. */
const frame = z.enum([
  "that",
  "quote",
  "tell",
  "object",
  "blame",
  "as",
  "name",
  "to",
  "doing",
  "whether",
]);

const sense = {
  act: z.enum(codesOf(speechAct)),
  takes: z.array(frame).default([]),
  with: z.array(word).default([]),
  note: z.string().min(1).optional(),
  example: z.string().min(1),
};

const verb = z.strictObject({
  verb: word,
  particle: word.optional(),
  /** Third person, -ing form, past, past participle. */
  forms: z.tuple([word, word, word, word]).optional(),
  ...sense,
});

const noun = z.strictObject({ noun: word, ...sense });

const phrase = z.strictObject({
  words: z.string().regex(/^\p{Ll}+(?: \p{Ll}+)*$/u),
  act: sense.act,
  note: sense.note,
  example: sense.example,
});

export const cuesFile = z.strictObject({
  verbs: z.array(verb),
  nouns: z.array(noun),
  phrases: z.array(phrase),
  predicates: z.array(phrase),
  light: z.array(word),
  dismissing: z.array(word),
  blaming: z.array(word),
  goes_on: z.array(word),
  time_words: z.array(word),
  mute: z.array(word),
  messages: z.array(word),
});

export type Cues = z.infer<typeof cuesFile>;
