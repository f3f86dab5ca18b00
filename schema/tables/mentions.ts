import { mentionType } from "../codes/actors.ts";
import { reviewStatus } from "../codes/review.ts";
import { code, integer, key, reference, text } from "../column.ts";
import { type Row, table } from "../table.ts";

export const mentions = table({
  name: "mentions",
  title: "Mentions",
  meaning: "One row per place where an article's body, byline or source line refers to an actor.",
  primaryKey: "mention_id",
  columns: {
    mention_id: key({
      meaning: "The mention: its document, “.m” and where it starts",
      made: "Normalize stage",
      example: "iranwire-us-iran-isis-cooperation.m1002",
    }),
    document_id: reference("documents", {
      meaning: "The article that holds it",
      made: "Normalize stage",
      example: "iranwire-us-iran-isis-cooperation",
    }),
    actor_id: reference("actors", {
      meaning: "The actor that is meant, pronouns and descriptions resolved",
      made: "Normalize stage",
      example: "hassan-rouhani",
    }),
    text: text({
      meaning: "The words that refer to it, verbatim",
      made: "Cut from the article",
      example: "Rouhani",
      verbatim: true,
    }),
    start: integer({
      meaning: "Where it starts in the file",
      made: "Extract stage",
      example: "1002",
      unit: "code points",
    }),
    end: integer({
      meaning: "Where it ends, exclusive",
      made: "Extract stage",
      example: "1009",
      unit: "code points",
    }),
    mention_type: code(mentionType, {
      meaning: "How the actor is referred to",
      made: "Extract stage",
      example: "name",
    }),
    method: text({
      meaning: "The rule that found and resolved it, or “curated”",
      made: "Extract and normalize stages",
      example: "mention.register",
      pattern: "^[a-z][a-z0-9.-]*$",
    }),
    review_status: code(reviewStatus, {
      meaning: "Whether a person has looked at the row",
      made: "Curate stage",
      example: "machine",
    }),
  },
});

export type MentionRow = Row<typeof mentions>;
