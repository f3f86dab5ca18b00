import { dateSource, reviewStatus } from "../codes/review.ts";
import {
  code,
  dates,
  integer,
  key,
  list,
  optional,
  reference,
  references,
  text,
} from "../column.ts";
import { type Row, table } from "../table.ts";

const published = dates("the day of publication", "Parse stage from the file, or a curator");

export const documents = table({
  name: "documents",
  title: "Documents",
  meaning: "One row per article.",
  primaryKey: "document_id",
  columns: {
    document_id: key({
      meaning: "The article: the stem of its file in seeds/articles",
      made: "The file's name",
      example: "iranwire-us-iran-isis-cooperation",
    }),
    title: optional(
      text({
        meaning: "The headline, as the file has it",
        made: "Parse stage",
        example: "US-Iran ISIS Cooperation, the View from Tehran",
      }),
    ),
    authors: list({
      meaning: "The authors, as the byline names them; empty where it names none",
      made: "Parse stage",
      example: "Reza HaghighatNejad",
    }),
    author_ids: references("actors", {
      meaning: "The authors, as actors, in the order of the byline",
      made: "Normalize stage",
      example: "reza-haghighatnejad",
    }),
    publisher: optional(
      text({
        meaning: "The site that carries the article; empty where the file does not name it",
        made: "Parse stage",
        example: "Iranwire",
      }),
    ),
    publisher_id: optional(
      reference("actors", {
        meaning: "The publisher, as an actor",
        made: "Normalize stage",
        example: "iranwire",
      }),
    ),
    syndicated_from_id: optional(
      reference("actors", {
        meaning:
          "The outlet named as the original or as “Source:”, where it is another than the publisher",
        made: "Parse and normalize stages",
        example: "al-monitor",
      }),
    ),
    section: optional(
      text({
        meaning: "The site's section or breadcrumb that holds the article",
        made: "Parse stage",
        example: "Politics",
      }),
    ),
    language: text({
      meaning: "The language of the body",
      made: "Parse stage",
      example: "en",
      unit: "BCP 47 tag",
      pattern: "^[a-z]{2,3}(-[A-Za-z0-9]+)*$",
    }),
    url: optional(
      text({
        meaning: "The address of the article, where the file or its supplier gives it",
        made: "Parse stage",
        example: "https://example.org/a",
      }),
    ),
    published_edtf: published.edtf,
    published_start: published.start,
    published_end: published.end,
    date_source: code(dateSource, {
      meaning: "Where the day of publication comes from",
      made: "Parse stage, or a curator",
      example: "explicit",
    }),
    date_evidence: optional(
      text({
        meaning: "The words of the file that give or bound the day of publication",
        made: "Parse stage, or a curator",
        example: "June 25, 2014",
        verbatim: true,
      }),
    ),
    body_start: integer({
      meaning: "Where the body starts in the file: after title, byline and standfirst",
      made: "Parse stage",
      example: "312",
      unit: "code points",
    }),
    body_end: integer({
      meaning: "Where the body ends in the file, exclusive: before credits, teasers and comments",
      made: "Parse stage",
      example: "7011",
      unit: "code points",
    }),
    word_count: integer({
      meaning: "Words in the body",
      made: "Parse stage",
      example: "1103",
      unit: "words",
    }),
    sentence_count: integer({
      meaning: "Sentences in the body",
      made: "Parse stage",
      example: "47",
      unit: "sentences",
    }),
    statement_count: integer({
      meaning: "Rows of statements from this article",
      made: "Counted after curation",
      example: "35",
      unit: "rows",
    }),
    relation_count: integer({
      meaning: "Rows of relations from this article",
      made: "Counted after curation",
      example: "51",
      unit: "rows",
    }),
    source_file: text({
      meaning: "The name of the article's file, in which all offsets count",
      made: "The run's input",
      example: "iranwire-us-iran-isis-cooperation.txt",
    }),
    source_sha256: text({
      meaning: "SHA-256 of the article's file, so that offsets can be trusted",
      made: "Computed from its bytes",
      example: "1b4f0e9851971998e732078544c96b36c3d01cedf7caa332359d6f1d83567014",
      pattern: "^[0-9a-f]{64}$",
    }),
    rights: text({
      meaning: "Whose the article's text is, and on what terms it is quoted here",
      made: "seeds/release.yaml",
      example: "Text © its publisher; quoted, not licensed",
    }),
    review_status: code(reviewStatus, {
      meaning: "Whether a person has looked at the row",
      made: "Curate stage",
      example: "corrected",
    }),
  },
});

export type DocumentRow = Row<typeof documents>;
