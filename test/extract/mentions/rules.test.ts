import { describe, expect, test } from "vitest";
import { mentionRules } from "../../../pipeline/extract/mentions/mentions.ts";
import { readExample } from "../../examples.ts";
import { mentionsOf, words } from "./article.ts";

const found = (text: string, rule: string) => mentionsOf(text).filter((m) => m.rule === rule);

describe.each(mentionRules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  for (const marked of rule.matches)
    test(marked, () => {
      const { text, roles } = readExample(marked);
      const wanted = (roles.get("mention") ?? []).map((s) => text.slice(s.start, s.end));
      expect(found(text, id).map((m) => words(text, m))).toEqual(wanted);
    });
  for (const text of rule.ignores)
    test(`not: ${text}`, () =>
      expect(
        found(text, id)
          .filter((m) => m.stands)
          .map((m) => words(text, m)),
      ).toEqual([]));
  test("says what it finds", () => expect(rule.finds).toMatch(/^["A-Z].*\.$/));
});
