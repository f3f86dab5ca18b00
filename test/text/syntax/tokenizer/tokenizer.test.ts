import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readingOf } from "../../../../pipeline/text/reading.ts";
import { type Span, span } from "../../../../pipeline/text/span.ts";
import { type Run, runOf } from "../../../../pipeline/text/syntax/tokenizer/run.ts";
import { eachStretch } from "../../../../pipeline/text/syntax/tokenizer/stretches.ts";
import { tokenizer } from "../../../../pipeline/text/syntax/tokenizer/tokenizer.ts";
import {
  decodeTokenizer,
  encodeTokenizer,
} from "../../../../pipeline/text/syntax/tokenizer/tokenizer-bytes.ts";
import { randomFrom } from "../../../../pipeline/text/syntax/training/random.ts";
import { trainTokenizer } from "../../../../pipeline/text/syntax/training/tokenizer.ts";
import { marked } from "../../../../pipeline/text/syntax/training/written.ts";

const SENTENCES = [
  "The baker did|n't open the shop|.",
  "The miller does|n’t know|, she says|.",
  "Rita|'s brother can|not swim|.",
  "You can|not see it|.",
  "We can|not stay|!",
  "A ten|-|year|-|old boat sank|.",
  "He asked|: “|Why|?|”",
  "It cost $|12 (|or 9|%|)|.",
].map(marked);

const trained = () => trainTokenizer(SENTENCES, randomFrom(7));
const tokens = tokenizer(trained());
const wordsOf = (text: string): string => {
  const reading = readingOf(text);
  return tokens(reading, span(0, reading.length))
    .map(({ start, end }) => reading.slice(start, end))
    .join(" ");
};

describe("a tokenizer learned from sentences", () => {
  it("cuts before n't and a possessive, whatever the apostrophe", () => {
    expect(wordsOf("Nora's cat didn't, doesn’t eat.")).toBe("Nora 's cat did n't , does n’t eat .");
    expect(wordsOf("Nora’s")).toBe("Nora ’s");
  });

  it("cuts words that were seen as two tokens, and no others", () => {
    expect(wordsOf("They cannot cancel")).toBe("They can not cancel");
  });

  it("leaves white space of every kind outside", () => {
    expect(wordsOf("\u00a0one\u3000two\r\n\tthree ")).toBe("one two three");
  });

  it("reads a part of a reading alone", () => {
    expect(tokens("one two three", span(4, 7))).toEqual([span(4, 7)]);
    expect(tokens("one", span(1, 1))).toEqual([]);
  });

  it("sees nothing behind the part", () => {
    const runs = (reading: string, s: Span) => {
      const found: Run[] = [];
      eachStretch(reading, s, (stretch) => found.push(runOf(reading, stretch)));
      return found;
    };
    expect(runs("ab x\nThe end", span(0, 4))).toEqual(runs("ab x", span(0, 4)));
  });

  it("knows words of the press without having read them in a sentence", () => {
    expect(wordsOf("the P5+1’s talks")).toBe("the P5+1 ’s talks");
    expect(wordsOf("“gone”—and")).toBe("“ gone ” — and");
  });
});

describe("tokens of any text", () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(..."aB1 .'’“-\n…كﷺ\u0301\u0000\u200c😀$") }),
  );

  it("hold every character but white space once, in order", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readingOf(text);
        const found = tokens(reading, span(0, reading.length));
        const kept = found.map(({ start, end }) => reading.slice(start, end));
        expect(kept.join("")).toBe(reading.replace(/\s/g, ""));
        expect(kept.every((token) => token !== "")).toBe(true);
        expect(found.every((s, i) => s.start >= (found[i - 1]?.end ?? 0))).toBe(true);
      }),
    );
  });

  it("are found in time linear in a word without end", () => {
    for (const unit of ["a", "-", "'", "1a", "=…"]) {
      const word = unit.repeat(50_000);
      const found = tokens(word, span(0, word.length));
      expect(found.at(-1)?.end).toBe(word.length);
    }
  });
});

describe("a tokenizer's bytes", () => {
  it("are the same for the same lessons", () => {
    expect(encodeTokenizer(trained())).toEqual(encodeTokenizer(trained()));
  });

  it("give the model back", () => {
    const model = trained();
    const decoded = decodeTokenizer(encodeTokenizer(model));
    expect(decoded).toEqual(model);
    expect(encodeTokenizer(decoded)).toEqual(encodeTokenizer(model));
  });

  it("are refused when they end early or late", () => {
    const bytes = encodeTokenizer(trained());
    expect(() => decodeTokenizer(bytes.subarray(0, -1))).toThrow("bytes end");
    expect(() => decodeTokenizer(Uint8Array.from([...bytes, 0]))).toThrow("left over");
  });
});
