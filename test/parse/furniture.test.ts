import { describe, expect, it } from "vitest";
import { furnitureOf } from "../../pipeline/parse/furniture.ts";
import { span } from "../../pipeline/text/span.ts";
import { lexicon } from "./lexicon.ts";

const pieceOf = (text: string) => furnitureOf({ ...span(0, text.length), text }, lexicon.furniture);

describe("furniture.yaml", () => {
  it.each(lexicon.furniture.furniture.map((g) => [g.id, g] as const))(
    "%s: the example is furniture of its group",
    (_id, group) => {
      const alone = { ...lexicon.furniture, furniture: [group] };
      const { example } = group;
      expect(furnitureOf({ ...span(0, example.length), text: example }, alone)?.does).toBe(
        group.does,
      );
    },
  );

  it("has its groups, sections and agencies in order, each once", () => {
    const { furniture, sections, agencies } = lexicon.furniture;
    for (const list of [furniture.map((g) => g.id), sections, agencies]) {
      expect(new Set(list).size).toBe(list.length);
    }
    const ids = furniture.map((g) => g.id);
    expect(ids).toEqual(ids.toSorted());
  });
});

describe("furnitureOf", () => {
  it.each([
    ["capitals and marks", "» LEAVE A REPLY:", "end"],
    ["a curly apostrophe", "Don’t miss…", "teaser"],
    ["a number", "1,204 comments", "end"],
    ["an agency's credit", "A crowd in the city, June 23. JOHN A. ROE/REUTERS", "caption"],
    ["an author note", "*Jane Roe is a scholar of law.", "note"],
  ])("knows %s", (_name, text, does) => {
    expect(pieceOf(text)?.does).toBe(does);
  });

  it.each([
    ["a sentence with such words", "Leave a reply on his desk, the minister told the envoy."],
    ["a sentence about a person", "Jane Roe is a scholar of law."],
    [
      "a sentence that ends with an agency",
      "The minister denied this in an interview with Reuters.",
    ],
    ["a sentence that begins with comments", "Comments by both sides do not spur much optimism."],
    ["a long paragraph", `The source: ${"it is said that nobody came, ".repeat(50)}`],
  ])("leaves %s", (_name, text) => {
    expect(pieceOf(text)).toBeNull();
  });

  it.each([
    ["publisher", "Switch to Daily Record Light?", "Daily Record"],
    ["publisher", "© 2014 Daily Record. All rights reserved.", "Daily Record"],
    [
      "publisher",
      "The views expressed here do not necessarily reflect those of Daily Record.",
      "Daily Record",
    ],
    [
      "origin",
      "Source: Institute for Strategic Studies (ISS)",
      "Institute for Strategic Studies (ISS)",
    ],
    ["origin", "This article was originally published in The Record.", "The Record"],
  ])("takes the %s from “%s”", (name, text, value) => {
    const [slot] = pieceOf(text)?.slots ?? [];
    expect(slot).toEqual({ name, value, at: text.indexOf(value) });
  });

  it("refuses a slot that does not exist", () => {
    const furniture = { ...lexicon.furniture };
    const [group] = furniture.furniture;
    if (group === undefined) expect.unreachable();
    const wrong = { ...furniture, furniture: [{ ...group, patterns: ["By {autor}"] }] };
    expect(() => furnitureOf({ ...span(0, 1), text: "x" }, wrong)).toThrow("{autor}");
  });
});
