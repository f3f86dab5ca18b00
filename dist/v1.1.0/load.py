"""Attested: who said what on Iran–US cooperation against ISIS in Iraq, 2014–2017

Release 1.1.0 of 2026-11-21, CC-BY-4.0. All tables as pandas DataFrames, every column with its type:

    from load import load, describe
    release = load()          # of the folder of this file; or load("v1.1.0"), or load("https://…/v1.1.0")
    release.statements["speech_act"].cat.categories
    describe("statements")    # what each column means

Only an empty cell is no value: actors may be called "None" or "NA". Types: text is "string", whole numbers are "Int32",
numbers "Float64", truth values "boolean", codes a category with all codes in their order, days datetime64, lists lists of
str. Needs pandas 2 or later, for Parquet also pyarrow. Generated from the definition of the tables: do not edit.
"""

from pathlib import Path
from typing import NamedTuple

import pandas as pd


class Column(NamedTuple):
    """A column: its name, type and meaning; of a column of codes, all codes in their order."""

    name: str
    type: str
    meaning: str
    codes: tuple = ()


COLUMNS = {
    "documents": [
        Column("document_id", "text", "The article: the stem of its file in seeds/articles"),
        Column("title", "text", "The headline, as the file has it"),
        Column("authors", "list", "The authors, as the byline names them; empty where it names none"),
        Column("author_ids", "list", "The authors, as actors, in the order of the byline"),
        Column("publisher", "text", "The site that carries the article; empty where the file does not name it"),
        Column("publisher_id", "text", "The publisher, as an actor"),
        Column("syndicated_from_id", "text", "The outlet named as the original or as “Source:”, where it is another than the publisher"),
        Column("section", "text", "The site's section or breadcrumb that holds the article"),
        Column("language", "text", "The language of the body"),
        Column("url", "text", "The address of the article, where the file or its supplier gives it"),
        Column("published_edtf", "text", "EDTF expression of the day of publication; empty where nothing tells it"),
        Column("published_start", "day", "First day that the day of publication can be; empty where open or unknown"),
        Column("published_end", "day", "Last day that the day of publication can be; empty where open or unknown"),
        Column("date_source", "code", "Where the day of publication comes from", ("explicit", "inferred", "curated", "none",)),
        Column("date_evidence", "text", "The words of the file that give or bound the day of publication"),
        Column("body_start", "integer", "Where the body starts in the file: after title, byline and standfirst"),
        Column("body_end", "integer", "Where the body ends in the file, exclusive: before credits, teasers and comments"),
        Column("word_count", "integer", "Words in the body"),
        Column("sentence_count", "integer", "Sentences in the body"),
        Column("statement_count", "integer", "Rows of statements from this article"),
        Column("relation_count", "integer", "Rows of relations from this article"),
        Column("source_file", "text", "The name of the article's file, in which all offsets count"),
        Column("source_sha256", "text", "SHA-256 of the article's file, so that offsets can be trusted"),
        Column("rights", "text", "Whose the article's text is, and on what terms it is quoted here"),
        Column("review_status", "code", "Whether a person has looked at the row", ("machine", "confirmed", "corrected", "added",)),
    ],
    "actors": [
        Column("actor_id", "text", "The actor: one id for one real-world entity, however spelt"),
        Column("name", "text", "The name in English"),
        Column("name_native", "text", "The name in the actor's own script"),
        Column("actor_type", "code", "What kind of actor it is", ("person", "state", "public_body", "military", "armed_group", "party", "media", "igo", "organization", "bloc", "social_group",)),
        Column("country", "text", "The state it belongs to, for a state its own code; empty for former states and blocs"),
        Column("description", "text", "Who or what it is, in a few words"),
        Column("aliases", "list", "Other names: the register's, and every name seen in the articles"),
        Column("parent_id", "text", "The actor that it is a part of, such as the state of a public body"),
        Column("wikidata_id", "text", "Its item in Wikidata"),
        Column("document_count", "integer", "Articles that mention it at least once"),
        Column("mention_count", "integer", "Rows of mentions that refer to it"),
        Column("statement_count", "integer", "Statements of which it is the speaker or a co-speaker"),
        Column("in_register", "boolean", "Whether the register of actors knows it"),
        Column("review_status", "code", "Whether a person has looked at the row; registered actors are confirmed by the register", ("machine", "confirmed", "corrected", "added",)),
    ],
    "statements": [
        Column("statement_id", "text", "The statement: its document, “.s” and where its cue starts (its content, without a cue)"),
        Column("document_id", "text", "The article that holds it"),
        Column("sequence", "integer", "Its place among the article's statements, from 1, in order of appearance"),
        Column("parent_id", "text", "The statement inside whose content this one is reported, where a speaker reports another's words"),
        Column("speaker_id", "text", "Who expressed it, pronouns and descriptions resolved; empty where unnamed or unresolved"),
        Column("co_speaker_ids", "list", "Further speakers of the same cue, in the order of the text"),
        Column("speaker_text", "text", "The words beside the cue that name the speaker, be it a pronoun"),
        Column("via_id", "text", "The outlet or person through whom the author has it"),
        Column("cue", "text", "The word that signals the attribution: lexical verb with its particle, or noun; empty for bare quotation marks"),
        Column("speech_act", "code", "What the speaker does in saying it, by the sense of the cue in its sentence", ("say", "announce", "argue", "believe", "support", "agree", "promise", "request", "ask", "warn", "threaten", "accuse", "deny", "reject",)),
        Column("quote_type", "code", "How the content is quoted", ("direct", "mixed", "indirect",)),
        Column("factuality", "code", "Whether the article says that it was or was not expressed", ("asserted", "negated",)),
        Column("text", "text", "The content, without cue, source and outer quotation marks: its segments verbatim, joined by “ … ”"),
        Column("segments", "list", "Where the content stands in the file, one start-end pair (end exclusive) for each segment"),
        Column("start", "integer", "Where the first segment starts in the file"),
        Column("end", "integer", "Where the last segment ends, exclusive"),
        Column("context", "text", "The sentences that hold source, cue and content"),
        Column("mentioned_actor_ids", "list", "Actors mentioned in the content, each once, in the order of first mention"),
        Column("date_edtf", "text", "EDTF expression of the day when it was said; empty where nothing tells it"),
        Column("date_start", "day", "First day that the day when it was said can be; empty where open or unknown"),
        Column("date_end", "day", "Last day that the day when it was said can be; empty where open or unknown"),
        Column("date_text", "text", "The article's words that tell when it was said, also where they cannot be resolved"),
        Column("stance", "code", "The speaker's position on the dataset's focal issue; empty where not about it", ("favour", "conditional", "against", "neutral",)),
        Column("method", "text", "The rule that found it, or “curated”"),
        Column("confidence", "number", "The rule's precision, measured against the gold annotation; empty until measured"),
        Column("review_status", "code", "Whether a person has looked at the row", ("machine", "confirmed", "corrected", "added",)),
    ],
    "relations": [
        Column("relation_id", "text", "The relation: its document, “.r” and a hash of source, type, target and evidence start"),
        Column("relation_class", "code", "Whether it is a standing tie or an event", ("structural", "event",)),
        Column("relation_type", "code", "The kind of tie; events carry PLOVER's names", ("holds_position", "member_of", "part_of", "appointed_by", "advises", "represents", "ally_of", "adversary_of", "close_to", "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",)),
        Column("source_id", "text", "The actor from whom the tie goes out"),
        Column("target_id", "text", "The actor to whom it goes: PLOVER's recipient"),
        Column("role", "text", "The office or role in the article's words, without the body where that is the target"),
        Column("modality", "code", "How real the article makes it: told as fact, claimed, possible or negated", ("actual", "alleged", "possible", "negated",)),
        Column("asserted_by_id", "text", "The innermost named speaker who asserts it; empty where the article's author does, or an unnamed speaker (see statement_id)"),
        Column("document_id", "text", "The article that states it"),
        Column("statement_id", "text", "The statement whose content holds the tie, or that is itself the tie"),
        Column("evidence", "text", "The words that state it, within one sentence, verbatim"),
        Column("start", "integer", "Where the evidence starts in the file"),
        Column("end", "integer", "Where the evidence ends, exclusive"),
        Column("date_edtf", "text", "EDTF expression of the day or period of the tie; empty where nothing tells it"),
        Column("date_start", "day", "First day that the day or period of the tie can be; empty where open or unknown"),
        Column("date_end", "day", "Last day that the day or period of the tie can be; empty where open or unknown"),
        Column("date_text", "text", "The article's words that tell when, also where they cannot be resolved"),
        Column("quad_class", "code", "PLOVER's quadrant of the event type; empty for structural ties", ("verbal_cooperation", "material_cooperation", "verbal_conflict", "material_conflict",)),
        Column("intensity", "number", "PLOVER's intensity of the event type, from most hostile to most cooperative; empty for structural ties, and in this version for events too: no published table of values could be verified"),
        Column("method", "text", "The rule that found it, or “curated”"),
        Column("confidence", "number", "The rule's precision, measured against the gold annotation; empty until measured"),
        Column("review_status", "code", "Whether a person has looked at the row", ("machine", "confirmed", "corrected", "added",)),
    ],
    "mentions": [
        Column("mention_id", "text", "The mention: its document, “.m” and where it starts"),
        Column("document_id", "text", "The article that holds it"),
        Column("actor_id", "text", "The actor that is meant, pronouns and descriptions resolved"),
        Column("text", "text", "The words that refer to it, verbatim"),
        Column("start", "integer", "Where it starts in the file"),
        Column("end", "integer", "Where it ends, exclusive"),
        Column("mention_type", "code", "How the actor is referred to", ("name", "description", "pronoun", "metonym", "demonym",)),
        Column("method", "text", "The rule that found and resolved it, or “curated”"),
        Column("review_status", "code", "Whether a person has looked at the row", ("machine", "confirmed", "corrected", "added",)),
    ],
}


