/** The project's own seeds, read once for tests. */
import { readFileSync } from "node:fs";
import fastGlob from "fast-glob";
import { readArticles } from "../pipeline/articles.ts";
import { readSeeds } from "../pipeline/seeds.ts";
import { syntax } from "./text/syntax/weights.ts";

const files = fastGlob.sync("seeds/**/*.yaml").toSorted();
const loaded = readSeeds(
  files.map((path) => ({ path, text: readFileSync(path, "utf8") })),
  syntax,
);
if (!loaded.seeds) throw new Error(`seeds are broken: ${JSON.stringify(loaded.issues, null, 1)}`);

export const seeds = loaded.seeds;

export const { articles } = readArticles(
  fastGlob.sync("seeds/articles/*.txt").map((path) => ({ path, bytes: readFileSync(path) })),
);
