/**
 * What users of the database ask most often, as views, and the full-text search over statements. DuckDB words the views anew
 * before SQLite runs them: it turns a count of all into a function that SQLite has not, so columns are counted.
 */

/** Name → what it answers, and its query. */
const VIEWS = {
  statements_named: {
    meaning: "Statements with the names of speaker, outlet and document",
    query: `select s.statement_id, s.document_id, d.title as document_title, d.publisher, d.published_edtf, s.sequence,
  s.speaker_id, coalesce(speaker.name, s.speaker_text) as speaker, speaker.actor_type as speaker_type,
  speaker.country as speaker_country, via.name as via, s.cue, s.speech_act, s.quote_type, s.factuality, s.text, s.stance,
  s.date_edtf, s.date_start, s.date_end, s.context, s.method, s.confidence, s.review_status
from statements s
join documents d on d.document_id = s.document_id
left join actors speaker on speaker.actor_id = s.speaker_id
left join actors via on via.actor_id = s.via_id
order by s.document_id, s.sequence`,
  },
  statements_by_actor: {
    meaning:
      "An actor's statements over time, also those made with others; where nothing tells when it was said, the days of publication",
    query: `with said as (
  select speaker_id as actor_id, 'speaker' as part, statement_id from statements where speaker_id is not null
  union all
  select actor_id, 'co_speaker', statement_id from statements_co_speaker_ids
)
select a.actor_id, a.name, said.part,
  case when s.date_edtf is null then d.published_start else s.date_start end as first_day,
  case when s.date_edtf is null then d.published_end else s.date_end end as last_day,
  case when s.date_edtf is not null then 'statement' when d.published_edtf is not null then 'publication' end as day_of,
  s.speech_act, s.stance, s.text, s.document_id, s.sequence, s.statement_id
from said
join actors a on a.actor_id = said.actor_id
join statements s on s.statement_id = said.statement_id
join documents d on d.document_id = s.document_id
order by a.actor_id, coalesce(first_day, last_day) is null, coalesce(first_day, last_day), s.document_id, s.sequence`,
  },
  edges: {
    meaning: "Relations as an edge list with names; mind modality: not every tie is told as fact",
    query: `select r.source_id, r.target_id, source.name as source, target.name as target, r.relation_class, r.relation_type,
  r.role, r.modality, r.quad_class, asserter.name as asserted_by, r.date_edtf, r.date_start, r.date_end, r.evidence,
  r.document_id, d.title as document_title, r.statement_id, r.relation_id
from relations r
join actors source on source.actor_id = r.source_id
join actors target on target.actor_id = r.target_id
join documents d on d.document_id = r.document_id
left join actors asserter on asserter.actor_id = r.asserted_by_id
order by r.relation_id`,
  },
  edge_weights: {
    meaning: "How often, and in how many documents, a tie of one type and modality is stated",
    query: `select source_id, target_id, source, target, relation_class, relation_type, modality,
  count(relation_id) as relations, count(distinct document_id) as documents
from edges
group by source_id, target_id, source, target, relation_class, relation_type, modality
order by source_id, target_id, relation_type, modality`,
  },
} as const;

/** Statements that make the views; what each answers stands in its definition. */
export const views: readonly string[] = Object.entries(VIEWS).map(
  ([name, { meaning, query }]) => `create view ${name} as -- ${meaning}\n${query}`,
);

/**
 * Statements that make the search `statements_fts`, to run after the rows are in. Its words are stemmed and bare of accents;
 * it holds an index alone and takes the text from the table: Datasette looks for these very words, and offers a search box.
 */
export const search: readonly string[] = [
  `create virtual table statements_fts using fts5(
  text, context, content="statements", tokenize='porter unicode61 remove_diacritics 2')`,
  "insert into statements_fts (statements_fts) values ('rebuild')",
  "insert into statements_fts (statements_fts) values ('optimize')",
];
