# Attested: who said what on Iran-US cooperation against ISIS in Iraq, 2014-2017
#
# Release 1.1.0 of 2026-11-21, CC-BY-4.0. All tables as data frames, every column with its type:
#
#   source("v1.1.0/load.R")
#   release <- load_release()          # of the folder of this file; or load_release("https://.../v1.1.0")
#   levels(release$statements$speech_act)
#   describe_table("statements")       # what each column means
#
# Only an empty cell is no value: actors may be called "NA" or "TRUE". Types: text is character, whole numbers are integer,
# numbers double, truth values logical, codes a factor with all codes in their order, days Date, lists list columns of
# character. Needs readr. Generated from the definition of the tables: do not edit.

release_columns <- list(
  documents = list(
    list(name = "document_id", type = "text", meaning = "The article: the stem of its file in seeds/articles"),
    list(name = "title", type = "text", meaning = "The headline, as the file has it"),
    list(name = "authors", type = "list", meaning = "The authors, as the byline names them; empty where it names none"),
    list(name = "author_ids", type = "list", meaning = "The authors, as actors, in the order of the byline"),
    list(name = "publisher", type = "text", meaning = "The site that carries the article; empty where the file does not name it"),
    list(name = "publisher_id", type = "text", meaning = "The publisher, as an actor"),
    list(name = "syndicated_from_id", type = "text", meaning = "The outlet named as the original or as \U0000201cSource:\U0000201d, where it is another than the publisher"),
    list(name = "section", type = "text", meaning = "The site's section or breadcrumb that holds the article"),
    list(name = "language", type = "text", meaning = "The language of the body"),
    list(name = "url", type = "text", meaning = "The address of the article, where the file or its supplier gives it"),
    list(name = "published_edtf", type = "text", meaning = "EDTF expression of the day of publication; empty where nothing tells it"),
    list(name = "published_start", type = "day", meaning = "First day that the day of publication can be; empty where open or unknown"),
    list(name = "published_end", type = "day", meaning = "Last day that the day of publication can be; empty where open or unknown"),
    list(name = "date_source", type = "code", meaning = "Where the day of publication comes from", codes = c("explicit", "inferred", "curated", "none")),
    list(name = "date_evidence", type = "text", meaning = "The words of the file that give or bound the day of publication"),
    list(name = "body_start", type = "integer", meaning = "Where the body starts in the file: after title, byline and standfirst"),
    list(name = "body_end", type = "integer", meaning = "Where the body ends in the file, exclusive: before credits, teasers and comments"),
    list(name = "word_count", type = "integer", meaning = "Words in the body"),
    list(name = "sentence_count", type = "integer", meaning = "Sentences in the body"),
    list(name = "statement_count", type = "integer", meaning = "Rows of statements from this article"),
    list(name = "relation_count", type = "integer", meaning = "Rows of relations from this article"),
    list(name = "source_file", type = "text", meaning = "The name of the article's file, in which all offsets count"),
    list(name = "source_sha256", type = "text", meaning = "SHA-256 of the article's file, so that offsets can be trusted"),
    list(name = "rights", type = "text", meaning = "Whose the article's text is, and on what terms it is quoted here"),
    list(name = "review_status", type = "code", meaning = "Whether a person has looked at the row", codes = c("machine", "confirmed", "corrected", "added"))
  ),
  actors = list(
    list(name = "actor_id", type = "text", meaning = "The actor: one id for one real-world entity, however spelt"),
    list(name = "name", type = "text", meaning = "The name in English"),
    list(name = "name_native", type = "text", meaning = "The name in the actor's own script"),
    list(name = "actor_type", type = "code", meaning = "What kind of actor it is", codes = c("person", "state", "public_body", "military", "armed_group", "party", "media", "igo", "organization", "bloc", "social_group")),
    list(name = "country", type = "text", meaning = "The state it belongs to, for a state its own code; empty for former states and blocs"),
    list(name = "description", type = "text", meaning = "Who or what it is, in a few words"),
    list(name = "aliases", type = "list", meaning = "Other names: the register's, and every name seen in the articles"),
    list(name = "parent_id", type = "text", meaning = "The actor that it is a part of, such as the state of a public body"),
    list(name = "wikidata_id", type = "text", meaning = "Its item in Wikidata"),
    list(name = "document_count", type = "integer", meaning = "Articles that mention it at least once"),
    list(name = "mention_count", type = "integer", meaning = "Rows of mentions that refer to it"),
    list(name = "statement_count", type = "integer", meaning = "Statements of which it is the speaker or a co-speaker"),
    list(name = "in_register", type = "boolean", meaning = "Whether the register of actors knows it"),
    list(name = "review_status", type = "code", meaning = "Whether a person has looked at the row; registered actors are confirmed by the register", codes = c("machine", "confirmed", "corrected", "added"))
  ),
  statements = list(
    list(name = "statement_id", type = "text", meaning = "The statement: its document, \U0000201c.s\U0000201d and where its cue starts (its content, without a cue)"),
    list(name = "document_id", type = "text", meaning = "The article that holds it"),
    list(name = "sequence", type = "integer", meaning = "Its place among the article's statements, from 1, in order of appearance"),
    list(name = "parent_id", type = "text", meaning = "The statement inside whose content this one is reported, where a speaker reports another's words"),
    list(name = "speaker_id", type = "text", meaning = "Who expressed it, pronouns and descriptions resolved; empty where unnamed or unresolved"),
    list(name = "co_speaker_ids", type = "list", meaning = "Further speakers of the same cue, in the order of the text"),
    list(name = "speaker_text", type = "text", meaning = "The words beside the cue that name the speaker, be it a pronoun"),
    list(name = "via_id", type = "text", meaning = "The outlet or person through whom the author has it"),
    list(name = "cue", type = "text", meaning = "The word that signals the attribution: lexical verb with its particle, or noun; empty for bare quotation marks"),
    list(name = "speech_act", type = "code", meaning = "What the speaker does in saying it, by the sense of the cue in its sentence", codes = c("say", "announce", "argue", "believe", "support", "agree", "promise", "request", "ask", "warn", "threaten", "accuse", "deny", "reject")),
    list(name = "quote_type", type = "code", meaning = "How the content is quoted", codes = c("direct", "mixed", "indirect")),
    list(name = "factuality", type = "code", meaning = "Whether the article says that it was or was not expressed", codes = c("asserted", "negated")),
    list(name = "text", type = "text", meaning = "The content, without cue, source and outer quotation marks: its segments verbatim, joined by \U0000201c \U00002026 \U0000201d"),
    list(name = "segments", type = "list", meaning = "Where the content stands in the file, one start-end pair (end exclusive) for each segment"),
    list(name = "start", type = "integer", meaning = "Where the first segment starts in the file"),
    list(name = "end", type = "integer", meaning = "Where the last segment ends, exclusive"),
    list(name = "context", type = "text", meaning = "The sentences that hold source, cue and content"),
    list(name = "mentioned_actor_ids", type = "list", meaning = "Actors mentioned in the content, each once, in the order of first mention"),
    list(name = "date_edtf", type = "text", meaning = "EDTF expression of the day when it was said; empty where nothing tells it"),
    list(name = "date_start", type = "day", meaning = "First day that the day when it was said can be; empty where open or unknown"),
    list(name = "date_end", type = "day", meaning = "Last day that the day when it was said can be; empty where open or unknown"),
    list(name = "date_text", type = "text", meaning = "The article's words that tell when it was said, also where they cannot be resolved"),
    list(name = "stance", type = "code", meaning = "The speaker's position on the dataset's focal issue; empty where not about it", codes = c("favour", "conditional", "against", "neutral")),
    list(name = "method", type = "text", meaning = "The rule that found it, or \U0000201ccurated\U0000201d"),
    list(name = "confidence", type = "number", meaning = "The rule's precision, measured against the gold annotation; empty until measured"),
    list(name = "review_status", type = "code", meaning = "Whether a person has looked at the row", codes = c("machine", "confirmed", "corrected", "added"))
  ),
  relations = list(
    list(name = "relation_id", type = "text", meaning = "The relation: its document, \U0000201c.r\U0000201d and a hash of source, type, target and evidence start"),
    list(name = "relation_class", type = "code", meaning = "Whether it is a standing tie or an event", codes = c("structural", "event")),
    list(name = "relation_type", type = "code", meaning = "The kind of tie; events carry PLOVER's names", codes = c("holds_position", "member_of", "part_of", "appointed_by", "advises", "represents", "ally_of", "adversary_of", "close_to", "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT")),
    list(name = "source_id", type = "text", meaning = "The actor from whom the tie goes out"),
    list(name = "target_id", type = "text", meaning = "The actor to whom it goes: PLOVER's recipient"),
    list(name = "role", type = "text", meaning = "The office or role in the article's words, without the body where that is the target"),
    list(name = "modality", type = "code", meaning = "How real the article makes it: told as fact, claimed, possible or negated", codes = c("actual", "alleged", "possible", "negated")),
    list(name = "asserted_by_id", type = "text", meaning = "The innermost named speaker who asserts it; empty where the article's author does, or an unnamed speaker (see statement_id)"),
    list(name = "document_id", type = "text", meaning = "The article that states it"),
    list(name = "statement_id", type = "text", meaning = "The statement whose content holds the tie, or that is itself the tie"),
    list(name = "evidence", type = "text", meaning = "The words that state it, within one sentence, verbatim"),
    list(name = "start", type = "integer", meaning = "Where the evidence starts in the file"),
    list(name = "end", type = "integer", meaning = "Where the evidence ends, exclusive"),
    list(name = "date_edtf", type = "text", meaning = "EDTF expression of the day or period of the tie; empty where nothing tells it"),
    list(name = "date_start", type = "day", meaning = "First day that the day or period of the tie can be; empty where open or unknown"),
    list(name = "date_end", type = "day", meaning = "Last day that the day or period of the tie can be; empty where open or unknown"),
    list(name = "date_text", type = "text", meaning = "The article's words that tell when, also where they cannot be resolved"),
    list(name = "quad_class", type = "code", meaning = "PLOVER's quadrant of the event type; empty for structural ties", codes = c("verbal_cooperation", "material_cooperation", "verbal_conflict", "material_conflict")),
    list(name = "intensity", type = "number", meaning = "PLOVER's intensity of the event type, from most hostile to most cooperative; empty for structural ties, and in this version for events too: no published table of values could be verified"),
    list(name = "method", type = "text", meaning = "The rule that found it, or \U0000201ccurated\U0000201d"),
    list(name = "confidence", type = "number", meaning = "The rule's precision, measured against the gold annotation; empty until measured"),
    list(name = "review_status", type = "code", meaning = "Whether a person has looked at the row", codes = c("machine", "confirmed", "corrected", "added"))
  ),
  mentions = list(
    list(name = "mention_id", type = "text", meaning = "The mention: its document, \U0000201c.m\U0000201d and where it starts"),
    list(name = "document_id", type = "text", meaning = "The article that holds it"),
    list(name = "actor_id", type = "text", meaning = "The actor that is meant, pronouns and descriptions resolved"),
    list(name = "text", type = "text", meaning = "The words that refer to it, verbatim"),
    list(name = "start", type = "integer", meaning = "Where it starts in the file"),
    list(name = "end", type = "integer", meaning = "Where it ends, exclusive"),
    list(name = "mention_type", type = "code", meaning = "How the actor is referred to", codes = c("name", "description", "pronoun", "metonym", "demonym")),
    list(name = "method", type = "text", meaning = "The rule that found and resolved it, or \U0000201ccurated\U0000201d"),
    list(name = "review_status", type = "code", meaning = "Whether a person has looked at the row", codes = c("machine", "confirmed", "corrected", "added"))
  )
)

