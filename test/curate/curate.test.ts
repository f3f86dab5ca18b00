import { describe, expect, test } from "vitest";
import { curate } from "../../pipeline/curate/curate.ts";
import { decide, ids, known, rows } from "./article.ts";

const one = (yaml: string) => {
  const { rows: after, issues } = decide(yaml);
  expect(issues).toEqual([]);
  return after;
};
/** Place, check, message and fix of each issue. */
const flaws = (yaml: string): readonly string[] =>
  decide(yaml).issues.map(
    (i) => `${i.line}:${i.column} ${i.check}: ${i.message}${i.fix ? ` → ${i.fix}` : ""}`,
  );

describe("without decisions", () => {
  const { rows: after, issues } = curate(rows, null, known);
  test("rows are put in order, numbered and counted", () => {
    expect(issues).toEqual([]);
    expect(after.statements.map((s) => [s.sequence, s.cue])).toEqual([
      [1, "said"],
      [2, "accused"],
      [3, "said"],
      [4, "believes"],
    ]);
    expect(after.document).toMatchObject({ statement_count: 4, relation_count: 2 });
  });
  test("actors that rows name come from the register where the article does not know them", () => {
    expect(after.actors.map((a) => a.actor_id)).toEqual([
      "ana-ruiz",
      "bolivia",
      "luis-paz",
      "peru",
    ]);
  });
  test("curating twice changes nothing", () => {
    expect(curate(after, null, known).rows).toEqual(after);
  });
});

describe("statements", () => {
  test("confirm", () => {
    const after = one("statements:\n  - decide: confirm\n    at: accused\n");
    expect(after.statements.find((s) => s.cue === "accused")?.review_status).toBe("confirmed");
    expect(after.statements.filter((s) => s.review_status === "confirmed")).toHaveLength(1);
  });
  test("correct keeps the rule and says that it was corrected", () => {
    const after = one(
      "statements:\n  - decide: correct\n    at: accused\n    set: { act: reject, stance: against }\n",
    );
    expect(after.statements.find((s) => s.cue === "accused")).toMatchObject({
      speech_act: "reject",
      stance: "against",
      method: "statement.test",
      review_status: "corrected",
    });
  });
  test("straight marks and white space in the anchor are forgiven", () => {
    const after = one(
      'statements:\n  - decide: confirm\n    at: |-\n      Bolivia   of\n      "bad faith"\n',
    );
    expect(after.statements.find((s) => s.cue === "accused")?.review_status).toBe("confirmed");
  });
  test("new segments change text, offsets, quote type and context", () => {
    const after = one(
      "statements:\n  - decide: correct\n    at: accused\n    set:\n      segments: bad faith\n",
    );
    const row = after.statements.find((s) => s.cue === "accused");
    expect(row).toMatchObject({ text: "bad faith", quote_type: "direct", mentioned_actor_ids: [] });
    expect(row?.context.trim()).toBe("She accused Bolivia of “bad faith” on Monday.");
  });
  test("several segments are joined, in order", () => {
    const after = one(
      "statements:\n  - decide: correct\n    at: accused\n    set:\n      segments: [Bolivia, on Monday]\n",
    );
    expect(after.statements.find((s) => s.cue === "accused")?.text).toBe("Bolivia … on Monday");
  });
  test("a new cue gives a new id, and all that referred to the old one follow", () => {
    const after = one(
      "statements:\n  - decide: correct\n    at: said Ruiz\n    set: { cue: spokesman }\n",
    );
    const outer = after.statements.find((s) => s.cue === "spokesman");
    expect(outer?.statement_id).not.toBe(ids.outer);
    expect(after.statements.find((s) => s.cue === "believes")?.parent_id).toBe(outer?.statement_id);
  });
  test("dates get their bounds, none empties", () => {
    const set = "{ date: 2014-06/.., date_text: on Monday, speaker: none }";
    const after = one(`statements:\n  - decide: correct\n    at: accused\n    set: ${set}\n`);
    expect(after.statements.find((s) => s.cue === "accused")).toMatchObject({
      date_edtf: "2014-06/..",
      date_start: "2014-06-01",
      date_end: null,
      date_text: "on Monday",
      speaker_id: null,
    });
  });
  test("rejecting one hands its children on and takes its event with it", () => {
    const after = one(
      "statements:\n  - decide: reject\n    at: said Ruiz\n  - decide: reject\n    at: accused\n",
    );
    expect(after.statements.map((s) => [s.cue, s.parent_id, s.sequence])).toEqual([
      ["said", null, 1],
      ["believes", null, 2],
    ]);
    expect(after.relations.map((r) => r.relation_type)).toEqual(["holds_position"]);
    expect(after.actors.map((a) => a.actor_id)).not.toContain("nobody");
  });
  test("add makes a full row", () => {
    const after = one(
      "statements:\n  - decide: add\n    at: said\n    before: Paz\n    after: .\n    set: { speaker: luis-paz, speaker_text: Paz, act: say, segments: “We wait }\n".replace(
        "“We wait",
        "We wait",
      ),
    );
    const row = after.statements.at(-1);
    expect(row).toMatchObject({
      text: "We wait",
      quote_type: "direct",
      method: "curated",
      review_status: "added",
      speaker_text: "Paz",
      sequence: 5,
    });
    expect(row?.context).toContain("“We wait,” Paz said.");
  });
  test("add without a cue hangs the id on the content", () => {
    const after = one(
      "statements:\n  - decide: add\n    at: We wait\n    set: { cue: none, speaker: luis-paz, act: say }\n",
    );
    expect(after.statements.at(-1)).toMatchObject({
      cue: null,
      text: "We wait",
      quote_type: "direct",
    });
  });
});

