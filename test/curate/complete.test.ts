import { describe, expect, test } from "vitest";
import { at, decide, text } from "./article.ts";

const because = "because: read twice\n    by: a reader\n    on: 2026-11-21\n";
const mentions = (...rows: readonly string[]) =>
  `complete:\n  mentions:\n    ${because}    rows:\n${rows.map((row) => `      - ${row}\n`).join("")}`;
const relations = (...rows: readonly string[]) =>
  mentions(...rows).replace("mentions:", "relations:");

const row = (words: string, rest: string, from = 0) =>
  `{ start: ${at(words, from).start}, words: ${words}, ${rest} }`;

const saidOf = (yaml: string) =>
  decide(yaml).rows.mentions.map(
    (m) => `${m.text} ${m.actor_id} ${m.mention_type} ${m.review_status}`,
  );

describe("a complete list of mentions", () => {
  test("confirms what is the same, corrects what differs, adds what is new, drops the rest", () => {
    const [first] = decide("{}").rows.mentions;
    if (!first) throw new Error("the article has no mention");
    const same = row(first.text, `actor: ${first.actor_id}, type: ${first.mention_type}`);
    expect(saidOf(mentions(same))).toEqual([
      `${first.text} ${first.actor_id} ${first.mention_type} confirmed`,
    ]);
    const other = row(first.text, "actor: bolivia, type: metonym");
    expect(saidOf(mentions(other))).toEqual([`${first.text} bolivia metonym corrected`]);
    expect(saidOf(mentions(row("the talks", "actor: peru, type: description")))).toEqual([
      "the talks peru description added",
    ]);
  });

  test("says where the words stand instead, who is meant, what is listed twice", () => {
    const { issues } = decide(
      mentions(
        "{ start: 3, words: Bolivia, actor: bolivia, type: name }",
        row("Bolivia", "actor: bolivai, type: name"),
        row("Bolivia", "actor: bolivia, type: name"),
        row("Bolivia", "actor: peru, type: name"),
      ),
    );
    expect(issues.map((i) => `${i.line} ${i.check} ${i.fix}`)).toEqual([
      `7 curation.stale the words start at ${text.indexOf("Bolivia")}`,
      "8 curation.unknown-actor did you mean `bolivia`?",
      "10 curation.taken keep one of the two",
    ]);
  });
});

test("an article that was edited is told once, not for each word behind the edit", () => {
  const places = [...text.matchAll(/\p{L}+/gu)].slice(0, 8);
  const moved = places.map(
    ({ 0: words, index }) => `{ start: ${index + 1}, words: ${words}, actor: peru, type: name }`,
  );
  const { issues } = decide(mentions(...moved));
  expect(issues.map(({ line, message }) => `${line} ${message}`)).toEqual([
    "7 the words of this entry and of 7 others do not stand where the list says: was the article edited?",
  ]);
});

describe("a complete list of relations", () => {
  const tied = (yaml: string) =>
    decide(yaml).rows.relations.map(
      (r) => `${r.source_id} ${r.relation_type} ${r.target_id} ${r.modality} ${r.review_status}`,
    );

  test("adds with what is said alone, drops the rest", () => {
    const listed = row("accused Bolivia", "source: peru, type: ACCUSE, target: bolivia");
    expect(tied(relations(listed))).toEqual(["peru ACCUSE bolivia actual added"]);
    expect(
      tied(
        "complete:\n  relations:\n    rows: []\n    because: none\n    by: a reader\n    on: 2026-11-21\n",
      ),
    ).toEqual([]);
  });

  test("keeps the rule and the evidence of what the rules found in the same sentence", () => {
    const [old] = decide("{}").rows.relations;
    if (!old) throw new Error("the article has no relation");
    const tie = `source: ${old.source_id}, type: ${old.relation_type}, target: ${old.target_id}`;
    const yaml = relations(
      `{ start: ${old.start}, words: "${old.evidence}", ${tie}, modality: possible }`,
    );
    const [now] = decide(yaml).rows.relations;
    expect(now).toMatchObject({
      relation_id: old.relation_id,
      method: old.method,
      modality: "possible",
      review_status: "corrected",
    });
  });

  test("takes the listed words where the rules' evidence is less than half of them", () => {
    const [old] = decide("{}").rows.relations;
    if (!old) throw new Error("the article has no relation");
    const tie = `source: ${old.source_id}, type: ${old.relation_type}, target: ${old.target_id}`;
    const words = text.split("\n").find((line) => line.includes(old.evidence)) ?? "";
    const [now] = decide(relations(`{ start: ${at(words).start}, words: "${words}", ${tie} }`)).rows
      .relations;
    expect(now).toMatchObject({ evidence: words, review_status: "corrected", method: old.method });
    expect(now?.relation_id).not.toBe(old.relation_id);
  });

  test("refuses an unknown statement, a tie to itself, the same twice", () => {
    const { issues } = decide(
      relations(
        row("accused Bolivia", "source: peru, type: ACCUSE, target: bolivia, statement: 7"),
        row("accused Bolivia", "source: peru, type: ACCUSE, target: peru"),
        row("accused Bolivia", "source: peru, type: ACCUSE, target: bolivia"),
        row("accused Bolivia", "source: peru, type: ACCUSE, target: bolivia"),
      ),
    );
    expect(issues.map((i) => `${i.line} ${i.check}`)).toEqual([
      "7 curation.no-record",
      "8 curation.to-itself",
      "10 curation.taken",
    ]);
  });
});

describe("records that were left out", () => {
  const leftOut = (row: string) =>
    `left_out:\n  by: a reader\n  on: 2026-11-21\n  rows:\n    - ${row}\n`;

  test("change no row, and are told where their words do not stand", () => {
    const words = "what: statement, says: a topic, because: none said";
    const { rows, issues } = decide(leftOut(row("the talks", words)));
    expect(issues).toEqual([]);
    expect(rows).toEqual(decide("{}").rows);
    const stale = decide(leftOut(`{ start: 2, words: the talks, ${words} }`));
    expect(stale.issues.map(({ line, check }) => `${line} ${check}`)).toEqual(["5 curation.stale"]);
  });
});
