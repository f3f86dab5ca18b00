/** A small article with rows made by hand, and a reader of decisions. */
import { type Curated, curate } from "../../pipeline/curate/curate.ts";
import type { ArticleRows, Sighting } from "../../pipeline/normalize/rows.ts";
import { curationFile } from "../../pipeline/seeds/curation.ts";
import { type Register, registerFile } from "../../pipeline/seeds/register.ts";
import { readYaml } from "../../pipeline/seeds/yaml.ts";
import { findQuotations } from "../../pipeline/text/quotations.ts";
import { cutter, readingOf } from "../../pipeline/text/reading.ts";
import { type Span, span } from "../../pipeline/text/span.ts";
import { mentionId, relationId, statementId } from "../../schema/ids.ts";
import type { MentionRow } from "../../schema/tables/mentions.ts";
import type { RelationRow } from "../../schema/tables/relations.ts";
import type { StatementRow } from "../../schema/tables/statements.ts";

export const text = [
  "A headline",
  "In Lima, President Ana Ruiz said that Peru is ready to talk. She accused Bolivia of “bad faith” on Monday.",
  "Her spokesman, Luis Paz, said Ruiz believes the talks are near. “We wait,” Paz said.",
].join("\n");

export const id = "lima";
const cut = cutter(text);
const paragraphs = [1, 2].map((n) => {
  const start = text.split("\n").slice(0, n).join("\n").length + 1;
  return span(start, start + (text.split("\n")[n] ?? "").length);
});
export const at = (words: string, from = 0): Span => {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`not in the article: ${words}`);
  return span(start, start + words.length);
};
const sentencesOf = (block: Span): readonly Span[] =>
  [...cut(block).matchAll(/[^.]+\.[”]?/g)].map((m) =>
    span(block.start + m.index, block.start + m.index + m[0].length),
  );

export const register: Register = registerFile.parse({
  actors: [
    { id: "peru", name: "Peru", type: "state", country: "PER", source: "test" },
    { id: "bolivia", name: "Bolivia", type: "state", country: "BOL", source: "test" },
    {
      id: "peru-council",
      name: "Council of Peru",
      type: "public_body",
      parent: "peru",
      source: "test",
    },
  ],
}).actors;

export const known = {
  body: span(11, text.length),
  text,
  blocks: paragraphs.map((block) => ({
    ...block,
    kind: "paragraph" as const,
    sentences: sentencesOf(block),
  })),
  quotations: findQuotations(readingOf(text), paragraphs),
  register,
};

const statement = (cue: Span, content: string, set: Partial<StatementRow>): StatementRow => {
  const place = at(content);
  return {
    statement_id: statementId(id, cue.start),
    document_id: id,
    sequence: 1,
    parent_id: null,
    speaker_id: null,
    co_speaker_ids: [],
    speaker_text: null,
    via_id: null,
    cue: cut(cue),
    speech_act: "say",
    quote_type: "indirect",
    factuality: "asserted",
    text: content,
    segments: [`${place.start}-${place.end}`],
    start: place.start,
    end: place.end,
    context: content,
    mentioned_actor_ids: [],
    date_edtf: null,
    date_start: null,
    date_end: null,
    date_text: null,
    stance: null,
    method: "statement.test",
    confidence: null,
    review_status: "machine",
    ...set,
  };
};

export const relation = (
  source: string,
  type: RelationRow["relation_type"],
  target: string,
  evidence: string,
  set: Partial<RelationRow> = {},
): RelationRow => {
  const place = at(evidence);
  return {
    relation_id: relationId(id, { source, type, target, start: place.start }),
    relation_class: "event",
    relation_type: type,
    source_id: source,
    target_id: target,
    role: null,
    modality: "actual",
    asserted_by_id: null,
    document_id: id,
    statement_id: null,
    evidence,
    ...place,
    date_edtf: null,
    date_start: null,
    date_end: null,
    date_text: null,
    quad_class: "verbal_conflict",
    intensity: null,
    method: "relation.test",
    confidence: null,
    review_status: "machine",
    ...set,
  };
};

