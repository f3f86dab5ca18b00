/**
 * Writes the made-up release of the tests, and its article, for other people's readers: actors named as words that readers
 * take for no value or for a truth value, emoji, Arabic, line ends of both kinds. Usage: tsx write-sample.ts DIR
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { database, emit, metadata, sealed } from "../../pipeline/emit/emit.ts";
import { measured } from "../emit/measured.ts";
import { sampleArticle, sampleRelease, sampleTables } from "../emit/sample.ts";

const write = (path: string, bytes: Uint8Array | string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
};

const folder = process.argv[2];
if (folder === undefined) throw new Error("name a folder to write to");
const data = [
  ...emit(sampleTables, sampleRelease, [], measured),
  await database(sampleTables, sampleRelease),
];
const descriptors = metadata({ release: sampleRelease, rows: sampleTables, files: data });
const files = sealed([...data, ...descriptors]);
for (const { path, bytes } of files) write(join(folder, "release", path), bytes);
for (const { source_file } of sampleTables.documents)
  write(join(folder, "articles", source_file), sampleArticle);
