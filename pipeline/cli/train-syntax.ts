/** `train-syntax`: trains tokenizer, tagger, parser and morphology on a treebank and writes the weights. */
import { SETTINGS, trainSyntax } from "../text/syntax/training/train.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { loadTreebank } from "./treebank.ts";
import { loadClusters, loadTools, writeWeights } from "./weights.ts";

export const trainSyntaxCommand = (folder: string): ExitCode => {
  const begun = performance.now();
  const minutes = (): string => ((performance.now() - begun) / 60_000).toFixed(1);
  const sentences = loadTreebank(folder, "train");
  if (sentences === null) return EXIT.findings;
  const model = trainSyntax(sentences, loadClusters(), loadTools(), SETTINGS, (done) =>
    process.stderr.write(`${minutes()} min: ${done}\n`),
  );
  const bytes = writeWeights(model);
  process.stdout.write(`weights of ${bytes} bytes written, after ${minutes()} min\n`);
  return EXIT.fine;
};
