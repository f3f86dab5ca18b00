import fc from "fast-check";
import { expect, it } from "vitest";
import { arrow } from "../../pipeline/emit/arrow.ts";
import { csv } from "../../pipeline/emit/csv.ts";
import { jsonLines } from "../../pipeline/emit/json-lines.ts";
import { parquet } from "../../pipeline/emit/parquet.ts";
import { list, number, text } from "../../schema/column.ts";
import { table } from "../../schema/table.ts";
import { fromArrow, fromCsv, fromJsonLines, fromParquet } from "./read-back.ts";
import { sampleRelease } from "./sample.ts";

const about = { meaning: "M", made: "M", example: "m" };
const anything = table({
  name: "documents",
  title: "Anything",
  meaning: "One row per test.",
  primaryKey: "words",
  columns: { words: text(about), share: number(about), items: list(about) },
});

// Without U+FEFF, which the decoder of the Arrow reader takes for a byte order mark where a text starts with it.
const words = fc.string({ unit: "binary", minLength: 1 }).map((s) => s.replaceAll("\uFEFF", "~"));
const rows = fc.array(
  fc.record({
    words,
    share: fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
    items: fc.array(words.map((s) => s.replaceAll("|", "/"))),
  }),
);

it("keeps any text and any number in every format", async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (some) => {
      expect(fromCsv(anything, csv.write(anything, some, sampleRelease))).toEqual(some);
      expect(fromJsonLines(anything, jsonLines.write(anything, some, sampleRelease))).toEqual(some);
      expect(fromArrow(anything, arrow.write(anything, some, sampleRelease))).toEqual(some);
      expect(await fromParquet(anything, parquet.write(anything, some, sampleRelease))).toEqual(
        some,
      );
    }),
    { numRuns: 200 },
  );
});
