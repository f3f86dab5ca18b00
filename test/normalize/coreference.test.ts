import { describe, expect, it } from "vitest";
import { Article } from "./article.ts";

const two = (text: string): Article =>
  new Article(text)
    .person("Luc Petit", { gender: "male", country: "FRA" })
    .person("Ben Ito", { gender: "male" });

describe("pronouns", () => {
  it("takes he for the speaker before", () => {
    const article = two("Luc Petit said Ben Ito lied. He added that it rained.");
    article
      .said(article.source("Luc Petit"), "said", ["Ben Ito lied"])
      .said(article.source("He"), "added", ["it rained"]);
    expect(article.speakers()).toEqual(["luc-petit", "luc-petit"]);
  });

  it("abstains after two men", () => {
    const article = two("After Luc Petit met Ben Ito, it rained. He said it was cold.");
    article.said(article.source("He"), "said", ["it was cold"]);
    expect(article.speakers()).toEqual([null]);
    expect(article.rows().statements[0]?.speaker_text).toBe("He");
  });

  it("abstains after two men joined by and", () => {
    const article = two("Luc Petit and Ben Ito met. He said it was cold.");
    article.said(article.source("He"), "said", ["it was cold"]);
    expect(article.speakers()).toEqual([null]);
  });

  it("takes the subject of the sentence before", () => {
    const article = two("Luc Petit telephoned Ben Ito. He said it was cold.");
    article.said(article.source("He"), "said", ["it was cold"]);
    expect(article.speakers()).toEqual(["luc-petit"]);
  });

  it("takes the subject of the main clause in a clause of time, not its possessor", () => {
    const article = two("Luc Petit’s deputy Ben Ito smiled as he rejected a plan.");
    article.said(article.source("he"), "rejected", ["a plan"]);
    expect(article.speakers()).toEqual(["ben-ito"]);
  });

  it("keeps to the gender", () => {
    const article = new Article("Ben Ito met Ana Lopez. She said it was cold.")
      .person("Ben Ito", { gender: "male" })
      .person("Ana Lopez", { gender: "female" });
    article.said(article.source("She"), "said", ["it was cold"]);
    expect(article.speakers()).toEqual(["ana-lopez"]);
  });

  it("passes over people whom only a quotation names", () => {
    const article = two("Luc Petit sat down. “I know Ben Ito,” he said.");
    article.said(article.source("he"), "said", ["I know Ben Ito"]);
    expect(article.speakers()).toEqual(["luc-petit"]);
  });

  it("looks no further than the paragraph before", () => {
    const article = new Article(
      "Luc Petit sat.\n\nIt rained.\n\nIt snowed. He said it was cold.",
    ).person("Luc Petit");
    article.said(article.source("He"), "said", ["it was cold"]);
    expect(article.speakers()).toEqual([null]);
  });

  it("takes he in an indirect content for its speaker", () => {
    const article = new Article("Luc Petit said that he would attack Iran.")
      .person("Luc Petit")
      .known("Iran", "iran");
    article
      .said(article.source("Luc Petit"), "said", ["he would attack Iran"])
      .tie("ASSAULT", article.at("he"), article.at("Iran"), article.at("he would attack Iran"));
    expect(article.rows().relations).toMatchObject([{ source_id: "luc-petit", target_id: "iran" }]);
  });

  it("takes who for the name before it", () => {
    const article = new Article("Luc Petit, who said it was cold, left.").person("Luc Petit");
    article.said(article.source("who"), "said", ["it was cold"]);
    expect(article.speakers()).toEqual(["luc-petit"]);
  });

  it("does not read US as a pronoun", () => {
    const article = new Article("Luc Petit said “US rain”.").person("Luc Petit");
    article.said(article.source("Luc Petit"), "said", ["US rain"]);
    article.tie("ACCUSE", article.at("Luc Petit"), article.at("US"), article.at("US rain"));
    expect(article.rows().relations).toEqual([]);
  });
});

describe("we", () => {
  const official = new Article("“We warned America,” French Minister Luc Petit said.")
    .person("Luc Petit", { role: "Minister", country: "FRA" })
    .known("America", "united-states");
  const cue = official.at("said");
  official
    .said(official.source("Luc Petit"), cue, ["We warned America,"])
    .tie("THREATEN", official.at("We"), official.at("America"), official.at("We warned America"), {
      statement: 0,
      assertedBySpeaker: true,
    });

  it("is the state in an official's words", () => {
    expect(official.rows().relations).toMatchObject([
      { source_id: "france", target_id: "united-states", asserted_by_id: "luc-petit" },
    ]);
  });

  it("is nobody in the words of a man without office", () => {
    const article = new Article("“We warned America,” Luc Petit said.")
      .person("Luc Petit")
      .known("America", "united-states");
    article
      .said(article.source("Luc Petit"), "said", ["We warned America,"])
      .tie("THREATEN", article.at("We"), article.at("America"), article.at("We warned America"));
    expect(article.rows().relations).toEqual([]);
  });
});

