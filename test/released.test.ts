/** What was released stays: byte for byte, id for id, and with the changes from each version to the next. */
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { readRelease } from "../pipeline/cli/disk.ts";
import { historyBelow } from "../pipeline/cli/releases.ts";
import { changeLines, compareReleases, ledgerWith } from "../pipeline/compare/compare.ts";
import { ledgerBytes } from "../pipeline/emit/emit.ts";
import { checksumFlaws } from "../pipeline/validate/files/checksums.ts";
import { readChanges, replayed } from "./compare/replay.ts";

const ANY = "9999.0.0";
const { releases, ledger, issues } = historyBelow(resolve("."), ANY);
const versions = releases.map(({ version }) => version);
const folderOf = (version: string): string => join("dist", `v${version}`);
const flawsOf = (folder: string): readonly string[] =>
  checksumFlaws(readRelease(folder) ?? []).map(({ file, message }) => `${file}: ${message}`);

describe("a released version is immutable", () => {
  const spoilt = mkdtempSync(join(tmpdir(), "released-"));
  afterAll(() => rmSync(spoilt, { recursive: true, force: true }));
  const copy = (name: string): string => {
    const folder = join(spoilt, name);
    cpSync(folderOf("0.1.0"), folder, { recursive: true });
    return folder;
  };

  it.each(versions)("%s holds what its SHA256SUMS says", (version) => {
    expect(flawsOf(folderOf(version))).toEqual([]);
  });

  it("a byte that is changed, in whatever file, is noticed", () => {
    const folder = copy("changed");
    const path = join(folder, "schema/actors.schema.json");
    const bytes = readFileSync(path);
    bytes[7] = (bytes[7] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    appendFileSync(join(folder, "actors.parquet"), "\n");
    expect(flawsOf(folder).toSorted()).toEqual([
      "actors.parquet: its sum in SHA256SUMS is another",
      "schema/actors.schema.json: its sum in SHA256SUMS is another",
    ]);
  });

  it("a file that is missing, and one too many, are noticed", () => {
    const folder = copy("other");
    rmSync(join(folder, "mentions.arrow"));
    writeFileSync(join(folder, "notes.txt"), "x");
    expect(flawsOf(folder).toSorted()).toEqual([
      "mentions.arrow: SHA256SUMS lists it, but it is not there",
      "notes.txt: it does not stand in SHA256SUMS",
    ]);
  });

  it("sums that are missing are noticed", () => {
    const folder = copy("without");
    rmSync(join(folder, "SHA256SUMS"));
    expect(flawsOf(folder)).toEqual(["SHA256SUMS: the file is missing"]);
  });
});

describe("the list of versions", () => {
  const index = z
    .object({
      latest: z.string(),
      versions: z.array(
        z.object({
          version: z.string(),
          released: z.string().regex(/^\d{4}-\d\d-\d\d$/),
          rows: z.record(z.string(), z.number()),
          files: z.array(z.object({ path: z.string(), bytes: z.number(), sha256: z.string() })),
        }),
      ),
    })
    .parse(JSON.parse(readFileSync("dist/index.json", "utf8")));

  it("names every version, the latest first", () => {
    expect(index.versions.map(({ version }) => version)).toEqual(versions.toReversed());
    expect(index.latest).toBe(versions.at(-1));
  });

  it.each(index.versions.map((v) => [v.version, v] as const))(
    "%s: files and rows are as it says",
    (version, { files, rows }) => {
      const sums = files.map(({ path, sha256 }) => `${sha256}  ${path.replace(/^v[^/]+\//, "")}`);
      const own = sums.filter((line) => !line.endsWith("SHA256SUMS"));
      expect(`${own.join("\n")}\n`).toBe(
        readFileSync(join(folderOf(version), "SHA256SUMS"), "utf8"),
      );
      for (const { path, bytes } of files)
        expect(readFileSync(join("dist", path)).length).toBe(bytes);
      const read = releases.find((r) => r.version === version);
      expect(rows).toEqual(
        Object.fromEntries(read?.tables.map((t) => [t.name, t.rows.length]) ?? []),
      );
    },
  );

  it("leads people to files that are there", () => {
    const page = readFileSync("dist/README.md", "utf8");
    const links = [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, path = ""]) => path);
    expect(links.length).toBeGreaterThan(versions.length);
    for (const path of links) expect(path).toMatch(/^v\d/);
    const there = new Set(
      index.versions.flatMap(({ files }) =>
        files.flatMap(({ path }) => [path, `${dirname(path)}/`]),
      ),
    );
    expect(links.filter((path) => !there.has(path))).toEqual([]);
  });
});

describe("the ledger of released ids", () => {
  it("is sound", () => {
    expect(issues).toEqual([]);
  });

  it("holds every id of every release with its first version", () => {
    const text = new TextDecoder().decode(ledgerBytes(ledgerWith(ledger, releases)));
    expect(readFileSync("seeds/released-ids.csv", "utf8")).toBe(text);
    const anew = ledgerWith([], releases);
    const firsts = new Map(ledger.map((e) => [`${e.table} ${e.id}`, e.first_version]));
    expect(anew.filter((e) => firsts.get(`${e.table} ${e.id}`) !== e.first_version)).toEqual([]);
  });
});

describe("the changes between versions replay", () => {
  const pairs = releases.flatMap((old, i) =>
    releases.slice(i + 1).map((now) => [`${old.version} → ${now.version}`, old, now] as const),
  );

  it.each(pairs)("%s as computed", (_, old, now) => {
    const made = replayed(old, readChanges(changeLines(compareReleases(old, now), now)));
    for (const { name, rows } of now.tables) expect(made[name]).toEqual(rows);
  });

  const told = releases.flatMap((now, i) => {
    const old = releases[i - 1];
    const file = readRelease(folderOf(now.version))?.find(({ path }) => path === "changes.jsonl");
    return old && file
      ? [[now.version, old, now, new TextDecoder().decode(file.bytes)] as const]
      : [];
  });

  it.each(told)("%s as released in its changes.jsonl", (_, old, now, text) => {
    const made = replayed(old, readChanges(text));
    for (const { name, rows } of now.tables) expect(made[name]).toEqual(rows);
  });

  it("one after the other lead from the first of them to the latest", () => {
    const [first] = told.map(([, old]) => old);
    const latest = releases.at(-1);
    const texts = told.map(([, , , text]) => text).join("");
    const made = first ? replayed(first, readChanges(texts)) : {};
    for (const { name, rows } of latest?.tables ?? []) expect(made[name]).toEqual(rows);
  });
});
