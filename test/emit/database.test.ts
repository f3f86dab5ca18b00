import sqlite3InitModule, { type SqlValue } from "@sqlite.org/sqlite-wasm";
import { describe, expect, it } from "vitest";
import { database } from "../../pipeline/emit/sqlite.ts";
import { type Tables, tables } from "../../schema/schema.ts";
import { columnsOf } from "../../schema/table.ts";
import { sampleRelease, sampleTables } from "./sample.ts";

const { oo1, capi, wasm } = await sqlite3InitModule();

/** The rows that a query gives on the bytes of a database. */
const asked = (bytes: Uint8Array, query: string): readonly (readonly SqlValue[])[] => {
  const db = new oo1.DB(":memory:");
  try {
    const place = wasm.allocFromTypedArray(bytes);
    const free = capi.SQLITE_DESERIALIZE_FREEONCLOSE;
    if (db.pointer === undefined) throw new Error("the database is closed");
    const { length } = bytes;
    db.checkRc(capi.sqlite3_deserialize(db.pointer, "main", place, length, length, free));
    return db.selectArrays(query);
  } finally {
    db.close();
  }
};

const none: Tables = { documents: [], actors: [], statements: [], relations: [], mentions: [] };
const { path, bytes } = await database(sampleTables, sampleRelease);

describe("the database", () => {
  it("is named as the release, and the same bytes for the same rows in any order", async () => {
    const shuffled = Object.fromEntries(
      tables.map(({ name }) => [name, sampleTables[name].toReversed()]),
    );
    const again = await database({ ...sampleTables, ...shuffled }, sampleRelease);
    expect(path).toBe("sample.sqlite");
    expect(Buffer.from(again.bytes).equals(bytes)).toBe(true);
  });

  it("holds the sample whole, and without rows the same tables", async () => {
    const empty = await database(none, sampleRelease);
    for (const { bytes: some } of [{ bytes }, empty]) {
      expect(asked(some, "pragma integrity_check")).toEqual([["ok"]]);
      expect(asked(some, "pragma foreign_key_check")).toEqual([]);
      expect(asked(some, "select value from release where item = 'version'")).toEqual([["0.1.0"]]);
    }
    for (const { name } of tables) {
      expect(asked(bytes, `select count(*) from ${name}`)).toEqual([[sampleTables[name].length]]);
      expect(asked(empty.bytes, `select count(*) from ${name}`)).toEqual([[0]]);
    }
  });

  it.each(tables.map((table) => [table.name, table] as const))(
    "has the columns of %s, in order, with the meaning of each",
    (name, table) => {
      const columns = asked(bytes, `select name from pragma_table_info('${name}')`);
      expect(columns.flat()).toEqual(columnsOf(table).map(([column]) => column));
      const sql = asked(bytes, `select sql from sqlite_schema where name = '${name}'`);
      for (const [, { meaning }] of columnsOf(table))
        expect(String(sql)).toContain(` -- ${meaning}`);
    },
  );

  it("keeps names that look like no value, and lists as rows in their order", () => {
    const names = asked(bytes, "select name from actors where length(name) < 5 order by name");
    expect(names.flat()).toEqual(["Dawa", "Iran", "NA", "None", "TRUE"]);
    expect(asked(bytes, "select position, actor_id from statements_co_speaker_ids")).toEqual([
      [1, "dawa"],
      [2, "na"],
    ]);
  });

  it("finds statements by other forms of a word, and by words without their accents", () => {
    const found = (words: string) =>
      asked(bytes, `select text from statements_fts where statements_fts match '${words}'`).flat();
    expect(found("talking")).toEqual(["Iran is “ready, and\u00a0willing” to talk"]);
    expect(found("friend")).toHaveLength(1);
    expect(found("nobody")).toEqual([]);
  });

  it("tells an actor's statements, also those made with others, by the day", () => {
    const said = "select name, part, last_day, day_of from statements_by_actor";
    expect(asked(bytes, said)).toEqual([
      ["Dawa", "co_speaker", "1953-12-31", "statement"],
      ["Hassan Rouhani", "speaker", "2014-06-22", "statement"],
      ["NA", "co_speaker", "1953-12-31", "statement"],
      ["None", "speaker", "1953-12-31", "statement"],
    ]);
    expect(asked(bytes, "select speaker, document_title from statements_named")).toHaveLength(3);
  });

  it("tells ties with names, each and counted", () => {
    const ties = "source, relation_type, target";
    const expected = [
      ["NA", "ASSAULT", "Dawa"],
      ["Hassan Rouhani", "holds_position", "Iran"],
    ];
    expect(asked(bytes, `select ${ties} from edges`)).toEqual(expected);
    const weights = asked(bytes, `select ${ties}, relations, documents from edge_weights`);
    expect(weights).toEqual(expected.toReversed().map((tie) => [...tie, 1, 1]));
  });

  it("is not made of rows that refer to rows which are not there", async () => {
    const stray = sampleTables.mentions.map((m) => ({ ...m, actor_id: "nobody" }));
    const made = database({ ...sampleTables, mentions: stray }, sampleRelease);
    await expect(made).rejects.toThrow("mentions: a row refers to no row of actors");
  });
});
