/** The YAML files of seeds/ as the command line would read them. */

import { readFileSync } from "node:fs";
import fastGlob from "fast-glob";
import type { SourceFile } from "../../pipeline/seeds/yaml.ts";

export const seedFiles = (): readonly SourceFile[] =>
  fastGlob.sync("seeds/**/*.yaml").map((path) => ({ path, text: readFileSync(path, "utf8") }));
