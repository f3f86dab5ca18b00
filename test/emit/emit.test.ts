import { createHash } from "node:crypto";
import { tableFromIPC } from "apache-arrow";
import { parquetMetadata } from "hyparquet";
import { describe, expect, it } from "vitest";
import { emit, sealed } from "../../pipeline/emit/emit.ts";
import type { ReleaseFile } from "../../schema/release.ts";
import { type Tables, tables } from "../../schema/schema.ts";
import { type AnyRow, columnsOf, type Table } from "../../schema/table.ts";
import { actors as actorsTable } from "../../schema/tables/actors.ts";
import { codesOf } from "../../schema/vocabulary.ts";
import { measured } from "./measured.ts";
import { fromArrow, fromCsv, fromJsonLines, fromParquet } from "./read-back.ts";
import { sampleRelease, sampleTables } from "./sample.ts";

const rules = [{ id: "statement.verb-that", finds: "a verb and that", example: "[cue said] that" }];
const release = (rows: Tables): readonly ReleaseFile[] =>
  sealed(emit(rows, sampleRelease, rules, measured));
const files = release(sampleTables);
const none: Tables = { documents: [], actors: [], statements: [], relations: [], mentions: [] };

const fileOf = (path: string, among = files): Uint8Array => {
  const file = among.find((f) => f.path === path);
  if (!file) throw new Error(`no ${path} among ${among.map((f) => f.path)}`);
  return file.bytes;
};
const textOf = (path: string, among = files): string =>
  new TextDecoder().decode(fileOf(path, among));

const sorted = (table: Table, rows: readonly AnyRow[]): readonly AnyRow[] => {
  const key = (row: AnyRow): string => String(row[table.primaryKey]);
  return rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
};

/** The four formats read back. */
const readBack = async (table: Table, among = files) => ({
  csv: fromCsv(table, fileOf(`${table.name}.csv`, among)),
  jsonl: fromJsonLines(table, fileOf(`${table.name}.jsonl`, among)),
  arrow: fromArrow(table, fileOf(`${table.name}.arrow`, among)),
  parquet: await fromParquet(table, fileOf(`${table.name}.parquet`, among)),
});

const named = tables.map((table) => [table.name, table] as const);

describe("emit", () => {
  it("gives the same bytes for the same rows in any order", () => {
    const shuffled = Object.fromEntries(
      tables.map(({ name }) => [name, sampleTables[name].toReversed()]),
    );
    const again = release({ ...sampleTables, ...shuffled });
    expect(again.map(({ path }) => path)).toEqual(files.map(({ path }) => path));
    const differing = again.filter(({ path, bytes }) => !Buffer.from(bytes).equals(fileOf(path)));
    expect(differing.map(({ path }) => path)).toEqual([]);
  });

  it.each(named)("writes the rows of %s alike in all four formats", async (name, table) => {
    const rows = sorted(table, sampleTables[name]);
    const { csv, jsonl, arrow, parquet } = await readBack(table);
    expect(jsonl).toEqual(rows);
    expect(csv).toEqual(rows);
    expect(arrow).toEqual(rows);
    expect(parquet).toEqual(rows);
  });

  it.each(named)("writes %s without rows as a table with columns", async (_, table) => {
    const empty = release(none);
    expect(textOf(`${table.name}.csv`, empty)).toBe(
      `${columnsOf(table)
        .map(([column]) => column)
        .join()}\n`,
    );
    expect(await readBack(table, empty)).toEqual({ csv: [], jsonl: [], arrow: [], parquet: [] });
  });

  it("sorts by code point, not by UTF-16 unit", () => {
    const [actor] = sampleTables.actors;
    if (!actor) throw new Error("the sample has actors");
    const ids = ["\u{1F642}", "\uFFFD", "b", "a-b", "a", "a.b", "é", "Z"];
    const actors = ids.map((actor_id) => ({ ...actor, actor_id }));
    const lines = textOf("actors.csv", release({ ...none, actors }))
      .trimEnd()
      .split("\n");
    expect(lines.slice(1).map((line) => line.split(",")[0])).toEqual([
      "Z",
      "a",
      "a-b",
      "a.b",
      "b",
      "é",
      "\uFFFD",
      "\u{1F642}",
    ]);
  });

  it("does not write a row that breaks the contract", () => {
    const [mention] = sampleTables.mentions;
    if (!mention) throw new Error("the sample has mentions");
    const withMention = (start: number) => () =>
      release({ ...none, mentions: [{ ...mention, start }] });
    expect(withMention(2 ** 31)).toThrow("start: 2147483648 is no int32");
    expect(withMention(1.5)).toThrow("start: 1.5 is no int32");
    const [document] = sampleTables.documents;
    if (!document) throw new Error("the sample has documents");
    expect(() =>
      release({ ...none, documents: [{ ...document, published_start: "June 22" }] }),
    ).toThrow("published_start: June 22 is no day");
  });
});

