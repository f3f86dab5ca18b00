import { describe, expect, it } from "vitest";
import { Article } from "./article.ts";

const typeOf = (text: string, ...content: readonly string[]): string | undefined => {
  const article = new Article(text);
  return article.said(null, "said", content).rows().statements[0]?.quote_type;
};

describe("quote type", () => {
  it("is direct inside quotation marks", () => {
    expect(typeOf("“It rains,” he said.", "It rains")).toBe("direct");
  });
  it("is direct where the cue interrupts", () => {
    expect(typeOf("“It rains,” he said, “and pours.”", "It rains", "and pours.")).toBe("direct");
  });
  it("is indirect without marks", () => {
    expect(typeOf("He said that it rains.", "it rains")).toBe("indirect");
  });
  it("is mixed with a quoted part", () => {
    expect(typeOf("He said that it “pours”.", "it “pours”")).toBe("mixed");
  });
  it("is mixed where one segment is quoted and one is not", () => {
    expect(typeOf("It rains, he said, “and pours.”", "It rains", "and pours.")).toBe("mixed");
  });
  it("is direct over two quoted sentences", () => {
    expect(typeOf("He said: “It rains.” “It pours.”", "It rains.” “It pours.")).toBe("direct");
  });
});

describe("rows of statements", () => {
  const article = new Article("On Monday Luc Petit said “it rains” and, he added, “pours” in Iran.")
    .person("Luc Petit", { gender: "male" })
    .known("Iran", "iran");
  article
    .said(article.source("Luc Petit"), "said", ["it rains"], { time: article.at("On Monday") })
    .said(article.source("he"), "added", ["“pours” in Iran"]);
  const [first, second] = article.rows().statements;

  it("cut the words of the article", () => {
    expect(first).toMatchObject({
      statement_id: "doc.s20",
      sequence: 1,
      speaker_text: "Luc Petit",
      cue: "said",
      text: "it rains",
      segments: ["26-34"],
    });
  });
  it("name the actors of the content", () => {
    expect(second?.mentioned_actor_ids).toEqual(["iran"]);
  });
  it("date the statement from the day of publication", () => {
    expect(first).toMatchObject({ date_edtf: "2014-06-23", date_text: "On Monday" });
  });
  it("carry the date on to the same speaker's next statement", () => {
    expect(second).toMatchObject({
      date_edtf: "2014-06-23",
      date_start: "2014-06-23",
      date_text: null,
    });
  });
  it("keep the words where the day of publication is unknown", () => {
    const undated = new Article("On Monday he said it rains.", {
      published: { edtf: null, source: "none", evidence: null },
    });
    undated.said(null, "said", ["it rains"], { time: undated.at("On Monday") });
    expect(undated.rows().statements).toMatchObject([{ date_edtf: null, date_text: "On Monday" }]);
  });
  it("are one for each cue, the one with a source first", () => {
    const twice = new Article("Luc Petit said it rains.").person("Luc Petit");
    twice
      .said(null, "said", ["it rains"], { rule: "statement.a" })
      .said(twice.source("Luc Petit"), "said", ["it rains"], { rule: "statement.b" });
    expect(twice.rows().statements.map((s) => s.method)).toEqual(["statement.b"]);
  });
  it("point to the statement around them", () => {
    const nested = new Article("Luc Petit said Ben Ito claimed it rains.")
      .person("Luc Petit")
      .person("Ben Ito");
    nested
      .said(nested.source("Ben Ito"), "claimed", ["it rains"], { parent: 1 })
      .said(nested.source("Luc Petit"), "said", ["Ben Ito claimed it rains"]);
    expect(nested.rows().statements.map((s) => s.parent_id)).toEqual([null, "doc.s10"]);
  });
  it("leave out the words of a speaker carried over", () => {
    const carried = new Article("Luc Petit sat. It would rain, said.").person("Luc Petit");
    carried.said(carried.source("Luc Petit"), "said", ["It would rain"], { carried: true });
    expect(carried.rows().statements).toMatchObject([
      { speaker_id: "luc-petit", speaker_text: null },
    ]);
  });
});

const stanceOf = (
  sentence: string,
  cue: string,
  content: string,
  act: "say" | "support" | "reject" | "ask" | "accuse",
  factuality: "asserted" | "negated" = "asserted",
): string | null | undefined => {
  const article = new Article(sentence)
    .name("Reza Sohrabi", { type: "person", country: "IRN" })
    .known("Iran", "iran")
    .known("America", "united-states");
  return article.said(article.source("Reza Sohrabi"), cue, [content], { act, factuality }).rows()
    .statements[0]?.stance;
};

describe("stance on the focal issue", () => {
  const said = (content: string) =>
    stanceOf(`Reza Sohrabi of Iran told America: ${content}.`, "told", content, "say");
  it("is favour where cooperation is called possible", () => {
    expect(said("Iran is ready to cooperate with America")).toBe("favour");
  });
  it("is conditional with an if", () => {
    expect(said("if America asks, Iran is ready to cooperate")).toBe("conditional");
  });
  it("is against where it is called impossible", () => {
    expect(said("cooperation with America is impossible")).toBe("against");
  });
  it("is neutral without a side", () => {
    expect(said("cooperation with America began in May")).toBe("neutral");
  });
  it("is empty off the issue", () => {
    expect(said("Iran sells more oil than America")).toBeNull();
  });
  it("is empty where the cooperation was elsewhere", () => {
    expect(said("Iran and America cooperated in Afghanistan")).toBeNull();
  });
  it("follows a rejecting cue", () => {
    const content = "military action by America";
    const sentence = `Reza Sohrabi of Iran opposes ${content}.`;
    expect(stanceOf(sentence, "opposes", content, "reject")).toBe("against");
  });
  it("reads every form of taking action", () => {
    const content = "America taking action";
    const sentence = `Reza Sohrabi of Iran opposes ${content}.`;
    expect(stanceOf(sentence, "opposes", content, "reject")).toBe("against");
  });
  it("turns where the rejection is negated", () => {
    const content = "cooperation with America";
    const sentence = `Reza Sohrabi of Iran did not reject ${content}.`;
    expect(stanceOf(sentence, "reject", content, "reject", "negated")).toBe("favour");
  });
  it("is no word of a speaker from a third country", () => {
    const article = new Article("Luc Petit opposes military action by America.")
      .person("Luc Petit", { country: "FRA" })
      .known("America", "united-states");
    article.said(article.source("Luc Petit"), "opposes", ["military action by America"], {
      act: "reject",
    });
    expect(article.rows().statements[0]?.stance).toBeNull();
  });
});
