import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { emit, metadata, rootMetadata } from "../../pipeline/emit/emit.ts";
import { releaseFile } from "../../pipeline/seeds/release.ts";
import type { ReleaseFile, ReleaseInfo } from "../../schema/release.ts";
import { tables } from "../../schema/schema.ts";
import { columnsOf } from "../../schema/table.ts";
import { measured } from "./measured.ts";
import { sampleRelease, sampleTables } from "./sample.ts";

const release: ReleaseInfo = {
  ...sampleRelease,
  creators: [
    { name: "Doe, Jane", orcid: "0000-0002-1825-0097", affiliation: "Example University" },
    { name: "The makers" },
  ],
  keywords: ["talks"],
  homepage: "https://example.org/sample",
};
const data = emit(sampleTables, release, [], measured);
const files = metadata({ release, rows: sampleTables, files: data });

const textOf = (path: string, among: readonly ReleaseFile[] = files): string =>
  new TextDecoder().decode(among.find((file) => file.path === path)?.bytes);
const jsonOf = (path: string) => JSON.parse(textOf(path));

const columnNames = tables.map((table) => columnsOf(table).map(([name]) => name));
const namesOf = (columns: readonly { readonly name: string }[]) => columns.map(({ name }) => name);

describe("the descriptors", () => {
  it("name every column of every table, in order", () => {
    type Fields = readonly { readonly name: string }[];
    const dataPackage: readonly { readonly schema: { readonly fields: Fields } }[] =
      jsonOf("datapackage.json").resources;
    const csvw: readonly { readonly tableSchema: { readonly columns: Fields } }[] =
      jsonOf("csv-metadata.json").tables;
    const croissant: readonly { readonly field: Fields }[] = jsonOf("croissant.json").recordSet;
    const count = tables.length;
    expect(dataPackage.slice(0, count).map((r) => namesOf(r.schema.fields))).toEqual(columnNames);
    expect(csvw.map((t) => namesOf(t.tableSchema.columns))).toEqual(columnNames);
    expect(croissant.slice(-count).map((r) => namesOf(r.field))).toEqual(columnNames);
    expect(namesOf(jsonOf("schema-org.jsonld").variableMeasured)).toEqual(
      tables.flatMap((t) => columnsOf(t).map(([name]) => `${t.name}.${name}`)),
    );
  });

  it("hold size and sum of every file that they name", () => {
    const listed: readonly { readonly contentUrl: string; readonly sha256: string }[] = [
      ...jsonOf("croissant.json").distribution,
      ...jsonOf("schema-org.jsonld").distribution,
    ];
    const sumOf = (path: string) =>
      createHash("sha256")
        .update(data.find((file) => file.path === path)?.bytes ?? "")
        .digest("hex");
    expect(new Set(listed.map(({ contentUrl }) => contentUrl)).size).toBeGreaterThan(
      4 * tables.length,
    );
    expect(listed.filter(({ contentUrl, sha256 }) => sha256 !== sumOf(contentUrl))).toEqual([]);
    for (const { path, bytes, hash } of jsonOf("datapackage.json").resources) {
      expect(hash).toBe(`sha256:${sumOf(path)}`);
      expect(bytes).toBe(data.find((file) => file.path === path)?.bytes.length);
    }
  });

  it("say the same whatever the order of the rows", () => {
    const rows = { ...sampleTables, documents: sampleTables.documents.toReversed() };
    expect(metadata({ release, rows, files: data })).toEqual(files);
  });

  it("are not made where a table was not written", () => {
    const without = data.filter(({ path }) => path !== "actors.csv");
    expect(() => metadata({ release, rows: sampleTables, files: without })).toThrow("actors.csv");
  });
});

describe("datapackage.json", () => {
  const profile = JSON.parse(readFileSync("test/emit/profiles/data-package-2.0.json", "utf8"));
  const fits = new Ajv({ strict: false, validateFormats: false }).compile(profile);

  it("fits the published profile of Data Package 2.0", () => {
    fits(jsonOf("datapackage.json"));
    expect(fits.errors).toBeNull();
  });

  it("would not fit with a version that is a number, or with two files of a name that is none", () => {
    expect(fits({ ...jsonOf("datapackage.json"), version: 1 })).toBe(false);
    expect(fits({ ...jsonOf("datapackage.json"), resources: [{ path: "a.csv" }] })).toBe(false);
  });

  it("declares lists as text, for as long as the published profile refuses the type list", () => {
    const list = { name: "authors", type: "list", delimiter: "|" };
    const resource = { name: "a", type: "table", path: "a.csv", schema: { fields: [list] } };
    expect(fits({ resources: [resource] }), "lists are possible now: use them").toBe(false);
  });
});

describe("the citation", () => {
  it("tells people from groups", () => {
    expect(parse(textOf("CITATION.cff")).authors).toEqual([
      {
        "family-names": "Doe",
        "given-names": "Jane",
        orcid: "https://orcid.org/0000-0002-1825-0097",
        affiliation: "Example University",
      },
      { name: "The makers" },
    ]);
  });

  it("keeps the day of the release and the version as text that no reader takes for a number", () => {
    expect(textOf("CITATION.cff")).toContain("\nversion: 0.1.0\ndate-released: 2020-01-01\n");
    expect(JSON.parse(textOf(".zenodo.json", rootMetadata(release)))).toMatchObject({
      license: "cc-by-4.0",
      version: "0.1.0",
    });
  });

  const own = releaseFile.parse(parse(readFileSync("seeds/release.yaml", "utf8")));
  it.each(rootMetadata(own).map(({ path }) => path))("%s at the root is the release's", (path) => {
    const fresh = textOf(path, rootMetadata(own));
    expect(readFileSync(path, "utf8"), `${path} is stale: run \`npm run schema\``).toBe(fresh);
  });

  it("REUSE.toml puts dist/ under the licence that the release says", () => {
    const [, terms] =
      /path = \["dist\/\*\*".*?SPDX-License-Identifier = "(.*?)"/s.exec(
        readFileSync("REUSE.toml", "utf8"),
      ) ?? [];
    expect(terms?.split(" AND ")).toContain(own.license);
  });
});
