import { expect, it } from "vitest";
import { readLedger } from "../../pipeline/seeds/released-ids.ts";

const HEADER = "table,id,first_version,successor\n";
const said = (lines: string, header = HEADER): readonly string[] =>
  readLedger(header + lines).issues.map(
    (i) => `${i.line}:${i.column} ${i.message} → ${i.expected} → ${i.fix}`,
  );

it("reads lines with their numbers, whatever ends them", () => {
  const text = `${HEADER}actors,a,0.1.0,b\nactors,b,0.2.0,\n`;
  const { entries, issues } = readLedger(text);
  expect(issues).toEqual([]);
  expect(entries).toEqual([
    { table: "actors", id: "a", first_version: "0.1.0", successor: "b", line: 2 },
    { table: "actors", id: "b", first_version: "0.2.0", successor: null, line: 3 },
  ]);
  expect(readLedger(text.replaceAll("\n", "\r\n"))).toEqual(readLedger(text));
});

it.each([
  ["actors,a,0.1.0\n", "2:1 the line has 3 cells"],
  ["actor,a,0.1.0,\n", "2:1 no table has this name"],
  ["actors,A b,0.1.0,\n", "2:8 this is no id"],
  ["actors,a,v1,\n", "2:10 this is no version"],
  ["actors,a,0.1.0,B\n", "2:16 this is no id"],
  ["actors,a,0.1.0,\nactors,a,0.2.0,\n", "3:8 `a` stands in line 2 already"],
  ["actors,a,0.1.0,a\n", "2:16 `a` leads back to itself"],
  [
    "actors,a,0.1.0,b\nactors,b,0.1.0,a\n",
    "2:16 `a` leads back to itself → an id that is there → leave the cell of the one that is there empty",
  ],
  [
    "actors,a,0.1.0,b\nactors,b,0.1.0,c\n",
    "2:16 `b` is gone too: it leads on to `c` → an id that is there → write c",
  ],
])("%j: %s", (lines, told) => {
  expect(said(lines)[0]).toContain(told);
});

it("takes the same id of two tables for two", () => {
  expect(said("actors,a,0.1.0,b\nactors,b,0.1.0,\ndocuments,b,0.1.0,c\n")).toEqual([]);
});

it("names another header", () => {
  expect(said("", "id,table\n")[0]).toContain("1:1 the header is another");
});
