/** Small articles with candidates laid on by hand, and what is known beforehand, for the tests of normalize. */
import type {
  Guess,
  MentionCandidate,
  RelationCandidate,
  Source,
  StatementCandidate,
} from "../../pipeline/extract/candidates.ts";
import { type Knowledge, normalize } from "../../pipeline/normalize/normalize.ts";
import type { ArticleRows } from "../../pipeline/normalize/rows.ts";
import type { Block, Parsed } from "../../pipeline/parse/document.ts";
import { calendarFile } from "../../pipeline/seeds/calendar.ts";
import { registerFile } from "../../pipeline/seeds/register.ts";
import { stanceFile } from "../../pipeline/seeds/stance.ts";
import { findQuotations } from "../../pipeline/text/quotations.ts";
import { readingOf } from "../../pipeline/text/reading.ts";
import { type Span, span } from "../../pipeline/text/span.ts";
import { parsedWith } from "../parsed.ts";
import { readSeed, seedOf } from "../read-seed.ts";

const REGISTER = `
actors:
  - { id: iran, name: Iran, type: state, country: IRN, adjectives: [Iranian], metonyms: [Tehran], source: test }
  - { id: united-states, name: United States, type: state, country: USA, adjectives: [American], metonyms: [Washington], source: test }
  - { id: france, name: France, type: state, country: FRA, adjectives: [French], source: test }
  - { id: iraq, name: Iraq, type: state, country: IRQ, adjectives: [Iraqi], source: test }
  - { id: georgia, name: Georgia, type: state, country: GEO, source: test }
  - { id: ali-larijani, name: Ali Larijani, type: person, country: IRN, gender: male, short: [Larijani], source: test,
      offices: [{ role: Speaker of Parliament, in: iran, from: "2008-05-27", to: "2020-05-28" }] }
  - { id: sadeq-larijani, name: Sadeq Larijani, type: person, country: IRN, gender: male, short: [Larijani], source: test,
      offices: [{ role: Chief Justice, in: iran, from: "2009-08-15", to: "2019-03-07" }] }
  - { id: hassan-rouhani, name: Hassan Rouhani, type: person, country: IRN, gender: male, short: [Rouhani], source: test,
      offices: [{ role: President of Iran, in: iran, from: "2013-08-03", to: "2021-08-03" }] }
  - { id: george-h-w-bush, name: George H. W. Bush, type: person, country: USA, gender: male, source: test,
      offices: [{ role: President, in: united-states, from: "1989-01-20", to: "1993-01-20" }] }
  - { id: george-w-bush, name: George W. Bush, type: person, country: USA, gender: male, source: test,
      offices: [{ role: President, in: united-states, from: "2001-01-20", to: "2009-01-20" }] }
  - { id: majlis, name: Islamic Consultative Assembly, type: public_body, country: IRN, aliases: [Iranian Parliament], parent: iran, source: test }
  - { id: council-of-representatives, name: Parliament of Iraq, type: public_body, country: IRQ, parent: iraq, source: test }
  - { id: workers-party-iran, name: Workers' Party (Iran), type: party, country: IRN, source: test }
  - { id: workers-party-iraq, name: Workers' Party (Iraq), type: party, country: IRQ, source: test }
  - { id: isna, name: Iranian Students' News Agency, type: media, country: IRN, aliases: [ISNA], parent: iran, source: test }
`;

export const knowledge: Knowledge = {
  register: seedOf("register", REGISTER, registerFile).actors,
  lexicon: {
    stance: readSeed("seeds/lexicon/stance.yaml", stanceFile),
    calendar: readSeed("seeds/lexicon/calendar.yaml", calendarFile),
  },
  measured: {
    rules: {},
    decided: { articles: 0, records: {}, values: {}, rules: {}, documents: {} },
  },
  release: { rights: "Text © its publisher" },
};

const GUESS: Guess = {
  name: "",
  type: null,
  country: null,
  gender: null,
  role: null,
  standsFor: null,
};

type Told = Partial<Omit<Guess, "role" | "standsFor">> & {
  readonly nth?: number;
  readonly role?: string;
  readonly standsFor?: string;
  readonly actors?: readonly string[];
  readonly stands?: boolean;
};

