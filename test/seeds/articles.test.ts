/** The texts of record are never edited: released offsets point into them. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

interface Released {
  readonly source_file: string;
  readonly source_sha256: string;
}

const released = readdirSync("dist")
  .filter((name) => /^v\d/.test(name))
  .flatMap((version) =>
    readFileSync(`dist/${version}/documents.jsonl`, "utf8")
      .trimEnd()
      .split("\n")
      .map((line): Released & { version: string } => ({ version, ...JSON.parse(line) })),
  );

it.each(released)("$source_file is as it was in $version", ({ source_file, source_sha256 }) => {
  const bytes = readFileSync(`seeds/articles/${source_file}`);
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(source_sha256);
});
