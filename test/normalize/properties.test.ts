import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type {
  MentionCandidate,
  RelationType,
  SpeechAct,
} from "../../pipeline/extract/candidates.ts";
import { normalize } from "../../pipeline/normalize/normalize.ts";
import type { ArticleRows } from "../../pipeline/normalize/rows.ts";
import { columnsOf } from "../../schema/table.ts";
import { mentions as mentionTable } from "../../schema/tables/mentions.ts";
import { relations as relationTable } from "../../schema/tables/relations.ts";
import { statements as statementTable } from "../../schema/tables/statements.ts";
import { Article, knowledge, parsedOf } from "./article.ts";

const WORDS = [
  "Iran",
  "Larijani",
  "Ali Larijani",
  "He",
  "she",
  "we",
  "“",
  "”",
  "said",
  ".",
  "\n\n",
  "😀",
  "the spokeswoman",
  "Ana Lopez",
  "Lopez",
  "on Monday",
  "é",
];

/** Any text of these words with any candidates laid on it. */
const anyArticle = fc
  .record({
    text: fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(" ")),
    picks: fc.array(fc.tuple(fc.nat(400), fc.nat(30), fc.nat(7)), { maxLength: 25 }),
  })
  .map(({ text, picks }) => {
    const parsed = parsedOf(text);
    const size = parsed.reading.length;
    const spans = picks.map(([from, length, kind]) => {
      const start = from % Math.max(1, size);
      return { span: { start, end: Math.min(size, start + 1 + length) }, kind };
    });
    const article = new Article("x");
    const source = (n: number) => {
      const place = spans[n % spans.length]?.span ?? { start: 0, end: 0 };
      return { span: place, head: place };
    };
    const ids = ["iran", "ali-larijani", "sadeq-larijani", "nobody"];
    spans.forEach(({ span, kind }, i) => {
      const types = ["name", "name", "description", "pronoun", "demonym"] as const;
      const mention: MentionCandidate = {
        rule: "mention.any",
        span,
        type: types[kind % 5] ?? "name",
        actors: kind < 3 ? [] : ids.slice(kind % 4),
        stands: kind % 2 === 0,
        guess: {
          name: parsed.reading.slice(span.start, span.end),
          type: kind % 3 === 0 ? "person" : kind % 3 === 1 ? "media" : null,
          country: kind % 4 === 0 ? "IRN" : null,
          gender: null,
          role: null,
          standsFor: kind === 5 ? source(i + 1).span : null,
        },
      };
      article.mentions.push(mention);
      const act: SpeechAct = "say";
      if (kind < 5)
        article.statements.push({
          rule: "statement.any",
          cue: kind % 2 === 0 ? span : null,
          segments: [source(i + 2).span],
          source: kind === 1 ? null : source(i + 3),
          carried: kind === 2,
          coSources: kind === 3 ? [source(i)] : [],
          via: kind === 4 ? source(i + 1) : null,
          act,
          factuality: "asserted",
          parent: kind === 0 ? i : null,
          time: kind === 3 ? source(i).span : null,
          context: span,
        });
      const types2: readonly RelationType[] = ["CONSULT", "ACCUSE", "holds_position", "ally_of"];
      article.relations.push({
        rule: "relation.any",
        class: kind % 2 === 0 ? "event" : "structural",
        type: types2[kind % 4] ?? "ACCUSE",
        source: span,
        target: kind === 6 ? null : source(i + 1).span,
        role: kind === 2 ? span : null,
        modality: "actual",
        statement: kind,
        assertedBySpeaker: kind > 3,
        evidence: span,
        time: null,
      });
    });
    const { mentions, statements, relations } = article;
    return { parsed, extraction: { mentions, statements, relations } };
  });

const keysOf = (rows: ArticleRows) => [
  rows.statements.map((r) => r.statement_id),
  rows.relations.map((r) => r.relation_id),
  rows.mentions.map((r) => r.mention_id),
  rows.actors.map((r) => r.actor_id),
];

/** The ids that rows of a table name, by the table that holds them. */
const named = (rows: ArticleRows, to: string): readonly string[] => {
  const tables = [
    { table: statementTable, of: rows.statements },
    { table: relationTable, of: rows.relations },
    { table: mentionTable, of: rows.mentions },
  ];
  return tables
    .flatMap(({ table, of }) => {
      const columns = columnsOf(table).filter(([, column]) => column.references === to);
      return of.flatMap((row) =>
        columns.flatMap(([name]) => new Map<string, unknown>(Object.entries(row)).get(name) ?? []),
      );
    })
    .map(String);
};

describe("normalize, on any text with any candidates", () => {
  it("gives every row a key of its own", () => {
    fc.assert(
      fc.property(anyArticle, ({ parsed, extraction }) => {
        for (const keys of keysOf(normalize(parsed, extraction, knowledge))) {
          expect(new Set(keys).size).toBe(keys.length);
          expect(keys.every((key) => /^[a-z][a-z0-9._-]*$/.test(key))).toBe(true);
        }
      }),
    );
  });

  it("closes all references", () => {
    fc.assert(
      fc.property(anyArticle, ({ parsed, extraction }) => {
        const rows = normalize(parsed, extraction, knowledge);
        const actors = new Set(rows.actors.map((a) => a.actor_id));
        const statements = new Set(rows.statements.map((s) => s.statement_id));
        const parents = rows.actors.flatMap((a) => a.parent_id ?? []);
        expect([...named(rows, "actors"), ...parents].filter((id) => !actors.has(id))).toEqual([]);
        expect(named(rows, "statements").filter((id) => !statements.has(id))).toEqual([]);
      }),
    );
  });

  it("cuts from the text the very words that rows quote", () => {
    fc.assert(
      fc.property(anyArticle, ({ parsed, extraction }) => {
        const characters = Array.from(parsed.text);
        const cut = (start: number, end: number) => characters.slice(start, end).join("");
        const rows = normalize(parsed, extraction, knowledge);
        for (const m of rows.mentions) expect(m.text).toBe(cut(m.start, m.end));
        for (const r of rows.relations) expect(r.evidence).toBe(cut(r.start, r.end));
        for (const s of rows.statements) {
          const parts = s.segments.map((part) => part.split("-").map(Number));
          expect(s.text).toBe(parts.map(([from = 0, to = 0]) => cut(from, to)).join(" … "));
        }
      }),
    );
  });

  it("gives the same rows in whatever order the mentions and relations come", () => {
    fc.assert(
      fc.property(anyArticle, ({ parsed, extraction }) => {
        const turned = {
          ...extraction,
          mentions: extraction.mentions.toReversed(),
          relations: extraction.relations.toReversed(),
        };
        expect(normalize(parsed, turned, knowledge)).toEqual(
          normalize(parsed, extraction, knowledge),
        );
      }),
    );
  });

  it("gives the same statements in whatever order they come", () => {
    fc.assert(
      fc.property(anyArticle, ({ parsed, extraction }) => {
        const last = extraction.statements.length - 1;
        const turn = (index: number | null) =>
          index === null || index > last ? null : last - index;
        const turned = {
          ...extraction,
          statements: extraction.statements
            .map((s) => ({ ...s, parent: turn(s.parent) }))
            .toReversed(),
          relations: extraction.relations.map((r) => ({ ...r, statement: turn(r.statement) })),
        };
        expect(normalize(parsed, turned, knowledge)).toEqual(
          normalize(parsed, extraction, knowledge),
        );
      }),
    );
  });
});
