import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuotations } from "../../pipeline/text/quotations.ts";
import { type Span, span } from "../../pipeline/text/span.ts";

/** Paragraphs stand on lines of their own. */
const paragraphsOf = (text: string): Span[] =>
  [...text.matchAll(/[^\n]+/g)].map((m) => span(m.index, m.index + m[0].length));

const inners = (text: string): string[] =>
  findQuotations(text, paragraphsOf(text)).map((q) => text.slice(q.inner.start, q.inner.end));

describe("findQuotations", () => {
  it.each([
    ["curly", "“We are ready,” he said.", ["We are ready,"]],
    ["straight", 'He said "no" and left, then "maybe."', ["no", "maybe."]],
    ["typewriter", "``We are ready,'' he said.", ["We are ready,"]],
    ["British single", "‘We don’t know yet,’ she said.", ["We don’t know yet,"]],
    ["straight single speech", "'We don't know,' she said.", ["We don't know,"]],
    ["glued to a colon", "He blamed Syria:“Where are they?” he said.", ["Where are they?"]],
    ["straight, glued to a colon", 'He asked:"Where are they?" again.', ["Where are they?"]],
    ["comma inside, glued", "That is “unreal,”he said, and “sad”.", ["unreal,", "sad"]],
    ["in brackets", '("No," he said.)', ["No,"]],
    ["after a dash", "—“No”—he said.", ["No"]],
    ["wrong closing mark", "“No,“ he said, “never.”", ["No,", "never."]],
    ["curly closed by straight", '“No," he said.', ["No,"]],
    ["guillemets", "«Non», he said.", ["Non"]],
  ])("pairs %s marks", (_name, text, expected) => {
    expect(inners(text)).toEqual(expected);
  });

  it.each([
    ["possessives", "The workers’ party and the state’s police don’t agree."],
    ["straight possessives", "The workers' party met the dockers' union."],
    ["clipped years", "The ‘90s were the workers’ years."],
    ["inches and feet", "He is 6'2\" tall."],
    ["a two-word straight single", "The so-called 'good boys' came."],
  ])("takes %s for no quotation", (_name, text) => {
    expect(inners(text)).toEqual([]);
  });

  it("nests, with depth", () => {
    const text = "“He said ‘not now’ to us,” she said.";
    const found = findQuotations(text, paragraphsOf(text));
    expect(found.map((q) => q.depth)).toEqual([0, 1]);
    expect(inners(text)).toEqual(["He said ‘not now’ to us,", "not now"]);
  });

  it("nests marks of one kind", () => {
    expect(inners("“He said “no” to us,” she said.")).toEqual(["He said “no” to us,", "no"]);
  });

  it("ends an unclosed quotation with its paragraph", () => {
    const text = "He said: “It is late.\nNobody came.";
    const [quotation] = findQuotations(text, paragraphsOf(text));
    expect(quotation).toMatchObject({ inner: span(10, 21), closed: false, opened: true });
  });

  it("ends an unclosed quotation where the next one opens", () => {
    expect(inners("“It is late, he said. “Go home.”")).toEqual([
      "It is late, he said.",
      "Go home.",
    ]);
  });

  it("leaves the outer one open where a single mark stands for the closing double one", () => {
    expect(inners("He wrote: “they show ‘good will’ to us.’")).toEqual([
      "they show ‘good will’ to us.’",
      "good will",
    ]);
  });

  it("continues over paragraphs", () => {
    const text = "He said: “It is late.\n“We go home.\n“All of us.”\n“No,” she said.";
    const found = findQuotations(text, paragraphsOf(text));
    expect(found.map((q) => q.continues)).toEqual([false, true, true, false]);
    expect(found.map((q) => q.paragraph)).toEqual([0, 1, 2, 3]);
  });

  it("starts an unopened one with its paragraph", () => {
    const text = "We go home.” He left.";
    expect(findQuotations(text, paragraphsOf(text))).toMatchObject([
      { outer: span(0, 12), inner: span(0, 11), opened: false, closed: true },
    ]);
  });

  it("gives spans within their paragraph, inner in outer, of any text", () => {
    const marks = fc.constantFrom(
      "“",
      "”",
      '"',
      "‘",
      "’",
      "'",
      "``",
      "''",
      " ",
      "a",
      "b.",
      "\n",
      "7",
    );
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 60 }), (parts) => {
        const text = parts.join("");
        const paragraphs = paragraphsOf(text);
        for (const q of findQuotations(text, paragraphs)) {
          const home = paragraphs[q.paragraph] ?? span(0, 0);
          expect(home.start).toBeLessThanOrEqual(q.outer.start);
          expect(q.outer.start).toBeLessThanOrEqual(q.inner.start);
          expect(q.inner.start).toBeLessThanOrEqual(q.inner.end);
          expect(q.inner.end).toBeLessThanOrEqual(q.outer.end);
          expect(q.outer.end).toBeLessThanOrEqual(home.end);
        }
      }),
    );
  });

  it("reads a giant paragraph of open marks in no time", () => {
    const text = "“a ‘b 'c \"d ".repeat(40_000);
    const start = performance.now();
    findQuotations(text, paragraphsOf(text));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
