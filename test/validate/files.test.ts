import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { curate, gather } from "../../pipeline/curate/curate.ts";
import { emit, sealed } from "../../pipeline/emit/emit.ts";
import { validateFiles } from "../../pipeline/validate/validate.ts";
import type { ReleaseFile } from "../../schema/release.ts";
import type { Tables } from "../../schema/schema.ts";
import { known, register, rows } from "../curate/article.ts";
import { measured } from "../emit/measured.ts";

const plain = gather([curate(rows, null, known).rows], register);
/** Values that formats are known to bend: line breaks, quotation marks, astral letters, dates before 1970. */
const awkward = 'a, "b"\nc 😀';
const tables: Tables = {
  ...plain,
  documents: plain.documents.map((d) => ({
    ...d,
    title: awkward,
    published_edtf: "1914-06-28",
    published_start: "1914-06-28",
    published_end: "1914-06-28",
  })),
};
const release = {
  name: "test",
  title: "Test",
  description: "Test",
  version: "0.0.1",
  released: "2026-11-21",
  license: "CC0-1.0",
  rights: "©",
  creators: [{ name: "x" }],
  keywords: ["x"],
  homepage: null,
};
const files = sealed(emit(tables, release, [], measured));

const withBytes = (path: string, change: (text: string) => string): readonly ReleaseFile[] =>
  resummed(
    files.map((f) =>
      f.path === path
        ? { path, bytes: new TextEncoder().encode(change(new TextDecoder().decode(f.bytes))) }
        : f,
    ),
  );

const resummed = (some: readonly ReleaseFile[]): readonly ReleaseFile[] => {
  const others = some.filter((f) => f.path !== "SHA256SUMS");
  const sums = others
    .map((f) => `${createHash("sha256").update(f.bytes).digest("hex")}  ${f.path}\n`)
    .join("");
  return [...others, { path: "SHA256SUMS", bytes: new TextEncoder().encode(sums) }];
};

const said = async (some: readonly ReleaseFile[], meant = tables): Promise<readonly string[]> =>
  (await validateFiles(some, meant)).map(
    (i) => `${i.file}: ${i.message}${i.actual ? ` (${i.actual})` : ""}`,
  );

test("what emit writes holds the rows in every format", async () => {
  expect(await said(files)).toEqual([]);
});

test("empty tables can be read back too", async () => {
  const none: Tables = { documents: [], actors: [], statements: [], relations: [], mentions: [] };
  expect(await said(sealed(emit(none, release, [], measured)), none)).toEqual([]);
});

describe("finds", () => {
  test("a cell that differs, in all four formats", async () => {
    const other = { ...tables, documents: tables.documents.map((d) => ({ ...d, language: "fr" })) };
    const wrong = await said(files, other);
    expect(wrong).toEqual(
      ["jsonl", "csv", "arrow", "parquet"].map(
        (e) => `documents.${e}: it holds another language ("en")`,
      ),
    );
  });
  test("a line that its schema refuses", async () => {
    const changed = withBytes("statements.jsonl", (t) =>
      t.replace('"speech_act":"say"', '"speech_act":"shout"'),
    );
    expect((await said(changed)).join("\n")).toMatch(
      /statements.jsonl: speech_act must be equal to one of/,
    );
  });
  test("a key that no schema knows, and a day that is none", async () => {
    const extra = withBytes("actors.jsonl", (t) => t.replace('{"actor_id"', '{"x":1,"actor_id"'));
    expect((await said(extra))[0]).toMatch(/additional properties \(x\)/);
    const day = withBytes("documents.jsonl", (t) =>
      t.replace('"published_start":"1914-06-28"', '"published_start":"1915-02-29"'),
    );
    expect((await said(day))[0]).toMatch(/published_start must match format "date"/);
  });
  test("a row lost, a header changed, a line not ended, bytes that are no file", async () => {
    expect(
      (
        await said(
          withBytes("mentions.csv", (t) => t.slice(0, t.lastIndexOf("\n", t.length - 2) + 1)),
        )
      )[0],
    ).toMatch(/another number of rows/);
    expect(
      (await said(withBytes("mentions.csv", (t) => t.replace("mention_id", "id"))))[0],
    ).toMatch(/its header is id/);
    expect((await said(withBytes("actors.jsonl", (t) => t.trimEnd())))[0]).toMatch(/not ended/);
    expect((await said(withBytes("actors.parquet", () => "no parquet")))[0]).toMatch(
      /cannot be read back/,
    );
    expect((await said(withBytes("actors.arrow", () => "no arrow")))[0]).toMatch(/actors.arrow: /);
  });
  test("a file that is missing", async () => {
    const fewer = resummed(files.filter((f) => f.path !== "actors.csv"));
    expect(await said(fewer)).toEqual(["actors.csv: the file is missing"]);
  });
  test("sums that are wrong, missing or of nothing", async () => {
    const touched = files.map((f) =>
      f.path === "DATA_DICTIONARY.md" ? { ...f, bytes: new Uint8Array([1]) } : f,
    );
    expect(await said(touched)).toEqual(["DATA_DICTIONARY.md: its sum in SHA256SUMS is another"]);
    expect(await said([...files, { path: "x", bytes: new Uint8Array() }])).toEqual([
      "x: it does not stand in SHA256SUMS",
    ]);
    expect(await said(files.filter((f) => f.path !== "DATA_DICTIONARY.md"))).toEqual([
      "DATA_DICTIONARY.md: SHA256SUMS lists it, but it is not there",
    ]);
    expect(await said(files.filter((f) => f.path !== "SHA256SUMS"))).toEqual([
      "SHA256SUMS: the file is missing",
    ]);
  });
});
