import { vocabulary } from "../vocabulary.ts";

export const reviewStatus = vocabulary("review_status", {
  machine: { meaning: "Made by a rule, not yet looked at by a person", example: "machine" },
  confirmed: { meaning: "A person read it and left it as it was", example: "confirmed" },
  corrected: { meaning: "A person changed at least one value", example: "corrected" },
  added: { meaning: "A person added the record", example: "added" },
});

export const dateSource = vocabulary("date_source", {
  explicit: { meaning: "The file gives the day of publication", example: "June 25, 2014" },
  inferred: { meaning: "Bounded by what the body says", example: "2014-06-22/.." },
  curated: { meaning: "Supplied by a curator, with evidence", example: "curated" },
  none: { meaning: "Nothing tells it", example: "none" },
});
