/** Reads sentences with the statement rules: a helper of the tests beside it. */
import { contextOf } from "../../../pipeline/extract/context.ts";
import { findStatements } from "../../../pipeline/extract/statements/statements.ts";
import type { Block, Parsed } from "../../../pipeline/parse/document.ts";
import { cuesFile } from "../../../pipeline/seeds/cues.ts";
import { findQuotations } from "../../../pipeline/text/quotations.ts";
import { readingOf } from "../../../pipeline/text/reading.ts";
import { type Span, span } from "../../../pipeline/text/span.ts";
import { parsedWith } from "../../parsed.ts";
import { readSeed } from "../../read-seed.ts";
import { syntax } from "../../text/syntax/weights.ts";

export const cues = readSeed("seeds/lexicon/cues.yaml", cuesFile);

/** Sentences of a test's paragraph: a full stop, perhaps a quotation mark, a space and a capital between them. */
const sentencesOf = (text: string, start: number): Span[] => {
  const spans: Span[] = [];
  let from = 0;
  for (const end of text.matchAll(/[.?!][”"]?(?= [\p{Lu}“"])/gu)) {
    if (
      /(?:^|\s)(?:Sen|Mr|Mrs|Gov|U\.S)\.$/.test(
        text.slice(Math.max(0, end.index - 6), end.index + 1),
      )
    )
      continue;
    spans.push(span(start + from, start + end.index + end[0].length));
    from = end.index + end[0].length + 1;
  }
  return [...spans, span(start + from, start + text.length)];
};

/** Every line of the text a paragraph. */
const parsedOf = (text: string): Parsed => {
  const reading = readingOf(text);
  const blocks: Block[] = [...reading.matchAll(/[^\n]+/g)].map((m) => ({
    ...span(m.index, m.index + m[0].length),
    kind: "paragraph",
    sentences: sentencesOf(m[0], m.index),
  }));
  return parsedWith(text, { blocks, quotations: findQuotations(reading, blocks) });
};

export const statementsOf = (text: string) =>
  findStatements(contextOf(parsedOf(text), syntax, null), [], { cues });

/** Statements as "source | cue | content … content". */
export const read = (text: string): string[] => {
  const cut = (s: Span | null | undefined): string => (s ? text.slice(s.start, s.end) : "–");
  return statementsOf(text).map(
    (s) => `${cut(s.source?.span)} | ${cut(s.cue)} | ${s.segments.map(cut).join(" … ")}`,
  );
};
