/** What parsing must make of the five articles. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Located } from "../../pipeline/parse/document.ts";
import { blockTexts, parseText } from "./lexicon.ts";

interface Expected {
  readonly stem: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly origin: string | null;
  readonly section: string | null;
  readonly published: readonly [string | null, string, string | null];
  readonly first: string;
  readonly last: string;
  readonly headings: readonly string[];
  readonly items: number;
  readonly furniture: readonly string[];
}

const expected: readonly Expected[] = [
  {
    stem: "resistance-episteme-no-military-cooperation-iran-us",
    title: "Why there won’t be military cooperation between Iran and the US on Iraq",
    authors: [],
    publisher: null,
    origin: "Resistence Episteme",
    section: "عين على العدو",
    published: [null, "none", null],
    first: "Watching mainstream media",
    last: "latter’s intentions.",
    headings: [],
    items: 0,
    furniture: ["Home /", "Source:", "Check Also", "بينيت", "Leave a Reply"],
  },
  {
    stem: "iranwire-us-iran-isis-cooperation",
    title: "US-Iran ISIS Cooperation, the View from Tehran",
    authors: ["Reza HaghighatNejad"],
    publisher: "Iranwire",
    origin: null,
    section: "Politics",
    published: ["2014-06-25", "explicit", "June 25, 2014"],
    first: "The possibility of Iran",
    last: "the fight goes on.",
    headings: ["An American-Zionist Conspiracy"],
    items: 0,
    furniture: [
      "close button",
      "Switch to",
      "min read",
      "the View from",
      "comments",
      "Dejagah",
      "Mitten",
    ],
  },
  {
    stem: "al-monitor-us-iran-security-cooperation-iraq",
    title: "US and Iran security cooperation could help save Iraq",
    authors: ["Seyed Hossein Mousavian"],
    publisher: null,
    origin: "Al Monitor",
    section: "Viewpoints",
    published: [null, "none", null],
    first: "Syria and Iraq are spiraling",
    last: "a state and a nation.",
    headings: ["The way forward"],
    items: 11,
    furniture: ["Mousavian", "Check Also", "Greece", "Your email address"],
  },
  {
    stem: "the-duran-iraq-iran-military-cooperation-agreement",
    title: "Iraq Signs Military Cooperation Agreement with Iran",
    authors: ["Adam Garrie"],
    publisher: null,
    origin: "The Duran",
    section: "REGIONS / Middle East",
    published: ["2011/..", "inferred", "since 2011"],
    first: "Ever since Iraq restored",
    last: "anti-Iranian Ba’athist Government in 2003.",
    headings: [],
    items: 0,
    furniture: ["Print Friendly", "America’s plan to divide", "Adam Garrie", "selfie", "GETTY"],
  },
  {
    stem: "iran-review-islamic-state-iran-west-cooperation",
    title: "Fight Against Islamic State Group: An Opportunity for Iran-West Cooperation",
    authors: ["Nasser Saghafi-Ameri"],
    publisher: "Iran Review",
    origin: "Institute for Middle East Strategic Studies (MERC)",
    section: null,
    published: ["2014-08-28", "explicit", "Thursday, August 28, 2014"],
    first: "The engagement between",
    last: "nuclear negotiations.",
    headings: [],
    items: 0,
    furniture: [
      "Saghafi-Ameri",
      "Source:",
      "More By",
      "Saudi Outrage",
      "Jihadology",
      "These views",
      "طراحی",
    ],
  },
];

describe.each(expected)("$stem", (article) => {
  const text = readFileSync(`seeds/articles/${article.stem}.txt`, "utf8");
  const parsed = parseText(text);
  const blocks = blockTexts(parsed);

  it("has its title, authors, outlets, section, language", () => {
    expect(parsed.title?.value).toBe(article.title);
    expect(parsed.authors.map((a) => a.value)).toEqual(article.authors);
    expect(parsed.publisher?.value ?? null).toBe(article.publisher);
    expect(parsed.origin?.value ?? null).toBe(article.origin);
    expect(parsed.section?.value ?? null).toBe(article.section);
    expect(parsed.language).toBe("en");
  });

  it("is dated as far as the file tells, with the words that tell it", () => {
    const { edtf, source, evidence } = parsed.published;
    expect([edtf, source, evidence?.value ?? null]).toEqual(article.published);
  });

  it("has its whole body and nothing else", () => {
    expect(blocks[0]?.slice(0, article.first.length)).toBe(article.first);
    expect(blocks.at(-1)?.slice(-article.last.length)).toBe(article.last);
    for (const words of article.furniture)
      for (const block of blocks) expect(block).not.toContain(words);
  });

  it("tells crossheads and list items from paragraphs", () => {
    const kinds = parsed.blocks.map((b) => b.kind);
    expect(blocks.filter((_, i) => kinds[i] === "heading")).toEqual(article.headings);
    expect(kinds.filter((kind) => kind === "item")).toHaveLength(article.items);
  });

  it("says where each value stands", () => {
    const { title, authors, publisher, origin, section, published } = parsed;
    const located: (Located | null)[] = [
      title,
      ...authors,
      publisher,
      origin,
      section,
      published.evidence,
    ];
    for (const found of located) {
      if (found === null) continue;
      if (found.span === null) expect.unreachable(`no place for ${found.value}`);
      expect(parsed.reading.slice(found.span.start, found.span.end)).toBe(found.value);
    }
  });
});
