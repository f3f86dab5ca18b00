import { expect, it } from "vitest";
import { articleOf } from "../../pipeline/articles.ts";
import { misquoted } from "../../pipeline/review/review.ts";
import { readSeeds } from "../../pipeline/seeds.ts";
import { syntax } from "../text/syntax/weights.ts";

const article = articleOf({
  document_id: "varna-port",
  text: "The port of Varna will reopen, Ivan Petrov said. Petrov said that it was late.",
});
const SIGNED = "    because: b\n    by: c\n    on: 2026-11-21\n";
/** What is said of decisions, with nothing else to go by: no register, no lexicon. */
const said = (yaml: string, document = "varna-port") => {
  const path = `seeds/curation/${document}.yaml`;
  const { curation } = readSeeds([{ path, text: yaml }], syntax);
  return misquoted([article], curation).map((i) => `${i.line}:${i.column} ${i.message}`);
};

it("a quotation that stands nowhere is told at its place, in whatever it is quoted", () => {
  const yaml = `statements:
  - decide: confirm
    at: no such words
${SIGNED}  - decide: correct
    at: late
    set:
      segments: [the port, { at: nor, before: these }]
${SIGNED}relations:
  - decide: confirm
    at: Petrov
    after: sang
${SIGNED}`;
  expect(said(yaml)).toEqual([
    "3:9 the words do not stand in the article",
    "10:18 the words do not stand in the article",
    "10:28 the words do not stand in the article",
    "16:9 the words stand in the article, but not between those before and after",
  ]);
});

it("words that say which record is meant must stand once; in a value, those beside the record count", () => {
  const yaml = `statements:
  - decide: correct
    at: said
    set: { speaker_text: Petrov, cue: none }
${SIGNED}`;
  expect(said(yaml)).toEqual(["3:9 the words stand 2 times in the article"]);
});

it("words of a complete list must begin where it says", () => {
  const row = "      - { start: 31, words: Ivan Petrov, actor: ivan-petrov, type: name }\n";
  const yaml = `complete:\n  mentions:\n    rows:\n${row}${row.replace("31", "32")}${SIGNED}`;
  expect(said(yaml)).toEqual([expect.stringMatching(/^5:\d+ the words do not stand at 32/)]);
  const tie = "source: ivan-petrov, type: holds_position, target: varna";
  const ties = `      - { start: 31, words: Ivan Petrov, ${tie} }\n      - { start: 9, words: Varna, ${tie} }\n`;
  const both = said(`complete:\n  relations:\n    rows:\n${ties}${SIGNED}`);
  expect(both).toEqual([expect.stringMatching(/^5:\d+ the words do not stand at 9/)]);
});

it("words of what was left out must stand there too", () => {
  const rows = "  rows:\n    - { what: statement, start: 5, words: Varna, says: x, because: y }\n";
  const yaml = `left_out:\n  by: c\n  on: 2026-11-21\n${rows}`;
  expect(said(yaml)).toEqual([expect.stringMatching(/^5:\d+ the words do not stand at 5/)]);
  expect(said(yaml.replace("start: 5", "start: 12"))).toEqual([]);
});

it("decisions on an article that is not there", () => {
  expect(said(`mentions:\n  - decide: reject\n    at: x\n${SIGNED}`, "varna-prot")).toEqual([
    expect.stringContaining("no article is called “varna-prot”"),
  ]);
});
