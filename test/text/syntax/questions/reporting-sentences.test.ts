import { describe, expect, it } from "vitest";
import { contains, overlaps, type Span } from "../../../../pipeline/text/span.ts";
import { articles } from "../../../corpus.ts";
import { type ReportingSentence, reportingSentences } from "./reporting.ts";

const entries = reportingSentences();

const textOf = ({ reading }: ReportingSentence, s: Span): string => reading.slice(s.start, s.end);
const nameOf = (entry: ReportingSentence): string =>
  `${textOf(entry, entry.sentence).slice(0, 40)}: ${textOf(entry, entry.cue)}`;
const partsOf = ({ subject, complement, also }: ReportingSentence): readonly Span[] =>
  [subject, complement, also].filter((part) => part !== null);

/** Quotation marks, commas, stops, dashes and blanks; brackets may close what they open. */
const RAW_EDGE = /^[\s“”‘’"',.;:!?–—]|[\s“”‘"',.;:!?–—]$/u;

describe("the hand-judged reporting sentences", () => {
  it("are sixty at least, from every article", () => {
    expect(entries.length).toBeGreaterThanOrEqual(60);
    expect(new Set(entries.map((e) => e.article))).toEqual(new Set(articles.map((a) => a.id)));
  });

  it("name no predicate twice", () => {
    const places = entries.map((e) => `${e.article} ${e.cue.start}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it("stand in the order of the articles", () => {
    for (const id of new Set(entries.map((e) => e.article))) {
      const starts = entries.filter((e) => e.article === id).map((e) => e.cue.start);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    }
  });

  it("keep cue, subject and complement apart, all within the sentence", () => {
    for (const entry of entries)
      for (const part of [entry.cue, ...partsOf(entry)]) {
        expect(contains(entry.sentence, part), nameOf(entry)).toBe(true);
        const others = [entry.cue, ...partsOf(entry)].filter((other) => other !== part);
        expect(
          others.filter((other) => overlaps(other, part)),
          nameOf(entry),
        ).toEqual([]);
      }
  });

  it("have no punctuation at the edges", () => {
    for (const entry of entries)
      for (const part of partsOf(entry)) expect(textOf(entry, part)).not.toMatch(RAW_EDGE);
  });

  it("have heads in the subject, and none without a subject", () => {
    for (const entry of entries) {
      const subject = entry.subject === null ? "" : textOf(entry, entry.subject);
      expect(entry.subjectHeads.length > 0, nameOf(entry)).toBe(entry.subject !== null);
      for (const head of entry.subjectHeads) expect(subject).toContain(head);
    }
  });

  it("give what a relative pronoun stands for before it", () => {
    for (const entry of entries) {
      const isRelative =
        entry.subject !== null && /^(?:who|which|that)$/.test(textOf(entry, entry.subject));
      expect(entry.antecedentHeads.length > 0, nameOf(entry)).toBe(isRelative);
      const before = entry.reading.slice(entry.sentence.start, entry.subject?.start);
      for (const head of entry.antecedentHeads) expect(before).toContain(head);
    }
  });

  it("say in a note what is doubtful", () => {
    for (const entry of entries.filter((e) => e.doubtful))
      expect(entry.note, nameOf(entry)).not.toBeNull();
  });
});
