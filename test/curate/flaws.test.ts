import { describe, expect, test } from "vitest";
import { decide } from "./article.ts";

/** Place, check, message and fix of each issue. */
const flaws = (yaml: string): readonly string[] =>
  decide(yaml).issues.map(
    (i) => `${i.line}:${i.column} ${i.check}: ${i.message}${i.fix ? ` → ${i.fix}` : ""}`,
  );

describe("decisions that cannot stand", () => {
  test.each([
    [
      "stale words",
      "statements:\n  - decide: confirm\n    at: President Ana Ruiz sang\n",
      /^3:9 curation.stale: the words do not stand/,
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
      "two decisions on one record",
      "statements:\n  - decide: confirm\n    at: accused\n  - decide: correct\n    at: accused\n    set: { act: deny }\n",
      /^7:5 curation.decided-twice: an earlier entry decides on the same record/,
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
    ).toBe("the article holds only the beginning, “President Ana Ruiz”");
    expect(decide("mentions:\n  - decide: reject\n    at: Ruiz\n").issues[0]?.actual).toMatch(
      /^line 2: “.*”; line 3: “/,
    );
  });
});
