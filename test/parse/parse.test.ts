import { describe, expect, it } from "vitest";
import { blockTexts, parseText } from "./lexicon.ts";

const A =
  "The minister said on Monday that the talks with the neighbouring states would go on until the end of the year.";
const B =
  "His aide had told reporters the day before that nothing was decided and that the other side had yet to answer the letter.";
const C =
  "Nobody at the embassy wanted to comment on the letter, and the foreign ministry of the other state did not answer its telephone.";
const page = (...lines: string[]): string => lines.join("\n\n");

describe("the body", () => {
  it("of a plain article is all of its paragraphs", () => {
    expect(blockTexts(parseText(page("Talks go on", A, "He left.", B, C)))).toEqual([
      A,
      "He left.",
      B,
      C,
    ]);
  });

  it("of a text without a title is all of it", () => {
    expect(blockTexts(parseText(page(A, B, C)))).toEqual([A, B, C]);
    expect(parseText(page(A, B, C)).title).toBeNull();
  });

  it("of a lone sentence is the sentence", () => {
    expect(blockTexts(parseText("Zarif said that he would go."))).toEqual([
      "Zarif said that he would go.",
    ]);
  });

  it.each([
    ["nothing", ""],
    ["white space", " \n\u00a0\n"],
    ["chrome alone", "Home\nMenu\nSearch\nLeave a Reply"],
  ])("of %s is empty", (_name, text) => {
    expect(parseText(text)).toMatchObject({ blocks: [], body: { start: 0, end: 0 }, wordCount: 0 });
  });

  it("goes on after a teaser in the middle", () => {
    const text = page(
      "Talks go on",
      A,
      "Read more",
      "Oil price falls again",
      "Storm in the south",
      B,
      C,
    );
    expect(blockTexts(parseText(text))).toEqual([A, B, C]);
  });

  it("ends where teasers and comment forms begin", () => {
    const teaser = "The oil price fell to its lowest in years as producers met and …";
    const text = page(
      "Talks go on",
      A,
      B,
      "Related",
      "Oil price falls again",
      teaser,
      "Leave a Reply",
      C,
    );
    expect(blockTexts(parseText(text))).toEqual([A, B]);
  });

  it("begins below a comment counter above it", () => {
    const text = page(
      "Talks go on",
      "12 comments",
      A,
      B,
      C,
      "12 comments",
      "I told you so, didn't I.",
    );
    expect(blockTexts(parseText(text))).toEqual([A, B, C]);
  });

  it("begins below the byline when a standfirst stands above it", () => {
    const text = page(
      "Talks go on",
      "The minister is sure that more can be had.",
      "By Jane Roe",
      A,
      B,
      C,
    );
    expect(blockTexts(parseText(text))).toEqual([A, B, C]);
  });

  it("keeps its lead where dates are crossheads", () => {
    const text = page("A year of talks", A, "June 3, 2014", B, "July 4, 2014", C);
    expect(blockTexts(parseText(text))).toContain(A);
  });

  it("keeps a dateline", () => {
    const text = page("Talks go on", `VIENNA, June 25 (Reuters) — ${A}`, B, C);
    expect(blockTexts(parseText(text))[0]).toMatch(/^VIENNA/);
  });

  it("has no captions, advertisements, author notes, repeated titles", () => {
    const caption = "A crowd waits at the gate of the embassy. JANE ROE/AFP/GETTY IMAGES";
    const note = "Jane Roe is a writer in Vienna.";
    const text = page(
      "Talks go on",
      "By Jane Roe",
      A,
      "Talks go on",
      caption,
      "Advertisement",
      B,
      C,
      A,
      note,
    );
    expect(blockTexts(parseText(text))).toEqual([A, B, C, A]);
  });

  it("joins hard-wrapped lines, dashes and numbers included", () => {
    const wrap = (s: string): string => s.replace(/(.{45,60}) /g, "$1\n");
    const text = page("Talks go on", wrap(A), wrap(B), wrap(C));
    expect(blockTexts(parseText(text)).map((b) => b.replaceAll("\n", " "))).toEqual([A, B, C]);
  });

  it("takes each line of a dump without blank lines as a paragraph", () => {
    expect(blockTexts(parseText(["Talks go on", A, B, C].join("\n")))).toEqual([A, B, C]);
  });

  it("has list items without their marks and crossheads", () => {
    const text = page("Talks go on", A, "1. Keep the peace.", "• Say so.", "What comes next", B, C);
    const { blocks } = parseText(text);
    expect(blocks.map((b) => b.kind)).toEqual([
      "paragraph",
      "item",
      "item",
      "heading",
      "paragraph",
      "paragraph",
    ]);
    expect(blockTexts(parseText(text)).slice(1, 3)).toEqual(["Keep the peace.", "Say so."]);
  });
});

