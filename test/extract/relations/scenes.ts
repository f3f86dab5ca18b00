/** Contexts and mentions made by hand from marked examples, for the tests of relations. */
import type {
  ActorType,
  MentionCandidate,
  RelationCandidate,
  SpeechAct,
  StatementCandidate,
} from "../../../pipeline/extract/candidates.ts";
import { type Context, contextOf } from "../../../pipeline/extract/context.ts";
import {
  findRelations,
  type RelationLexicon,
} from "../../../pipeline/extract/relations/relations.ts";
import { calendarFile } from "../../../pipeline/seeds/calendar.ts";
import { eventsFile } from "../../../pipeline/seeds/events.ts";
import { tiesFile } from "../../../pipeline/seeds/ties.ts";
import { titlesFile } from "../../../pipeline/seeds/titles.ts";
import { byPosition, type Span, span } from "../../../pipeline/text/span.ts";
import { type Example, readExample } from "../../examples.ts";
import { parsedWith } from "../../parsed.ts";
import { readSeed } from "../../read-seed.ts";
import { syntax } from "../../text/syntax/weights.ts";

export const lexicon: RelationLexicon = {
  events: readSeed("seeds/lexicon/events.yaml", eventsFile),
  ties: readSeed("seeds/lexicon/ties.yaml", tiesFile),
  titles: readSeed("seeds/lexicon/titles.yaml", titlesFile),
  register: [],
};

/** The whole text as one sentence of one paragraph. */
export const contextFor = (
  text: string,
  sentences: readonly Span[] = [span(0, text.length)],
): Context =>
  contextOf(
    parsedWith(text, { blocks: [{ ...span(0, text.length), kind: "paragraph", sentences }] }),
    syntax,
    readSeed("seeds/lexicon/calendar.yaml", calendarFile),
  );

const KINDS = new Map<string, ActorType>([
  ["person", "person"],
  ["bloc", "bloc"],
  ["body", "public_body"],
]);

const COUNTRIES = new Map([
  ["Chile", "CHL"],
  ["Chilean", "CHL"],
  ["Peru", "PER"],
  ["Peruvian", "PER"],
]);

/** The places that marks of these roles give, whatever kind follows the role. */
export const marked = (example: Example, role: string): readonly Span[] =>
  [...example.roles].flatMap(([mark, spans]) => (mark.split("-")[0] === role ? spans : []));

/** A mention for every mark of a source, target or actor. */
export const mentionsOf = (example: Example): readonly MentionCandidate[] =>
  [...example.roles]
    .filter(([mark]) => /^(?:source|target|actor)\b/.test(mark))
    .flatMap(([mark, spans]) =>
      spans.map((place) => mention(example.text, mark.split("-")[1], place)),
    )
    .toSorted((a, b) => byPosition(a.span, b.span));

const mention = (text: string, kind: string | undefined, place: Span): MentionCandidate => ({
  rule: "test",
  span: place,
  type: kind === "adjective" ? "demonym" : "name",
  actors: [],
  guess: {
    name: text.slice(place.start, place.end).replace(/^the /, ""),
    type: KINDS.get(kind ?? "") ?? "state",
    country: COUNTRIES.get(text.slice(place.start, place.end)) ?? null,
    gender: null,
    role: null,
    standsFor: null,
  },
  stands: kind !== "adjective",
});

/** A statement from the marks cue, content and source, if the example has a cue. */
export const statementsOf = (example: Example, act: SpeechAct): readonly StatementCandidate[] => {
  const [cue] = marked(example, "cue");
  const [source] = marked(example, "source");
  if (!cue || !source) return [];
  return [
    {
      rule: "test",
      cue,
      segments: marked(example, "content"),
      source: { span: source, head: source },
      carried: false,
      coSources: [],
      via: null,
      act,
      factuality: "asserted",
      parent: null,
      time: null,
      context: span(0, example.text.length),
    },
  ];
};

/** What is found in a marked example. */
export const relationsIn = (
  marks: string,
  act: SpeechAct = "say",
): readonly RelationCandidate[] => {
  const example = readExample(marks);
  return findRelations(
    contextFor(example.text),
    mentionsOf(example),
    statementsOf(example, act),
    lexicon,
  );
};
