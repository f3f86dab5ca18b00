import { describe, expect, test } from "vitest";
import type { SpeechAct } from "../../../pipeline/extract/candidates.ts";
import { relationRules } from "../../../pipeline/extract/relations/rules.ts";
import type { Span } from "../../../pipeline/text/span.ts";
import { speechAct } from "../../../schema/codes/statements.ts";
import { isCode } from "../../../schema/vocabulary.ts";
import { readExample } from "../../examples.ts";
import { marked, relationsIn } from "./scenes.ts";

const actOf = (id: string): SpeechAct => {
  const act = id.replace("event.statement-", "");
  return isCode(speechAct, act) ? act : "say";
};

describe.each(relationRules)("$id finds $finds", ({ id, matches, ignores }) => {
  test.each(matches.map((example) => [example]))("in: %s", (marks) => {
    const example = readExample(marks);
    const words = (s: Span | null | undefined) => (s ? example.text.slice(s.start, s.end) : null);
    const found = relationsIn(marks, actOf(id))
      .filter((r) => r.rule === id)
      .map((r) => [words(r.source), words(r.target), words(r.role)]);
    const [source, target, role] = ["source", "target", "role"].map(
      (mark) => marked(example, mark)[0],
    );
    expect(found).toContainEqual([words(source), words(target), words(role)]);
  });

  test.each(ignores.map((example) => [example]))("not in: %s", (marks) => {
    expect(relationsIn(marks, actOf(id)).filter((r) => r.rule === id)).toEqual([]);
  });

  test("has both kinds of example", () => {
    expect(Math.min(matches.length, ignores.length)).toBeGreaterThan(0);
  });
});