describe("the title", () => {
  it.each([
    ["a first line", page("Talks go on in Vienna", A, B, C), "Talks go on in Vienna"],
    [
      "a first line with a full stop",
      page("Talks go on in Vienna.", A, B, C),
      "Talks go on in Vienna.",
    ],
    [
      "the end of a breadcrumb",
      page("Home > World > Talks go on", "Talks go on", A, B),
      "Talks go on",
    ],
    [
      "a line that is repeated",
      page("News", "Talks go on here", "Sport", "Talks go on here", A, B),
      "Talks go on here",
    ],
  ])("is %s", (_name, text, title) => {
    expect(parseText(text).title?.value).toBe(title);
  });

  it("from the supplier wins and has no place, but its line is no body", () => {
    const parsed = parseText(page("Talks go on until the end.", A, B), {
      title: "Talks go on until the end",
    });
    expect(parsed.title).toEqual({ value: "Talks go on until the end", span: null });
    expect(blockTexts(parsed)).toEqual([A, B]);
  });
});

describe("the byline", () => {
  it.each([
    ["By Jane Roe", ["Jane Roe"], null],
    ["By Jane Roe and Erfan al-Hakim", ["Jane Roe", "Erfan al-Hakim"], null],
    ["By JANE ROE, JIM LOW and KIM POE", ["JANE ROE", "JIM LOW", "KIM POE"], null],
    ["By Jane Roe, Staff Writer", ["Jane Roe"], null],
    ["By Jane Roe / The Record /", ["Jane Roe"], "The Record"],
    ["By Jane Roe for Daily Record", ["Jane Roe"], "Daily Record"],
    ["By Jane Roe, Associated Press", ["Jane Roe"], "Associated Press"],
    ["By Jane Roe Nov 29, 2016, 10:00am EST", ["Jane Roe"], null],
    ["Jane Roe · Daily News · Posted: Oct 14, 2022 9:27 AM ET", ["Jane Roe"], null],
    ["By Reuters", [], "Reuters"],
  ])("%s", (line, authors, origin) => {
    const parsed = parseText(page("Talks go on", line, A, B, C));
    expect(parsed.authors.map((a) => a.value)).toEqual(authors);
    expect(parsed.origin?.value ?? null).toBe(origin);
    expect(blockTexts(parsed)).toEqual([A, B, C]);
  });

  it("stands in the first paragraph", () => {
    const parsed = parseText(page("Talks go on", `By Jane Roe for Daily Record – ${A}`, B));
    expect(parsed.authors.map((a) => a.value)).toEqual(["Jane Roe"]);
    expect(blockTexts(parsed)).toEqual([A, B]);
  });

  it("is a name beside a date", () => {
    const parsed = parseText(page("Talks go on", "June 25, 2014\nReza Rahimi\n5 min read", A, B));
    expect(parsed.authors.map((a) => a.value)).toEqual(["Reza Rahimi"]);
  });

  it("is no sentence that begins with By", () => {
    const first =
      "By Monday Night the minister was gone, and the talks with the other side went on without him.";
    const parsed = parseText(page("Talks go on", first, A, B));
    expect(parsed.authors).toEqual([]);
    expect(blockTexts(parsed)[0]).toBe(first);
  });
});

describe("the outlets", () => {
  it("come from a dateline, an original, a title with the site's name", () => {
    expect(parseText(page("Talks go on", `VIENNA (AP) — ${A}`, B)).origin?.value).toBe("AP");
    expect(parseText(page("Talks go on", A, B, "Source: The Record")).origin?.value).toBe(
      "The Record",
    );
    const named = parseText(page("Talks go on | Daily Record", "Talks go on", A, B));
    expect(named.publisher?.value).toBe("Daily Record");
    expect(named.title?.value).toBe("Talks go on");
  });

  it("are not the sources of a chart in the text", () => {
    expect(parseText(page("Talks go on", A, "Source: World Bank", B, C)).origin).toBeNull();
  });
});

describe("the language", () => {
  it.each([
    ["en", page(A, B)],
    [
      "fr",
      "Le ministre a dit que les pourparlers avec les pays voisins vont durer jusqu’à la fin de l’année.",
    ],
    [
      "de",
      "Der Minister sagte am Montag, dass die Gespräche mit den Nachbarn nicht vor dem Ende des Jahres enden.",
    ],
    [
      "es",
      "El ministro dijo que las conversaciones con los países vecinos no terminarán antes de fin de año.",
    ],
    [
      "ar",
      "قال الوزير في مؤتمر صحفي إن المحادثات مع الدول المجاورة على وشك أن تبدأ في العاصمة من جديد",
    ],
    [
      "fa",
      "وزیر در این نشست گفت که گفتگو با کشورهای همسایه را تا پایان سال ادامه می دهد و به آن امید است",
    ],
    ["und", "Xyzzy plugh"],
    ["und", ""],
  ])("%s", (language, text) => {
    expect(parseText(text).language).toBe(language);
  });
});
