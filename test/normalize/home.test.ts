import { describe, expect, it } from "vitest";
import { Article } from "./article.ts";

const PARLIAMENT = "the parliament";

/** The actors of the mentions of `words`. */
const meant = (article: Article, words: string): readonly string[] =>
  article.meanings().filter((meaning) => meaning.startsWith(`${words} →`));

describe("bodies of the article's own state", () => {
  it("finds them under the name that they have at home", () => {
    const article = new Article("Iran voted. Iran counted. Later the parliament met.")
      .known("Iran", "iran")
      .known("Iran", "iran")
      .described(PARLIAMENT, { type: "public_body", stands: false });
    expect(meant(article, PARLIAMENT)).toEqual(["the parliament → majlis"]);
  });

  it("abstains where two states compete", () => {
    const article = new Article("Iran and Iraq voted. Later the parliament met.")
      .known("Iran", "iran")
      .known("Iraq", "iraq")
      .described(PARLIAMENT, { type: "public_body", stands: false });
    expect(meant(article, PARLIAMENT)).toEqual([]);
  });

  it("abstains where the words go on to say whose", () => {
    const article = new Article("Iran voted. Later the parliament of Basra met.")
      .known("Iran", "iran")
      .described(PARLIAMENT, { type: "public_body", stands: false });
    expect(meant(article, PARLIAMENT)).toEqual([]);
  });

  it("is no body whose name only holds the noun", () => {
    const text = "The Parliament Archive Centre in Iran closed. Later the parliament met.";
    const article = new Article(text)
      .name("Parliament Archive Centre", { type: "public_body" })
      .known("Iran", "iran")
      .described(PARLIAMENT, { type: "public_body", stands: false });
    expect(meant(article, PARLIAMENT)).toEqual(["the parliament → majlis"]);
  });
});

describe("the country", () => {
  const text = "Iraq counted. Iraq voted. Troops from France entered the country.";
  const three = (words: string): Article =>
    new Article(text.replace("the country", words))
      .known("Iraq", "iraq")
      .name("Iraq", { actors: ["iraq"], nth: 2 })
      .known("France", "france")
      .described(words, { type: "state" });

  it("is the state that the article is about, named close by", () =>
    expect(meant(three("the country"), "the country")).toEqual(["the country → iraq"]));

  it("is the state named last after this", () =>
    expect(meant(three("this country"), "this country")).toEqual(["this country → france"]));

  it("is open after his", () => expect(meant(three("his country"), "his country")).toEqual([]));

  it("is open where the state is far away", () => {
    const article = new Article(`Iraq voted.\n\nIt rained.\n\nPeople left the country.`)
      .known("Iraq", "iraq")
      .described("the country", { type: "state" });
    expect(meant(article, "the country")).toEqual([]);
  });
});

describe("namesakes", () => {
  const bush = (before: string): Article =>
    new Article(`It was the ${before} Bush who left.`).name("Bush", {
      type: "person",
      actors: ["george-w-bush", "george-h-w-bush"],
    });

  it.each([
    ["first", "george-h-w-bush"],
    ["elder", "george-h-w-bush"],
    ["second", "george-w-bush"],
    ["younger", "george-w-bush"],
  ])("tells the %s by the day of office", (word, id) =>
    expect(bush(word).meanings()).toEqual([`Bush → ${id}`]),
  );

  it("abstains without such a word", () => expect(bush("tired").meanings()).toEqual([]));
});

describe("a name that bodies of two states have", () => {
  const party = (text: string): Article =>
    new Article(text)
      .name("Workers' Party", {
        type: "party",
        actors: ["workers-party-iran", "workers-party-iraq"],
      })
      .known("Iraq", "iraq")
      .known("Iran", "iran");

  it("means that of its owner", () =>
    expect(party("The Workers' Party of Iraq met in Iran.").meanings()[0]).toBe(
      "Workers' Party → workers-party-iraq",
    ));

  it("stays open without one", () =>
    expect(party("The Workers' Party left. Iraq and Iran talked.").meanings()).toHaveLength(2));
});

describe("bodies of bodies", () => {
  it("have their owner as parent and its country", () => {
    const text = "Iran voted. Later the parliament’s Fisheries Committee met.";
    const article = new Article(text)
      .known("Iran", "iran")
      .described(PARLIAMENT, { type: "public_body", stands: false })
      .name("Fisheries Committee", { type: "public_body" });
    const committee = article.rows().actors.find((a) => a.name === "Fisheries Committee");
    expect(committee).toMatchObject({ parent_id: "majlis", country: "IRN" });
  });

  it("have none where another name only stands before", () => {
    const text = "In Iran Fisheries Committee members met.";
    const article = new Article(text)
      .known("Iran", "iran")
      .name("Fisheries Committee", { type: "public_body" });
    const committee = article.rows().actors.find((a) => a.name === "Fisheries Committee");
    expect(committee).toMatchObject({ parent_id: null, country: null });
  });
});
