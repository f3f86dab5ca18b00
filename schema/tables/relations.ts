import { modality, quadClass, relationClass, relationType } from "../codes/relations.ts";
import { reviewStatus } from "../codes/review.ts";
import { code, dates, integer, key, number, optional, reference, text } from "../column.ts";
import { type Row, table } from "../table.ts";

const when = dates("the day or period of the tie", "Normalize stage, from the words in date_text");

export const relations = table({
  name: "relations",
  title: "Relations",
  meaning: "One row per directed, typed tie between two actors that an article states.",
  primaryKey: "relation_id",
  columns: {
    relation_id: key({
      meaning:
        "The relation: its document, “.r” and a hash of source, type, target and evidence start",
      made: "Normalize stage",
      example: "iranwire-us-iran-isis-cooperation.r0a1b2c3d",
    }),
    relation_class: code(relationClass, {
      meaning: "Whether it is a standing tie or an event",
      made: "Extract stage",
      example: "structural",
    }),
    relation_type: code(relationType, {
      meaning: "The kind of tie; events carry PLOVER's names",
      made: "Extract stage",
      example: "holds_position",
    }),
    source_id: reference("actors", {
      meaning: "The actor from whom the tie goes out",
      made: "Normalize stage",
      example: "ali-shamkhani",
    }),
    target_id: reference("actors", {
      meaning: "The actor to whom it goes: PLOVER's recipient",
      made: "Normalize stage",
      example: "supreme-national-security-council",
    }),
    role: optional(
      text({
        meaning:
          "The office or role in the article's words, without the body where that is the target",
        made: "Extract stage",
        example: "secretary",
        verbatim: true,
      }),
    ),
    modality: code(modality, {
      meaning: "How real the article makes it: told as fact, claimed, possible or negated",
      made: "Extract stage",
      example: "actual",
    }),
    asserted_by_id: optional(
      reference("actors", {
        meaning:
          "The innermost named speaker who asserts it; empty where the article's author does, or an unnamed speaker (see statement_id)",
        made: "Normalize stage",
        example: "hassan-rouhani",
      }),
    ),
    document_id: reference("documents", {
      meaning: "The article that states it",
      made: "Normalize stage",
      example: "iranwire-us-iran-isis-cooperation",
    }),
    statement_id: optional(
      reference("statements", {
        meaning: "The statement whose content holds the tie, or that is itself the tie",
        made: "Normalize stage",
        example: "iranwire-us-iran-isis-cooperation.s1012",
      }),
    ),
    evidence: text({
      meaning: "The words that state it, within one sentence, verbatim",
      made: "Cut from the article",
      example: "Rear-Admiral Ali Shamkhani, the secretary of the Supreme National Security Council",
      verbatim: true,
    }),
    start: integer({
      meaning: "Where the evidence starts in the file",
      made: "Extract stage",
      example: "3120",
      unit: "code points",
    }),
    end: integer({
      meaning: "Where the evidence ends, exclusive",
      made: "Extract stage",
      example: "3201",
      unit: "code points",
    }),
    date_edtf: when.edtf,
    date_start: when.start,
    date_end: when.end,
    date_text: optional(
      text({
        meaning: "The article's words that tell when, also where they cannot be resolved",
        made: "Extract stage",
        example: "in 2001",
        verbatim: true,
      }),
    ),
    quad_class: optional(
      code(quadClass, {
        meaning: "PLOVER's quadrant of the event type; empty for structural ties",
        made: "From relation_type",
        example: "verbal_conflict",
      }),
    ),
    intensity: optional(
      number({
        meaning:
          "PLOVER's intensity of the event type, from most hostile to most cooperative; empty for structural ties, and in this version for events too: no published table of values could be verified",
        made: "From relation_type",
        example: "-4",
        unit: "PLOVER's scale, -10 to 10",
        minimum: -10,
        maximum: 10,
      }),
    ),
    method: text({
      meaning: "The rule that found it, or “curated”",
      made: "Extract stage",
      example: "relation.title-before-name",
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

export type RelationRow = Row<typeof relations>;
