import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { reviewStubs } from "../../pipeline/review/review.ts";
import { curationFile } from "../../pipeline/seeds/curation.ts";
import { decide, id, relation, rows } from "../curate/article.ts";
import { seedOf } from "../read-seed.ts";
import { filledIn, subjectWith } from "./article.ts";

const stubs = (own: Partial<typeof rows> = {}, there: string | null = null) => {
  const curation = there === null ? null : seedOf("lima.yaml", there, curationFile);
  const at = () => ({ line: 1, column: 1 });
  return reviewStubs(subjectWith(own), curation && { ...curation, file: "lima.yaml", at });
};
const listed = (own: Partial<typeof rows> = {}) => parse(stubs(own));
const [tie] = rows.relations;
if (tie === undefined) throw new Error("the article has no relation");

describe("a stub", () => {
  it("quotes the cue, with as few neighbours as single it out", () => {
    expect(listed().statements).toEqual(
      [
        { at: "said", before: "Ruiz" },
        { at: "accused" },
        { at: "said", before: "Paz," },
        { at: "believes" },
      ].map((quote) => ({ decide: "confirm", ...quote, because: "", by: "", on: "" })),
    );
  });

  it("quotes the content where there is no cue", () => {
    const statements = rows.statements.map((row) =>
      row.cue === "accused" ? { ...row, cue: null, statement_id: `${id}.s${row.start}` } : row,
    );
    expect(listed({ statements }).statements).toContainEqual(
      expect.objectContaining({ at: "Bolivia of “bad faith”" }),
    );
  });

  it("names source, type and target of a tie, so that it is told from others in the same words", () => {
    const twin = relation("ana-ruiz", "REJECT", "bolivia", tie.evidence);
    const ties: readonly { type: string }[] = listed({ relations: [tie, twin] }).relations;
    expect(ties.map(({ type }) => type).toSorted()).toEqual(["ACCUSE", "REJECT"]);
    expect(ties[0]).toMatchObject({ source: "ana-ruiz", target: "bolivia" });
  });

  it("leaves out an id that would be taken for a slip of a registered one", () => {
    const near = relation("perun", "ACCUSE", "bolivia", tie.evidence);
    const [entry] = listed({ relations: [near] }).relations;
    expect(entry).toMatchObject({ type: "ACCUSE", target: "bolivia" });
    expect(entry).not.toHaveProperty("source");
  });

  it("is made for undecided rows alone; where there are none the file is still one", () => {
    const confirmed = <T extends object>(list: readonly T[]) =>
      list.map((row) => ({ ...row, review_status: "confirmed" as const }));
    const done = { statements: confirmed(rows.statements), relations: confirmed(rows.relations) };
    expect(listed(done)).toEqual({ statements: [], relations: [] });
  });
});

describe("the file of stubs", () => {
  it("is refused while the blanks are blank, and told where", () => {
    expect(() => seedOf("lima.yaml", stubs(), curationFile)).toThrow("`because` is too short");
  });

  it("confirms every row when they are filled in", () => {
    const entries = filledIn(stubs())
      .replace(/^ {4}(because|by|on): .*\n/gm, "")
      .replace(/^ *#.*\n/gm, "");
    const { rows: after, issues } = decide(entries);
    expect(issues).toEqual([]);
    const status = [...after.statements, ...after.relations].map((row) => row.review_status);
    expect(new Set(status)).toEqual(new Set(["confirmed"]));
  });

  it("says so where the article has decisions to continue", () => {
    const there = filledIn(
      'statements:\n  - decide: confirm\n    at: said\n    because: ""\n    by: ""\n    on: ""\n',
    );
    expect(stubs({}, there)).toContain("The file has `statements:` already");
    expect(stubs()).not.toContain("already");
  });

  it("stays a file where the article's words look like YAML", () => {
    const statements = rows.statements.map((row) => ({ ...row, text: "one\n- decide: # no" }));
    expect(parse(stubs({ statements })).statements).toHaveLength(4);
  });
});