describe("relations, mentions, actors, document", () => {
  test("a relation turned round gets a new id and keeps its evidence", () => {
    const after = one(
      "relations:\n  - decide: correct\n    at: accused Bolivia\n    set: { source: bolivia, target: ana-ruiz, type: THREATEN }\n",
    );
    const row = after.relations.find((r) => r.review_status === "corrected");
    expect(row).toMatchObject({
      source_id: "bolivia",
      intensity: null,
      evidence: "She accused Bolivia of “bad faith”",
    });
    expect(row?.relation_id).not.toBe(rows.relations[0]?.relation_id);
  });
  test("a relation is added with all that follows from its type", () => {
    const after = one(
      "relations:\n  - decide: add\n    at: Her spokesman, Luis Paz\n    source: luis-paz\n    type: represents\n    target: ana-ruiz\n    set: { role: spokesman }\n",
    );
    expect(after.relations.find((r) => r.review_status === "added")).toMatchObject({
      relation_class: "structural",
      quad_class: null,
      role: "spokesman",
      method: "curated",
    });
  });
  test("a mention given to another actor changes who is mentioned in the content", () => {
    const after = one(
      "mentions:\n  - decide: correct\n    at: Peru\n    set: { actor: peru-council, type: metonym }\n  - decide: reject\n    at: Bolivia\n",
    );
    expect(after.statements.find((s) => s.statement_id === ids.said)?.mentioned_actor_ids).toEqual([
      "peru-council",
    ]);
    expect(after.statements.find((s) => s.cue === "accused")?.mentioned_actor_ids).toEqual([]);
    expect(after.actors.map((a) => a.actor_id)).toContain("peru");
  });
  test("a mention is added", () => {
    const after = one(
      "mentions:\n  - decide: add\n    at: She\n    set: { actor: ana-ruiz, type: pronoun }\n",
    );
    expect(after.mentions.find((m) => m.review_status === "added")).toMatchObject({
      text: "She",
      method: "curated",
    });
  });
  test("an actor merged into another takes its records along", () => {
    const after = one(
      "actors:\n  - decide: correct\n    actor: ana-ruiz\n    set: { same_as: luis-paz }\n",
    );
    expect(JSON.stringify(after)).not.toContain('"ana-ruiz"');
    expect(after.actors.find((a) => a.actor_id === "luis-paz")?.surfaces).toEqual([
      "Ana Ruiz",
      "Luis Paz",
      "Ruiz",
    ]);
  });
  test("an actor rejected takes its mentions and relations with it", () => {
    const after = one("actors:\n  - decide: reject\n    actor: ana-ruiz\n");
    expect(JSON.stringify(after)).not.toContain('"ana-ruiz"');
    expect(after.statements).toHaveLength(4);
  });
  test("an added actor can be used in the same file, and is kept while a row names it", () => {
    const after = one(
      "actors:\n  - decide: add\n    actor: the-talks\n    set: { name: The Talks, type: organization, parent: peru }\nmentions:\n  - decide: add\n    at: the talks\n    set: { actor: the-talks, type: name }\n",
    );
    expect(after.actors.find((a) => a.actor_id === "the-talks")).toMatchObject({
      surfaces: ["the talks"],
      review_status: "added",
      parent_id: "peru",
    });
  });
  test("a day of publication with its evidence", () => {
    const after = one(
      "document:\n  - decide: correct\n    set: { published: 2014-06-22/.., evidence: on monday }\n".replace(
        "monday",
        "Monday",
      ),
    );
    expect(after.document).toMatchObject({
      published_edtf: "2014-06-22/..",
      published_start: "2014-06-22",
      published_end: null,
      date_source: "curated",
      date_evidence: "on Monday",
      review_status: "corrected",
    });
  });
});

