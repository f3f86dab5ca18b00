/** `train-syntax`: trains tokenizer, tagger, parser and morphology on a treebank and writes the weights. */
import { SETTINGS, trainSyntax } from "../text/syntax/training/train.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { loadClusters, readTreebank, writeWeights } from "./weights.ts";

export const trainSyntaxCommand = (root: string, folder: string): ExitCode => {
  const begun = performance.now();
  const minutes = (): string => ((performance.now() - begun) / 60_000).toFixed(1);
  const model = trainSyntax(readTreebank(folder, "train"), loadClusters(root), SETTINGS, (done) =>
    process.stderr.write(`${minutes()} min: ${done}\n`),
  );
  const { path, bytes } = writeWeights(root, model);
  process.stdout.write(`${path}: ${bytes} bytes, after ${minutes()} min\n`);
  return EXIT.fine;
};
