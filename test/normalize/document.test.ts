import { describe, expect, it } from "vitest";
import { span } from "../../pipeline/text/span.ts";
import { Article } from "./article.ts";

const located = (value: string, start = 0) => ({ value, span: span(start, start + value.length) });

describe("rows of documents", () => {
  it("make actors of byline, publisher and source line", () => {
    const article = new Article("Anna Weber\n\nIt rained.", {
      authors: [located("Anna Weber")],
      publisher: { value: "The Daily Rain", span: null },
      origin: { value: "Institute for Dry Studies (IDS)", span: null },
    });
    const { document, actors, mentions } = article.rows();
    expect(document).toMatchObject({
      authors: ["Anna Weber"],
      author_ids: ["anna-weber"],
      publisher: "The Daily Rain",
      publisher_id: "daily-rain",
      syndicated_from_id: "institute-for-dry-studies",
    });
    expect(actors.map((a) => [a.name, a.actor_type])).toEqual([
      ["Anna Weber", "person"],
      ["Daily Rain", "media"],
      ["Institute for Dry Studies", "organization"],
    ]);
    expect(mentions.map((m) => m.text)).toEqual(["Anna Weber"]);
  });

  it("know a registered author and outlet", () => {
    const article = new Article("It rained.", {
      authors: [{ value: "Hassan Rouhani", span: null }],
      publisher: { value: "ISNA", span: null },
    });
    expect(article.rows().document).toMatchObject({
      author_ids: ["hassan-rouhani"],
      publisher_id: "isna",
    });
  });

  it("give the days that an interval bounds", () => {
    const article = new Article("It rained.", {
      published: { edtf: "2014-06-22/..", source: "inferred", evidence: located("It rained") },
    });
    expect(article.rows().document).toMatchObject({
      published_start: "2014-06-22",
      published_end: null,
      date_source: "inferred",
      date_evidence: "It rained",
    });
  });

  it("write values in NFC", () => {
    const title = { value: "Re\u0301sume\u0301", span: null };
    expect(new Article("It rained.", { title }).rows().document.title).toBe("Résumé");
  });

  it("are made of an empty article too", () => {
    expect(new Article("").rows()).toMatchObject({ statements: [], relations: [], mentions: [] });
  });
});
