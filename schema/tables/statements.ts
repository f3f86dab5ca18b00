import { reviewStatus } from "../codes/review.ts";
import { factuality, quoteType, speechAct, stance } from "../codes/statements.ts";
import {
  code,
  dates,
  integer,
  key,
  list,
  number,
  optional,
  reference,
  references,
  text,
} from "../column.ts";
import { type Row, table } from "../table.ts";

const said = dates("the day when it was said", "Normalize stage, from the words in date_text");

export const statements = table({
  name: "statements",
  title: "Statements",
  meaning:
    "One row per attribution: a source is said to have expressed a content, signalled by a cue.",
  primaryKey: "statement_id",
  columns: {
    statement_id: key({
      meaning:
        "The statement: its document, “.s” and where its cue starts (its content, without a cue)",
      made: "Normalize stage",
      example: "iranwire-us-iran-isis-cooperation.s1012",
    }),
    document_id: reference("documents", {
      meaning: "The article that holds it",
      made: "Normalize stage",
      example: "iranwire-us-iran-isis-cooperation",
    }),
    sequence: integer({
      meaning: "Its place among the article's statements, from 1, in order of appearance",
      made: "Curate stage",
      example: "1",
      minimum: 1,
    }),
    parent_id: optional(
      reference("statements", {
        meaning:
          "The statement inside whose content this one is reported, where a speaker reports another's words",
        made: "Extract stage",
        example: "iranwire-us-iran-isis-cooperation.s1012",
      }),
    ),
    speaker_id: optional(
      reference("actors", {
        meaning:
          "Who expressed it, pronouns and descriptions resolved; empty where unnamed or unresolved",
        made: "Normalize stage",
        example: "hassan-rouhani",
      }),
    ),
    co_speaker_ids: references("actors", {
      meaning: "Further speakers of the same cue, in the order of the text",
      made: "Normalize stage",
      example: "david-cameron",
    }),
    speaker_text: optional(
      text({
        meaning: "The words beside the cue that name the speaker, be it a pronoun",
        made: "Extract stage",
        example: "President Hassan Rouhani",
        verbatim: true,
      }),
    ),
    via_id: optional(
      reference("actors", {
        meaning: "The outlet or person through whom the author has it",
        made: "Extract and normalize stages",
        example: "isna",
      }),
    ),
    cue: optional(
      text({
        meaning:
          "The word that signals the attribution: lexical verb with its particle, or noun; empty for bare quotation marks",
        made: "Extract stage",
        example: "said",
        verbatim: true,
      }),
    ),
    speech_act: code(speechAct, {
      meaning: "What the speaker does in saying it, by the sense of the cue in its sentence",
      made: "Extract stage, from the lexicon of cues",
      example: "say",
    }),
    quote_type: code(quoteType, {
      meaning: "How the content is quoted",
      made: "Extract stage",
      example: "indirect",
    }),
    factuality: code(factuality, {
      meaning: "Whether the article says that it was or was not expressed",
      made: "Extract stage",
      example: "asserted",
    }),
    text: text({
      meaning:
        "The content, without cue, source and outer quotation marks: its segments verbatim, joined by “ … ”",
      made: "Cut from the article",
      example: "Iran is ready to cooperate with the U.S. against ISIS",
      verbatim: true,
    }),
    segments: list({
      meaning:
        "Where the content stands in the file, one start-end pair (end exclusive) for each segment",
      made: "Extract stage",
      example: "1043-1095",
      unit: "code points",
      pattern: "^(0|[1-9][0-9]*)-[1-9][0-9]*$",
    }),
    start: integer({
      meaning: "Where the first segment starts in the file",
      made: "Computed from segments",
      example: "1043",
      unit: "code points",
    }),
    end: integer({
      meaning: "Where the last segment ends, exclusive",
      made: "Computed from segments",
      example: "1095",
      unit: "code points",
    }),
    context: text({
      meaning: "The sentences that hold source, cue and content",
      made: "Cut from the article",
      example:
        "President Hassan Rouhani has said that Iran is ready to cooperate with the U.S. against ISIS.",
      verbatim: true,
    }),
    mentioned_actor_ids: references("actors", {
      meaning: "Actors mentioned in the content, each once, in the order of first mention",
      made: "Normalize stage",
      example: "iran|united-states|islamic-state",
    }),
    date_edtf: said.edtf,
    date_start: said.start,
    date_end: said.end,
    date_text: optional(
      text({
        meaning:
          "The article's words that tell when it was said, also where they cannot be resolved",
        made: "Extract stage",
        example: "over the weekend",
        verbatim: true,
      }),
    ),
    stance: optional(
      code(stance, {
        meaning: "The speaker's position on the dataset's focal issue; empty where not about it",
        made: "Normalize stage, or a curator",
        example: "favour",
      }),
    ),
    method: text({
      meaning: "The rule that found it, or “curated”",
      made: "Extract stage",
      example: "statement.verb-that",
      pattern: "^[a-z][a-z0-9.-]*$",
    }),
    confidence: optional(
      number({
        meaning: "The rule's precision, measured against the gold annotation; empty until measured",
        made: "Computed by the evaluation",
        example: "0.93",
        minimum: 0,
        maximum: 1,
      }),
    ),
    review_status: code(reviewStatus, {
      meaning: "Whether a person has looked at the row",
      made: "Curate stage",
      example: "machine",
    }),
  },
});

export type StatementRow = Row<typeof statements>;
