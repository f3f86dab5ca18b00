/** One made-up article with its rows: consistent with each other, and full of what breaks readers. */
import { createHash } from "node:crypto";
import type { ReleaseInfo } from "../../schema/release.ts";
import type { Tables } from "../../schema/schema.ts";
import type { ActorRow } from "../../schema/tables/actors.ts";
import type { DocumentRow } from "../../schema/tables/documents.ts";
import type { MentionRow } from "../../schema/tables/mentions.ts";
import type { RelationRow } from "../../schema/tables/relations.ts";
import type { StatementRow } from "../../schema/tables/statements.ts";

export const sampleRelease: ReleaseInfo = {
  name: "sample",
  title: "Sample",
  description: "Rows for tests: a made-up article that is full of what breaks readers.",
  version: "0.1.0",
  released: "2020-01-01",
  license: "CC-BY-4.0",
  rights: "Made up",
  creators: [{ name: "Nobody" }],
  keywords: ["talks"],
  homepage: null,
};

const DOCUMENT = "sample-talks";
const BODY =
  'On June 22, 2014, President Rouhani said that Iran is “ready, and\u00a0willing” to talk. “No,” said None, “not 🤝 now.\r\nNot "ever",\tfriends.” In 1953 the حزب الدعوة of NA agreed.\r\n';
/** The article: emoji, Arabic, a no-break space, line ends of both kinds. */
export const sampleArticle = `Talks 🙂 | Example News\r\n\r\n${BODY}`;

const lengthOf = (text: string): number => [...text].length;

/** Where the words stand in the article, in code points. */
const place = (words: string): { readonly start: number; readonly end: number } => {
  const start = lengthOf(sampleArticle.slice(0, sampleArticle.indexOf(words)));
  return { start, end: start + lengthOf(words) };
};

const pair = ({ start, end }: ReturnType<typeof place>): string => `${start}-${end}`;

const document: DocumentRow = {
  document_id: DOCUMENT,
  title: "Talks 🙂",
  authors: ["Doe, Jane", 'O\'Neil "Bo"'],
  author_ids: [],
  publisher: "Example News",
  publisher_id: "none",
  syndicated_from_id: null,
  section: null,
  language: "en",
  url: null,
  published_edtf: "2014-06-22/..",
  published_start: "2014-06-22",
  published_end: null,
  date_source: "inferred",
  date_evidence: "June 22, 2014",
  body_start: place(BODY).start,
  body_end: place(BODY).end,
  word_count: 28,
  sentence_count: 3,
  statement_count: 3,
  relation_count: 2,
  source_file: `${DOCUMENT}.txt`,
  source_sha256: createHash("sha256").update(sampleArticle).digest("hex"),
  rights: "Made up",
  review_status: "machine",
};

const iran: ActorRow = {
  actor_id: "iran",
  name: "Iran",
  name_native: "ایران",
  actor_type: "state",
  country: "IRN",
  description: null,
  aliases: ["Iran", "Tehran"],
  parent_id: null,
  wikidata_id: "Q794",
  document_count: 1,
  mention_count: 1,
  statement_count: 0,
  in_register: true,
  review_status: "confirmed",
};

const unknown: ActorRow = {
  ...iran,
  name_native: null,
  country: null,
  aliases: [],
  wikidata_id: null,
  in_register: false,
  review_status: "machine",
};

const actors: readonly ActorRow[] = [
  { ...iran },
  { ...unknown, actor_id: "none", name: "None", actor_type: "person", statement_count: 1 },
  { ...unknown, actor_id: "na", name: "NA", actor_type: "bloc", statement_count: 1 },
  { ...unknown, actor_id: "true", name: "TRUE", document_count: 0, mention_count: 0 },
  {
    ...unknown,
    actor_id: "dawa",
    name: "Dawa",
    name_native: "حزب الدعوة",
    actor_type: "party",
    aliases: ["حزب الدعوة"],
    parent_id: "na",
    statement_count: 1,
  },
  {
    ...iran,
    actor_id: "hassan-rouhani",
    name: "Hassan Rouhani",
    name_native: null,
    actor_type: "person",
    description: 'says "yes", often',
    aliases: ["President Rouhani", " Rouhani "],
    parent_id: "iran",
    wikidata_id: null,
    statement_count: 1,
  },
];

const CONTENT = "Iran is “ready, and\u00a0willing” to talk";
const SEGMENTS = ["No,", 'not 🤝 now.\r\nNot "ever",\tfriends.'] as const;