export const mention = (
  words: string,
  actor: string,
  type: MentionRow["mention_type"] = "name",
  from = 0,
): MentionRow => {
  const place = at(words, from);
  return {
    mention_id: mentionId(id, place.start),
    document_id: id,
    actor_id: actor,
    text: words,
    ...place,
    mention_type: type,
    method: "mention.test",
    review_status: "machine",
  };
};

const person = (actor_id: string, name: string): Sighting => ({
  actor_id,
  name,
  actor_type: "person",
  country: null,
  parent_id: null,
  in_register: false,
  review_status: "machine",
  surfaces: [name],
});

const said = at("said");
const believes = at("believes");
const [first, second] = [
  statementId(id, said.start),
  statementId(id, at("said", at("Luis").start).start),
];
export const ids = {
  said: first,
  outer: second,
  believes: statementId(id, believes.start),
  accused: statementId(id, at("accused").start),
};

export const rows: ArticleRows = {
  document: {
    document_id: id,
    title: "A headline",
    authors: [],
    author_ids: [],
    publisher: null,
    publisher_id: null,
    syndicated_from_id: null,
    section: null,
    language: "en",
    url: null,
    published_edtf: null,
    published_start: null,
    published_end: null,
    date_source: "none",
    date_evidence: null,
    body_start: 11,
    body_end: text.length,
    word_count: 34,
    sentence_count: 4,
    statement_count: 0,
    relation_count: 0,
    source_file: "lima.txt",
    source_sha256: "0".repeat(64),
    rights: "©",
    review_status: "machine",
  },
  statements: [
    statement(at("said", at("Luis").start), "Ruiz believes the talks are near", {
      speaker_id: "luis-paz",
    }),
    statement(said, "Peru is ready to talk", {
      speaker_id: "ana-ruiz",
      mentioned_actor_ids: ["peru"],
    }),
    statement(at("accused"), "Bolivia of “bad faith”", {
      speaker_id: "ana-ruiz",
      speech_act: "accuse",
      quote_type: "mixed",
      mentioned_actor_ids: ["bolivia"],
    }),
    statement(believes, "the talks are near", {
      speaker_id: "ana-ruiz",
      speech_act: "believe",
      parent_id: second,
    }),
  ],
  relations: [
    relation("ana-ruiz", "ACCUSE", "bolivia", "She accused Bolivia of “bad faith”", {
      statement_id: ids.accused,
    }),
    relation("ana-ruiz", "holds_position", "peru", "President Ana Ruiz", {
      relation_class: "structural",
      quad_class: null,
      intensity: null,
      role: "President",
    }),
  ],
  mentions: [
    mention("Ana Ruiz", "ana-ruiz"),
    mention("Peru", "peru"),
    mention("Bolivia", "bolivia"),
    mention("Luis Paz", "luis-paz"),
    mention("Ruiz", "ana-ruiz", "name", at("Luis").start),
  ],
  actors: [person("ana-ruiz", "Ana Ruiz"), person("luis-paz", "Luis Paz")],
};

const REASONS = "    because: test\n    by: tester\n    on: 2026-11-21\n";

/** Curates the article by decisions written as YAML; each entry is given its reasons. */
export const decide = (yaml: string): Curated => {
  const reasoned = yaml.replace(
    /^( {2}- [\s\S]*?)(?=^ {2}- |^\w|$(?![\s\S]))/gm,
    (entry) => `${entry.trimEnd()}\n${REASONS}`,
  );
  const file = { path: "seeds/curation/lima.yaml", text: reasoned };
  const { value, issues, at: place } = readYaml(file, curationFile);
  if (value === null) throw new Error(JSON.stringify(issues));
  return curate(rows, { ...value, file: file.path, at: place }, known);
};
