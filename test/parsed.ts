/** A parsed article of which only the text counts, with the facts that a test is about. */
import type { Parsed } from "../pipeline/parse/document.ts";
import { readingOf } from "../pipeline/text/reading.ts";
import { span } from "../pipeline/text/span.ts";

export const parsedWith = (
  text: string,
  facts: Pick<Parsed, "blocks"> & Partial<Parsed>,
): Parsed => {
  const reading = readingOf(text);
  return {
    id: "test",
    file: "test.txt",
    sha256: "0".repeat(64),
    text,
    reading,
    title: null,
    authors: [],
    publisher: null,
    origin: null,
    section: null,
    language: "en",
    url: null,
    published: { edtf: null, source: "none", evidence: null },
    body: span(0, reading.length),
    quotations: [],
    wordCount: 0,
    ...facts,
  };
};
