import { expect, it } from "vitest";
import { ledgerBytes } from "../../pipeline/emit/emit.ts";
import { redirectFiles } from "../../pipeline/emit/ids.ts";

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

it("redirects leave sorted, as CSV and as JSON Lines", () => {
  const [csv, jsonl] = redirectFiles([
    { table: "statements", old_id: "b", new_id: "c" },
    { table: "actors", old_id: "z", new_id: "y" },
    { table: "statements", old_id: "a", new_id: "c" },
  ]).map(({ bytes }) => textOf(bytes));
  expect(csv).toBe("table,old_id,new_id\nactors,z,y\nstatements,a,c\nstatements,b,c\n");
  expect(jsonl?.split("\n")[0]).toBe('{"table":"actors","old_id":"z","new_id":"y"}');
});

it("without a redirect the header is there all the same", () => {
  expect(redirectFiles([]).map(({ path, bytes }) => [path, textOf(bytes)])).toEqual([
    ["id_redirects.csv", "table,old_id,new_id\n"],
    ["id_redirects.jsonl", ""],
  ]);
});

it("the ledger is sorted by table and id, an empty cell for no successor", () => {
  const first_version = "0.1.0";
  const bytes = ledgerBytes([
    { table: "documents", id: "a", first_version, successor: null },
    { table: "actors", id: "b", first_version, successor: null },
    { table: "actors", id: "a", first_version, successor: "b" },
  ]);
  expect(textOf(bytes)).toBe(
    "table,id,first_version,successor\nactors,a,0.1.0,b\nactors,b,0.1.0,\ndocuments,a,0.1.0,\n",
  );
});
