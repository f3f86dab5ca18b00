/** Files of seeds/, read and checked as the pipeline does. They throw with what is wrong. */
import { readFileSync } from "node:fs";
import type { z } from "zod";
import { readYaml } from "../pipeline/seeds/yaml.ts";

/** `path` from the root: "seeds/lexicon/cues.yaml". */
export const readSeed = <T>(path: string, schema: z.ZodType<T>): T =>
  seedOf(path, readFileSync(path, "utf8"), schema);

/** The same of a text that stands in the test. */
export const seedOf = <T>(path: string, text: string, schema: z.ZodType<T>): T => {
  const { value, issues } = readYaml({ path, text }, schema);
  if (value === null) throw new Error(issues.map((i) => `${path}: ${i.message}`).join("\n"));
  return value;
};
