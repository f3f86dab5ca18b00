/** The files of the syntax model: weights that the pipeline reads, clusters that training reads. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { encodeSyntax, type SyntaxModel } from "../text/syntax/model.ts";
import { readClusters } from "../text/syntax/training/train.ts";
import type { Clusters } from "../text/syntax/training/words.ts";
import { WrongUse } from "./exit.ts";

const FOLDER = "pipeline/text/syntax/weights";

export const readWeights = (root: string): Uint8Array =>
  readFileSync(join(root, FOLDER, "syntax.bin"));

/** Writes the weights and gives their path and size in bytes. */
export const writeWeights = (
  root: string,
  model: SyntaxModel,
): { readonly path: string; readonly bytes: number } => {
  const bytes = encodeSyntax(model);
  const path = join(FOLDER, "syntax.bin");
  writeFileSync(join(root, path), bytes);
  return { path, bytes: bytes.length };
};

export const loadClusters = (root: string): Clusters =>
  readClusters(readFileSync(join(root, FOLDER, "clusters.txt"), "utf8"));

/** The text of a part of a treebank. */
export const readTreebank = (folder: string, part: "train" | "dev"): string => {
  const path = join(folder, `${part}.conllu`);
  if (!existsSync(path))
    throw new WrongUse(
      `${path} is not there; name the folder that holds train.conllu and dev.conllu`,
    );
  return readFileSync(path, "utf8");
};
