import { describe, expect, it } from "vitest";
import { ledgerWith } from "../../pipeline/compare/compare.ts";
import { idIssues } from "../../pipeline/compare/ids.ts";
import type { ReleasedRow } from "../../pipeline/compare/read.ts";
import { actorsOf, column, tableOf } from "./releases.ts";

const actor = (actor_id: string, name = actor_id, more: object = {}) => ({
  actor_id,
  name,
  wikidata_id: null,
  aliases: [],
  ...more,
});
const versioned = (version: string, ...ids: readonly string[]) => ({
  version,
  ...actorsOf(...ids.map((id) => actor(id))),
});
const entry = (id: string, successor: string | null, table = "actors") => ({
  ...{ table, id, first_version: "1.0.0", successor, line: 7 },
});

describe("the ledger", () => {
  it("holds every id once, with the first version that had it, and grows", () => {
    const first = ledgerWith([], [versioned("0.9.0", "a", "b"), versioned("0.10.0", "b", "c")]);
    expect(first.map(({ id, first_version }) => `${id} ${first_version}`)).toEqual([
      "a 0.9.0",
      "b 0.9.0",
      "c 0.10.0",
    ]);
    expect(ledgerWith(first, [versioned("1.0.0", "d")])).toHaveLength(4);
  });

  it("keeps the successors that people wrote", () => {
    const ledger = ledgerWith([entry("a", "b")], [versioned("1.0.0", "a", "b")]);
    expect(ledger.map(({ id, successor }) => [id, successor])).toEqual([
      ["a", "b"],
      ["b", null],
    ]);
  });

  it("tells the same id in two tables apart", () => {
    const ledger = ledgerWith([entry("a", null, "documents")], [versioned("1.0.0", "a")]);
    expect(ledger).toHaveLength(2);
  });
});

describe("a redirect", () => {
  const issues = (successor: string, ...ids: readonly string[]) =>
    idIssues(actorsOf(...ids.map((id) => actor(id))), {
      releases: [],
      ledger: [entry("a", successor)],
    });

  it("leads from an id that is gone to one that is there", () => {
    expect(issues("b", "b")).toEqual([]);
  });

  it("may not lead to an id that is not there", () => {
    expect(issues("c", "b")).toMatchObject([
      {
        check: "ids.redirect",
        file: "seeds/released-ids.csv",
        line: 7,
        message: "its successor `c` does not stand in actors",
      },
    ]);
  });

  it("may not lead away from an id that is there", () => {
    expect(issues("b", "a", "b")[0]?.message).toContain("stands in actors all the same");
  });
});

describe("an id keeps its meaning, also when it comes back", () => {
  const check = (table: string, key: string, was: ReleasedRow, is: ReleasedRow) => {
    const columns = Object.keys(was).map((name) => column(name));
    const at = (row: ReleasedRow) => tableOf(table, columns, [{ [key]: "x", ...row }]);
    const keyed = (row: ReleasedRow) => ({ ...at(row), version: "0.1.0" });
    const gone = { ...tableOf(table, columns, []), version: "0.2.0" };
    return idIssues(at(is), { releases: [keyed({ [key]: "x", ...was }), gone], ledger: [] });
  };
  const document = (source_sha256: string) => ({ document_id: "x", source_sha256 });
  const tie = (target_id: string) => ({
    ...{ relation_id: "x", source_id: "a", relation_type: "PRAISE", target_id, start: 3 },
  });

  it("a document has the same text", () => {
    expect(check("documents", "document_id", document("1"), document("1"))).toEqual([]);
    expect(check("documents", "document_id", document("1"), document("2"))).toMatchObject([
      {
        check: "ids.meaning",
        record: "x",
        expected: "source_sha256 1",
        actual: "source_sha256 2",
      },
    ]);
  });

  it("a relation ties the same two", () => {
    expect(check("relations", "relation_id", tie("b"), tie("b"))).toEqual([]);
    expect(check("relations", "relation_id", tie("b"), tie("c"))).toHaveLength(1);
  });

  it.each([
    ["the same name", {}, {}, 0],
    [
      "another name, the same identifier",
      { wikidata_id: "Q1" },
      { name: "B", wikidata_id: "Q1" },
      0,
    ],
    ["another identifier, the same name", { wikidata_id: "Q1" }, { wikidata_id: "Q2" }, 0],
    ["a name that was an alias", { aliases: ["B"] }, { name: "B" }, 0],
    ["the former name among the aliases", {}, { name: "B", aliases: ["x"] }, 0],
    ["nothing in common", {}, { name: "B" }, 1],
    [
      "nothing in common, and other identifiers",
      { wikidata_id: "Q1" },
      { name: "B", wikidata_id: "Q2" },
      1,
    ],
  ])("an actor: %s", (_what, was, is, flaws) => {
    const found = check("actors", "actor_id", actor("x", "x", was), actor("x", "x", is));
    expect(found).toHaveLength(flaws);
  });

  it("a row is compared with the last one released, not with those before", () => {
    const named = (version: string, name: string, aliases: readonly string[]) => ({
      version,
      ...actorsOf(actor("x", name, { aliases })),
    });
    const releases = [named("0.1.0", "A", ["B"]), named("0.2.0", "B", ["C"])];
    expect(idIssues(actorsOf(actor("x", "C")), { releases, ledger: [] })).toEqual([]);
  });
});
