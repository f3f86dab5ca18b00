import { describe, expect, it } from "vitest";
import { Article } from "./article.ts";

describe("actors within an article", () => {
  it("links a surname to the one person of that name, before or after", () => {
    const article = new Article("Weber left. Anna Weber had slept. Weber smiled.")
      .person("Weber")
      .person("Anna Weber")
      .person("Weber", { nth: 3 });
    expect(article.meanings()).toEqual([
      "Weber → anna-weber",
      "Anna Weber → anna-weber",
      "Weber → anna-weber",
    ]);
  });

  it("says which sieve found it", () => {
    const rows = new Article("Anna Weber met Minister Weber and Weber.")
      .person("Anna Weber")
      .person("Weber", { nth: 2, role: "Minister" })
      .person("Weber", { nth: 3 })
      .rows();
    expect(rows.mentions.map((m) => m.method)).toEqual([
      "actor.stranger",
      "actor.title-surname",
      "actor.surname",
    ]);
  });

  it("takes Nouri al-Maliki, al-Maliki and Maliki for one man", () => {
    const article = new Article("Nouri al-Maliki came. Then al-Maliki spoke, and Maliki left.")
      .person("Nouri al-Maliki")
      .person("al-Maliki", { nth: 2 })
      .person("Maliki", { nth: 3 });
    expect(new Set(article.rows().mentions.map((m) => m.actor_id))).toEqual(
      new Set(["nouri-al-maliki"]),
    );
  });

  it("abstains between two people of one surname who stand equally near", () => {
    const article = new Article("Ali Larijani met Sadeq Larijani. Larijani smiled.")
      .known("Ali Larijani", "ali-larijani")
      .known("Sadeq Larijani", "sadeq-larijani")
      .person("Larijani", { nth: 3, actors: ["ali-larijani", "sadeq-larijani"] });
    expect(article.rows().mentions).toHaveLength(2);
  });

  it("tells two people of one surname apart by the paragraph", () => {
    const article = new Article(
      "Ali Larijani sat.\n\nA line.\n\nSadeq Larijani stood. Larijani smiled.",
    )
      .known("Ali Larijani", "ali-larijani")
      .known("Sadeq Larijani", "sadeq-larijani")
      .person("Larijani", { nth: 3, actors: ["ali-larijani", "sadeq-larijani"] });
    expect(article.meanings().at(-1)).toBe("Larijani → sadeq-larijani");
  });

  it("abstains where a word sets a namesake apart", () => {
    const article = new Article("Ali Larijani sat. The older Larijani stood.")
      .known("Ali Larijani", "ali-larijani")
      .person("Larijani", { nth: 2, actors: ["ali-larijani", "sadeq-larijani"] });
    expect(article.meanings()).toEqual(["Ali Larijani → ali-larijani"]);
  });

  it("tells them apart by the title", () => {
    const article = new Article("Speaker Larijani smiled.").person("Larijani", {
      actors: ["sadeq-larijani", "ali-larijani"],
      role: "Speaker",
    });
    expect(article.meanings()).toEqual(["Larijani → ali-larijani"]);
  });

  it("lets the article's own Rouhani win over the register's", () => {
    const article = new Article("Zahra Rouhani paints. Rouhani sells little.")
      .person("Zahra Rouhani", { gender: "female" })
      .person("Rouhani", { nth: 2, actors: ["hassan-rouhani"] });
    expect(article.meanings()).toEqual([
      "Zahra Rouhani → zahra-rouhani",
      "Rouhani → zahra-rouhani",
    ]);
  });

  it("gives an acronym in brackets to the name before it, there and later", () => {
    const article = new Article("The Levant Relief Fund (LRF) paid. Later LRF closed.")
      .name("Levant Relief Fund", { type: "organization" })
      .name("LRF", { standsFor: "Levant Relief Fund" })
      .name("LRF", { nth: 2 });
    expect(new Set(article.rows().mentions.map((m) => m.actor_id))).toEqual(
      new Set(["levant-relief-fund"]),
    );
  });

  it("makes no actor of a name that nothing tells to be one", () => {
    const article = new Article("In Anbar and the Persian Gulf it rained.")
      .name("Anbar")
      .name("Persian Gulf");
    expect(article.rows().actors).toEqual([]);
  });

  it("takes a name that speaks for a person", () => {
    const article = new Article("Jo Marsh said it rained.").name("Jo Marsh");
    article.said(article.source("Jo Marsh"), "said", ["it rained"]);
    expect(article.rows().actors).toMatchObject([{ actor_id: "jo-marsh", actor_type: "person" }]);
  });

  it("takes a full name for a person's whose surname speaks", () => {
    const article = new Article("Jo Marsh left. Marsh said it rained.")
      .name("Jo Marsh")
      .name("Marsh", { nth: 2 });
    article.said(article.source("Marsh", 2), "said", ["it rained"]);
    expect(article.meanings()).toEqual(["Jo Marsh → jo-marsh", "Marsh → jo-marsh"]);
  });

  it("links the first of two surnames", () => {
    const article = new Article("Ana Lopez Ruiz left. Lopez slept.")
      .person("Ana Lopez Ruiz")
      .person("Lopez", { nth: 2 });
    expect(article.meanings().at(-1)).toBe("Lopez → ana-lopez-ruiz");
  });

  it("keeps a person's id from a state's of the same name", () => {
    const article = new Article("Georgia said it rained.").person("Georgia");
    article.said(article.source("Georgia"), "said", ["it rained"]);
    expect(article.speakers()).toEqual(["georgia-person"]);
  });

  it("gives an organ of a state its state as parent, and sights it too", () => {
    const article = new Article("The French Audit Court sat.").name("French Audit Court", {
      type: "public_body",
      country: "FRA",
    });
    const { actors } = article.rows();
    expect(actors.map((a) => [a.actor_id, a.parent_id])).toEqual([
      ["france", null],
      ["french-audit-court", "france"],
    ]);
  });

  it("keeps the names as written, without the actor's own", () => {
    const article = new Article("Ásta Jónsdóttir left. Jónsdóttir slept.")
      .person("Ásta Jónsdóttir")
      .person("Jónsdóttir", { nth: 2 });
    expect(article.rows().actors).toMatchObject([
      { actor_id: "asta-jonsdottir", name: "Ásta Jónsdóttir", surfaces: ["Jónsdóttir"] },
    ]);
  });
});

