import { vocabulary } from "../vocabulary.ts";

export const reviewStatus = vocabulary("review_status", {
  machine: {
    meaning: "Made by a rule, not yet looked at by a person",
    example: "a row as the rule left it",
  },
  confirmed: {
    meaning: "A person read it and left it as it was",
    example: "a row that a curator marked as right",
  },
  corrected: {
    meaning: "A person changed at least one value",
    example: "a speaker_id that a curator replaced",
  },
  added: { meaning: "A person added the record", example: "a statement that no rule found" },
});

export const dateSource = vocabulary("date_source", {
  explicit: {
    meaning: "The file gives the day of publication",
    example: "Published June 25, 2014",
  },
  inferred: {
    meaning: "Bounded by what the body says",
    example: "as expressed by the president on June 22 (so not before that day)",
  },
  curated: {
    meaning: "Supplied by a curator, with evidence",
    example: "the date in the outlet's own archive",
  },
  none: { meaning: "Nothing tells it", example: "an article without any date" },
});
