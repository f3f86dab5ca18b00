import { describe, expect, it } from "vitest";
import { readArticles } from "../../pipeline/articles.ts";
import { ownArticles } from "../../pipeline/cli/disk.ts";
import { loadSeeds } from "../../pipeline/cli/seeds.ts";
import { measureDecided } from "../../pipeline/evaluate/decided.ts";
import { read } from "../../pipeline/run.ts";
import { id, mention, rows, text } from "../curate/article.ts";

const decide = <Row extends object>(all: readonly Row[]) =>
  all.map((row) => ({ ...row, review_status: "confirmed" as const }));
const judged = (change: Partial<typeof rows>) => ({
  text,
  machine: rows,
  decided: {
    ...rows,
    mentions: decide(rows.mentions),
    statements: decide(rows.statements),
    relations: decide(rows.relations),
    ...change,
  },
});

describe("the machine against what people decided", () => {
  it("has all right where they decided nothing else", () => {
    const { records } = measureDecided([judged({})]);
    for (const { made, annotated } of Object.values(records))
      expect([made.right, annotated.right]).toEqual([made.of, annotated.of]);
  });

  it("misses what they added, and makes what they rejected", () => {
    const added = { ...mention("talks", "peru", "description"), review_status: "added" as const };
    const [, ...rest] = decide(rows.mentions);
    const n = rows.mentions.length;
    const { records, documents } = measureDecided([judged({ mentions: [...rest, added] })]);
    expect(records.mentions).toEqual({
      made: { right: n - 1, of: n },
      annotated: { right: n - 1, of: n },
    });
    expect(documents[id]?.mentions).toEqual(records.mentions);
  });

  it("counts values column by column, of the records that are found", () => {
    const [first, ...rest] = decide(rows.statements);
    if (!first) throw new Error("the article has no statement");
    const statements = [{ ...first, speaker_id: "peru" }, ...rest];
    const { values } = measureDecided([judged({ statements })]);
    const n = rows.statements.length;
    expect(values["statements.speaker_id"]).toEqual({ right: n - 1, of: n });
    expect(values["statements.speech_act"]).toEqual({ right: n, of: n });
  });

  it("leaves out a table of which a row is undecided", () => {
    const { records } = measureDecided([judged({ mentions: rows.mentions })]);
    expect(records.mentions).toBeUndefined();
    expect(records.statements).toBeDefined();
  });
});

describe("the figures in seeds/measured.yaml", () => {
  it("are those of the present rules and decisions", () => {
    const root = process.cwd();
    const seeds = loadSeeds(root);
    if (!seeds) throw new Error("the seeds have errors");
    const alone = { ...seeds, curation: new Map() };
    const now = measureDecided(
      readArticles(ownArticles(root)).articles.map((article) => ({
        text: article.text,
        machine: read(article, alone).rows,
        decided: read(article, seeds).rows,
      })),
    );
    expect(now, "run: npm run evaluate -- decided --record").toEqual(seeds.measured.decided);
  });
});
