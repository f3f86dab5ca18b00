/** `evaluate syntax`: what the released weights get right on the development part of a treebank, from raw text. */
import { cpus } from "node:os";
import { type SyntaxTally, sumSyntax, tallySyntax } from "../evaluate/syntax.ts";
import { syntaxReport } from "../evaluate/syntax-figures.ts";
import { span } from "../text/span.ts";
import { type SentenceReader, sentenceReader } from "../text/syntax/network/reader.ts";
import type { Syntax } from "../text/syntax/syntax.ts";
import type { TreebankSentence } from "../text/syntax/training/conllu.ts";
import { lessonOf, printed } from "../text/syntax/training/lessons.ts";
import { type Lesson, type Variants, variantsOf } from "../text/syntax/training/variants.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { loadTreebank } from "./treebank.ts";
import { loadParts, sizeOfFiles } from "./weights.ts";

/** Passes over the sentences before the clock counts, and the passes it counts. */
const WARM_UP = 3;
const ROUNDS = 5;

export const evaluateSyntaxCommand = (folder: string): ExitCode => {
  const sentences = loadTreebank(folder, "dev");
  if (sentences === null) return EXIT.findings;
  const begun = performance.now();
  const { model, tools, syntax } = loadParts();
  const load = performance.now() - begun;
  process.stdout.write(`${syntaxReport(measure(sentences, syntax))}\n`);
  process.stdout.write(`${variantReport(variantsOf(sentences.map(lessonOf)), syntax)}\n`);
  const reader = sentenceReader(model.network, model.clusters, tools.vectors, tools.kernels);
  process.stdout.write(`${speedReport(sentences, reader, syntax)}\n`);
  process.stdout.write(
    `weights ${sizeOfFiles()} bytes, loaded in ${load.toFixed(0)} ms, peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`,
  );
  return EXIT.fine;
};

/** Sentences are given apart, as the treebank has them; all else is predicted from their text. */
const measure = (sentences: readonly TreebankSentence[], syntax: Syntax): SyntaxTally =>
  sumSyntax(
    sentences.map(({ text, tree }) => tallySyntax(tree, syntax.parse(text, span(0, text.length)))),
  );

/** What news does to sentences, done to those of the treebank; words stand apart, so they are cut as in the gold. */
const variantReport = ({ masked, unclosed, headlines }: Variants, syntax: Syntax): string => {
  const line = (name: string, lessons: readonly Lesson[]): string => {
    const tally = sumSyntax(
      lessons.map((lesson) => {
        const { text, tree, masks } = printed(lesson);
        return tallySyntax(tree, syntax.parse(text, span(0, text.length), masks));
      }),
    );
    const { gold, right } = tally.withoutPunctuation;
    const of = (hits: number): string => (hits / gold).toFixed(3);
    return `${name.padEnd(34)} ${lessons.length} sentences, UPOS ${of(right.upos)} UAS ${of(right.uas)} LAS ${of(right.las)}`;
  };
  return [
    line("a quotation masked by one token", masked),
    line("a quotation mark without partner", unclosed),
    line("headlines in title case", headlines),
  ].join("\n");
};

const speedReport = (
  sentences: readonly TreebankSentence[],
  reader: SentenceReader,
  syntax: Syntax,
): string => {
  const words = sentences.reduce((n, { tree }) => n + tree.length, 0);
  const texts = sentences.map(({ tree }) => tree.map(({ text }) => text));
  const rate = (work: () => void): string => {
    for (let round = 0; round < WARM_UP; round++) work();
    const begun = performance.now();
    for (let round = 0; round < ROUNDS; round++) work();
    return `${Math.round((words * ROUNDS) / ((performance.now() - begun) / 1000))} words/s`;
  };
  const tagging = rate(() => {
    for (const text of texts) reader.tags(text);
  });
  const whole = rate(() => {
    for (const { text } of sentences) syntax.parse(text, span(0, text.length));
  });
  return `tagging ${tagging}; text to tree ${whole} (${cpus()[0]?.model ?? "unknown processor"}, one core, Node ${process.version})`;
};
