import { describe, expect, it } from "vitest";
import { articleOf } from "../pipeline/articles.ts";
import { read } from "../pipeline/run.ts";
import { curationFile } from "../pipeline/seeds/curation.ts";
import { seeds } from "./corpus.ts";

const text =
  "The bridge stays closed\n\nThe mayor of Oslo, Ada Lund, said on June 22 that the bridge would open.\n";

const readWith = (published: string | null) => {
  const article = articleOf({ document_id: "bridge", text });
  const reasons = { because: "a test", by: "me", on: "2026-11-21" };
  const document = [{ decide: "correct", set: { published, evidence: "June 22" }, ...reasons }];
  const decisions = curationFile.parse(published === null ? {} : { document });
  const at = () => ({ line: 1, column: 1 });
  return read(article, {
    ...seeds,
    curation: new Map([["bridge", { ...decisions, file: "bridge.yaml", at }]]),
  });
};

describe("one article through the corridor", () => {
  it("keeps words of time open where no day of publication is known", () => {
    const { rows } = readWith(null);
    expect(rows.statements[0]).toMatchObject({ date_text: "June 22", date_edtf: null });
  });

  it("counts words of time from the day that a person decided", () => {
    const { rows, issues } = readWith("2014-06-22/..");
    expect(issues).toEqual([]);
    expect(rows.document).toMatchObject({
      published_edtf: "2014-06-22/..",
      date_source: "curated",
    });
    expect(rows.statements[0]).toMatchObject({ date_text: "June 22", date_edtf: "2014-06-22" });
  });
});
