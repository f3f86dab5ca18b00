import { describe, expect, it } from "vitest";
import { syntax } from "../weights.ts";
import { judge } from "./judged.ts";
import { reportingSentences } from "./reporting.ts";

const judgements = reportingSentences().map((entry) => judge(entry, syntax));
const share = (right: (typeof judgements)[number][]): number => right.length / judgements.length;

describe("the reporting sentences of the articles", () => {
  it("have the right subject and the right complement, 85 of 100 of them at least", () => {
    const right = judgements.filter((j) => j.subjectRight && j.complementRight);
    const wrong = judgements
      .filter((j) => !right.includes(j))
      .map(
        (j) =>
          `${j.entry.reading.slice(j.entry.cue.start, j.entry.cue.end)}: ${j.subject} | ${j.complement}`,
      );
    expect(share(right), wrong.join("\n")).toBeGreaterThanOrEqual(0.85);
  });
});
