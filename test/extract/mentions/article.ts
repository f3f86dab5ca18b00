/** Articles made of plain paragraphs, for tests of the mention rules, and the lexicon of the seeds. */
import { readFileSync } from "node:fs";
import type { MentionCandidate } from "../../../pipeline/extract/candidates.ts";
import { type Context, contextOf } from "../../../pipeline/extract/context.ts";
import { prepareMentions } from "../../../pipeline/extract/mentions/lexicon.ts";
import { findMentions } from "../../../pipeline/extract/mentions/mentions.ts";
import type { Located, Parsed } from "../../../pipeline/parse/document.ts";
import { abbreviationsFile } from "../../../pipeline/seeds/abbreviations.ts";
import { namingFile } from "../../../pipeline/seeds/naming.ts";
import { registerFile } from "../../../pipeline/seeds/register.ts";
import { titlesFile } from "../../../pipeline/seeds/titles.ts";
import { readYaml } from "../../../pipeline/seeds/yaml.ts";
import { findQuotations } from "../../../pipeline/text/quotations.ts";
import { readingOf } from "../../../pipeline/text/reading.ts";
import { findSentences } from "../../../pipeline/text/sentences.ts";
import { span } from "../../../pipeline/text/span.ts";

const read = <T>(path: string, schema: Parameters<typeof readYaml<T>>[1]): T => {
  const { value, issues } = readYaml({ path, text: readFileSync(path, "utf8") }, schema);
  if (value === null) throw new Error(`${path}: ${issues[0]?.message}`);
  return value;
};

export const register = ["bodies", "groups", "media", "persons", "states"].flatMap(
  (name) => read(`seeds/register/${name}.yaml`, registerFile).actors,
);
export const titles = read("seeds/lexicon/titles.yaml", titlesFile);
export const naming = read("seeds/lexicon/naming.yaml", namingFile);
const abbreviations = read("seeds/lexicon/abbreviations.yaml", abbreviationsFile);
const lexicon = prepareMentions(register, titles, naming);

interface Line {
  readonly authors?: readonly Located[];
  readonly origin?: Located;
}

export const contextFor = (text: string, line: Line = {}): Context => {
  const reading = readingOf(text);
  const paragraphs = [...reading.matchAll(/[^\n]+/g)].map((m) =>
    span(m.index, m.index + m[0].length),
  );
  const quotations = findQuotations(reading, paragraphs);
  const parsed: Parsed = {
    id: "test",
    file: "test.txt",
    sha256: "",
    text,
    reading,
    title: null,
    authors: line.authors ?? [],
    publisher: null,
    origin: line.origin ?? null,
    section: null,
    language: "en",
    url: null,
    published: { edtf: null, source: "none", evidence: null },
    body: span(0, reading.length),
    blocks: paragraphs.map((p) => ({
      ...p,
      kind: "paragraph",
      sentences: findSentences(reading, p, quotations, abbreviations),
    })),
    quotations,
    wordCount: 0,
  };
  return contextOf(parsed);
};

export const mentionsOf = (text: string, line: Line = {}): readonly MentionCandidate[] =>
  findMentions(contextFor(text, line), lexicon);

export const words = (text: string, mention: MentionCandidate): string =>
  readingOf(text).slice(mention.span.start, mention.span.end);
