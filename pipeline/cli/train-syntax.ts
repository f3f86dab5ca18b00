/** `train-syntax`: trains tokenizer, tagger, parser and morphology on a treebank and writes the weights. */
import { lackOf, SETTINGS, trainSyntax } from "../text/syntax/training/train.ts";
import { EXIT, type ExitCode, WrongUse } from "./exit.ts";
import { loadTreebank } from "./treebank.ts";
import { loadClusters, writeWeights } from "./weights.ts";

export const trainSyntaxCommand = (folder: string): ExitCode => {
  const begun = performance.now();
  const minutes = (): string => ((performance.now() - begun) / 60_000).toFixed(1);
  const sentences = loadTreebank(folder, "train");
  if (sentences === null) return EXIT.findings;
  const lack = lackOf(sentences, SETTINGS);
  if (lack !== null) throw new WrongUse(`too little to learn from: ${lack}`);
  const model = trainSyntax(sentences, loadClusters(), SETTINGS, (done) =>
    process.stderr.write(`${minutes()} min: ${done}\n`),
  );
  const bytes = writeWeights(model);
  process.stdout.write(`weights of ${bytes} bytes written, after ${minutes()} min\n`);
  return EXIT.fine;
};
