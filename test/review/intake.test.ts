import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { articleOf } from "../../pipeline/articles.ts";
import { parse } from "../../pipeline/parse/parse.ts";
import { intakeReport } from "../../pipeline/review/review.ts";
import { read } from "../../pipeline/run.ts";
import { curationFile } from "../../pipeline/seeds/curation.ts";
import { seeds } from "../corpus.ts";
import { filledIn } from "./article.ts";

const reportOn = (text: string) => {
  const article = articleOf({ document_id: "varna-port", text });
  const path = "seeds/articles/varna-port.txt";
  const { rows } = read(article, seeds);
  const subject = { path, parsed: parse(article, seeds.lexicon), rows, register: seeds.register };
  return intakeReport(subject, article, seeds.release, 1000);
};

const TEXT = [
  "Port of Varna to reopen in spring",
  "By Ada Lund",
  "March 3, 2021",
  "",
  "The port of Varna will reopen in spring, Transport Minister Ivan Petrov said on Tuesday. Petrov denied that it was late.",
  "",
  "Maria Dimova said that the workers were tired.",
].join("\n");

describe("the report on a new article", () => {
  const report = reportOn(TEXT);

  it.each([
    ["title", "Port of Varna to reopen in spring (seeds/articles/varna-port.txt:1:1)"],
    ["byline", "Ada Lund (seeds/articles/varna-port.txt:2:4)"],
    ["published", "2021-03-03, explicit, by the words “March 3, 2021”"],
    ["language", "en"],
    ["statements", "3: 0 direct, 0 mixed, 3 indirect"],
    ["speakers", "ivan-petrov 2, maria-dimova 1"],
  ])("tells the %s", (name, value) => {
    expect(report).toContain(`    ${name.padEnd(12)}${value}`);
  });

  it("offers the register the actors that it does not know", () => {
    expect(report).toMatch(/varna-port\.txt:5:\d+ {2}ivan-petrov {2}note/);
    expect(report).toContain('    name: "Ivan Petrov"');
  });

  it("ends with the next steps, the version and the bound among them", () => {
    const { version } = seeds.release;
    const steps = report.slice(report.indexOf("\nNext:"));
    expect(steps).toContain(`it is ${version}`);
    expect(steps).toContain("documents: { floor: 1000, ceiling: 1000 }");
    expect(steps).toMatch(/npm run review -- varna-port.*\n.+npm run pipeline\n$/);
  });
});

describe("what a new article lacks", () => {
  it("is a day: then a decision on it is offered that fits, filled in", () => {
    const report = reportOn(TEXT.replace("March 3, 2021\n", ""));
    expect(report).toContain("published   none found");
    const stub = report.slice(
      report.indexOf("document:\n"),
      report.indexOf("\n\n", report.indexOf("document:\n")),
    );
    const filled = filledIn(stub)
      .replace('published: ""', 'published: "2021-03"')
      .replace('evidence: ""', 'evidence: "spring"');
    expect(curationFile.safeParse(parseYaml(filled)).error).toBe(undefined);
  });

  it.each([
    [
      "a language that is read",
      "Le port\n\nLe port de la ville est fermé depuis le mois de mai, dit le maire de la ville.",
      "only English is read",
    ],
    ["running text", "Menu\nHome\nShare\n", "no running text"],
  ])("is %s", (_, text, told) => {
    expect(reportOn(text)).toContain(told);
  });

  it("is plain line ends, or a beginning without a mark: both stay, and are told", () => {
    const report = reportOn(`\uFEFF${TEXT.replaceAll("\n", "\r\n")}`);
    expect(report).toContain("varna-port.txt:1:1  note  begins with a byte-order mark; it stays");
    expect(report).toContain("Windows line ends; they stay");
  });
});