# The folder of this file, where source() tells it; else the working directory.
release_folder <- local({
  sourced <- Filter(Negate(is.null), lapply(sys.frames(), function(frame) frame$ofile))
  if (length(sourced) > 0) dirname(normalizePath(sourced[[length(sourced)]], mustWork = FALSE)) else "."
})

#' All tables of a release, as a list of data frames.
#'
#' @param folder A path or an address; by default the folder of this file.
load_release <- function(folder = release_folder) {
  tables <- names(release_columns)
  stats::setNames(lapply(tables, load_table, folder = folder), tables)
}

#' One table of a release as a data frame (tibble). Stops where the file holds what the types do not allow.
#'
#' @param name The table: "statements", for one.
#' @param folder A path or an address; by default the folder of this file.
load_table <- function(name, folder = release_folder) {
  collector <- function(column) switch(column$type,
    integer = readr::col_integer(),
    number = readr::col_double(),
    boolean = readr::col_logical(),
    day = readr::col_date(format = "%Y-%m-%d"),
    code = readr::col_factor(levels = column$codes),
    readr::col_character() # text; lists are split below
  )
  columns <- release_columns[[name]]
  names(columns) <- vapply(columns, function(column) column$name, "")
  path <- paste0(folder, "/", name, ".csv")
  read <- readr::read_csv(
    path, col_types = do.call(readr::cols, lapply(columns, collector)),
    na = "", trim_ws = FALSE, progress = FALSE, locale = readr::locale(encoding = "UTF-8")
  )
  if (nrow(readr::problems(read)) > 0 || !identical(names(read), names(columns)))
    stop(path, " has other columns or values than this load.R knows: is it of another release?")
  for (column in columns) if (column$type == "list")
    read[[column$name]] <- lapply(strsplit(read[[column$name]], "|", fixed = TRUE), function(items) items[!is.na(items)])
  read[] # without readr's notes on how it was read
}

#' The columns of a table as a data frame: name, type, meaning, codes.
#'
#' @param name The table: "statements", for one.
describe_table <- function(name) {
  of <- function(part) vapply(release_columns[[name]], function(column) paste(column[[part]], collapse = "|"), "")
  data.frame(name = of("name"), type = of("type"), meaning = of("meaning"), codes = of("codes"))
}