/** An article under construction: words are given as they stand in the text, `nth` counts from 1. */
export class Article {
  readonly parsed: Parsed;
  readonly mentions: MentionCandidate[] = [];
  readonly statements: StatementCandidate[] = [];
  readonly relations: RelationCandidate[] = [];

  constructor(text: string, facts: Partial<Parsed> = {}) {
    this.parsed = parsedOf(text, facts);
  }

  at(words: string, nth = 1): Span {
    let start = -1;
    for (let n = 0; n < nth; n++) start = this.parsed.reading.indexOf(words, start + 1);
    if (start < 0) throw new Error(`no ${nth}. “${words}” in the text`);
    return span(start, start + words.length);
  }

  private candidate(type: MentionCandidate["type"], words: string, told: Told): this {
    const { nth = 1, role, standsFor, actors = [], stands = true, ...guess } = told;
    this.mentions.push({
      rule: "mention.test",
      span: this.at(words, nth),
      type,
      actors,
      stands,
      guess: {
        ...GUESS,
        name: words,
        ...guess,
        role: role === undefined ? null : this.at(role),
        standsFor: standsFor === undefined ? null : this.at(standsFor),
      },
    });
    return this;
  }

  name(words: string, told: Told = {}): this {
    return this.candidate("name", words, told);
  }

  person(words: string, told: Told = {}): this {
    return this.candidate("name", words, { type: "person", ...told });
  }

  known(words: string, ...actors: readonly string[]): this {
    return this.candidate("name", words, { actors });
  }

  demonym(words: string, actor: string, nth = 1): this {
    return this.candidate("demonym", words, { actors: [actor], stands: false, nth });
  }

  described(words: string, told: Told = {}): this {
    return this.candidate("description", words, told);
  }

  source(words: string, nth = 1): Source {
    const place = this.at(words, nth);
    return { span: place, head: place };
  }

  said(
    source: Source | null,
    cue: string | Span,
    content: readonly string[],
    more: Partial<StatementCandidate> = {},
  ): this {
    const at = typeof cue === "string" ? this.at(cue) : cue;
    const sentence = this.parsed.blocks
      .flatMap((b) => b.sentences)
      .find((s) => s.start <= at.start && at.end <= s.end);
    this.statements.push({
      rule: "statement.test",
      cue: at,
      segments: content.map((words) => this.at(words)),
      source,
      carried: false,
      coSources: [],
      via: null,
      act: "say",
      factuality: "asserted",
      parent: null,
      time: null,
      context: sentence ?? at,
      ...more,
    });
    return this;
  }

  tie(
    type: RelationCandidate["type"],
    source: Span,
    target: Span | null,
    evidence: Span,
    more: Partial<RelationCandidate> = {},
  ): this {
    this.relations.push({
      rule: "relation.test",
      class: type === type.toUpperCase() ? "event" : "structural",
      type,
      source,
      target,
      role: null,
      modality: "actual",
      statement: null,
      assertedBySpeaker: false,
      evidence,
      time: null,
      ...more,
    });
    return this;
  }

  rows(): ArticleRows {
    const { mentions, statements, relations } = this;
    return normalize(this.parsed, { mentions, statements, relations }, knowledge);
  }

  /** Words of each mention with the actor that it means. */
  meanings(): readonly string[] {
    return this.rows().mentions.map((m) => `${m.text} → ${m.actor_id}`);
  }

  speakers(): readonly (string | null)[] {
    return this.rows().statements.map((s) => s.speaker_id);
  }
}

/** Paragraphs at empty lines, sentences at full stops. */
export const parsedOf = (text: string, facts: Partial<Parsed> = {}): Parsed => {
  const reading = readingOf(text);
  const blocks = [...reading.matchAll(/[^\n]+/g)].map((m): Block => {
    const sentences = [...m[0].matchAll(/\S(?:.*?[.?!]["”]?(?= |$)|.*$)/g)].map((s) =>
      span(m.index + s.index, m.index + s.index + s[0].length),
    );
    return { kind: "paragraph", start: m.index, end: m.index + m[0].length, sentences };
  });
  return parsedWith(text, {
    id: "doc",
    file: "doc.txt",
    published: { edtf: "2014-06-25", source: "explicit", evidence: null },
    body: span(blocks[0]?.start ?? 0, blocks.at(-1)?.end ?? 0),
    blocks,
    quotations: findQuotations(reading, blocks),
    ...facts,
  });
};