describe("descriptions", () => {
  it("finds the person to whom the article gave the role", () => {
    const article = new Article(
      "Spokeswoman Ana Lopez spoke. Ben Ito left. The spokeswoman smiled.",
    )
      .person("Ana Lopez", { role: "Spokeswoman" })
      .person("Ben Ito")
      .described("The spokeswoman");
    expect(article.meanings().at(-1)).toBe("The spokeswoman → ana-lopez");
  });

  it("keeps to the country", () => {
    const article = new Article(
      "President Luc Petit met President Hassan Rouhani. The French president smiled.",
    )
      .person("Luc Petit", { role: "President", country: "FRA" })
      .name("Hassan Rouhani", { actors: ["hassan-rouhani"], role: "President", nth: 1 })
      .described("The French president", { country: "FRA" });
    expect(article.meanings().at(-1)).toBe("The French president → luc-petit");
  });

  it("asks the register who held an office on the day of publication", () => {
    const article = new Article("The Iranian president spoke.").described("The Iranian president", {
      country: "IRN",
    });
    expect(article.meanings()).toEqual(["The Iranian president → hassan-rouhani"]);
  });

  it("does not take a vice president for the president", () => {
    const article = new Article("Vice President Luc Petit came. The president slept.")
      .person("Luc Petit", { role: "Vice President" })
      .described("The president");
    expect(article.meanings()).toEqual(["Luc Petit → luc-petit"]);
  });

  it("finds a body by the noun of its name", () => {
    const article = new Article("The Audit Court sat. The court rose.")
      .name("Audit Court", { type: "public_body" })
      .described("The court");
    expect(article.meanings().at(-1)).toBe("The court → audit-court");
  });
});
