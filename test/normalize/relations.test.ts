import { describe, expect, it } from "vitest";
import { Article } from "./article.ts";

const states = (text: string): Article =>
  new Article(text).known("Iran", "iran").known("America", "united-states").known("Iraq", "iraq");

describe("rows of relations", () => {
  const TEXT = "Iran accused America of arming Iraq.";
  const accused = states(TEXT);
  accused.tie("ACCUSE", accused.at("Iran"), accused.at("America"), accused.at(TEXT), {
    time: null,
  });

  it("have an id made of source, type, target and place, the same every time", () => {
    expect(accused.rows().relations.map((r) => r.relation_id)).toEqual(["doc.r51ad7928"]);
  });

  it("carry what follows from the type", () => {
    expect(accused.rows().relations).toMatchObject([
      { relation_class: "event", quad_class: "verbal_conflict", intensity: null, evidence: TEXT },
    ]);
  });

  it("need both ends", () => {
    const article = new Article("Iran accused officials.").known("Iran", "iran");
    article.tie("ACCUSE", article.at("Iran"), article.at("officials"), article.at("Iran"));
    expect(article.rows().relations).toEqual([]);
  });

  it("never go from an actor to itself", () => {
    const article = states("Iran, America and Iraq: Iran armed Iran.");
    article.tie("AID", article.at("Iran"), article.at("Iran"), article.at("Iran"));
    expect(article.rows().relations).toEqual([]);
  });

  it("take the state that qualifies the head, but not for unnamed people", () => {
    const article = new Article("Iran hit American troops and American officials.")
      .known("Iran", "iran")
      .demonym("American", "united-states")
      .demonym("American", "united-states", 2);
    const evidence = article.at("Iran hit American troops");
    article
      .tie("ASSAULT", article.at("Iran"), article.at("American troops"), evidence)
      .tie("COERCE", article.at("Iran"), article.at("American officials"), evidence);
    expect(article.rows().relations.map((r) => [r.relation_type, r.target_id])).toEqual([
      ["ASSAULT", "united-states"],
    ]);
    expect(article.meanings()).toContain("American → united-states");
  });

  it("fall to the person's state where a title names no body", () => {
    const article = new Article("French President Luc Petit slept.").person("Luc Petit", {
      role: "President",
      country: "FRA",
    });
    article.tie(
      "holds_position",
      article.at("Luc Petit"),
      null,
      article.at("President Luc Petit"),
      {
        role: article.at("President"),
      },
    );
    expect(article.rows().relations).toMatchObject([
      { source_id: "luc-petit", target_id: "france", role: "President", quad_class: null },
    ]);
  });

  it("stand in alphabetical order where they are symmetric", () => {
    const article = states("Iraq met Iran. America fights Iran and Iraq.");
    article
      .tie("CONSULT", article.at("Iraq"), article.at("Iran"), article.at("Iraq met Iran"))
      .tie("COOPERATE", article.at("America"), article.at("Iran"), article.at("America fights"), {
        symmetric: true,
      })
      .tie("ASSAULT", article.at("America"), article.at("Iraq"), article.at("America fights"));
    expect(article.rows().relations.map((r) => [r.relation_type, r.source_id])).toEqual([
      ["CONSULT", "iran"],
      ["ASSAULT", "united-states"],
      ["COOPERATE", "iran"],
    ]);
  });

  it("are once a sentence for events, once a document for structural ties", () => {
    const article = new Article("Iran hit Iraq and hit Iraq. Iran hit Iraq. Allies: Iran, Iraq.")
      .known("Iran", "iran")
      .known("Iraq", "iraq");
    for (const nth of [1, 2, 3]) {
      const hit = article.at("hit Iraq", nth);
      article.tie("ASSAULT", article.at("Iran"), article.at("Iraq"), hit);
      article.tie("ally_of", article.at("Iran"), article.at("Iraq"), hit);
    }
    expect(article.rows().relations.map((r) => r.relation_type)).toEqual([
      "ASSAULT",
      "ally_of",
      "ASSAULT",
    ]);
  });

  it("name the speaker who asserts them, of an unnamed one only the statement", () => {
    const article = states(
      "Luc Petit said Iran armed Iraq; others said America armed Iraq.",
    ).person("Luc Petit");
    article
      .said(article.source("Luc Petit"), article.at("said"), ["Iran armed Iraq"])
      .said(article.source("others"), article.at("said", 2), ["America armed Iraq"])
      .tie("AID", article.at("Iran"), article.at("Iraq"), article.at("Iran armed Iraq"), {
        statement: 0,
        assertedBySpeaker: true,
      })
      .tie("AID", article.at("America"), article.at("Iraq"), article.at("America armed Iraq"), {
        statement: 1,
        assertedBySpeaker: true,
      });
    expect(article.rows().relations.map((r) => [r.asserted_by_id, r.statement_id])).toEqual([
      ["luc-petit", "doc.s10"],
      [null, "doc.s39"],
    ]);
  });

  it("are dated by their own words", () => {
    const article = states("Iran and America: Iran armed Iraq in 2001.");
    article.tie("AID", article.at("Iran"), article.at("Iraq"), article.at("armed Iraq"), {
      time: article.at("in 2001"),
    });
    expect(article.rows().relations).toMatchObject([
      { date_edtf: "2001", date_start: "2001-01-01", date_end: "2001-12-31", date_text: "in 2001" },
    ]);
  });
});
