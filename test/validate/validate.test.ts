import { describe, expect, test } from "vitest";
import { curate, gather } from "../../pipeline/curate/curate.ts";
import { checks, validate } from "../../pipeline/validate/validate.ts";
import type { Tables } from "../../schema/schema.ts";
import type { AnyRow } from "../../schema/table.ts";
import { id, known, register, rows, text } from "../curate/article.ts";

const sound = gather([curate(rows, null, known).rows], register);
const articles = new Map([[id, { text }]]);
const range = (floor: number, ceiling: number) => ({ floor, ceiling });
const expected = {
  documents: range(1, 1),
  actors: range(1, 9),
  statements: range(1, 9),
  relations: range(1, 9),
  mentions: range(1, 9),
};

/** The tables with one row changed; the change may break the contract's types, as a bug would. */
const broken = (table: keyof Tables, n: number, change: AnyRow): Tables =>
  JSON.parse(
    JSON.stringify({
      ...sound,
      [table]: sound[table].map((row, i) => (i === n ? { ...row, ...change } : row)),
    }),
  );

/** Checks that find something, with all that they say. */
const found = (tables: Tables): ReadonlyMap<string, string> => {
  const said = new Map<string, string>();
  for (const i of validate(tables, articles, expected)) {
    const check = i.check.replace("validate.", "");
    const line = `${i.record}: ${i.message}; ${i.expected} / ${i.actual}`;
    said.set(check, [said.get(check), line].filter((part) => part !== undefined).join("\n"));
  }
  return said;
};

test("sound tables have no flaw", () => {
  expect(validate(sound, articles, expected)).toEqual([]);
  expect(validate(sound, articles, null)).toEqual([]);
});

