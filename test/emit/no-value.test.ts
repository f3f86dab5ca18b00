import { describe, expect, it } from "vitest";
import { arrow } from "../../pipeline/emit/arrow.ts";
import { csv } from "../../pipeline/emit/csv.ts";
import type { Format } from "../../pipeline/emit/format.ts";
import { jsonLines } from "../../pipeline/emit/json-lines.ts";
import { parquet } from "../../pipeline/emit/parquet.ts";
import { actorType } from "../../schema/codes/actors.ts";
import { boolean, code, day, integer, list, number, optional, text } from "../../schema/column.ts";
import { type AnyRow, table } from "../../schema/table.ts";
import { fromArrow, fromCsv, fromJsonLines, fromParquet } from "./read-back.ts";
import { sampleRelease } from "./sample.ts";

const about = { meaning: "M", made: "M", example: "m" };
/** A table in which every kind of column may lack a value, lists too. */
const loose = table({
  name: "documents",
  title: "Loose",
  meaning: "One row per test.",
  primaryKey: "id",
  columns: {
    id: text(about),
    words: optional(text(about)),
    whole: optional(integer(about)),
    share: optional(number(about)),
    flag: optional(boolean(about)),
    sort: optional(code(actorType, about)),
    items: optional(list(about)),
    born: optional(day(about)),
  },
});

const nothing: AnyRow = {
  id: "b",
  words: null,
  whole: null,
  share: null,
  flag: null,
  sort: null,
  items: null,
  born: null,
};
const something: AnyRow = {
  id: "a",
  words: "w",
  whole: 0,
  share: 0,
  flag: false,
  sort: "person",
  items: [],
  born: "0001-01-01",
};
const write = (format: Format, rows: readonly AnyRow[]) => format.write(loose, rows, sampleRelease);

describe.each([
  ["all values missing", [nothing, nothing]],
  ["values and none, empty list and none", [something, nothing, { ...something, items: ["x"] }]],
  [
    "more rows than a byte of the bitmap has bits",
    Array.from({ length: 9 }, () => [nothing, something]).flat(),
  ],
])("rows with %s", (_, rows) => {
  it("come back from JSON Lines, Arrow and Parquet", async () => {
    expect(fromJsonLines(loose, write(jsonLines, rows))).toEqual(rows);
    expect(fromArrow(loose, write(arrow, rows))).toEqual(rows);
    expect(await fromParquet(loose, write(parquet, rows))).toEqual(rows);
  });

  it("come back from CSV, where no list and an empty one are the same cell", () => {
    const inCsv = rows.map((row) => ({ ...row, items: row.items ?? [] }));
    expect(fromCsv(loose, write(csv, rows))).toEqual(inCsv);
  });
});

describe("a column that must have a value", () => {
  it.each([csv, jsonLines, arrow, parquet])("is refused without one ($extension)", (format) => {
    expect(() => write(format, [{ ...something, id: null }])).toThrow("id has no value");
  });

  it("holds no word outside its vocabulary", () => {
    expect(() => write(arrow, [{ ...something, sort: "alien" }])).toThrow(
      "alien has no place in actor_type",
    );
  });
});
