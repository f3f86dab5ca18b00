import { describe, expect, it } from "vitest";
import { interval } from "../../schema/measured.ts";
import { qualityMarkdown } from "../../schema/quality.ts";
import { measured } from "../emit/measured.ts";
import { sampleRelease, sampleTables } from "../emit/sample.ts";

describe("the interval of a share", () => {
  it.each([
    [0, 10, 0, 0.278],
    [5, 10, 0.237, 0.763],
    [10, 10, 0.722, 1],
    [950, 1000, 0.935, 0.962],
  ])("of %i in %i is the one that Wilson's formula gives", (right, of, low, high) => {
    const [from, to] = interval({ right, of });
    expect(from).toBeCloseTo(low, 3);
    expect(to).toBeCloseTo(high, 3);
  });

  it("of nothing says nothing", () => {
    expect(interval({ right: 0, of: 0 })).toEqual([0, 1]);
  });
});

describe("QUALITY.md", () => {
  const rules = [
    { id: "statement.verb-that", finds: "a clause with “that”", example: "" },
    { id: "statement.never", finds: "nothing", example: "" },
    { id: "relation.copula", finds: "who is what", example: "" },
  ];
  const text = qualityMarkdown(sampleRelease, measured, rules, sampleTables);

  it("tells precision, recall and F1 with their counts and ranges", () => {
    expect(text).toContain("| direct | 0.900 (0.60–0.98) | 0.800 (0.49–0.94) | 0.847 | 10 | 10 |");
    expect(text).toContain("0.850 (0.64–0.95) of 20 matched statements");
  });

  it("tells how the machine did on the release's own articles, table by table and value by value", () => {
    expect(text).toContain(
      "| mentions | 0.900 (0.60–0.98) | 0.750 (0.47–0.91) | 0.818 | 10 | 12 |",
    );
    expect(text).toContain("| `statements.speaker_id` | 0.750 (0.30–0.95) | 4 |");
    expect(text).toContain("| lima | mentions | 0.900");
  });

  it("tells how far two readers agree", () => {
    expect(text).toContain("| statements | 10 | 12 | 9 | 0.818 |");
    expect(text).toContain("| `statements.stance` | 0.889 (0.57–0.98) | 9 | 0.750 |");
    expect(text).toContain("| `statements.speaker_id` | 1.000 (0.70–1.00) | 9 |  |");
  });

  it("counts what readers stumble over, by column", () => {
    expect(text).toMatch(/\| a word for no value, .* \| `actors\.name` \| [1-9]/);
    expect(text).toMatch(/\| a text with a control character, .* \| `statements\.text` \| [1-9]/);
  });

  it("tells of the rules that were measured, and of no other", () => {
    expect(text).toContain(
      "| `statement.verb-that` | a clause with “that” | 0.800 (0.58–0.92) | 20 |",
    );
    expect(text).toContain("| `relation.copula` | who is what | 0.667 (0.21–0.94) | 3 |");
    expect(text.match(/`statement\.verb-that`/g)).toHaveLength(1);
    expect(text).not.toContain("statement.never");
  });
});