class Release(NamedTuple):
    """The tables, each a DataFrame."""

    documents: pd.DataFrame  # One row per article.
    actors: pd.DataFrame  # One row per real-world person, state, body or group that the articles name.
    statements: pd.DataFrame  # One row per attribution: a source is said to have expressed a content, signalled by a cue.
    relations: pd.DataFrame  # One row per directed, typed tie between two actors that an article states.
    mentions: pd.DataFrame  # One row per place where an article's body, byline or source line refers to an actor.


def load(folder=None, format="csv"):
    """All tables of a release, as a named tuple of DataFrames.

    folder: a path or an address; without one, the folder of this file. format: "csv", or "parquet" (needs pyarrow).
    """
    return Release(*(load_table(name, folder, format) for name in Release._fields))


def load_table(name, folder=None, format="csv"):
    """One table of a release as a DataFrame: "statements", for one. Raises ValueError where the file has other columns or codes."""
    path = f"{Path(__file__).resolve().parent if folder is None else folder}/{name}.{format}"
    cells = _READERS[format](path)
    if list(cells.columns) != [column.name for column in COLUMNS[name]]:
        raise ValueError(f"{path} has other columns than this load.py knows: is it of another release?")
    return pd.DataFrame({column.name: _TYPES[column.type](cells[column.name], column) for column in COLUMNS[name]})


