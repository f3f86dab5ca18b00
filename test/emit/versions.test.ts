import { expect, test } from "vitest";
import { versionFiles } from "../../pipeline/emit/emit.ts";

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
const release = (version: string, actors: number) => ({
  version,
  files: [
    file("DATA_DICTIONARY.md", `# Data\n\nRelease ${version} of 2026-01-0${actors}, schema 1.0.\n`),
    file("actors.jsonl", "{}\n".repeat(actors)),
    file("id_redirects.jsonl", "{}\n"),
  ],
});
const [index, readme] = versionFiles("sample", [release("0.1.0", 1), release("0.2.0", 2)]).map(
  ({ bytes }) => new TextDecoder().decode(bytes),
);

test("the index names the latest release, its day, rows, sizes and sums", () => {
  expect(JSON.parse(index ?? "")).toMatchObject({
    name: "sample",
    latest: "0.2.0",
    versions: [
      {
        version: "0.2.0",
        released: "2026-01-02",
        rows: { actors: 2, statements: 0 },
        redirects: 1,
        files: [
          { path: "v0.2.0/DATA_DICTIONARY.md" },
          {
            path: "v0.2.0/actors.jsonl",
            bytes: 6,
            sha256: "3b00ba5361676a0a8152642a6edaf54a222bd409b5774b5b461ac8d1cee09cb4",
          },
          { path: "v0.2.0/id_redirects.jsonl" },
        ],
      },
      { version: "0.1.0" },
    ],
  });
});

test("people find the latest first, with links that lead from dist/", () => {
  expect(readme).toContain("## The latest: 0.2.0 of 2026-01-02");
  expect(readme).toContain("| actors | 2 |  | [1 kB](v0.2.0/actors.jsonl) |  |  |");
  expect(readme).toContain("| id_redirects | 1 |  | [1 kB](v0.2.0/id_redirects.jsonl) |  |  |");
  expect(readme).toMatch(/\[0\.2\.0\]\(v0\.2\.0\/\) \| 2026-01-02 .*\n.*\[0\.1\.0\]/);
  expect(readme).toContain("[2](v0.2.0/actors.csv)");
  expect(readme).toContain("| 1 kB | [dictionary](v0.1.0/DATA_DICTIONARY.md) |");
});

test("people see what is ready to use, so far as a release brings it", () => {
  const [, page] = versionFiles("sample", [
    { version: "1.10.0", files: [file("load.R", "#"), file("sample.sqlite", "SQLite")] },
  ]).map(({ bytes }) => new TextDecoder().decode(bytes));
  expect(page).toContain("- [load.R](v1.10.0/load.R) (1 kB): the same for R, with readr");
  expect(page).toContain("- [sample.sqlite](v1.10.0/sample.sqlite) (1 kB): all tables in one");
  expect(page).not.toContain("load.py");
  expect(readme).not.toContain("Ready to use");
});

test("without a release there is none that is the latest", () => {
  const [none, page] = versionFiles("sample", []).map(({ bytes }) =>
    new TextDecoder().decode(bytes),
  );
  expect(JSON.parse(none ?? "")).toEqual({ name: "sample", latest: null, versions: [] });
  expect(page).not.toContain("## The latest");
});