describe("speakers", () => {
  it("does not take the nationality of unnamed people for a speaker", () => {
    const article = new Article("Iranian officials said it rained.").demonym("Iranian", "iran");
    article.said(article.source("Iranian officials"), "said", ["it rained"]);
    expect(article.rows().statements).toMatchObject([
      { speaker_id: null, speaker_text: "Iranian officials" },
    ]);
    expect(article.rows().mentions).toEqual([]);
  });

  it("takes the side of a state for the state, unless it is a side of something", () => {
    const speaker = (phrase: string) => {
      const article = new Article(`${phrase} said it rained.`).demonym("Iranian", "iran");
      article.said(article.source(phrase), "said", ["it rained"]);
      return article.rows().statements[0]?.speaker_id;
    };
    expect(speaker("The Iranian side")).toBe("iran");
    expect(speaker("The Iranian side of the border")).toBeNull();
  });
  it("takes a government for its state", () => {
    const article = new Article("The Iranian government said it rained.").demonym(
      "Iranian",
      "iran",
    );
    article.said(article.source("The Iranian government"), "said", ["it rained"]);
    expect(article.speakers()).toEqual(["iran"]);
  });

  it("finds the name behind an office with of", () => {
    const article = new Article("France’s Chief of Staff Luc Petit said it rained.").person(
      "Luc Petit",
      { role: "Chief of Staff" },
    );
    article.said(article.source("France’s Chief of Staff Luc Petit"), "said", ["it rained"]);
    expect(article.speakers()).toEqual(["luc-petit"]);
  });

  it("does not take the man for his spokesman", () => {
    const article = new Article("A spokesman for President Luc Petit said it rained.").person(
      "Luc Petit",
      { role: "President" },
    );
    const words = "A spokesman for President Luc Petit";
    article.said(article.source(words), "said", ["it rained"]);
    expect(article.speakers()).toEqual([null]);
  });

  it("finds the name to which the words are an apposition", () => {
    const article = new Article("Luc Petit, the spokesman for the court, said it rained.").person(
      "Luc Petit",
    );
    article.said(article.source("the spokesman for the court"), "said", ["it rained"]);
    expect(article.speakers()).toEqual(["luc-petit"]);
  });

  it("finds the name before the noun that says what it is", () => {
    const article = new Article("ISNA news agency said it rained.").known("ISNA", "isna");
    article.said(article.source("ISNA news agency"), "said", ["it rained"]);
    expect(article.speakers()).toEqual(["isna"]);
  });

  it("lets a document speak for its issuer", () => {
    const article = new Article("ISNA’s weekly report said it rained.").known("ISNA", "isna");
    article.said(article.source("ISNA’s weekly report"), "said", ["it rained"]);
    expect(article.speakers()).toEqual(["isna"]);
  });

  it("does not take the owner for the owned", () => {
    const article = new Article("Luc Petit’s spokesman said it rained.").person("Luc Petit");
    article.said(article.source("Luc Petit’s spokesman"), "said", ["it rained"]);
    expect(article.speakers()).toEqual([null]);
  });

  it("keeps further speakers of one cue apart", () => {
    const article = two("Luc Petit and Ben Ito said it rained.");
    article.said(article.source("Luc Petit"), "said", ["it rained"], {
      coSources: [article.source("Ben Ito")],
    });
    expect(article.rows().statements).toMatchObject([
      { speaker_id: "luc-petit", co_speaker_ids: ["ben-ito"] },
    ]);
  });

  it("holds via to the paragraph's end while the speaker goes on", () => {
    const article = two(
      "Luc Petit told ISNA it rained. Luc Petit added it snowed. Ben Ito agreed it froze.\n\nLuc Petit insisted it thawed.",
    )
      .person("Luc Petit", { nth: 2 })
      .person("Luc Petit", { nth: 3 })
      .known("ISNA", "isna");
    article
      .said(article.source("Luc Petit"), "told", ["it rained"], { via: article.source("ISNA") })
      .said(article.source("Luc Petit", 2), "added", ["it snowed"])
      .said(article.source("Ben Ito"), "agreed", ["it froze"])
      .said(article.source("Luc Petit", 3), "insisted", ["it thawed"]);
    expect(article.rows().statements.map((s) => s.via_id)).toEqual(["isna", "isna", null, null]);
  });
});