describe("CSV", () => {
  it("quotes by RFC 4180, ends lines in LF and has no byte order mark", () => {
    const lines = textOf("actors.csv");
    expect(lines.startsWith("actor_id,name,")).toBe(true);
    expect(lines).toContain('"says ""yes"", often"');
    expect(lines).toContain("\nnone,None,,person,");
    expect(lines.endsWith("\n")).toBe(true);
    expect(lines).not.toContain("\r");
  });

  it("quotes a lone carriage return, at which readers would break the line", () => {
    const [actor] = sampleTables.actors;
    if (!actor) throw new Error("the sample has actors");
    const csv = textOf("actors.csv", release({ ...none, actors: [{ ...actor, name: "a\rb" }] }));
    expect(csv).toContain('"a\rb"');
  });

  it("writes numbers in their shortest form, as JSON Lines does", () => {
    expect(textOf("relations.csv")).toContain(
      ",-9.5,relation.title-before-name,0.3333333333333333,",
    );
    expect(textOf("relations.jsonl")).toContain('"confidence":0.3333333333333333');
  });
});

describe("JSON Lines", () => {
  it("never breaks a line inside a value", () => {
    const [actor] = sampleTables.actors;
    if (!actor) throw new Error("the sample has actors");
    const name = "a\nb\u2028c\u2029d\u0085e";
    const only = release({ ...none, actors: [{ ...actor, name }] });
    expect(textOf("actors.jsonl", only)).toContain(String.raw`"a\nb\u2028c\u2029d\u0085e"`);
    expect(fromJsonLines(actorsTable, fileOf("actors.jsonl", only))[0]?.name).toBe(name);
  });
});

describe("Arrow", () => {
  it.each(named)("gives %s the contract's types, nullability and meanings", (name, table) => {
    const { schema, batches } = tableFromIPC(fileOf(`${name}.arrow`));
    expect(batches.length).toBe(1);
    expect(schema.fields.map((f) => `${f.name} ${f.type} ${f.nullable}`)).toEqual(
      columnsOf(table).map(([column, c]) => `${column} ${ARROW[c.kind]} ${c.nullable}`),
    );
    expect(schema.fields.map((f) => f.metadata.get("description"))).toEqual(
      columnsOf(table).map(([, { meaning }]) => meaning),
    );
    expect(Object.fromEntries(schema.metadata)).toMatchObject({
      dataset: "sample",
      dataset_version: "0.1.0",
      schema_version: "1.0",
      table: name,
    });
  });

  it.each(named)("holds every code of each vocabulary of %s in declared order", (name, table) => {
    const read = tableFromIPC(fileOf(`${name}.arrow`));
    const levels = columnsOf(table).map(([column]) => [
      ...(read.getChild(column)?.data[0]?.dictionary ?? []),
    ]);
    expect(levels).toEqual(
      columnsOf(table).map(([, { vocabulary }]) => (vocabulary ? codesOf(vocabulary) : [])),
    );
  });

  it("is a file, not a stream", () => {
    expect(textOf("mentions.arrow").startsWith("ARROW1")).toBe(true);
  });
});

const ARROW = {
  text: "Utf8",
  integer: "Int32",
  number: "Float64",
  boolean: "Bool",
  code: "Dictionary<Int8, Utf8>",
  list: "List<Utf8>",
  day: "Date32<DAY>",
};

describe("Parquet", () => {
  it("names dataset, version and schema, and nothing of the machine", () => {
    const { created_by, key_value_metadata } = parquetMetadata(
      fileOf("actors.parquet").slice().buffer,
    );
    expect(created_by).toBe("sample version 0.1.0");
    const pairs = key_value_metadata?.map(({ key, value }) => [key, value]) ?? [];
    expect(Object.fromEntries(pairs)).toMatchObject({ table: "actors", schema_version: "1.0" });
  });
});

describe("SHA256SUMS", () => {
  it("covers every other file, sorted, in the form of sha256sum", () => {
    const others = files.filter(({ path }) => path !== "SHA256SUMS");
    const lines = others.map(
      ({ path, bytes }) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}`,
    );
    const path = (line: string) => line.slice(66);
    const expected = lines.toSorted((a, b) => (path(a) < path(b) ? -1 : 1));
    expect(textOf("SHA256SUMS")).toBe(`${expected.join("\n")}\n`);
    expect(others.length).toBe(5 * 4 + 2 + 3 + 2 + 5 + 3);
  });
});
