import { describe, expect, it } from "vitest";
import { dictionaryLines, dictionaryMarkdown } from "../../schema/dictionary.ts";
import { tables } from "../../schema/schema.ts";
import { columnsOf } from "../../schema/table.ts";
import { sampleRelease } from "../emit/sample.ts";

const rule = { id: "statement.either", finds: "this | that", example: "[cue said] so" };
const markdown = dictionaryMarkdown(sampleRelease, [rule]);

describe("the data dictionary", () => {
  it("explains every column and every code", () => {
    const columns = tables.flatMap(columnsOf);
    const names = columns.map(([name]) => name);
    const codes = columns.flatMap(([, c]) => Object.keys(c.vocabulary?.codes ?? {}));
    const missing = [...names, ...codes].filter((word) => !markdown.includes(`| \`${word}\` |`));
    expect(missing).toEqual([]);
  });

  it("has a line for programs for each column, as wide as its header", () => {
    const [header, ...lines] = dictionaryLines();
    expect(lines.map(([table, column]) => `${table}.${column}`)).toEqual(
      tables.flatMap((t) => columnsOf(t).map(([name]) => `${t.name}.${name}`)),
    );
    expect(lines.filter((line) => line.length !== header?.length)).toEqual([]);
  });

  it("keeps the cells of its tables apart", () => {
    expect(markdown).toContain("| `statement.either` | this \\| that | [cue said] so |");
    const widths = (line: string) => line.replaceAll("\\|", "").split("|").length;
    const blocks = markdown
      .trim()
      .split("\n\n")
      .filter((block) => block.startsWith("| "));
    const ragged = blocks.filter((block) => new Set(block.split("\n").map(widths)).size !== 1);
    expect(ragged).toEqual([]);
  });

  it("links only to headings that it has", () => {
    const headings = [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
      heading?.toLowerCase().replaceAll(" ", "-"),
    );
    const targets = [...markdown.matchAll(/\]\(#([^)]+)\)/g)].map(([, target]) => target);
    expect(targets.filter((target) => !headings.includes(target))).toEqual([]);
  });

  it("shows how to cut a quotation, in code points", () => {
    expect(markdown).toContain("text[start:end]");
    expect(markdown).toContain("substr(text, start + 1, end)");
  });
});
