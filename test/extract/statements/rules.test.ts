import { describe, expect, it } from "vitest";
import { statementRules } from "../../../pipeline/extract/statements/rules.ts";
import type { Span } from "../../../pipeline/text/span.ts";
import { readExample } from "../../examples.ts";
import { cues, statementsOf } from "./reading.ts";

describe.each(statementRules)("$id", (rule) => {
  it.each(rule.matches)("reads %s", (marked) => {
    const { text, roles } = readExample(marked);
    const cut = (s: Span | null | undefined): string => (s ? text.slice(s.start, s.end) : "");
    const expected = (role: string): string[] => (roles.get(role) ?? []).map(cut);
    const found = statementsOf(text).filter((s) => s.rule === rule.id);
    const [first] = found;
    expect(found).toHaveLength(1);
    expect(first?.segments.map(cut)).toEqual(expected("content"));
    expect(cut(first?.cue)).toBe(expected("cue").join());
    expect(cut(first?.source?.span)).toBe(expected("source").join());
    expect(first?.coSources.map((co) => cut(co.span))).toEqual(expected("co"));
    expect(cut(first?.via?.span)).toBe(expected("via").join());
  });

  it.each(rule.ignores)("leaves alone %s", (text) => {
    expect(statementsOf(text).filter((s) => s.rule === rule.id)).toEqual([]);
  });
});

describe("examples of the lexicon", () => {
  const entries = [
    ...cues.verbs.map((v) => [v.verb, v.example, v.act] as const),
    ...cues.nouns.map((n) => [n.noun, n.example, n.act] as const),
    ...[...cues.phrases, ...cues.predicates].map((p) => [p.words, p.example, p.act] as const),
  ];

  it.each(entries)("reads %s in: %s", (_word, example, act) => {
    const acts = statementsOf(example).map((s) => s.act);
    expect(acts).toContain(act);
  });
});

it("keeps the lexicon's lists in alphabetical order", () => {
  const lists = [cues.verbs.map((v) => v.verb), cues.nouns.map((n) => n.noun)];
  for (const list of lists) expect(list).toEqual([...list].sort());
});
