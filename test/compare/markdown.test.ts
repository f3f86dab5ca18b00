import { expect, it } from "vitest";
import { changesMarkdown } from "../../pipeline/compare/markdown.ts";

const line = (values: object): string =>
  `${JSON.stringify({ table: "statements", key: "a.s1", reason: "rule quotes.after", ...values })}\n`;

it("says so where nothing changes", () => {
  expect(changesMarkdown("", "none")).toBe("No row of the data changes.\n");
});

it("counts by table, and shows each row with its reason", () => {
  const said = changesMarkdown(
    line({ change: "added", row: { speaker_id: "ana-ruiz", cue: "said", text: "It\nrains" } }) +
      line({ change: "changed", key: "a.s2", column: "speech_act", old: "say", new: "deny" }) +
      line({ change: "changed", key: "a.s2", column: "via_id", old: "x", new: null }) +
      line({ change: "column added", key: undefined, reason: undefined, column: "mood" }),
    "minor",
  );
  for (const words of [
    "| statements | 1 | 0 | 1 (2 values) |",
    "Needed step of the version: **minor**.",
    "| a.s1 | ana-ruiz · said · It rains | rule quotes.after |",
    "| a.s2 | speech\\_act | say | deny | rule quotes.after |",
    "| a.s2 | via\\_id | x | (none) | rule quotes.after |",
    "| mood | column added |",
  ])
    expect(said).toContain(words);
});

it("stays short, and says where the rest is", () => {
  const many = Array.from({ length: 40 }, (_, i) => line({ change: "removed", key: `a.s${i}` }));
  const said = changesMarkdown(many.join(""), "major");
  expect(said.match(/^\| a\.s\d/gm)).toHaveLength(25);
  expect(said).toContain("… and 15 more: `npm run diff` shows them.");
});

it("lets no words of an article end a cell or begin markup", () => {
  const text = "a | b\n</details> <img src=x> `c` [d](e) @f";
  const said = changesMarkdown(line({ change: "added", row: { text } }), "minor");
  expect(said).toContain("a \\| b &lt;/details&gt; &lt;img src=x&gt; \\`c\\` \\[d\\](e) @f");
});
