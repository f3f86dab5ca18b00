/**
 * The files of the syntax model, which stand beside its code: weights that the pipeline reads, clusters that training
 * reads.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { decodeSyntax, encodeSyntax, type SyntaxModel } from "../text/syntax/model.ts";
import { type Syntax, syntaxOf } from "../text/syntax/syntax.ts";
import { readClusters } from "../text/syntax/training/train.ts";
import type { Clusters } from "../text/syntax/training/words.ts";
import { WrongUse } from "./exit.ts";

const placeOf = (name: string): URL => new URL(`../text/syntax/weights/${name}`, import.meta.url);

/** The model and the size of its file in bytes. Throws WrongUse where the file is missing or broken. */
export const loadModel = (): { readonly model: SyntaxModel; readonly bytes: number } => {
  const place = placeOf("syntax.bin");
  try {
    const bytes = readFileSync(place);
    return { model: decodeSyntax(bytes), bytes: bytes.length };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new WrongUse(
      `${fileURLToPath(place)} can't be read (${reason}); take it from the repository again (git checkout) or train it: npm run train-syntax`,
    );
  }
};

export const loadSyntax = (): Syntax => syntaxOf(loadModel().model);

/** Writes the weights and gives their size in bytes. */
export const writeWeights = (model: SyntaxModel): number => {
  const bytes = encodeSyntax(model);
  writeFileSync(placeOf("syntax.bin"), bytes);
  return bytes.length;
};

export const loadClusters = (): Clusters =>
  readClusters(readFileSync(placeOf("clusters.txt"), "utf8"));
