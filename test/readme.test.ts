import { readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { seeds } from "./corpus.ts";

const readme = readFileSync("README.md", "utf8");
const folder = `dist/v${seeds.release.version}`;

/** A snippet as the README shows it: with the folder of this release, as the readers' tests put theirs. */
const snippet = (language: string, file: string): string => {
  const lines = readFileSync(`test/readers/snippets/${file}`, "utf8").trimEnd();
  return `\`\`\`${language}\n${lines.replaceAll(/dist\/v\d+\.\d+\.\d+/g, folder)}\n\`\`\``;
};

const released = (table: string): readonly Readonly<Record<string, string>>[] =>
  parse(readFileSync(`${folder}/${table}.csv`, "utf8"), { columns: true });

/** The rows of the Markdown table under a heading in bold, as column → cell. */
const shown = (table: string): readonly (readonly (readonly [string, string])[])[] => {
  const [, after = ""] = readme.split(`**${table}**: `);
  const [head = [], , ...rows] = after
    .slice(0, after.indexOf("\n\n", after.indexOf("\n|") + 1))
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) => line.slice(2, -2).split(" | "));
  return rows.map((cells) => cells.map((cell, i) => [head[i] ?? "", cell] as const));
};

const SNIPPETS = [
  ["python", "with_pandas.py"],
  ["python", "with_polars.py"],
  ["sql", "with_duckdb.sql"],
  ["r", "with_readr.R"],
  ["js", "with_javascript.mjs"],
] as const;

describe("the README", () => {
  it.each(SNIPPETS)(
    "shows in %s the very lines of %s that the readers' tests run",
    (language, file) => {
      expect(readme).toContain(snippet(language, file));
    },
  );

  it("shows every snippet, and each is run", () => {
    const files = SNIPPETS.map(([, file]) => file);
    expect(readdirSync("test/readers/snippets").toSorted()).toEqual(files.toSorted());
    const run = readFileSync("test/readers/run.sh", "utf8");
    expect(files.filter((file) => !run.includes(` ${file} `))).toEqual([]);
  });

  it.each(["statements", "relations"])("shows real rows of %s", (table) => {
    const rows = released(table);
    expect(shown(table).length).toBeGreaterThan(2);
    for (const cells of shown(table))
      expect(
        rows.some((row) => cells.every(([column, cell]) => row[column] === cell)),
        JSON.stringify(cells),
      ).toBe(true);
  });

  it("counts the rows of the release", () => {
    for (const table of ["documents", "statements", "actors", "relations", "mentions"])
      expect(readme).toContain(`${released(table).length} ${table}`);
  });

  it("names commands that there are", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    const named = [...readme.matchAll(/npm run ([a-z:-]+)/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it("names the released version", () => {
    expect(readme).toContain(`${folder}/`);
  });
});