def describe(name):
    """The columns of a table as a DataFrame: name, type, meaning, codes."""
    return pd.DataFrame(COLUMNS[name])


def _booleans(cells, column):
    return pd.Series([{"true": True, "false": False}.get(cell, cell) for cell in cells], dtype="boolean")


def _codes(cells, column):
    unknown = set(cells.dropna()) - set(column.codes)
    if unknown:
        raise ValueError(f"{column.name} holds codes that this load.py does not know: {sorted(unknown)}")
    return cells.astype(object).astype(pd.CategoricalDtype(pd.Index(column.codes, dtype=object)))


def _days(cells, column):  # by way of NumPy: seconds reach beyond the years that nanoseconds can hold
    days = ["NaT" if pd.isna(day) else str(day)[:10] for day in cells]
    return pd.Series(days, dtype=object).to_numpy().astype("datetime64[s]")


def _lists(cells, column):
    items = [cell.split("|") if isinstance(cell, str) else [] if cell is pd.NA else list(cell) for cell in cells]
    return pd.Series(items, dtype=object)


_TYPES = {
    "text": lambda cells, column: cells.astype("string"),
    "integer": lambda cells, column: cells.astype("Int32"),
    "number": lambda cells, column: cells.astype("Float64"),
    "boolean": _booleans,
    "code": _codes,
    "day": _days,
    "list": _lists,
}

_READERS = {
    "csv": lambda path: pd.read_csv(path, dtype="string", keep_default_na=False, na_values=[""], encoding="utf-8"),
    "parquet": lambda path: pd.read_parquet(path, engine="pyarrow", dtype_backend="numpy_nullable"),
}
