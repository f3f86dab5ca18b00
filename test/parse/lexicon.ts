/** The lexicon from the disk, for tests of parsing. */
import { readFileSync } from "node:fs";
import type { z } from "zod";
import type { Parsed } from "../../pipeline/parse/document.ts";
import { type ParseLexicon, parse } from "../../pipeline/parse/parse.ts";
import { abbreviationsFile } from "../../pipeline/seeds/abbreviations.ts";
import { calendarFile } from "../../pipeline/seeds/calendar.ts";
import { furnitureFile } from "../../pipeline/seeds/furniture.ts";
import { languagesFile } from "../../pipeline/seeds/languages.ts";
import { readYaml } from "../../pipeline/seeds/yaml.ts";

const read = <T>(name: string, schema: z.ZodType<T>): T => {
  const path = `seeds/lexicon/${name}.yaml`;
  const { value, issues } = readYaml({ path, text: readFileSync(path, "utf8") }, schema);
  if (value === null) throw new Error(issues.map((i) => `${path}: ${i.message}`).join("\n"));
  return value;
};

export const lexicon: ParseLexicon = {
  abbreviations: read("abbreviations", abbreviationsFile),
  calendar: read("calendar", calendarFile),
  furniture: read("furniture", furnitureFile),
  languages: read("languages", languagesFile),
};

export type Hints = NonNullable<Parameters<typeof parse>[0]["hints"]>;

export const parseText = (text: string, hints?: Hints): Parsed =>
  parse({ id: "a", file: "a.txt", text, sha256: "", ...(hints && { hints }) }, lexicon);

export const blockTexts = ({ reading, blocks }: Parsed): string[] =>
  blocks.map((b) => reading.slice(b.start, b.end));
