import { actorType } from "../codes/actors.ts";
import { reviewStatus } from "../codes/review.ts";
import { boolean, code, integer, key, list, optional, reference, text } from "../column.ts";
import { type Row, table } from "../table.ts";

export const actors = table({
  name: "actors",
  title: "Actors",
  meaning: "One row per real-world person, state, body or group that the articles name.",
  primaryKey: "actor_id",
  columns: {
    actor_id: key({
      meaning: "The actor: one id for one real-world entity, however spelt",
      made: "The register; for others, from the fullest name",
      example: "hassan-rouhani",
    }),
    name: text({
      meaning: "The name in English",
      made: "The register; for others, the fullest name seen",
      example: "Hassan Rouhani",
    }),
    name_native: optional(
      text({
        meaning: "The name in the actor's own script",
        made: "The register",
        example: "حسن روحانی",
      }),
    ),
    actor_type: code(actorType, {
      meaning: "What kind of actor it is",
      made: "The register; for others, from the words around the name",
      example: "person",
    }),
    country: optional(
      text({
        meaning:
          "The state it belongs to, for a state its own code; empty for former states and blocs",
        made: "The register; for others, from the words around the name",
        example: "IRN",
        unit: "ISO 3166-1 alpha-3",
        pattern: "^[A-Z]{3}$",
      }),
    ),
    description: optional(
      text({
        meaning: "Who or what it is, in a few words",
        made: "The register",
        example: "President of Iran 2013–2021",
      }),
    ),
    aliases: list({
      meaning: "Other names: the register's, and every name seen in the articles",
      made: "The register and the mentions",
      example: "President Rouhani|Rouhani",
    }),
    parent_id: optional(
      reference("actors", {
        meaning: "The actor that it is a part of, such as the state of a public body",
        made: "The register; for others, from the article's words",
        example: "iran",
      }),
    ),
    wikidata_id: optional(
      text({
        meaning: "Its item in Wikidata",
        made: "The register",
        example: "Q348144",
        pattern: "^Q[1-9][0-9]*$",
      }),
    ),
    document_count: integer({
      meaning: "Articles that mention it at least once",
      made: "Counted after curation",
      example: "2",
      unit: "documents",
    }),
    mention_count: integer({
      meaning: "Rows of mentions that refer to it",
      made: "Counted after curation",
      example: "17",
      unit: "rows",
    }),
    statement_count: integer({
      meaning: "Statements of which it is the speaker or a co-speaker",
      made: "Counted after curation",
      example: "9",
      unit: "rows",
    }),
    in_register: boolean({
      meaning: "Whether the register of actors knows it",
      made: "Normalize stage",
      example: "true",
    }),
    review_status: code(reviewStatus, {
      meaning:
        "Whether a person has looked at the row; registered actors are confirmed by the register",
      made: "Curate stage",
      example: "confirmed",
    }),
  },
});

export type ActorRow = Row<typeof actors>;
