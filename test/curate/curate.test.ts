import { describe, expect, test } from "vitest";
import { curate } from "../../pipeline/curate/curate.ts";
import { decide, ids, known, rows } from "./article.ts";

const one = (yaml: string) => {
  const { rows: after, issues } = decide(yaml);
  expect(issues).toEqual([]);
  return after;
};

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

describe("the reason of a record", () => {
  test("is what the decision says that changed it, or took it away", () => {
    const { reasons } = decide(
      [
        "statements:",
        "  - decide: correct\n    at: accused\n    set: { act: reject }",
        "  - decide: reject\n    at: believes",
      ].join("\n"),
    );
    expect(reasons.get(`statements ${ids.accused}`)).toBe("test (tester)");
    expect(reasons.get(`statements ${ids.believes}`)).toBe("test (tester)");
    expect(reasons.has(`statements ${ids.said}`)).toBe(false);
  });
});
