import fc from "fast-check";
import { expect, test } from "vitest";
import { curate, gather } from "../../pipeline/curate/curate.ts";
import { curationFile } from "../../pipeline/seeds/curation.ts";
import { validate } from "../../pipeline/validate/validate.ts";
import { id, known, register, rows, text } from "./article.ts";

const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);
/** Words of the article, some of them unique, some not, some not there. */
const words = fc
  .oneof(
    fc
      .tuple(fc.nat(text.length), fc.integer({ min: 1, max: 40 }))
      .map(([from, n]) => text.slice(from, from + n)),
    oneOf(
      "said",
      "accused",
      "believes",
      "Bolivia",
      "Peru",
      "Ruiz",
      "We wait",
      "bad faith",
      "on Monday",
      "A headline",
    ),
  )
  .filter((w) => w.trim() !== "");
const actor = oneOf("ana-ruiz", "luis-paz", "peru", "bolivia", "peru-council", "new-one", "nobody");
const none = fc.constant("none");
const decide = oneOf("confirm", "correct", "reject", "add");
const reasons = { because: fc.constant("b"), by: fc.constant("c"), on: fc.constant("2026-11-21") };
const set = (values: Record<string, fc.Arbitrary<unknown>>) =>
  fc.oneof(fc.constant({}), fc.record(values, { requiredKeys: [] }));
const entry = (
  values: Record<string, fc.Arbitrary<unknown>>,
  at: Record<string, fc.Arbitrary<unknown>> = { at: words },
) => fc.record({ decide, ...at, set: set(values), ...reasons });
const date = oneOf("2014-06", "2014-06-22/..", "2015-02-29", "none");
const file = fc.record({
  actors: fc.array(
    entry(
      {
        same_as: actor,
        name: oneOf("A", "B"),
        type: oneOf("person", "state"),
        parent: fc.oneof(actor, none),
      },
      { actor },
    ),
    { maxLength: 2 },
  ),
  mentions: fc.array(entry({ actor, type: oneOf("name", "pronoun"), text: words }), {
    maxLength: 3,
  }),
  statements: fc.array(
    entry({
      speaker: fc.oneof(actor, none),
      co_speakers: fc.array(actor, { maxLength: 2 }),
      speaker_text: words,
      cue: fc.oneof(words, none),
      segments: fc.oneof(words, fc.array(words, { minLength: 1, maxLength: 2 })),
      act: oneOf("say", "deny"),
      date,
      parent: fc.oneof(words, none),
      stance: oneOf("none", "favour"),
    }),
    { maxLength: 4 },
  ),
  relations: fc.array(
    fc.record({
      decide,
      at: words,
      source: actor,
      type: oneOf("ACCUSE", "part_of"),
      target: actor,
      set: set({
        type: oneOf("AID", "ally_of"),
        source: actor,
        target: actor,
        role: words,
        evidence: words,
        statement: words,
        date,
      }),
      ...reasons,
    }),
    { maxLength: 3 },
  ),
  document: fc.array(
    fc.record({
      decide: oneOf("confirm", "correct"),
      set: set({ published: date, evidence: words, title: words }),
      ...reasons,
    }),
    { maxLength: 2 },
  ),
});

test("whatever is decided, nothing throws, every flaw has its place, and the rows that come out are sound", () => {
  fc.assert(
    fc.property(file, (written) => {
      const read = curationFile.safeParse(written);
      if (!read.success) return;
      const decisions = { ...read.data, file: "lima.yaml", at: () => ({ line: 1, column: 1 }) };
      const { rows: after, issues } = curate(rows, decisions, known);
      for (const issue of issues)
        expect(issue).toMatchObject({ level: "error", file: "lima.yaml", line: 1 });
      expect(validate(gather([after], register), new Map([[id, { text }]]), null)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
