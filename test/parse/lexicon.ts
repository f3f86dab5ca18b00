/** The lexicon from the disk, for tests of parsing. */
import type { Parsed } from "../../pipeline/parse/document.ts";
import { type ParseLexicon, parse } from "../../pipeline/parse/parse.ts";
import { abbreviationsFile } from "../../pipeline/seeds/abbreviations.ts";
import { calendarFile } from "../../pipeline/seeds/calendar.ts";
import { furnitureFile } from "../../pipeline/seeds/furniture.ts";
import { languagesFile } from "../../pipeline/seeds/languages.ts";
import { readSeed } from "../read-seed.ts";

export const lexicon: ParseLexicon = {
  abbreviations: readSeed("seeds/lexicon/abbreviations.yaml", abbreviationsFile),
  calendar: readSeed("seeds/lexicon/calendar.yaml", calendarFile),
  furniture: readSeed("seeds/lexicon/furniture.yaml", furnitureFile),
  languages: readSeed("seeds/lexicon/languages.yaml", languagesFile),
};

export type Hints = NonNullable<Parameters<typeof parse>[0]["hints"]>;

export const parseText = (text: string, hints?: Hints): Parsed =>
  parse({ id: "a", file: "a.txt", text, sha256: "", ...(hints && { hints }) }, lexicon);

export const blockTexts = ({ reading, blocks }: Parsed): string[] =>
  blocks.map((b) => reading.slice(b.start, b.end));
