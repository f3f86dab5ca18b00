import { describe, expect, it } from "vitest";
import { span } from "../../pipeline/text/span.ts";
import { findTimeExpressions } from "../../pipeline/time/expressions.ts";
import { timeRules } from "../../pipeline/time/grammar.ts";
import { readExample } from "../examples.ts";
import { calendar } from "./calendar.ts";

const find = (text: string) => findTimeExpressions(text, span(0, text.length), calendar);

describe.each(timeRules)("$id", (rule) => {
  it.each(rule.matches)("finds %s", (example) => {
    const { text, roles } = readExample(example);
    const marked = (roles.get("time") ?? []).map(({ start, end }) => text.slice(start, end));
    expect(find(text).map((found) => [found.rule, found.text])).toEqual(
      marked.map((words) => [rule.id, words]),
    );
  });

  it.each(rule.ignores)("finds nothing in %s", (text) => {
    expect(find(text).filter((found) => found.rule === rule.id)).toEqual([]);
  });
});

describe("the rules", () => {
  it("have ids of their own", () => {
    const ids = timeRules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
