/** Articles made of plain paragraphs, for tests of the mention rules, and the lexicon of the seeds. */
import type { MentionCandidate } from "../../../pipeline/extract/candidates.ts";
import { type Context, contextOf } from "../../../pipeline/extract/context.ts";
import { prepareMentions } from "../../../pipeline/extract/mentions/lexicon.ts";
import { findMentions } from "../../../pipeline/extract/mentions/mentions.ts";
import type { Located } from "../../../pipeline/parse/document.ts";
import { abbreviationsFile } from "../../../pipeline/seeds/abbreviations.ts";
import { namingFile } from "../../../pipeline/seeds/naming.ts";
import { registerFile } from "../../../pipeline/seeds/register.ts";
import { titlesFile } from "../../../pipeline/seeds/titles.ts";
import { findQuotations } from "../../../pipeline/text/quotations.ts";
import { readingOf } from "../../../pipeline/text/reading.ts";
import { findSentences } from "../../../pipeline/text/sentences.ts";
import { span } from "../../../pipeline/text/span.ts";
import { parsedWith } from "../../parsed.ts";
import { readSeed } from "../../read-seed.ts";
import { syntax } from "../../text/syntax/weights.ts";

export const register = ["bodies", "groups", "media", "persons", "states"].flatMap(
  (name) => readSeed(`seeds/register/${name}.yaml`, registerFile).actors,
);
export const titles = readSeed("seeds/lexicon/titles.yaml", titlesFile);
export const naming = readSeed("seeds/lexicon/naming.yaml", namingFile);
const abbreviations = readSeed("seeds/lexicon/abbreviations.yaml", abbreviationsFile);
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
  const parsed = parsedWith(text, {
    ...line,
    blocks: paragraphs.map((p) => ({
      ...p,
      kind: "paragraph",
      sentences: findSentences(reading, p, quotations, abbreviations),
    })),
    quotations,
  });
  return contextOf(parsed, syntax, null);
};

export const mentionsOf = (text: string, line: Line = {}): readonly MentionCandidate[] =>
  findMentions(contextFor(text, line), lexicon);

export const words = (text: string, mention: MentionCandidate): string =>
  readingOf(text).slice(mention.span.start, mention.span.end);