const [first] = sound.statements;
const cases: readonly (readonly [check: string, what: string, tables: Tables, says: RegExp])[] = [
  [
    "values",
    "a code that is none",
    broken("statements", 0, { speech_act: "shout" }),
    /none of the codes of speech_act/,
  ],
  ["values", "an empty text", broken("actors", 0, { name: "" }), /an empty text/],
  [
    "values",
    "a value that must stand",
    broken("mentions", 0, { method: null }),
    /method has no value/,
  ],
  ["hazards", "a list item with a bar", broken("actors", 0, { aliases: ["a|b"] }), /“\|”/],
  [
    "values",
    "a list that repeats itself",
    broken("statements", 0, { mentioned_actor_ids: ["peru", "peru"] }),
    /names something twice/,
  ],
  ["values", "an id in capitals", broken("actors", 0, { actor_id: "Ana" }), /not of the form/],
  ["values", "a number out of range", broken("statements", 0, { confidence: 1.5 }), /more than 1/],
  ["values", "half a number", broken("mentions", 0, { start: 1.5 }), /no whole number/],
  ["values", "a column too many", broken("actors", 0, { nick: "x" }), /no column nick/],
  [
    "hazards",
    "a name in decomposed letters",
    broken("actors", 0, { name: "A\u0301na" }),
    /not in Unicode NFC/,
  ],
  ["hazards", "a title on two lines", broken("documents", 0, { title: "a\nb" }), /control/],
  [
    "hazards",
    "a name that shows reversed",
    broken("actors", 0, { name: "\u202eanA" }),
    /direction of writing/,
  ],
  [
    "hazards",
    "an alias with a blank at its edge",
    broken("actors", 0, { aliases: ["Ana "] }),
    /blank at an edge/,
  ],
  [
    "dates",
    "a day that is none",
    broken("documents", 0, { published_edtf: "2014-13" }),
    /published_edtf is no date/,
  ],
  [
    "dates",
    "bounds that do not agree",
    broken("statements", 0, { date_edtf: "2014-06", date_start: "2014-06-02" }),
    /date_start is not what/,
  ],
  [
    "dates",
    "bounds without a date",
    broken("statements", 0, { date_start: "2014-06-02" }),
    /no value \/ 2014-06-02/,
  ],
  [
    "keys",
    "a key given twice",
    { ...sound, mentions: [...sound.mentions.slice(0, 1), ...sound.mentions] },
    /stands twice/,
  ],
  ["keys", "rows out of order", { ...sound, actors: sound.actors.toReversed() }, /not sorted/],
  [
    "references",
    "an actor that is not there",
    broken("statements", 0, { speaker_id: "nobody" }),
    /speaker_id names nobody/,
  ],
  [
    "references",
    "one of a list that is not there",
    broken("statements", 0, { co_speaker_ids: ["peru", "nobody"] }),
    /names nobody, which is no row of actors/,
  ],
  [
    "references",
    "a statement that is not there",
    broken("relations", 0, { statement_id: "lima.s9" }),
    /no row of statements/,
  ],
  [
    "nesting",
    "a statement that is its own parent",
    broken("statements", 0, { parent_id: first?.statement_id ?? "" }),
    /its own parent/,
  ],
  [
    "nesting",
    "an actor that is its own parent",
    broken("actors", 0, { parent_id: "ana-ruiz" }),
    /ana-ruiz → ana-ruiz/,
  ],
  [
    "orphans",
    "an actor of whom no row speaks",
    {
      ...sound,
      actors: [
        ...sound.actors,
        ...sound.actors.slice(0, 1).map((a) => ({ ...a, actor_id: "zed" })),
      ],
    },
    /zed: no row names/,
  ],
  [
    "counts",
    "a count of statements",
    broken("documents", 0, { statement_count: 9 }),
    /statement_count is wrong; 4 \/ 9/,
  ],
  [
    "counts",
    "a count of mentions",
    broken("actors", 0, { mention_count: 0 }),
    /mention_count is wrong; 2 \/ 0/,
  ],
  ["counts", "a count of documents", broken("actors", 0, { document_count: 2 }), /document_count/],
  [
    "spans",
    "a quotation off by one",
    broken("mentions", 0, { start: 20, end: 28 }),
    /text is not what stands at 20-28/,
  ],
  [
    "spans",
    "evidence that is not there",
    broken("relations", 0, { evidence: "x" }),
    /evidence is not what stands/,
  ],
  [
    "spans",
    "segments that overlap",
    broken("statements", 0, { segments: ["20-30", "25-40"] }),
    /overlap/,
  ],
  [
    "spans",
    "segments past the end",
    broken("statements", 0, { segments: ["20-9999"] }),
    /does not lie in the article|not what its segments/,
  ],
  ["spans", "an envelope that is none", broken("statements", 0, { end: 500 }), /do not bound/],
  [
    "spans",
    "a body past the end",
    broken("documents", 0, { body_end: 9999 }),
    /11-9999 does not lie/,
  ],
  [
    "verbatim",
    "a context made up",
    broken("statements", 0, { context: "He sang." }),
    /context does not stand/,
  ],
  [
    "verbatim",
    "evidence of the day made up",
    broken("documents", 0, { date_evidence: "June 31" }),
    /date_evidence/,
  ],
  ["verbatim", "a role made up", broken("relations", 0, { role: "king" }), /role does not stand/],
  [
    "ids",
    "a statement's id beside its cue",
    broken("statements", 0, { statement_id: "lima.s12" }),
    /where its cue stands/,
  ],
  ["ids", "a mention's id", broken("mentions", 0, { mention_id: "lima.m1" }), /lima.m/],
  [
    "ids",
    "a relation's id",
    broken("relations", 0, { relation_id: "lima.r00000000" }),
    /what its row makes it/,
  ],
  [
    "quote-types",
    "marks in indirect content",
    broken("statements", 0, { quote_type: "indirect", text: "of “bad” faith" }),
    /do not bear out/,
  ],
  [
    "quote-types",
    "no marks in mixed content",
    broken("statements", 0, { quote_type: "mixed", text: "no marks" }),
    /mixed/,
  ],
  [
    "body",
    "a mention in the headline",
    broken("mentions", 0, { start: 2, end: 10, text: "headline" }),
    /outside the body, at 2-10/,
  ],
  ["sequence", "a gap", broken("statements", 0, { sequence: 7 }), /without gap; 1 to 4/],
  [
    "standing",
    "an intensity of another type",
    broken("relations", 0, { intensity: 9 }),
    /is not that of/,
  ],
  ["expected", "too few rows", { ...sound, relations: [] }, /relations has 0 rows; 1 to 9/],
];

describe("finds", () => {
  test.each(cases)("%s: %s", (check, _, tables, says) => {
    expect(found(tables).get(check)).toMatch(says);
  });
  test("a document whose article is not given", () => {
    expect(validate(sound, new Map(), expected)[0]).toMatchObject({
      check: "validate.articles",
      record: id,
    });
  });
});

test("direct content without any mark in its line is found", () => {
  const plain = broken("statements", 1, { quote_type: "direct" });
  const bare = new Map([[id, { text: text.replaceAll(/[“”]/g, "|") }]]);
  expect(validate(plain, bare, null).map((i) => i.check)).toContain("validate.quote-types");
});

test("every check has a failing case here, a name and a sentence of its own", () => {
  const tried = new Set(cases.map(([check]) => check));
  expect(checks.map((c) => c.name).filter((name) => !tried.has(name))).toEqual([]);
  expect(new Set(checks.map((c) => c.name)).size).toBe(checks.length);
  for (const { sentence } of checks) expect(sentence).toMatch(/^[A-Z].*\.$/);
});

test("mentions of authors and outlets may stand outside the body", () => {
  const [mention] = sound.mentions;
  const makers = broken("documents", 0, { author_ids: [mention?.actor_id ?? ""] });
  const outside = { start: 2, end: 10, text: "headline", mention_id: "lima.m2" };
  const tables = {
    ...makers,
    mentions: makers.mentions.map((m, i) => (i === 0 ? { ...m, ...outside } : m)),
  };
  expect(found(tables).has("body")).toBe(false);
});