const saying = (cue: string): number => place(cue).start;

const rouhaniSaid: StatementRow = {
  statement_id: `${DOCUMENT}.s${saying("said that")}`,
  document_id: DOCUMENT,
  sequence: 1,
  parent_id: null,
  speaker_id: "hassan-rouhani",
  co_speaker_ids: [],
  speaker_text: "President Rouhani",
  via_id: null,
  cue: "said",
  speech_act: "say",
  quote_type: "mixed",
  factuality: "asserted",
  text: CONTENT,
  segments: [pair(place(CONTENT))],
  ...place(CONTENT),
  context: `On June 22, 2014, President Rouhani said that ${CONTENT}.`,
  mentioned_actor_ids: ["iran"],
  date_edtf: "2014-06-22",
  date_start: "2014-06-22",
  date_end: "2014-06-22",
  date_text: "On June 22, 2014",
  stance: "favour",
  method: "statement.verb-that",
  confidence: 0.93,
  review_status: "machine",
};

const noneSaid: StatementRow = {
  ...rouhaniSaid,
  statement_id: `${DOCUMENT}.s${saying("said None")}`,
  sequence: 2,
  speaker_id: "none",
  co_speaker_ids: ["dawa", "na"],
  speaker_text: "None",
  via_id: "na",
  speech_act: "reject",
  quote_type: "direct",
  text: SEGMENTS.join(" … "),
  segments: SEGMENTS.map((words) => pair(place(words))),
  start: place(SEGMENTS[0]).start,
  end: place(SEGMENTS[1]).end,
  context: '“No,” said None, “not 🤝 now.\r\nNot "ever",\tfriends.”',
  mentioned_actor_ids: [],
  date_edtf: "../1953~",
  date_start: null,
  date_end: "1953-12-31",
  date_text: null,
  stance: "against",
  confidence: 1,
};

/** A row without a single value that it can do without. */
const someoneAgreed: StatementRow = {
  ...noneSaid,
  statement_id: `${DOCUMENT}.s${place("agreed").start}`,
  sequence: 3,
  parent_id: null,
  speaker_id: null,
  co_speaker_ids: [],
  speaker_text: null,
  via_id: null,
  cue: null,
  speech_act: "agree",
  text: "agreed",
  segments: [pair(place("agreed"))],
  ...place("agreed"),
  context: "In 1953 the حزب الدعوة of NA agreed.",
  date_edtf: null,
  date_end: null,
  stance: null,
  confidence: null,
};

const office: RelationRow = {
  relation_id: `${DOCUMENT}.r0a1b2c3d`,
  relation_class: "structural",
  relation_type: "holds_position",
  source_id: "hassan-rouhani",
  target_id: "iran",
  role: "President",
  modality: "actual",
  asserted_by_id: null,
  document_id: DOCUMENT,
  statement_id: null,
  evidence: "President Rouhani",
  ...place("President Rouhani"),
  date_edtf: null,
  date_start: null,
  date_end: null,
  date_text: null,
  quad_class: null,
  intensity: null,
  method: "relation.title-before-name",
  confidence: null,
  review_status: "machine",
};

const coup: RelationRow = {
  ...office,
  relation_id: `${DOCUMENT}.r00000000`,
  relation_class: "event",
  relation_type: "ASSAULT",
  source_id: "na",
  target_id: "dawa",
  role: null,
  asserted_by_id: "none",
  statement_id: noneSaid.statement_id,
  evidence: "the حزب الدعوة of NA",
  ...place("the حزب الدعوة of NA"),
  date_edtf: "1953-08-19/1953-08-20?",
  date_start: "1953-08-19",
  date_end: "1953-08-20",
  date_text: "In 1953",
  quad_class: "material_conflict",
  intensity: -9.5,
  confidence: 1 / 3,
};

const mention = (actor_id: string, words: string): MentionRow => ({
  mention_id: `${DOCUMENT}.m${place(words).start}`,
  document_id: DOCUMENT,
  actor_id,
  text: words,
  ...place(words),
  mention_type: "name",
  method: "mention.register",
  review_status: "machine",
});

export const sampleTables: Tables = {
  documents: [document],
  actors,
  statements: [rouhaniSaid, noneSaid, someoneAgreed],
  relations: [office, coup],
  mentions: [
    mention("hassan-rouhani", "Rouhani"),
    mention("iran", "Iran"),
    mention("none", "None"),
    mention("dawa", "حزب الدعوة"),
    mention("na", "NA"),
  ],
};