describe("decisions that cannot stand", () => {
  test.each([
    [
      "stale words",
      "statements:\n  - decide: confirm\n    at: President Ana Ruiz sang\n",
      /^2:5 curation.stale: the words do not stand/,
    ],
    [
      "words not between those given",
      "statements:\n  - decide: confirm\n    at: said\n    before: Luis\n",
      /curation.stale: .*not between/,
    ],
    [
      "words that stand twice",
      "statements:\n  - decide: confirm\n    at: said\n",
      /curation.ambiguous: the words stand 3 times.*add `before:`/,
    ],
    [
      "words of two statements",
      "statements:\n  - decide: confirm\n    at: said Ruiz believes\n",
      /curation.ambiguous: 2 statements stand there/,
    ],
    [
      "words of no statement",
      "statements:\n  - decide: confirm\n    at: In Lima\n",
      /curation.no-record/,
    ],
    [
      "a correction that changes nothing",
      "statements:\n  - decide: correct\n    at: accused\n    set: { act: accuse }\n",
      /curation.no-effect: the correction changes nothing/,
    ],
    [
      "a correction of nothing",
      "statements:\n  - decide: correct\n    at: accused\n",
      /curation.no-effect: a correction sets nothing/,
    ],
    [
      "a confirmation that sets something",
      "statements:\n  - decide: confirm\n    at: accused\n    set: { act: say }\n",
      /^4:10 curation.no-effect/,
    ],
    [
      "an unknown actor",
      "statements:\n  - decide: correct\n    at: accused\n    set: { speaker: ana-riuz }\n",
      /^4:21 curation.unknown-actor.*did you mean `ana-ruiz`/,
    ],
    [
      "a day that is none",
      "statements:\n  - decide: correct\n    at: accused\n    set: { date: 2015-02-29 }\n",
      /^4:18 curation.date: there is no date 2015-02-29/,
    ],
    [
      "segments out of order",
      "statements:\n  - decide: correct\n    at: accused\n    set:\n      segments: [on Monday, Bolivia]\n",
      /curation.segments/,
    ],
    [
      "its own parent",
      "statements:\n  - decide: correct\n    at: accused\n    set: { parent: accused }\n",
      /curation.own-parent/,
    ],
    [
      "an incomplete statement",
      "statements:\n  - decide: add\n    at: We wait\n",
      /curation.incomplete/,
    ],
    [
      "a cue that another statement has",
      "statements:\n  - decide: correct\n    at: accused\n    set: { cue: believes }\n",
      /curation.taken/,
    ],
    [
      "a statement on which a curated one hangs",
      "statements:\n  - decide: confirm\n    at: believes\n  - decide: reject\n    at: said Ruiz\n",
      /curation.hanging/,
    ],
    [
      "relations that are several",
      "relations:\n  - decide: reject\n    at: A headline\n",
      /curation.no-record/,
    ],
    [
      "the wrong target",
      "relations:\n  - decide: reject\n    at: accused Bolivia\n    target: peru\n",
      /curation.no-record/,
    ],
    [
      "a relation given twice",
      "relations:\n  - decide: add\n    at: She accused Bolivia\n    source: ana-ruiz\n    type: ACCUSE\n    target: bolivia\n",
      /curation.taken/,
    ],
    ["a mention of nobody", "mentions:\n  - decide: reject\n    at: Lima\n", /curation.no-record/],
    [
      "a mention that stands there",
      "mentions:\n  - decide: add\n    at: Peru\n    set: { actor: bolivia, type: name }\n",
      /curation.taken/,
    ],
    [
      "an actor that the article does not show",
      "actors:\n  - decide: confirm\n    actor: ana-ruis\n",
      /^2:5 curation.no-record.*|curation.no-record.*did you mean `ana-ruiz`/,
    ],
    [
      "a date without evidence",
      "document:\n  - decide: correct\n    set: { published: 2014 }\n".replace("2014 ", '"2014" '),
      /curation.incomplete: a day of publication stands without evidence/,
    ],
  ])("%s", (_, yaml, expected) => {
    expect(flaws(yaml).join("\n")).toMatch(expected);
  });
  test("are left out, the others stand", () => {
    const { rows: after, issues } = decide(
      "statements:\n  - decide: confirm\n    at: nowhere\n  - decide: confirm\n    at: accused\n",
    );
    expect(issues).toHaveLength(1);
    expect(after.statements.filter((s) => s.review_status === "confirmed")).toHaveLength(1);
  });
  test("stale words say how far they do stand, ambiguous ones where", () => {
    expect(
      decide("mentions:\n  - decide: reject\n    at: President Ana Ruiz sang\n").issues[0]?.actual,
    ).toBe("only “President Ana Ruiz”");
    expect(decide("mentions:\n  - decide: reject\n    at: Ruiz\n").issues[0]?.actual).toMatch(
      /^line 2: “.*”; line 3: “/,
    );
  });
});
