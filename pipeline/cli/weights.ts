/**
 * The files of the syntax model, which stand beside its code: weights that the pipeline reads, clusters that training
 * reads. And the treebank, which stands elsewhere.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { decodeSyntax, encodeSyntax, type SyntaxModel } from "../text/syntax/model.ts";
import { type Syntax, syntaxOf } from "../text/syntax/syntax.ts";
import { readClusters } from "../text/syntax/training/train.ts";
import type { Clusters } from "../text/syntax/training/words.ts";
import { WrongUse } from "./exit.ts";

const placeOf = (name: string): URL => new URL(`../text/syntax/weights/${name}`, import.meta.url);

export const readWeights = (): Uint8Array => readFileSync(placeOf("syntax.bin"));

export const loadSyntax = (): Syntax => syntaxOf(decodeSyntax(readWeights()));

/** Writes the weights and gives their size in bytes. */
export const writeWeights = (model: SyntaxModel): number => {
  const bytes = encodeSyntax(model);
  writeFileSync(placeOf("syntax.bin"), bytes);
  return bytes.length;
};

export const loadClusters = (): Clusters =>
  readClusters(readFileSync(placeOf("clusters.txt"), "utf8"));

/** The text of a part of a treebank. */
export const readTreebank = (folder: string, part: "train" | "dev"): string => {
  const path = join(folder, `${part}.conllu`);
  if (!existsSync(path))
    throw new WrongUse(
      `${path} is not there; name the folder that holds train.conllu and dev.conllu`,
    );
  return readFileSync(path, "utf8");
};
